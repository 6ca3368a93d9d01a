//! What is known of each part: the data beside its template.

use super::terms::Said;
use rust_embed::RustEmbed;
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "src/parts/"]
#[include = "*/part.toml"]
struct Files;

/// A part, as the gallery tells it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Part {
    /// The folder's name.
    #[serde(skip)]
    pub slug: String,
    /// What it is called.
    pub name: Said,
    /// Which face shows it: `public`, `work` or `both`.
    pub face: Face,
    /// When to use it, and when not.
    pub when: Said,
    /// What can be chosen: the name in the template and what it does.
    #[serde(default)]
    pub option: Vec<Choice>,
    /// What a person with a keyboard, a screen reader or a shaking hand can rely on.
    pub accessible: Vec<Said>,
}

/// One thing that can be chosen.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Choice {
    /// As the template writes it.
    pub name: String,
    /// What it does.
    pub says: Said,
}

/// Which face a part belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Face {
    /// The public site.
    Public,
    /// The workbench.
    Work,
    /// Both.
    Both,
}

static PARTS: LazyLock<Vec<Part>> = LazyLock::new(|| {
    let mut parts: Vec<Part> = Files::iter().filter_map(|path| read(&path)).collect();
    parts.sort_by(|a, b| a.slug.cmp(&b.slug));
    parts
});

fn read(path: &str) -> Option<Part> {
    let text = String::from_utf8(Files::get(path)?.data.into_owned()).ok()?;
    let part: Part = toml::from_str(&text).ok()?;
    Some(Part { slug: path.split('/').next()?.to_owned(), ..part })
}

/// Every part, by name of its folder.
pub(crate) fn all() -> &'static [Part] {
    &PARTS
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn every_folder_has_its_template_its_examples_and_its_data() {
        let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/parts");
        let folders = std::fs::read_dir(&home)
            .map(|entries| entries.flatten().filter(|entry| entry.path().is_dir()).collect::<Vec<_>>());
        let folders = folders.unwrap_or_default();
        assert!(folders.len() >= 25, "{} parts", folders.len());
        let gallery = include_str!("../pages/work/gallery/examples.html");
        for folder in folders {
            let slug = folder.file_name().to_string_lossy().into_owned();
            let has = |file: &str| folder.path().join(file).exists();
            assert!(
                has(&format!("{slug}.html")) && has("examples.html"),
                "{slug}: template or examples are missing"
            );
            let fault = std::fs::read_to_string(folder.path().join("part.toml"))
                .map(|text| toml::from_str::<Part>(&text).err());
            assert!(matches!(fault, Ok(None)), "{slug}/part.toml: {fault:?}");
            assert!(gallery.contains(&format!("parts/{slug}/examples.html")), "{slug} is not in the gallery");
        }
        assert_eq!(all().len(), gallery.matches("{% when ").count());
    }
}
