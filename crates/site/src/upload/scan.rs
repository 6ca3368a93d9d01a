//! Files wait outside until the office's malware scanner has looked at them, if it has one.
//!
//! The scanner is a command that reads a file from its standard input, such as `clamdscan -`: 0 means
//! nothing was found, 1 that something was. Whatever else happens, the file stays outside.

use std::process::Stdio;
use std::time::Duration;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

/// How long a scanner may look at one file.
const PATIENCE: Duration = Duration::from_secs(30);

/// The office's scanner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scanner {
    program: String,
    args: Vec<String>,
}

/// What a scanner says of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Nothing was found.
    Clean,
    /// Something was found.
    Infected,
    /// It did not say.
    Unknown,
}

impl Scanner {
    /// The scanner of a command and its arguments; `None` if the command is empty.
    pub fn new(command: &[String]) -> Option<Self> {
        let (program, args) = command.split_first()?;
        Some(Self { program: program.clone(), args: args.to_vec() })
    }

    /// Shows it a file.
    pub(crate) async fn look(&self, bytes: &[u8]) -> Verdict {
        match tokio::time::timeout(PATIENCE, self.ask(bytes)).await {
            Ok(Ok(Some(0))) => Verdict::Clean,
            Ok(Ok(Some(1))) => Verdict::Infected,
            Ok(Ok(code)) => unknown(&format!("{code:?}")),
            Ok(Err(fault)) => unknown(&fault.to_string()),
            Err(_) => unknown("it took too long"),
        }
    }

    async fn ask(&self, bytes: &[u8]) -> std::io::Result<Option<i32>> {
        let mut command = Command::new(&self.program);
        command.args(&self.args).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.kill_on_drop(true).spawn()?;
        if let Some(mut pipe) = child.stdin.take() {
            let _it_may_have_seen_enough = pipe.write_all(bytes).await;
            let _flushed = pipe.shutdown().await;
        }
        Ok(child.wait().await?.code())
    }
}

fn unknown(why: &str) -> Verdict {
    tracing::error!(why, "the malware scanner did not answer; files stay outside");
    Verdict::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Scanner {
        Scanner::new(&["sh", "-c", script].map(str::to_owned)).unwrap()
    }

    #[tokio::test]
    async fn only_what_a_scanner_calls_clean_is_clean() {
        let finder = shell("if grep -q EICAR; then exit 1; fi");
        assert_eq!(finder.look(b"a photo").await, Verdict::Clean);
        assert_eq!(finder.look(b"..EICAR..").await, Verdict::Infected);
        assert_eq!(shell("exit 0").look(&vec![b'x'; 4 << 20]).await, Verdict::Clean);
        assert_eq!(shell("exit 2").look(b"a").await, Verdict::Unknown);
        assert_eq!(shell("kill -9 $$").look(b"a").await, Verdict::Unknown);
        let absent = Scanner::new(&["/no/such/scanner".to_owned()]).unwrap();
        assert_eq!(absent.look(b"a").await, Verdict::Unknown);
        assert_eq!(Scanner::new(&[]), None);
    }
}
