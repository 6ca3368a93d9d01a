//! A database copied by `pg_dump` and put back by `pg_restore`. The password goes by the environment,
//! never by the command line, where every user of the machine could read it.

use crate::fault::Fault;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::process::{ChildStdout, Command, Stdio};

/// Where the database is. The password cannot be printed.
#[derive(Clone)]
pub struct Address {
    /// Without the password.
    shown: String,
    password: Option<String>,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.shown)
    }
}

impl Address {
    /// Reads `postgres://user:password@host/name?…`.
    pub(super) fn read(url: &str) -> Result<Self, Fault> {
        let other = || Fault::Address(url.split(':').next().unwrap_or_default().to_owned());
        let mut parsed = url::Url::parse(url).map_err(|_| other())?;
        if !matches!(parsed.scheme(), "postgres" | "postgresql") {
            return Err(other());
        }
        let password = parsed.password().map(percent);
        parsed.set_password(None).map_err(|()| other())?;
        Ok(Self { shown: parsed.to_string(), password })
    }

    fn tool(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        if let Some(password) = &self.password {
            command.env("PGPASSWORD", password);
        }
        command.arg("--no-password").arg(format!("--dbname={}", self.shown)).stderr(Stdio::piped());
        command
    }
}

fn percent(word: &str) -> String {
    percent_encoding::percent_decode_str(word).decode_utf8_lossy().into_owned()
}

fn missing(tool: &'static str) -> impl FnOnce(std::io::Error) -> Fault {
    move |cause| Fault::Tool { tool, said: cause.to_string() }
}

/// Lets `pg_dump` write one moment of the database into a stream.
pub(super) fn copy<T>(
    address: &Address,
    take: impl FnOnce(ChildStdout) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let mut command = address.tool("pg_dump");
    command.args(["--format=custom", "--compress=0", "--no-owner", "--no-privileges"]);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(missing("pg_dump"))?;
    let said = child.stderr.take().map(|mut pipe| {
        std::thread::spawn(move || {
            let mut said = String::new();
            let _what_it_could_say = pipe.read_to_string(&mut said);
            said
        })
    });
    let Some(stream) = child.stdout.take() else {
        return Err(Fault::Tool { tool: "pg_dump", said: String::new() });
    };
    let checked = Checked { stream, child, said };
    checked.take(take)
}

/// A stream that is believed only if the tool behind it ended well.
struct Checked {
    stream: ChildStdout,
    child: std::process::Child,
    said: Option<std::thread::JoinHandle<String>>,
}

impl Checked {
    fn take<T>(mut self, take: impl FnOnce(ChildStdout) -> Result<T, Fault>) -> Result<T, Fault> {
        let taken = take(self.stream);
        let ended = self.child.wait()?;
        let said = self.said.and_then(|said| said.join().ok()).unwrap_or_default();
        if ended.success() { taken } else { Err(Fault::Tool { tool: "pg_dump", said }) }
    }
}

/// Lets `pg_restore` give an empty database, wholly or not at all.
pub(super) fn restore(
    address: &Address,
    give: impl FnOnce(&mut File) -> Result<(), Fault>,
) -> Result<(), Fault> {
    if !is_empty(address)? {
        return Err(Fault::NotEmpty(address.shown.clone()));
    }
    let mut file = tempfile::NamedTempFile::new()?;
    give(file.as_file_mut())?;
    file.flush()?;
    let mut command = address.tool("pg_restore");
    command
        .args(["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"])
        .arg(file.path());
    let ended = command.output().map_err(missing("pg_restore"))?;
    if ended.status.success() {
        return Ok(());
    }
    Err(Fault::Tool { tool: "pg_restore", said: String::from_utf8_lossy(&ended.stderr).into_owned() })
}

fn is_empty(address: &Address) -> Result<bool, Fault> {
    const ASK: &str = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'";
    let mut command = address.tool("psql");
    let ended = command.args(["--no-psqlrc", "-qAtc", ASK]).output().map_err(missing("psql"))?;
    if !ended.status.success() {
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        return Err(Fault::Tool { tool: "psql", said });
    }
    Ok(String::from_utf8_lossy(&ended.stdout).trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_goes_neither_to_the_command_line_nor_to_the_log() {
        let address = Address::read("postgres://me:s%20ecret@db/book?sslmode=require").unwrap();
        assert_eq!(format!("{address:?}"), "postgres://me@db/book?sslmode=require");
        assert_eq!(address.password.as_deref(), Some("s ecret"));
        let tool = format!("{:?}", address.tool("pg_dump").get_args().collect::<Vec<_>>());
        assert!(!tool.contains("ecret"), "{tool}");
        assert!(
            Address::read("mysql://me:secret@db").is_err_and(|fault| !fault.to_string().contains("secret"))
        );
    }
}
