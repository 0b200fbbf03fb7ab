//! What the public types can do beside their own methods.

use std::error::Error;
use std::fmt::{Debug, Display};

use fluent_catalog::{
    Argument, ArgumentError, Body, Catalog, CodeRef, Errors, LoadError, Locale, Located, Message,
    MessageBuilder, Number, RenderError, Rendered, Row, Service, Table, TableBuilder, TableError,
    Text, UnknownCode, Value, Word, hubster,
};

fn shared<T: Debug + Clone + Send + Sync>() {}

#[test]
fn all_types_are_shared_between_threads_and_shown() {
    shared::<Argument>();
    shared::<ArgumentError>();
    shared::<Body>();
    shared::<Catalog>();
    shared::<CodeRef<'_>>();
    shared::<Errors>();
    shared::<LoadError>();
    shared::<Locale>();
    shared::<Located>();
    shared::<Message>();
    shared::<MessageBuilder<'_>>();
    shared::<Number>();
    shared::<RenderError>();
    shared::<Rendered<'_>>();
    shared::<Row>();
    shared::<Service>();
    shared::<Table>();
    shared::<TableBuilder>();
    shared::<TableError>();
    shared::<Text>();
    shared::<UnknownCode>();
    shared::<Value>();
    shared::<Word>();
    shared::<hubster::Code>();
}

#[test]
fn errors_are_errors() {
    fn error<T: Error + Display + Send + Sync + 'static>() {}
    error::<ArgumentError>();
    error::<Errors>();
    error::<LoadError>();
    error::<Message>();
    error::<RenderError>();
    error::<TableError>();
    error::<UnknownCode>();
}

#[test]
fn errors_are_collections() {
    let mut errors = Errors::new(hubster::PRT000699);
    errors.extend([
        hubster::PRT000301.at("#/name"),
        hubster::PRT000302.at("#/agents"),
    ]);
    let pointers: Vec<_> = (&errors).into_iter().map(Located::pointer).collect();
    assert_eq!(pointers, [None, Some("#/name"), Some("#/agents")]);
    let codes: Vec<_> = errors
        .into_iter()
        .map(|error| error.message().code().to_string())
        .collect();
    assert_eq!(codes, ["PRT000699", "PRT000301", "PRT000302"]);
}

#[test]
fn a_code_compares_with_a_code_of_any_catalog() {
    let message: Message = hubster::ENG009200 { command: "trans" }.into();
    assert!(message.code() == hubster::Code::ENG009200);
    assert!(hubster::Code::ENG009200 == message.code());
    assert!(message.code() != hubster::Code::ENG009201);
}
