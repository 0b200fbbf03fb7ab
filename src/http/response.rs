//! The response to a client: errors in its language.

use bytes::Bytes;
use http::header::{
    ACCEPT_RANGES, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE,
    ETAG, LAST_MODIFIED, TRANSFER_ENCODING, VARY,
};
use http::response::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::locale::Locale;
use crate::problem::Localized;

/// What was true of another body.
const OF_THE_OTHER_BODY: [http::HeaderName; 6] = [
    ACCEPT_RANGES,
    CONTENT_ENCODING,
    CONTENT_RANGE,
    ETAG,
    LAST_MODIFIED,
    TRANSFER_ENCODING,
];

/// Makes the header of a response that of localized errors; their text.
///
/// What a handler put into the header beside that stays.
pub(super) fn localize(parts: &mut Parts, localized: &Localized<'_>) -> Bytes {
    let text = text(localized);
    parts.status = status(localized.status());
    let headers = &mut parts.headers;
    // Mostly there are only the two that a message alone has.
    if headers.len() > 2 {
        for name in OF_THE_OTHER_BODY {
            headers.remove(name);
        }
    }
    let media_type = HeaderValue::from_static(localized.body().media_type());
    headers.insert(CONTENT_TYPE, media_type);
    headers.insert(CONTENT_LENGTH, text.len().into());
    if let Some(languages) = content_language(localized.languages()) {
        headers.insert(CONTENT_LANGUAGE, languages);
    }
    vary(headers);
    text
}

/// The body.
pub(super) fn text(localized: &Localized<'_>) -> Bytes {
    let mut text = Vec::with_capacity(512);
    // Strings and numbers always have a form, and a vector takes whatever is written to it.
    let _ = serde_json::to_writer(&mut text, localized);
    text.into()
}

/// The status of a code, which its table holds to 400 to 599.
pub(super) fn status(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Content-Language of texts in these languages (RFC 9110 §8.5).
pub(super) fn content_language(mut languages: impl Iterator<Item = Locale>) -> Option<HeaderValue> {
    let first = languages.next()?;
    let Some(second) = languages.next() else {
        return Some(HeaderValue::from_static(first.tag()));
    };
    let tags = [first, second].into_iter().chain(languages);
    let tags: Vec<_> = tags.map(Locale::tag).collect();
    HeaderValue::try_from(tags.join(", ")).ok()
}

/// What a localized error depends on.
const BOTH: &str = "Accept-Language, Accept";

/// Adds to Vary what a localized error depends on, beside what is there (RFC 9110 §12.5.5).
fn vary(headers: &mut HeaderMap) {
    if !headers.contains_key(VARY) {
        headers.insert(VARY, HeaderValue::from_static(BOTH));
        return;
    }
    let named = |name: &str| {
        let lines = headers.get_all(VARY).iter();
        let mut names = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b','));
        names.any(|own| {
            let own = own.trim_ascii();
            own == b"*" || own.eq_ignore_ascii_case(name.as_bytes())
        })
    };
    let missing = match (named("accept-language"), named("accept")) {
        (false, false) => BOTH,
        (false, true) => "Accept-Language",
        (true, false) => "Accept",
        (true, true) => return,
    };
    headers.append(VARY, HeaderValue::from_static(missing));
}
