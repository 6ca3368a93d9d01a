//! The program as a child process, in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A folder of its own, and the program in it.
pub struct Desk {
    folder: TempDir,
}

/// What came of a command.
pub struct Said {
    pub well: bool,
    pub ended: String,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// The program with these arguments, not yet started.
    pub fn program(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_yingda"));
        let ours = std::env::vars().filter(|(name, _)| name.starts_with("YINGDA_") || name == "RUST_LOG");
        ours.for_each(|(name, _)| {
            command.env_remove(name);
        });
        command.current_dir(self.folder.path()).env("LANG", "en_US.UTF-8").env_remove("LC_ALL").args(args);
        command
    }

    /// Runs it to its end.
    pub fn run(&self, args: &[&str]) -> Said {
        said(&self.program(args).output().unwrap())
    }

    /// Runs it to its good end, and gives what it said.
    pub fn well(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert!(said.well, "{args:?}: {} {}{}", said.ended, said.out, said.err);
        said.out
    }
}

fn said(output: &Output) -> Said {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Said {
        well: output.status.success(),
        ended: output.status.to_string(),
        out: text(&output.stdout),
        err: text(&output.stderr),
    }
}

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// A shared data file, if this machine has it; a printed line if not.
pub fn shared(name: &str) -> Option<PathBuf> {
    let path = workspace().join("../shared/data").join(name);
    if path.exists() {
        return path.canonicalize().ok();
    }
    eprintln!("skipped: {} is not on this machine", path.display());
    None
}

/// The demonstration's pack, as the program is to be told.
pub fn demo_pack() -> String {
    let show: toml::Table = toml::from_str(include_str!("../../../../deploy/demo.toml")).unwrap();
    show["pack"].as_str().unwrap().to_owned()
}
