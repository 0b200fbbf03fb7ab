//! The `catalog!` macro: a catalog from one line per code.

/// Declares a catalog: a module with its codes, its messages and its embedded locales.
///
/// ```
/// fluent_catalog::catalog! {
///     /// The errors of the billing service.
///     pub mod billing in "examples/billing/" services { BIL "Billing" } {
///         BIL000001 402;
///         BIL000002 409 (invoice, amount: number);
///         BIL000003 404 = "common-not-found";
///     }
/// }
///
/// use fluent_catalog::Message;
/// assert_eq!(billing::Code::BIL000001.status(), 402);
/// let conflict: Message = billing::BIL000002 { invoice: "R-7", amount: 2 }.into();
/// assert_eq!(conflict.code().as_str(), "BIL000002");
/// ```
///
/// # A row
/// `CODE STATUS (argument, argument: number) = "shared-entry";`
///
/// * `CODE` is the spelling everywhere: in Rust, in the `.ftl` files, on the wire.
/// * `STATUS` is the HTTP status, 400 to 599.
/// * The arguments are `string` unless they say `number`. Their order is that of the positions.
/// * A shared entry gives its text to each code that names it, so that a translator writes
///   it once; a locale can still have an entry for the code itself, which then wins.
/// * A doc comment above the row becomes the documentation of the code.
///
/// # Clauses
/// Each may be left out; their order after the folder is free.
///
/// * `services { PREFIX "Name", … }`: the parts of the API, by the first letters of their codes.
/// * `statuses { 400, 404, … }`: the HTTP statuses that the files describe; the text of status
///   404 is the entry `status-404`.
/// * `body problem`: the body of an error response ([`Body`](crate::Body)), RFC 9457's by default.
///   `body crate::errors::BODY` is one of the team's own: the path of a constant, with `::` in it,
///   as seen from where the macro is called ([`ErrorBody`](crate::ErrorBody)).
/// * `words { title, items (count: number), … }`: texts of the same files that are not errors,
///   such as those of a page ([`Word`](crate::Word)).
/// * `complete { "de", "fr" }`: the languages that must have every text.
///
/// # What the module has
/// * `Code`: an enum of the codes (`Copy`, `Ord`, `Hash`, `Display`, `FromStr`, serde, `ALL`).
/// * A constant [`Message`](crate::Message) for each code without arguments; for each code
///   with arguments a struct of that name, which turns into a [`Message`](crate::Message).
/// * `catalog()`: the catalog with the locales embedded from the folder.
/// * `TABLE`: the table of the codes.
///
/// # The folder
/// The path is relative to the manifest of the crate that calls the macro. Each
/// `<tag>.ftl` in it is embedded, in debug builds too. Cargo sees a changed file by itself;
/// for it to see a new one, the crate has a `build.rs` with
/// `println!("cargo::rerun-if-changed=locales");`.
///
/// # Compile errors
/// What is wrong in a row is an error at its token. The files are checked too: a code without a
/// text in the source language, a syntax error, an unknown argument, reference or function, and a
/// cycle do not compile; the error names `file:line:column` and what to do. A translation that is
/// merely missing compiles, unless `complete` names its language.
///
/// ```compile_fail
/// fluent_catalog::catalog! {
///     pub mod billing in "locales/" { BIL000001 402; bil000001 409; } // a duplicate code
/// }
/// ```
/// ```compile_fail
/// let message: fluent_catalog::Message = fluent_catalog::hubster::ENG009200.into(); // no argument
/// ```
#[macro_export]
macro_rules! catalog {
    ($($tokens:tt)*) => {
        $crate::__private::catalog_impl! { ($crate) () $($tokens)* }
    };
}
