//! 外包服务合同的考核条款: kept as they stand in the pack. What they mean, and whether they are sound, is for the room
//! that reckons with them; here they are dated, layered and compared like everything else a pack says.

use std::collections::BTreeMap;

/// `contract.toml` as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractFile {
    /// Its path, for faults.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl ContractFile {
    /// Its paragraphs without remarks, each known by its heading and its id.
    pub(super) fn rows(&self) -> BTreeMap<String, String> {
        let plain = |line: &&str| !line.is_empty() && !line.starts_with('#');
        let paragraphs = self.text.split("\n\n").map(|paragraph| {
            let lines: Vec<&str> = paragraph.lines().map(str::trim).filter(plain).collect();
            let known_by = lines.iter().take_while(|line| line.starts_with('[') || line.starts_with("id "));
            (known_by.copied().collect::<Vec<_>>().join(" "), lines.join("; "))
        });
        paragraphs.filter(|(_, lines)| !lines.is_empty()).collect()
    }
}
