//! Files that are not read.

use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static FILE_NAME: Rule = Rule {
    id: "file-name",
    severity: Severity::Error,
    summary: "a file whose name is not a language tag",
    explanation: "Each file of a folder is named after its language, such as `fr.ftl` or `pt-BR.ftl`. \
        Rename the file to its language tag (BCP 47).",
    fatal: true,
    fix: None,
    example: Example::new("", "", "français.ftl\n", "fr.ftl\n"),
    check: Check::Loading,
};

pub(crate) static FILE_UNREADABLE: Rule = Rule {
    id: "file-unreadable",
    severity: Severity::Error,
    summary: "a file that cannot be read, or is not a regular file of the folder",
    explanation: "Only regular files of the folder itself are read: a link out of it could expose \
        other files, and opening a pipe would wait for its writer. Put the file itself into the folder, and make \
        it readable for the program.",
    fatal: true,
    fix: None,
    example: Example::new("", "", "fr.ftl -> /etc/passwd\n", "fr.ftl\n"),
    check: Check::Loading,
};

pub(crate) static DUPLICATE_FILE: Rule = Rule {
    id: "duplicate-file",
    severity: Severity::Error,
    summary: "a duplicate file of a language",
    explanation: "Names that differ only in spelling, such as `pt-BR.ftl` and `pt_br.ftl`, are one language. Keep \
        its entries in one file.",
    fatal: true,
    fix: None,
    example: Example::new("", "", "pt-BR.ftl\npt_br.ftl\n", "pt-BR.ftl\n"),
    check: Check::Loading,
};

pub(crate) static FILE_SIZE: Rule = Rule {
    id: "file-size",
    severity: Severity::Error,
    summary: "a file over the size limit",
    explanation: "A file of more than the limit (1 MiB unless the program says otherwise) is not read, because it \
        could exhaust the memory. Split the catalog, or raise the limit.",
    fatal: true,
    fix: None,
    example: Example::new("", "", "fr.ftl (2 MiB)\n", "fr.ftl (40 KiB)\n"),
    check: Check::Loading,
};
