//! The `catalog!` macro: a catalog from one line a code.

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
/// `body documented`, `services { PREFIX "Name", … }`, `statuses { 400, 404, … }` and
/// `words { title, items (count: number), … }` after the folder may be left out. The text of status 404 is the entry `status-404`. The body is that
/// of an error's response: `problem`, which is RFC 9457's and the default, or `documented`,
/// which is the Hubster API's (see [`Body`](crate::problem::Body)). Words are texts of the same
/// files that are no errors, such as those of a page: messages without a code of their own.
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
/// A code that stands twice:
/// ```compile_fail
/// fluent_catalog::catalog! {
///     pub mod twice in "locales/" { BIL000001 402; BIL000001 409; }
/// }
/// ```
/// Also in another case of letters:
/// ```compile_fail
/// fluent_catalog::catalog! {
///     pub mod twice in "locales/" { BIL000001 402; bil000001 409; }
/// }
/// ```
/// A status that is no error's:
/// ```compile_fail
/// fluent_catalog::catalog! {
///     pub mod status in "locales/" { BIL000001 200; }
/// }
/// ```
/// A code that Fluent cannot spell:
/// ```compile_fail
/// fluent_catalog::catalog! {
///     pub mod code in "locales/" { _BIL000001 402; }
/// }
/// ```
/// An argument that Fluent cannot spell:
/// ```compile_fail
/// fluent_catalog::catalog! {
///     pub mod argument in "locales/" { BIL000001 402 (größe); }
/// }
/// ```
/// An argument of an unknown type:
/// ```compile_fail
/// fluent_catalog::catalog! {
///     pub mod argument in "locales/" { BIL000001 402 (size: date); }
/// }
/// ```
/// An unknown body:
/// ```compile_fail
/// fluent_catalog::catalog! {
///     pub mod body in "locales/" body xml { BIL000001 402; }
/// }
/// ```
/// A folder that does not exist:
/// ```compile_fail
/// fluent_catalog::catalog! {
///     pub mod folder in "no-such-folder/" { BIL000001 402; }
/// }
/// ```
/// A message without its argument, with one too many, or with one misspelt:
/// ```compile_fail
/// let message: fluent_catalog::Message = fluent_catalog::hubster::ENG009200.into();
/// ```
/// ```compile_fail
/// use fluent_catalog::hubster::ENG009200;
/// let message = ENG009200 { command: "trans", category: "all" };
/// ```
/// ```compile_fail
/// let message = fluent_catalog::hubster::ENG009200 { comand: "trans" };
/// ```
/// And a number argument that is given a text:
/// ```compile_fail
/// fluent_catalog::catalog! {
///     pub mod number in "locales/" { BIL000001 402 (amount: number); }
/// }
/// let message: fluent_catalog::Message = number::BIL000001 { amount: "two" }.into();
/// ```
#[macro_export]
macro_rules! catalog {
    (
        $(#[$attribute:meta])*
        $visibility:vis mod $name:ident in $folder:literal
        $(body $body:ident)?
        $(services { $($prefix:ident $service:literal),+ $(,)? })?
        $(statuses { $($described:literal),+ $(,)? })?
        $(words { $(
            $word:ident $(( $($word_argument:ident $(: $word_kind:ident)?),+ $(,)? ))?
        ),+ $(,)? })?
        {
            $(
                $(#[$documentation:meta])*
                $code:ident $status:literal
                $(( $($argument:ident $(: $kind:ident)?),+ $(,)? ))?
                $(= $shared:literal)? ;
            )+
        }
    ) => {
        $(#[$attribute])*
        $visibility mod $name {
            use $crate::__private::rust_embed;

            #[derive(rust_embed::RustEmbed)]
            #[folder = $folder]
            struct Locales;

            const ROWS: &[$crate::Row] = &[$(
                $crate::Row {
                    code: ::core::stringify!($code),
                    status: $status,
                    shared: $crate::catalog!(@shared $($shared)?),
                    args: &[$($(
                        $crate::Argument {
                            name: ::core::stringify!($argument),
                            kind: $crate::catalog!(@kind $($kind)?),
                        },
                    )+)?],
                },
            )+ $($(
                $crate::Row {
                    code: ::core::stringify!($word),
                    status: 500,
                    shared: None,
                    args: &[$($(
                        $crate::Argument {
                            name: ::core::stringify!($word_argument),
                            kind: $crate::catalog!(@kind $($word_kind)?),
                        },
                    )+)?],
                },
            )+)?];

            const SIZE: usize = $crate::__private::index_size(ROWS.len());
            const INDEX: $crate::__private::Index<SIZE> = $crate::__private::Index::new(ROWS);
            const TWICE: usize = INDEX.twice;
            static SLOTS: [u32; SIZE] = INDEX.slots;
            static HELD: $crate::__private::Rows = $crate::__private::Rows::declared(ROWS, &SLOTS);

            /// The table of this catalog's codes.
            pub static TABLE: $crate::Table = $crate::Table::declared(
                ::core::stringify!($name),
                || &HELD,
                Code::ALL.len(),
                &[$($(
                    $crate::Service { prefix: ::core::stringify!($prefix), name: $service },
                )+)?],
                &[$($($described),+)?],
                $crate::catalog!(@body $($body)?),
                catalog,
            );

            $($crate::catalog!(@check $code $status (Code::$code as usize) $(($($argument)+))?);)+

            /// The catalog of this module's codes, with the locales embedded.
            pub fn catalog() -> &'static $crate::Catalog {
                static CATALOG: ::std::sync::LazyLock<$crate::Catalog> =
                    ::std::sync::LazyLock::new(|| {
                        $crate::Catalog::embedded::<Locales>(&TABLE, $folder)
                    });
                &CATALOG
            }

            $crate::catalog!(@code $(
                ($(#[$documentation])* #[doc = ::core::concat!("`", ::core::stringify!($code), "`, HTTP status ", $status, ".")])
                $code
            )+);

            $($crate::catalog!(@message
                ($(#[$documentation])* #[doc = ::core::concat!("The message `", ::core::stringify!($code), "`, HTTP status ", $status, ".")])
                $code (Code::$code as u32) $(($($argument $(: $kind)?),+))?
            );)+

            $(
                #[allow(non_camel_case_types)]
                #[repr(u32)]
                enum Word { $($word),+ }

                $($crate::catalog!(@check
                    $word 500 (Code::ALL.len() + Word::$word as usize) $(($($word_argument)+))?
                );)+

                $($crate::catalog!(@message
                    (#[doc = ::core::concat!("The words `", ::core::stringify!($word), "`.")])
                    $word (Code::ALL.len() as u32 + Word::$word as u32)
                    $(($($word_argument $(: $word_kind)?),+))?
                );)+
            )?
        }
    };

    (@shared) => { ::core::option::Option::None };
    (@shared $shared:literal) => { ::core::option::Option::Some($shared) };

    (@body) => { $crate::problem::Body::Problem };
    (@body problem) => { $crate::problem::Body::Problem };
    (@body documented) => { $crate::problem::Body::Documented };
    (@body $other:ident) => {
        ::core::compile_error!(::core::concat!(
            "`", ::core::stringify!($other), "` is no body of an error's response: write `problem` or `documented`"
        ))
    };

    (@kind) => { $crate::ArgumentKind::String };
    (@kind string) => { $crate::ArgumentKind::String };
    (@kind number) => { $crate::ArgumentKind::Number };
    (@kind $other:ident) => {
        ::core::compile_error!(::core::concat!(
            "`", ::core::stringify!($other), "` is no type of an argument: write `string` or `number`"
        ))
    };

    (@accepts) => { $crate::Text };
    (@accepts string) => { $crate::Text };
    (@accepts number) => { $crate::Number };

    (@check $code:ident $status:literal ($row:expr) $(($($argument:ident)+))?) => {
        const _: () = {
            ::core::assert!(
                $crate::__private::is_identifier(::core::stringify!($code).as_bytes()),
                ::core::concat!(
                    "Fluent cannot spell the code `", ::core::stringify!($code),
                    "`: write an ASCII letter, then letters, digits and `_`"
                )
            );
            ::core::assert!(
                TWICE != $row,
                ::core::concat!(
                    "the code `", ::core::stringify!($code),
                    "` stands twice, in any case of letters: each code of a catalog stands once"
                )
            );
            ::core::assert!(
                $status >= 400 && $status <= 599,
                ::core::concat!(
                    "the status of `", ::core::stringify!($code), "` is ", $status,
                    ", which is no error's: write one of 400 to 599"
                )
            );
            $($(::core::assert!(
                $crate::__private::is_identifier(::core::stringify!($argument).as_bytes()),
                ::core::concat!(
                    "Fluent cannot spell the argument `", ::core::stringify!($argument), "` of `",
                    ::core::stringify!($code), "`: write an ASCII letter, then letters, digits and `_`"
                )
            );)+)?
        };
    };

    (@code $(($(#[$documentation:meta])+) $code:ident)+) => {
        /// The codes of this catalog, in the order of its table.
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(u32)]
        pub enum Code {
            $($(#[$documentation])+ $code,)+
        }

        impl Code {
            /// All codes, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$code),+];

            /// The code's spelling.
            pub const fn as_str(self) -> &'static str {
                ROWS[self as usize].code
            }

            /// The HTTP status, 400 to 599.
            pub const fn status(self) -> u16 {
                ROWS[self as usize].status
            }

            /// The service that it belongs to, where the catalog declares services.
            pub fn service(self) -> ::core::option::Option<&'static $crate::Service> {
                $crate::Code::from(self).service()
            }

            /// The arguments that its description needs, in the order of their positions.
            pub const fn args(self) -> &'static [$crate::Argument] {
                ROWS[self as usize].args
            }
        }

        impl ::core::convert::From<Code> for $crate::Code {
            fn from(code: Code) -> Self {
                Self::new(&TABLE, code as u32)
            }
        }

        impl ::core::convert::TryFrom<$crate::Code> for Code {
            type Error = $crate::UnknownCode;

            fn try_from(code: $crate::Code) -> ::core::result::Result<Self, Self::Error> {
                code.as_str().parse()
            }
        }

        impl ::core::fmt::Display for Code {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// In any case of letters.
        impl ::core::str::FromStr for Code {
            type Err = $crate::UnknownCode;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                let position = $crate::__private::position(&TABLE, text);
                position
                    .and_then(|position| Self::ALL.get(position).copied())
                    .ok_or_else(|| $crate::UnknownCode::new(&TABLE, text))
            }
        }

        impl $crate::__private::serde::Serialize for Code {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for Code {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::parse(deserializer)
            }
        }
    };

    (@message ($(#[$documentation:meta])+) $code:ident ($row:expr)) => {
        $(#[$documentation])+
        #[allow(non_upper_case_globals)]
        pub const $code: $crate::Message =
            $crate::Message::constant($crate::Code::new(&TABLE, $row));
    };

    (@message
        ($(#[$documentation:meta])+) $code:ident ($row:expr) ($($argument:ident $(: $kind:ident)?),+)
    ) => {
        $(#[$documentation])+
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy, Debug)]
        pub struct $code<$($argument),+> {
            $(
                #[doc = ::core::concat!("The argument `", ::core::stringify!($argument), "`.")]
                pub $argument: $argument,
            )+
        }

        #[allow(non_camel_case_types)]
        impl<$($argument: ::core::convert::Into<$crate::catalog!(@accepts $($kind)?)>),+>
            ::core::convert::From<$code<$($argument),+>> for $crate::Message
        {
            fn from(message: $code<$($argument),+>) -> Self {
                $crate::Message::from_values(
                    $crate::Code::new(&TABLE, $row),
                    [$($crate::Value::from(message.$argument.into())),+],
                )
            }
        }
    };
}
