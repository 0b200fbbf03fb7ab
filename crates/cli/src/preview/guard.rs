//! The guard of the preview: a web page must not read the files through its visitor's
//! browser, neither with its own script nor through DNS rebinding.

use std::net::IpAddr;

use http::header::{HOST, ORIGIN};
use http::{HeaderMap, HeaderName};

/// Whether a request comes from this machine, and from no page of another origin.
pub(super) fn is_local(headers: &HeaderMap) -> bool {
    let Some(host) = only(headers, &HOST) else {
        return false;
    };
    let origin_is_own = match headers.contains_key(ORIGIN) {
        true => {
            only(headers, &ORIGIN).and_then(|origin| origin.strip_prefix("http://")) == Some(host)
        }
        false => true,
    };
    is_loopback(host) && origin_is_own
}

/// The value of a field that occurs exactly once.
fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    values.next().is_none().then(|| value.to_str().ok())?
}

/// Whether a host, with or without its port, is a loopback name or address.
fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port))
            if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            name
        }
        _ => host,
    };
    let address = name
        .strip_prefix('[')
        .and_then(|name| name.strip_suffix(']'))
        .unwrap_or(name);
    name.eq_ignore_ascii_case("localhost")
        || address
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_requests_of_this_machine_pass() {
        let cases: &[(&[(HeaderName, &str)], bool)] = &[
            (&[(HOST, "127.0.0.1:8081")], true),
            (&[(HOST, "localhost:8081")], true),
            (&[(HOST, "LOCALHOST")], true),
            (&[(HOST, "[::1]:8081")], true),
            (
                &[(HOST, "localhost:8081"), (ORIGIN, "http://localhost:8081")],
                true,
            ),
            (&[], false),
            (&[(HOST, "evil.example")], false),
            (&[(HOST, "127.0.0.1.evil.example:8081")], false),
            (&[(HOST, "localhost.evil.example")], false),
            (&[(HOST, "192.168.1.5:8081")], false),
            (&[(HOST, "localhost:8081"), (HOST, "evil.example")], false),
            (
                &[(HOST, "localhost:8081"), (ORIGIN, "http://evil.example")],
                false,
            ),
            (
                &[(HOST, "localhost:8081"), (ORIGIN, "http://localhost:9999")],
                false,
            ),
            (&[(HOST, "localhost:8081"), (ORIGIN, "null")], false),
        ];
        for (fields, expected) in cases {
            let fields = fields
                .iter()
                .map(|(name, value)| (name.clone(), value.parse().unwrap()));
            let mut headers = HeaderMap::new();
            fields.for_each(|(name, value)| {
                headers.append(name, value);
            });
            assert_eq!(is_local(&headers), *expected, "{headers:?}");
        }
    }
}
