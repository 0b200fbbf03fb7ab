//! Where the output goes: colours, a reader that leaves, a disk that is full.

use std::io::Read;
use std::process::Stdio;

use snapbox::str;

use crate::{prints, program, run_with};

#[test]
fn colours_only_where_they_are_wanted() {
    let forced = [("CLICOLOR_FORCE", "1")];
    prints(
        run_with(&forced, "show 301"),
        str![[r#"
<ESC>[36mIDT000301<ESC>[0m  Token request is missing required property.
<ESC>[36mPRT000301<ESC>[0m  Required property is missing.

"#]],
    );
    prints(
        run_with(&forced, "list --status 501"),
        str![[r#"
<ESC>[1mCode       Status  Description<ESC>[0m
<ESC>[36mIDT000103<ESC>[0m  501     Requested operation is not implemented.
<ESC>[36mPRT000103<ESC>[0m  501     Requested operation is not implemented.
<ESC>[36mENG000103<ESC>[0m  501     Requested operation is not implemented.
<ESC>[36mEVT000103<ESC>[0m  501     Requested operation is not implemented.

"#]],
    );
    prints(
        run_with(&forced, "show ENG009200 --strict"),
        str![[r#"
--- standard error
<ESC>[1m<ESC>[31merror:<ESC>[0m ENG009200 needs a value for `command`
<ESC>[32mtip:<ESC>[0m `fluent-catalog show ENG009200 COMMAND`, or `--arg command=…`
--- exit 2

"#]],
    );
    prints(
        run_with(&forced, "show --formt"),
        str![[r#"
--- standard error
<ESC>[1m<ESC>[31merror:<ESC>[0m unexpected argument '<ESC>[1m<ESC>[33m--formt<ESC>[0m' found

  <ESC>[32mtip:<ESC>[0m a similar argument exists: '<ESC>[32m--format<ESC>[0m'

<ESC>[1mUsage:<ESC>[0m <ESC>[36mfluent-catalog show<ESC>[0m <ESC>[36m--format<ESC>[0m <FORMAT> <CODE> [VALUE]...

For more information, try '<ESC>[36m--help<ESC>[0m'.
--- exit 2

"#]],
    );
    for line in ["list", "show 9200", "show x", "--help", "list --x"] {
        let shown = run_with(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], line);
        assert!(!shown.contains("<ESC>"), "{line}");
    }
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    for line in [
        "list",
        "list --format json",
        "list --format csv",
        "statuses",
        "completions zsh",
        "man",
        "--help",
    ] {
        let mut command = program(line);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut error = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut error)
            .unwrap();
        let status = child.wait().unwrap();
        assert_eq!((status.code(), error.as_str()), (Some(0), ""), "{line}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_an_error() {
    for line in [
        "show 301",
        "list --format csv",
        "list --format json",
        "statuses",
        "--help",
    ] {
        let full = std::fs::File::options()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let output = program(line).stdout(full).output().unwrap();
        prints(
            crate::transcript(output),
            str![[r#"
--- standard error
error: cannot write the output: No space left on device (os error 28)
--- exit 2

"#]],
        );
    }
}
