//! A private `PostgreSQL` for tests and benches, from the binaries installed on the machine.
//!
//! A test must not need somebody else's server, nor leave one behind. The server hangs on a pipe to
//! this process: however the process ends, the pipe closes, and a small shell stops the server and
//! removes its files. It listens on a socket in its own folder only.

use anyhow::{Context as _, bail};
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// Set to `1` to go without `PostgreSQL`; tests that need it then say so and pass.
pub const SKIP: &str = "YINGDA_SKIP_POSTGRES";

const NOBODY: u32 = 65534;
const PATIENCE: Duration = Duration::from_mins(1);
const GLANCE: Duration = Duration::from_millis(20);

/// Runs the server until the standard input ends, then stops it and removes the folder.
const KEEPER: &str = r#"folder="$1"; shift; "$@" & server=$!; read -r _; kill -INT "$server"; wait "$server"; rm -rf "$folder""#;

/// What a commit is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// Survives a power cut, as in service: for benches.
    Full,
    /// Lost with the machine: for tests.
    None,
}

/// A running server.
#[derive(Debug)]
pub struct Postgres {
    folder: PathBuf,
    binaries: PathBuf,
    keeper: Child,
    databases: AtomicU32,
}

impl Postgres {
    /// Starts a fresh server.
    ///
    /// # Errors
    /// `PostgreSQL` is not installed, or does not start; the error ends with what it said.
    pub fn start(durability: Durability) -> anyhow::Result<Self> {
        let binaries = binaries()?;
        let folder = tempfile::Builder::new().prefix("yingda-pg-").tempdir()?.keep();
        let run_as = (folder.metadata()?.uid() == 0).then_some(NOBODY);
        if let Some(user) = run_as {
            chown(&folder, Some(user), Some(user))?;
        }
        let data = folder.join("data");
        let mut init = Command::new(binaries.join("initdb"));
        init.args(["-N", "-A", "trust", "-U", "t", "-E", "UTF8", "--no-locale", "-D"]).arg(&data);
        let done = as_user(&mut init, run_as).output().context("initdb does not run")?;
        if !done.status.success() {
            bail!("initdb failed: {}", String::from_utf8_lossy(&done.stderr));
        }
        let keeper = keeper(&binaries, &folder, &data, durability, run_as)?;
        let mut server = Self { folder, binaries, keeper, databases: AtomicU32::new(0) };
        server.wait_until_ready(&data)?;
        Ok(server)
    }

    fn wait_until_ready(&mut self, data: &Path) -> anyhow::Result<()> {
        for _ in 0..PATIENCE.as_millis() / GLANCE.as_millis() {
            let said = std::fs::read_to_string(data.join("postmaster.pid")).unwrap_or_default();
            if said.lines().nth(7).is_some_and(|line| line.trim() == "ready") {
                return Ok(());
            }
            if self.keeper.try_wait()?.is_some() {
                break;
            }
            std::thread::sleep(GLANCE);
        }
        bail!("PostgreSQL does not start: {}", self.log())
    }

    /// What the server has said so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    /// Makes an empty database and gives its address.
    ///
    /// # Errors
    /// The server refuses.
    pub fn database(&self) -> anyhow::Result<String> {
        let name = format!("t{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let made = Command::new(self.binaries.join("createdb"))
            .args(["-U", "t", "-T", "template0", "-h"])
            .arg(&self.folder)
            .arg(&name)
            .output()?;
        if !made.status.success() {
            bail!("createdb failed: {}", String::from_utf8_lossy(&made.stderr));
        }
        Ok(format!("postgres://t@localhost/{name}?host={}", self.folder.display()))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _stopped = self.keeper.wait();
    }
}

/// An empty database on the one server of this test process; `None` if `PostgreSQL` is to be skipped.
///
/// # Errors
/// `PostgreSQL` is not installed, or does not start.
pub fn database() -> anyhow::Result<Option<String>> {
    static SERVER: OnceLock<Result<Postgres, String>> = OnceLock::new();
    if std::env::var_os(SKIP).is_some_and(|value| value == "1") {
        note_skip();
        return Ok(None);
    }
    let server = SERVER.get_or_init(|| Postgres::start(Durability::None).map_err(|why| format!("{why:#}")));
    match server {
        Ok(server) => server.database().map(Some),
        Err(why) => bail!("{why}"),
    }
}

/// Everything a database holds, as text.
///
/// # Errors
/// `pg_dump` is not installed, or the server refuses.
pub fn dump(url: &str) -> anyhow::Result<String> {
    let done = Command::new(binaries()?.join("pg_dump")).arg(format!("--dbname={url}")).output()?;
    if !done.status.success() {
        bail!("pg_dump failed: {}", String::from_utf8_lossy(&done.stderr));
    }
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

fn note_skip() {
    eprintln!("SKIPPED on PostgreSQL, because {SKIP}=1");
}

fn as_user(command: &mut Command, user: Option<u32>) -> &mut Command {
    if let Some(user) = user {
        command.uid(user).gid(user);
    }
    command.current_dir("/")
}

fn keeper(
    binaries: &Path,
    folder: &Path,
    data: &Path,
    durability: Durability,
    run_as: Option<u32>,
) -> anyhow::Result<Child> {
    let log = std::fs::File::create(folder.join("log"))?;
    let fsync = if durability == Durability::Full { "fsync=on" } else { "fsync=off" };
    let commit =
        if durability == Durability::Full { "synchronous_commit=on" } else { "synchronous_commit=off" };
    let mut shell = Command::new("sh");
    shell.args(["-c", KEEPER, "keeper"]).arg(folder).arg(binaries.join("postgres")).arg("-D").arg(data);
    shell.arg("-k").arg(folder);
    for setting in ["listen_addresses=", "max_connections=200", "shared_buffers=256MB", fsync, commit] {
        shell.args(["-c", setting]);
    }
    as_user(&mut shell, run_as).stdin(Stdio::piped()).stdout(log.try_clone()?).stderr(log).process_group(0);
    shell.spawn().context("no shell to keep the server")
}

/// The folder with `initdb`, `postgres` and `createdb`: the newest installed, or that of the path.
fn binaries() -> anyhow::Result<PathBuf> {
    let complete =
        |folder: &PathBuf| ["initdb", "postgres", "createdb"].iter().all(|name| folder.join(name).is_file());
    let version = |folder: &PathBuf| -> u32 {
        let name = folder.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        name.and_then(|name| name.parse().ok()).unwrap_or(0)
    };
    let packaged = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let packaged = packaged.map(|entry| entry.path().join("bin")).filter(complete);
    let on_path = std::env::var_os("PATH").unwrap_or_default();
    let mut on_path = std::env::split_paths(&on_path);
    packaged.max_by_key(version).or_else(|| on_path.find(complete)).with_context(|| {
        format!("PostgreSQL 15 or newer is not installed (apt install postgresql), nor is {SKIP}=1 set")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_serves_and_leaves_nothing() {
        if std::env::var_os(SKIP).is_some() {
            return note_skip();
        }
        let server = Postgres::start(Durability::None).unwrap();
        let (one, other) = (server.database().unwrap(), server.database().unwrap());
        assert_ne!(one, other);
        let folder = server.folder.clone();
        assert!(folder.join("data").exists());
        drop(server);
        assert!(!folder.exists());
    }
}
