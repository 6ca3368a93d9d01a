//! Files people send: what they are is looked up in their bytes, never believed from their names,
//! and what a camera wrote into them about place and owner is taken out.

mod scan;
mod strip;

pub use scan::Scanner;
pub(crate) use scan::Verdict;

use crate::problem::Problem;
use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use casework::personal::Attachment;

/// The most bytes a file may have.
pub(crate) const FILE: usize = 10 * 1024 * 1024;
/// The most files sent at once.
pub(crate) const FILES: usize = 5;
/// The most bytes a form with files may have.
pub(crate) const BODY: usize = FILES * FILE + 1024 * 1024;

/// What we take, with the ending the name is given.
const TAKEN: [(&str, &str); 9] = [
    ("image/jpeg", "jpg"),
    ("image/png", "png"),
    ("image/webp", "webp"),
    ("image/gif", "gif"),
    ("application/pdf", "pdf"),
    ("video/mp4", "mp4"),
    ("audio/mpeg", "mp3"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
];

/// For the `accept` attribute.
pub(crate) const ACCEPT: &str = ".jpg,.jpeg,.png,.webp,.gif,.pdf,.mp4,.mp3,.docx,.xlsx";

/// A file found fit to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Upload {
    pub about: Attachment,
    pub bytes: Vec<u8>,
}

/// Why a file was not taken; the name is as cleaned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    TooLarge(String),
    UnknownKind(String),
    Damaged(String),
    Infected(String),
    Unchecked(String),
    TooMany,
}

impl Unfit {
    /// The key of its sentence, and the file's name.
    pub fn words(&self) -> (&'static str, &str) {
        match self {
            Self::TooLarge(name) => ("upload-too-large", name),
            Self::UnknownKind(name) => ("upload-unknown-kind", name),
            Self::Damaged(name) => ("upload-damaged", name),
            Self::Infected(name) => ("upload-infected", name),
            Self::Unchecked(name) => ("upload-unchecked", name),
            Self::TooMany => ("upload-too-many", ""),
        }
    }
}

/// A form with files, read to its end.
#[derive(Debug, Default)]
pub(crate) struct Parcel {
    /// Names and values in the order sent; a name may come several times.
    pub fields: Vec<(String, String)>,
    pub files: Vec<Upload>,
    pub unfit: Vec<Unfit>,
}

impl Parcel {
    /// Reads a multipart form. Files that are not fit are named; the rest of the form is kept.
    pub async fn open(mut form: Multipart, scanner: Option<&Scanner>) -> Result<Self, Problem> {
        let mut parcel = Self::default();
        while let Some(field) = form.next_field().await.map_err(broken)? {
            let name = field.name().unwrap_or_default().to_owned();
            if let Some(file) = field.file_name().map(str::to_owned) {
                parcel.take(&file, field).await?;
                continue;
            }
            let text = field.bytes().await.map_err(broken)?;
            parcel.fields.push((name, String::from_utf8_lossy(&text).into_owned()));
        }
        if let Some(scanner) = scanner {
            parcel.hold_back(scanner).await;
        }
        Ok(parcel)
    }

    /// Lets in only files the scanner calls clean.
    async fn hold_back(&mut self, scanner: &Scanner) {
        for file in std::mem::take(&mut self.files) {
            match scanner.look(&file.bytes).await {
                Verdict::Clean => self.files.push(file),
                Verdict::Infected => self.unfit.push(Unfit::Infected(file.about.name)),
                Verdict::Unknown => self.unfit.push(Unfit::Unchecked(file.about.name)),
            }
        }
    }

    /// A text field, as sent last; empty if absent.
    pub fn text(&self, name: &str) -> &str {
        let sent = self.fields.iter().rev().find(|(known, _)| known == name);
        sent.map_or("", |(_, value)| value.as_str())
    }

    async fn take(&mut self, name: &str, mut field: Field<'_>) -> Result<(), Problem> {
        let mut bytes = Vec::new();
        let mut fits = true;
        while let Some(piece) = field.chunk().await.map_err(broken)? {
            fits = fits && bytes.len() + piece.len() <= FILE;
            if fits {
                bytes.extend_from_slice(&piece);
            }
        }
        if name.is_empty() && bytes.is_empty() {
            return Ok(());
        }
        if self.files.len() >= FILES {
            self.unfit.retain(|unfit| *unfit != Unfit::TooMany);
            self.unfit.push(Unfit::TooMany);
        } else if fits {
            match inspect(name, bytes) {
                Ok(upload) => self.files.push(upload),
                Err(unfit) => self.unfit.push(unfit),
            }
        } else {
            self.unfit.push(Unfit::TooLarge(clean_name(name, "")));
        }
        Ok(())
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape `map_err` wants")]
fn broken(fault: MultipartError) -> Problem {
    Problem::of_status(fault.status())
}

/// Looks at a file's bytes and takes out what it tells about its owner.
pub(crate) fn inspect(name: &str, bytes: Vec<u8>) -> Result<Upload, Unfit> {
    let kind = infer::get(&bytes).map(|kind| kind.mime_type());
    let Some((media, ending)) = TAKEN.iter().find(|(media, _)| kind == Some(media)) else {
        return Err(Unfit::UnknownKind(clean_name(name, "")));
    };
    let name = clean_name(name, ending);
    let bytes = strip::strip(media, bytes).ok_or_else(|| Unfit::Damaged(name.clone()))?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    Ok(Upload { about: Attachment { name, media: (*media).to_owned(), bytes: length }, bytes })
}

/// The last part of a path, without anything a shell, a browser or a file system could take amiss.
fn clean_name(name: &str, ending: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = match last.rsplit_once('.') {
        Some((stem, _)) if !ending.is_empty() => stem,
        _ => last,
    };
    let fits = |c: &char| c.is_alphanumeric() || " -_()（）.".contains(*c);
    let stem: String = stem.chars().filter(fits).take(80).collect();
    let stem = stem.trim_matches(['.', ' ']);
    let stem = if stem.is_empty() { "file" } else { stem };
    if ending.is_empty() { stem.to_owned() } else { format!("{stem}.{ending}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_paths_and_tricks() {
        assert_eq!(clean_name("../../etc/passwd", "png"), "passwd.png");
        assert_eq!(clean_name("C:\\x\\照片 1.JPG", "jpg"), "照片 1.jpg");
        assert_eq!(clean_name("a.html\u{202e}gnp.exe", "png"), "a.htmlgnp.png");
        assert_eq!(clean_name("..", "pdf"), "file.pdf");
        assert_eq!(clean_name("\"><script>.png", "png"), "script.png");
    }

    #[test]
    fn a_page_that_calls_itself_an_image_is_refused() {
        let page = b"<html><script>alert(1)</script>".to_vec();
        assert_eq!(inspect("a.png", page), Err(Unfit::UnknownKind("a.png".into())));
        let head_only = vec![0xff, 0xd8, 0xff, 0xe0, 1, 2, 3];
        assert_eq!(inspect("a.jpg", head_only), Err(Unfit::Damaged("a.jpg".into())));
    }
}
