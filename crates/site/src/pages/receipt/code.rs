//! A QR code as one SVG path, drawn by the page itself: no picture to load, no script.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

const MARGIN: i32 = 3;

/// Path data and the width of the picture; empty if the text does not fit.
pub(crate) fn path(text: &str) -> (String, i32) {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else { return (String::new(), 0) };
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let from = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                let _infallible =
                    write!(path, "M{} {}h{}v1H{}z", from + MARGIN, y + MARGIN, x - from, from + MARGIN);
            }
            x += 1;
        }
    }
    (path, size + 2 * MARGIN)
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_address_becomes_a_path() {
        let (path, size) = super::path("https://example.org/track?n=RX000000-20260101-00001-0&c=ABCDEFGHJK");
        assert!(size > 30 && path.starts_with("M3 3h7v1H3z"), "{size} {path}");
    }
}
