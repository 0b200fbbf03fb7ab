//! The transcripts of a document: its `console` blocks.

/// A command, and what it prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Transcript {
    pub(crate) command: String,
    pub(crate) printed: String,
}

/// The transcripts of a document in Markdown, in their order.
pub(crate) fn transcripts(document: &str) -> Vec<Transcript> {
    let mut transcripts: Vec<Transcript> = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        // A block of a list is indented.
        let Some(indent) = line.strip_suffix("```console") else {
            continue;
        };
        for line in lines.by_ref() {
            let line = line.strip_prefix(indent).unwrap_or_default();
            if line == "```" {
                break;
            }
            match line.strip_prefix("$ ") {
                Some(command) => transcripts.push(Transcript {
                    command: command.to_owned(),
                    printed: String::new(),
                }),
                None => {
                    let printed = &mut transcripts.last_mut().expect("a command").printed;
                    printed.push_str(line);
                    printed.push('\n');
                }
            }
        }
    }
    transcripts
}
