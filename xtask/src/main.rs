//! The house's own chores, so that rules live in code and not in memory: `cargo xtask tidy`.

mod tidy;

use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

fn main() -> Result<ExitCode> {
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask stands one folder below the root")?;
    match std::env::args().nth(1).as_deref() {
        Some("tidy") => tidy(root),
        _ => bail!("usage: cargo xtask tidy"),
    }
}

fn tidy(root: &Path) -> Result<ExitCode> {
    let tree = tidy::tree::Tree::read(root)?;
    let findings = tidy::run(&tree);
    let mut out = std::io::stdout().lock();
    for finding in &findings {
        writeln!(out, "{finding}")?;
    }
    let (rules, files) = (tidy::RULES.len(), tree.files().len());
    let found = findings.len();
    writeln!(out, "tidy: {rules} rules over {files} files, {found} findings")?;
    Ok(ExitCode::from(u8::from(found > 0)))
}
