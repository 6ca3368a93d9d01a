//! Takes place, device and owner out of pictures. How the picture is to be turned stays.

use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::Png;
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageEXIF as _};

/// Chunks of a PNG that hold text or camera data.
const TELLING: [[u8; 4]; 5] = [*b"tEXt", *b"zTXt", *b"iTXt", *b"eXIf", *b"tIME"];

/// The file without what it tells about its owner; `None` if it cannot be read as what it claims to be.
pub(super) fn strip(media: &str, bytes: Vec<u8>) -> Option<Vec<u8>> {
    match media {
        "image/jpeg" => jpeg(bytes.into()),
        "image/png" => {
            let mut png = Png::from_bytes(bytes.into()).ok()?;
            for kind in TELLING {
                png.remove_chunks_by_type(kind);
            }
            Some(png.encoder().bytes().to_vec())
        }
        "image/webp" => {
            let mut webp = WebP::from_bytes(bytes.into()).ok()?;
            webp.set_exif(None);
            webp.remove_chunks_by_id(*b"XMP ");
            Some(webp.encoder().bytes().to_vec())
        }
        _ => Some(bytes),
    }
}

fn jpeg(bytes: Bytes) -> Option<Vec<u8>> {
    let mut jpeg = Jpeg::from_bytes(bytes).ok()?;
    jpeg.dimensions()?;
    let turn = jpeg.exif().and_then(|exif| orientation(&exif));
    let telling = |marker: u8| match marker {
        markers::APP0 | markers::APP2 | markers::APP14 => false,
        marker => (markers::APP0..=markers::APP15).contains(&marker) || marker == markers::COM,
    };
    jpeg.segments_mut().retain(|segment| !telling(segment.marker()));
    if let Some(turn) = turn {
        jpeg.set_exif(Some(only_orientation(turn)));
    }
    Some(jpeg.encoder().bytes().to_vec())
}

/// The orientation of a TIFF header's first directory, unless it is the usual one.
fn orientation(exif: &[u8]) -> Option<u8> {
    let big = exif.starts_with(b"MM");
    let short = |at: usize| {
        let two: [u8; 2] = exif.get(at..at + 2)?.try_into().ok()?;
        Some(if big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) })
    };
    let four: [u8; 4] = exif.get(4..8)?.try_into().ok()?;
    let directory = if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) };
    let directory = usize::try_from(directory).ok().filter(|at| *at < exif.len())?;
    let entries = usize::from(short(directory)?);
    let turn = (0..entries.min(64)).map(|n| directory + 2 + 12 * n).find(|at| short(*at) == Some(0x0112))?;
    u8::try_from(short(turn + 8)?).ok().filter(|turn| (2..=8).contains(turn))
}

fn only_orientation(turn: u8) -> Bytes {
    let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend([turn, 0, 0, 0, 0, 0, 0, 0]);
    exif.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orientation_survives_alone() {
        assert_eq!(orientation(&only_orientation(6)), Some(6));
        assert_eq!(orientation(b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x03\0\0\0\0\0\0"), Some(3));
        assert_eq!(orientation(b"II*\0\xff\xff\xff\xff"), None);
        assert_eq!(orientation(b""), None);
    }
}
