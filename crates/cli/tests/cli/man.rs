use snapbox::str;

use crate::{prints, run};

#[test]
fn a_page_of_the_program_and_of_a_subcommand() {
    prints(
        run("man"),
        str![[r#"
.ie \n(.g .ds Aq \(aq
.el .ds Aq '
.TH fluent-catalog 1  "fluent-catalog 0.1.0" 
.SH NAME
fluent\-catalog \- Look up the codes of hubster: their HTTP statuses, and their texts in ar, de, en, es, fr, ja, pt\-BR, zh\-Hans
.SH SYNOPSIS
\fBfluent\-catalog\fR [\fB\-\-locales\fR] [\fB\-h\fR|\fB\-\-help\fR] [\fB\-V\fR|\fB\-\-version\fR] <\fIsubcommands\fR>
.SH DESCRIPTION
Look up the codes of hubster: their HTTP statuses, and their texts in ar, de, en, es, fr, ja, pt\-BR, zh\-Hans
.SH OPTIONS
.TP
\fB\-\-locales\fR \fI<DIR>\fR
Folder of `<tag>.ftl` files that override the built\-in ones
.TP
\fB\-h\fR, \fB\-\-help\fR
Print help
.TP
\fB\-V\fR, \fB\-\-version\fR
Print version
.SH SUBCOMMANDS
.TP
fluent\-catalog\-show(1)
Print the message of a code, with its arguments, in one language
.TP
fluent\-catalog\-list(1)
List the codes with their statuses and descriptions
.TP
fluent\-catalog\-statuses(1)
List the HTTP statuses and their meanings
.TP
fluent\-catalog\-negotiate(1)
Print the locale for each Accept\-Language header, one per line
.TP
fluent\-catalog\-check(1)
Find what is wrong, missing or out of date in `.ftl` files
.TP
fluent\-catalog\-coverage(1)
Show how much of the source each language has
.TP
fluent\-catalog\-sync(1)
Add what is missing and note the English above each translation
.TP
fluent\-catalog\-preview(1)
Preview a translation in the browser while you write it
.TP
fluent\-catalog\-serve(1)
Serve the catalog over HTTP
.TP
fluent\-catalog\-completions(1)
Print the completion script of a shell
.TP
fluent\-catalog\-man(1)
Print a page of the manual
.TP
fluent\-catalog\-help(1)
Print this message or the help of the given subcommand(s)
.ie \n(.g .ds Aq \(aq
.el .ds Aq '
.SH EXAMPLES
.nf
fluent\-catalog show ENG009200 example \-\-locale zh\-Hans
fluent\-catalog list \-\-locale zh\-Hans
fluent\-catalog statuses \-\-locale zh\-Hans
fluent\-catalog negotiate \*(Aqzh\-Hans, en;q=0.5\*(Aq
fluent\-catalog check
fluent\-catalog coverage
fluent\-catalog sync \-\-dry\-run
fluent\-catalog preview \-\-locale zh\-Hans \-\-open
fluent\-catalog serve \-\-listen 127.0.0.1:8080
fluent\-catalog completions bash
fluent\-catalog man | man \-l \-
.fi

"#]],
    );
    prints(
        run("man statuses"),
        str![[r#"
.ie \n(.g .ds Aq \(aq
.el .ds Aq '
.TH fluent-catalog-statuses 1  "fluent-catalog 0.1.0" 
.SH NAME
fluent\-catalog\-statuses \- List the HTTP statuses and their meanings
.SH SYNOPSIS
\fBfluent\-catalog statuses\fR [\fB\-\-locale\fR] [\fB\-\-locales\fR] [\fB\-\-format\fR] [\fB\-h\fR|\fB\-\-help\fR] 
.SH DESCRIPTION
List the HTTP statuses and their meanings
.SH OPTIONS
.TP
\fB\-\-locale\fR \fI<TAG>\fR
Language of the text, as a tag [default: the shell\*(Aqs, else the source language]
.TP
\fB\-\-locales\fR \fI<DIR>\fR
Folder of `<tag>.ftl` files that override the built\-in ones
.TP
\fB\-\-format\fR \fI<FORMAT>\fR [default: table]
What to print
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
table: Columns that fit the terminal; one line per status where the output is not a terminal
.IP \(bu 2
json: An array of objects: `status`, `description` and `locale`, the language that the description is really in
.RE
.TP
\fB\-h\fR, \fB\-\-help\fR
Print help (see a summary with \*(Aq\-h\*(Aq)
.ie \n(.g .ds Aq \(aq
.el .ds Aq '
.SH EXAMPLES
.nf
fluent\-catalog statuses \-\-locale zh\-Hans
fluent\-catalog statuses \-\-format json
.fi

"#]],
    );
}

#[test]
fn an_unknown_page() {
    prints(
        run("man shwo"),
        str![[r#"
--- standard error
error: unknown subcommand `shwo`; available: show, list, statuses, negotiate, check, coverage, sync, preview, serve, completions, man
--- exit 2

"#]],
    );
}
