//! `[backup]`: where copies go, and to which key they are sealed.

use serde::Deserialize;
use std::path::PathBuf;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Backup {
    /// A folder of copies; empty: must be typed.
    pub folder: PathBuf,
    /// `age1…`, the public half of a key whose secret half lies elsewhere; empty: must be typed.
    pub recipient: String,
}
