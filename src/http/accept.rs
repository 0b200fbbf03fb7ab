//! Accept: the body that a client prefers (RFC 9110 §12.5.1).

use crate::catalog::Body;
use fluent_catalog_locale::quality_value;

/// The body for the lines of an Accept header: problem details if their quality value is higher than
/// that of the catalog's own body, else the catalog's own, even if the client accepts neither.
///
/// A malformed element is skipped. Parameters of a media range, such as `charset`, are ignored:
/// they do not distinguish the bodies.
pub(super) fn choose<'h>(lines: impl Iterator<Item = &'h [u8]> + Clone, own: Body) -> Body {
    let own_quality = quality(lines.clone(), own.media_type());
    match own_quality < quality(lines, Body::PROBLEM.media_type()) {
        true => Body::PROBLEM,
        false => own,
    }
}

/// The quality value of a media type in thousandths, from the most specific range that matches.
pub fn quality<'h>(lines: impl Iterator<Item = &'h [u8]>, media_type: &str) -> u16 {
    let elements = lines.flat_map(|line| line.split(|byte| *byte == b','));
    let covering = elements.filter_map(|element| {
        let (width, quality) = range(element, media_type)?;
        Some((std::cmp::Reverse(width), quality))
    });
    covering.max().map_or(0, |(_, quality)| quality)
}

/// The width of a media range that matches a media type (0 is exact), and its quality value.
fn range(element: &[u8], media_type: &str) -> Option<(u8, u16)> {
    let mut parts = element.split(|byte| *byte == b';').map(<[u8]>::trim_ascii);
    let width = width(parts.next()?, media_type)?;
    for parameter in parts {
        if let [b'q' | b'Q', b'=', ..] = parameter {
            let (quality, rest) = quality_value(parameter)?;
            return rest.is_empty().then_some((width, quality));
        }
    }
    Some((width, 1000))
}

fn width(range: &[u8], media_type: &str) -> Option<u8> {
    if range.eq_ignore_ascii_case(media_type.as_bytes()) {
        return Some(0);
    }
    let (kind, _) = media_type.split_once('/')?;
    let all = range.strip_suffix(b"/*")?;
    match all {
        b"*" => Some(2),
        _ => all.eq_ignore_ascii_case(kind.as_bytes()).then_some(1),
    }
}

#[cfg(test)]
mod tests {
    use super::choose;
    use crate::catalog::{Body, BodyContent, ErrorBody};

    #[derive(Debug)]
    struct JsonBody;

    impl ErrorBody for JsonBody {
        fn name(&self) -> &'static str {
            "json"
        }

        fn media_type(&self) -> &'static str {
            "application/json"
        }

        fn schema(&self) -> &'static str {
            "true"
        }

        fn write(&self, _: &BodyContent<'_>, _: &mut Vec<u8>) {}
    }

    const JSON: Body = Body::new(&JsonBody);
    const PROBLEM: Body = Body::PROBLEM;

    #[test]
    fn the_client_has_its_choice() {
        let cases: &[(&[&str], Body)] = &[
            (&[], JSON),
            (&["*/*"], JSON),
            (&["application/json"], JSON),
            (&["application/problem+json"], PROBLEM),
            (&["Application/Problem+JSON; charset=utf-8"], PROBLEM),
            (&["application/problem+json, application/json"], JSON),
            (
                &["application/problem+json;q=0.9, application/json;q=0.8"],
                PROBLEM,
            ),
            (
                &["application/problem+json;q=0.8, application/json;q=0.9"],
                JSON,
            ),
            (&["application/json;q=0.5, */*"], PROBLEM),
            (&["application/json;q=0, */*;q=0.1"], PROBLEM),
            (&["application/problem+json;q=0, */*"], JSON),
            (
                &["application/*;q=0.2, application/problem+json;q=0.3"],
                PROBLEM,
            ),
            (&["text/html", "application/problem+json"], PROBLEM),
            (&["text/html, application/xhtml+xml"], JSON),
            (&["application/problem+json; Q=1.000"], PROBLEM),
            // A malformed element is skipped, and only that element.
            (&["application/problem+json;q=2"], JSON),
            (
                &["application/problem+json;q=0.5x, application/json;q=0"],
                JSON,
            ),
            (&[";;q=,/,,*;q=1, application/problem+json"], PROBLEM),
            (&["\u{e9}\u{0}, application/problem+json"], PROBLEM),
        ];
        for (lines, body) in cases {
            let lines = lines.iter().map(|line| line.as_bytes());
            assert_eq!(choose(lines.clone(), JSON), *body, "{lines:?}");
            assert_eq!(choose(lines, PROBLEM), PROBLEM);
        }
    }
}
