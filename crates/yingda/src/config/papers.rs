//! `[papers]`: what official papers are printed with.

use serde::Deserialize;
use std::path::PathBuf;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Papers {
    /// Font files (.ttf, .otf, .ttc), at least one with Chinese characters. Empty: look in the usual folders.
    pub fonts: Vec<PathBuf>,
}
