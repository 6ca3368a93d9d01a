//! The QR code as rows of dark and light modules; the template draws them.

use crate::PressFault;
use qrcodegen::{QrCode, QrCodeEcc};

/// One string of `1` and `0` a row; none for an empty text.
pub fn rows(text: &str) -> Result<Vec<String>, PressFault> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(|_| PressFault::CodeTooLong)?;
    let dark = |x, y| if code.get_module(x, y) { '1' } else { '0' };
    Ok((0..code.size()).map(|y| (0..code.size()).map(|x| dark(x, y)).collect()).collect())
}
