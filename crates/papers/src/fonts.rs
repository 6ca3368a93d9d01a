//! The fonts a press works with, and what is known of each.

use crate::PressFault;
use sha2::{Digest as _, Sha256};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Three of the commonest simplified signs; a font without them has no Chinese worth printing.
const HAN: [u32; 3] = [0x7684, 0x4fe1, 0x8bbf];
/// How font makers mark the face with the shapes of the mainland among those of one collection.
const MAINLAND: [&str; 3] = [" SC", " CN", " GB"];

/// One font file, as far as it matters for printing the same bytes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PressFont {
    /// Families within it, those with Chinese.
    pub families: Vec<String>,
    /// SHA-256 of the file.
    pub digest: String,
}

/// Faces and the book that finds them.
pub struct Fonts {
    pub book: LazyHash<FontBook>,
    pub faces: Vec<Font>,
    pub files: Vec<PressFont>,
}

impl Fonts {
    /// Reads font files.
    pub fn read(files: Vec<Vec<u8>>) -> Result<Self, PressFault> {
        let mut faces = Vec::new();
        let mut known = Vec::new();
        for (place, file) in files.into_iter().enumerate() {
            let digest = hex::encode(Sha256::digest(&file));
            let all: Vec<Font> = Font::iter(Bytes::new(file)).collect();
            if all.is_empty() {
                return Err(PressFault::UnreadableFont(place));
            }
            let wanted = mainland(all);
            let families = wanted.iter().filter(|face| has_han(face)).map(|face| face.info().family.clone());
            known.push(PressFont { families: families.collect(), digest });
            faces.extend(wanted);
        }
        Ok(Self { book: LazyHash::new(FontBook::from_fonts(&faces)), faces, files: known })
    }

    /// Whether any face has Chinese.
    pub fn have_chinese(&self) -> bool {
        self.faces.iter().any(has_han)
    }

    /// The families in the order they were given, each once; those with Chinese first.
    pub fn families(&self) -> Vec<&str> {
        let (han, other): (Vec<&Font>, Vec<&Font>) = self.faces.iter().partition(|face| has_han(face));
        let mut families: Vec<&str> = Vec::new();
        for face in han.into_iter().chain(other) {
            let family = face.info().family.as_str();
            if !families.contains(&family) {
                families.push(family);
            }
        }
        families
    }
}

/// Of a collection with faces for several regions, those for the mainland.
fn mainland(faces: Vec<Font>) -> Vec<Font> {
    let is_ours = |face: &Font| MAINLAND.iter().any(|mark| face.info().family.contains(mark));
    let is_mono = |face: &Font| face.info().family.contains("Mono");
    if faces.iter().any(|face| is_ours(face) && !is_mono(face)) {
        return faces.into_iter().filter(|face| is_ours(face) && !is_mono(face)).collect();
    }
    faces
}

fn has_han(face: &Font) -> bool {
    HAN.iter().all(|sign| face.info().coverage.contains(*sign))
}
