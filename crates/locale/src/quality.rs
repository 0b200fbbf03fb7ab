//! Quality values, the weights of HTTP's preference headers.

/// Reads the weight `"q=" qvalue` at the start of a text (RFC 9110 §12.4.2).
///
/// Returns the quality value in thousandths, from 0 to 1000, and the rest of the text. Returns
/// `None` where the text does not start with a weight. The grammar has no whitespace around `=`,
/// at most three decimals, and nothing above 1.
///
/// ```
/// use fluent_catalog_locale::quality_value;
///
/// assert_eq!(quality_value(b"q=0.25, en"), Some((250, &b", en"[..])));
/// assert_eq!(quality_value(b"q=1.5"), None);
/// ```
pub fn quality_value(weight: &[u8]) -> Option<(u16, &[u8])> {
    let [b'q' | b'Q', b'=', whole @ (b'0' | b'1'), rest @ ..] = weight else {
        return None;
    };
    let mut thousandths = u16::from(*whole - b'0') * 1000;
    let mut rest = rest;
    if let [b'.', digits @ ..] = rest {
        rest = digits;
        for place in [100, 10, 1] {
            let [digit @ b'0'..=b'9', digits @ ..] = rest else {
                break;
            };
            thousandths += u16::from(*digit - b'0') * place;
            rest = digits;
        }
    }
    (thousandths <= 1000).then_some((thousandths, rest))
}
