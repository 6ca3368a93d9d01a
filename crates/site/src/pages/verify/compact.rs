//! A receipt small enough for a QR code: number, place, time, salt and commitment. The office adds the
//! proof; whoever does not trust it for that uses the file.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine as _};
use casework::CaseNumber;
use translog::{Opening, Receipt};

const WHAT: &str = "registered";
const LENGTH: usize = 8 + 8 + 16 + 32;

/// The address that verifies this receipt.
pub(crate) fn address(public_url: &str, receipt: &Receipt) -> String {
    let mut bytes = Vec::with_capacity(LENGTH);
    bytes.extend(receipt.index.to_be_bytes());
    bytes.extend(receipt.opening.at.to_be_bytes());
    bytes.extend(receipt.salt);
    bytes.extend(receipt.opening.rest);
    let packed = BASE64_URL_SAFE_NO_PAD.encode(bytes);
    format!("{public_url}/verify?n={}&p={packed}", receipt.opening.number)
}

/// What such an address says: opening, salt, index.
pub(super) fn read(office: &str, number: &str, packed: &str) -> Option<(Opening, [u8; 16], u64)> {
    let number: CaseNumber = number.parse().ok()?;
    if packed.len() > 2 * LENGTH {
        return None;
    }
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(packed.trim()).ok()?;
    let (index, rest) = bytes.split_first_chunk::<8>()?;
    let (at, rest) = rest.split_first_chunk::<8>()?;
    let (salt, rest) = rest.split_first_chunk::<16>()?;
    let opening = Opening {
        office: office.to_owned(),
        number: number.to_string(),
        version: 1,
        at: i64::from_be_bytes(*at),
        what: WHAT.to_owned(),
        rest: rest.try_into().ok()?,
    };
    Some((opening, *salt, u64::from_be_bytes(*index)))
}
