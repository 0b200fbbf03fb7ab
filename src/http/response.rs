//! The response to a client: errors in its language.

use bytes::Bytes;
use http::header::{
    ACCEPT_RANGES, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE,
    ETAG, LAST_MODIFIED, TRANSFER_ENCODING, VARY,
};
use http::response::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::catalog::Body;
use crate::problem::Localized;
use crate::runtime::Locale;

/// Headers that describe the replaced body.
const REPLACED_BODY: [http::HeaderName; 6] = [
    ACCEPT_RANGES,
    CONTENT_ENCODING,
    CONTENT_RANGE,
    ETAG,
    LAST_MODIFIED,
    TRANSFER_ENCODING,
];

/// Turns the head of a response into that of localized errors, and returns their text.
///
/// Other headers of the handler stay.
pub(super) fn localize(parts: &mut Parts, localized: &Localized<'_>) -> Bytes {
    let text = text(localized);
    parts.status = status(localized.status());
    let headers = &mut parts.headers;
    // Mostly there are only the two headers of a message.
    if headers.len() > 2 {
        for name in REPLACED_BODY {
            headers.remove(name);
        }
    }
    headers.insert(CONTENT_TYPE, media_type(localized.body()));
    headers.insert(CONTENT_LENGTH, text.len().into());
    if let Some(languages) = content_language(localized.languages()) {
        headers.insert(CONTENT_LANGUAGE, languages);
    }
    vary(headers);
    text
}

/// The text of the body.
pub(super) fn text(localized: &Localized<'_>) -> Bytes {
    let mut text = Vec::with_capacity(Localized::BODY_LENGTH);
    localized.write_json(&mut text);
    text.into()
}

/// Content-Type of a body; a team's own may have a media type that no header can have.
pub(super) fn media_type(body: Body) -> HeaderValue {
    let media_type = body.media_type();
    match media_type.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        true => HeaderValue::from_static(media_type),
        false => HeaderValue::from_static("application/json"),
    }
}

/// The status of a code; its table guarantees 400 to 599.
pub(super) fn status(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Content-Language of texts in these languages (RFC 9110 §8.5).
pub fn content_language(mut languages: impl Iterator<Item = Locale>) -> Option<HeaderValue> {
    let first = languages.next()?;
    let Some(second) = languages.next() else {
        return Some(HeaderValue::from_static(first.tag()));
    };
    let tags = [first, second].into_iter().chain(languages);
    let tags: Vec<_> = tags.map(Locale::tag).collect();
    HeaderValue::try_from(tags.join(", ")).ok()
}

/// The headers that a localized error depends on.
const BOTH: &str = "Accept-Language, Accept";

/// Appends to Vary what a localized error depends on (RFC 9110 §12.5.5).
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
