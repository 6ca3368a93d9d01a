//! Packs and fonts of this machine, read for the press.

use papers::{Press, TemplateFile, Templates};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub type Layer = BTreeMap<String, TemplateFile>;

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

/// Every pack of the repository.
pub fn pack_ids() -> Vec<String> {
    let folders = std::fs::read_dir(packs()).unwrap().map(|entry| entry.unwrap().path());
    let mut ids: Vec<String> = folders
        .filter(|folder| folder.join("pack.toml").exists())
        .map(|folder| folder.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    ids.sort();
    ids
}

/// The `papers/` folders of a pack, the base first.
pub fn layers(id: &str) -> Vec<Layer> {
    let head = std::fs::read_to_string(packs().join(id).join("pack.toml")).unwrap();
    let head: toml::Table = toml::from_str(&head).unwrap();
    let mut all = head.get("extends").and_then(toml::Value::as_str).map(layers).unwrap_or_default();
    let mut layer = Layer::new();
    for entry in std::fs::read_dir(packs().join(id).join("papers")).into_iter().flatten() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let file = TemplateFile {
            path: format!("packs/{id}/papers/{name}"),
            text: std::fs::read_to_string(&path).unwrap(),
        };
        layer.insert(name, file);
    }
    all.push(layer);
    all
}

/// The templates of a pack.
pub fn templates(id: &str) -> Templates {
    Templates::stack(layers(id)).unwrap_or_else(|fault| panic!("{fault}"))
}

/// The first file under the usual folders whose name begins so.
fn font(stem: &str) -> Vec<u8> {
    fn search(folder: &Path, stem: &str) -> Option<PathBuf> {
        let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).ok()?.map(|e| e.unwrap().path()).collect();
        entries.sort();
        let here = entries.iter().find(|path| path.file_name().unwrap().to_string_lossy().starts_with(stem));
        here.cloned().or_else(|| entries.iter().filter(|path| path.is_dir()).find_map(|f| search(f, stem)))
    }
    let path = search(Path::new("/usr/share/fonts"), stem);
    std::fs::read(path.unwrap_or_else(|| panic!("no {stem}: install fonts-noto-cjk"))).unwrap()
}

/// Body, title, heading.
pub fn fonts() -> Vec<Vec<u8>> {
    ["NotoSerifCJK-Regular", "NotoSerifCJK-Bold", "NotoSansCJK-Regular"].map(font).to_vec()
}

pub fn press(id: &str) -> Press {
    Press::new(fonts(), templates(id)).unwrap_or_else(|fault| panic!("{fault}"))
}
