use snapbox::str;

use crate::{prints, run, words};

#[test]
fn an_unknown_shell() {
    prints(
        run("completions tcsh"),
        str![[r#"
--- standard error
error: invalid value 'tcsh' for '<SHELL>'
  [possible values: bash, elvish, fish, powershell, zsh]

  tip: a similar value exists: 'zsh'

For more information, try '--help'.
--- exit 2

"#]],
    );
}

#[test]
fn each_shell_has_a_script() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(&format!("completions {shell}"));
        for word in [
            "statuses",
            "locale",
            "accept",
            "Print the message of a code",
        ] {
            let described = shell != "bash" || !word.contains(' ');
            assert_eq!(script.contains(word), described, "{shell}: {word}");
        }
    }
}

/// What bash offers for a command line whose last word is being typed.
#[cfg(unix)]
fn offered(line: &str) -> String {
    use std::process::Command;

    let script = run("completions bash");
    let ask = r#"
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        function=$(complete -p fluent-catalog | sed 's/.*-F \([^ ]*\).*/\1/')
        $function fluent-catalog "${@: -1}" "${@: -2:1}"
        echo "${COMPREPLY[*]}"
    "#;
    let mut bash = Command::new("bash");
    bash.args(["--norc", "-c", &format!("{script}{ask}"), "bash"])
        .args(words(line));
    let output = bash.output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[cfg(unix)]
fn bash_completes_what_the_catalog_has() {
    for (line, expected) in [
        ("st", "statuses\n"),
        ("show ENG0092", "ENG009200 ENG009201 ENG009202 ENG009299\n"),
        ("show --locale ''", "ar de en es fr ja pt-BR zh-Hans\n"),
        ("list --service ''", "IDT PRT ENG EVT\n"),
        ("list --status 41", "410 417\n"),
        ("list --format ''", "table json csv\n"),
    ] {
        assert_eq!(
            offered(&format!("fluent-catalog {line}")),
            expected,
            "{line}"
        );
    }
}
