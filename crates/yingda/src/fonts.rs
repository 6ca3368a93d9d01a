//! Where the fonts for official papers come from: the files the office names, else what the system has.
//!
//! A press keeps its fonts in memory, so few are taken: one for the body, one for titles, one for
//! headings. Wishes are in order: the faces official papers are set in, then the free ones everybody can
//! install.

use crate::config::Config;
use crate::packs;
use anyhow::{Context as _, Result};
use jiff::civil::Date;
use papers::{Press, PressFault};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Names of files without their ending, lower case.
const BODY: [&str; 22] = [
    "simfang",
    "fangsong_gb2312",
    "fangsong",
    "stfangso",
    "stfangsong",
    "fandolfang-regular",
    "notoserifcjk-regular",
    "notoserifcjksc-regular",
    "notoserifsc-regular",
    "sourcehanserif-regular",
    "sourcehanserifsc-regular",
    "sourcehanserifcn-regular",
    "fandolsong-regular",
    "simsun",
    "stsong",
    "gbsn00lp",
    "uming",
    "notosanscjk-regular",
    "notosanscjksc-regular",
    "notosanssc-regular",
    "wqy-zenhei",
    "wqy-microhei",
];
const TITLE: [&str; 10] = [
    "fzxbsjw",
    "fzxiaobiaosong-b05s",
    "fzxiaobiaosong-b05",
    "stzhongs",
    "notoserifcjk-bold",
    "notoserifcjksc-bold",
    "notoserifsc-bold",
    "sourcehanserif-bold",
    "sourcehanserifsc-bold",
    "fandolsong-bold",
];
const HEADING: [&str; 11] = [
    "simhei",
    "stheiti",
    "notosanscjk-regular",
    "notosanscjksc-regular",
    "notosanssc-regular",
    "sourcehansans-regular",
    "sourcehansanssc-regular",
    "sourcehansanscn-regular",
    "fandolhei-regular",
    "wqy-zenhei",
    "wqy-microhei",
];
const ENDINGS: [&str; 3] = ["ttf", "otf", "ttc"];
/// Where systems keep fonts, and under the home of whoever runs the program.
const FOLDERS: [&str; 5] = [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/Library/Fonts",
    "/System/Library/Fonts",
    "C:\\Windows\\Fonts",
];
const HOME_FOLDERS: [&str; 3] = [".local/share/fonts", ".fonts", "Library/Fonts"];
const DEEPEST: usize = 6;

/// The files to print with: those of the configuration, else the best of the system; none if there are none.
pub fn files(config: &Config) -> Vec<PathBuf> {
    if !config.papers.fonts.is_empty() {
        return config.papers.fonts.clone();
    }
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let homes = home.iter().flat_map(|home| HOME_FOLDERS.map(|folder| home.join(folder)));
    let mut found = BTreeMap::new();
    for folder in FOLDERS.iter().map(PathBuf::from).chain(homes) {
        gather(&folder, DEEPEST, &mut found);
    }
    best(&found)
}

/// What the files hold.
pub fn read(files: &[PathBuf]) -> Result<Vec<Vec<u8>>> {
    files.iter().map(|path| std::fs::read(path).with_context(|| path.display().to_string())).collect()
}

/// A press with the fonts and the pack of the configuration, as the pack holds on a day.
pub fn press(config: &Config, on: Date) -> Result<Press> {
    let files = packs::files(config.office.pack_dir.as_deref())?;
    let templates = packs::templates(&files, &config.office.pack, on)?;
    let press = Press::new(read(&self::files(config))?, templates);
    press.map_err(|fault| match fault {
        PressFault::Template(_) => packs::BrokenPack(packs::paper_faults(fault)).into(),
        other => other.into(),
    })
}

fn gather(folder: &Path, depth: usize, found: &mut BTreeMap<String, PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            if depth > 0 {
                gather(&path, depth - 1, found);
            }
            continue;
        }
        let lower = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().to_lowercase());
        let is_font = lower(path.extension()).is_some_and(|ending| ENDINGS.contains(&ending.as_str()));
        if let Some(stem) = lower(path.file_stem()).filter(|_| is_font) {
            found.entry(stem).or_insert(path);
        }
    }
}

fn best(found: &BTreeMap<String, PathBuf>) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = Vec::new();
    for wishes in [&BODY[..], &TITLE, &HEADING] {
        let file = wishes.iter().find_map(|stem| found.get(*stem));
        files.extend(file.filter(|file| !files.contains(file)).cloned());
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(names: &[&str]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("deep")).unwrap();
        for name in names {
            std::fs::write(folder.path().join("deep").join(name), "").unwrap();
        }
        let mut found = BTreeMap::new();
        gather(folder.path(), DEEPEST, &mut found);
        let name = |path: PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
        best(&found).into_iter().map(name).collect()
    }

    #[test]
    fn official_faces_come_before_free_ones() {
        let free =
            ["NotoSerifCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc", "NotoSansCJK-Regular.ttc", "Arial.ttf"];
        assert_eq!(chosen(&free), free[..3]);
        let official = ["SIMFANG.TTF", "FZXBSJW.TTF", "simhei.ttf", "NotoSerifCJK-Regular.ttc"];
        assert_eq!(chosen(&official), official[..3]);
    }

    #[test]
    fn one_face_for_all_is_taken_once_and_readmes_are_no_fonts() {
        assert_eq!(chosen(&["wqy-zenhei.ttc"]), ["wqy-zenhei.ttc"]);
        assert!(chosen(&["simfang.txt", "DejaVuSans.ttf"]).is_empty());
    }
}
