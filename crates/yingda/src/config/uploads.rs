//! `[uploads]`: what looks at files before they are kept.

use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Uploads {
    /// The command of a malware scanner that reads a file from its standard input, and its arguments.
    pub scanner: Vec<String>,
}
