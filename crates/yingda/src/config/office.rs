//! `[office]`: whose rules hold.

use serde::Deserialize;
use std::path::PathBuf;

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Office {
    /// The pack, by id.
    pub pack: String,
    /// A folder of packs to use instead of those inside the program.
    pub pack_dir: Option<PathBuf>,
}

impl Default for Office {
    fn default() -> Self {
        Self { pack: "national".to_owned(), pack_dir: None }
    }
}
