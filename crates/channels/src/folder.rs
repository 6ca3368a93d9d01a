//! The simplest outbound adapter: one JSON file a message, for whatever gateway the office has.
//!
//! A file appears whole or not at all, and the same notice has the same name, so that a gateway may
//! take files at any moment and a repeated delivery replaces instead of doubling.

use crate::outbound::{Message, Undelivered};
use std::fs;
use std::path::Path;

/// Puts the message into the folder.
///
/// # Errors
/// The folder cannot be written.
pub fn carry(folder: &Path, message: &Message) -> Result<(), Undelivered> {
    let failed = |cause| Undelivered::Folder { folder: folder.to_owned(), cause };
    fs::create_dir_all(folder).map_err(failed)?;
    let name = format!("{:012}-{}", message.id, message.kind);
    let unfinished = folder.join(format!(".{name}.part"));
    fs::write(&unfinished, serde_json::to_vec_pretty(message)?).map_err(failed)?;
    fs::rename(&unfinished, folder.join(format!("{name}.json"))).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_one_whole_file_however_often_it_is_carried() {
        let folder = tempfile::tempdir().unwrap();
        let message = Message {
            id: 7,
            number: "RX-1".into(),
            kind: "receipt".into(),
            to: "requester".into(),
            phone: "13900000000".into(),
            email: String::new(),
            language: "en".into(),
            office: "Hotline".into(),
            subject: String::new(),
            text: "Registered".into(),
            leave: String::new(),
        };
        carry(folder.path(), &message).unwrap();
        carry(folder.path(), &message).unwrap();
        let files: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
        assert_eq!(files, ["000000000007-receipt.json"]);
    }
}
