//! What can be typed. The words of the help come from `locales/<lang>/office/cli.ftl`, keyed by place.

use crate::speech::Speech;
use clap::{Args, Command, CommandFactory as _, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::path::PathBuf;

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "yingda", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Verb,
}

/// What every command understands.
#[derive(Clone, Debug, Default, Args)]
pub struct Common {
    #[arg(long, global = true)]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    #[arg(long, global = true, value_name = "URL")]
    pub database: Option<String>,
    #[arg(long, global = true, value_name = "ID")]
    pub pack: Option<String>,
    #[arg(long, global = true, value_name = "DIR")]
    pub pack_dir: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    Serve {
        #[arg(long, value_name = "ADDRESS")]
        listen: Option<String>,
        #[arg(long)]
        no_work: bool,
    },
    Work,
    Demo(Demo),
    #[command(subcommand)]
    Import(Import),
    #[command(subcommand)]
    Export(Export),
    Rebuild,
    Check,
    Verify {
        #[arg(long, value_name = "DIR")]
        tiles: Option<PathBuf>,
        #[arg(long, value_name = "FILE")]
        anchor: Option<PathBuf>,
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
    },
    #[command(subcommand)]
    Log(Log),
    Doctor,
    #[command(subcommand)]
    Outbound(Outbound),
    #[command(subcommand)]
    Pack(Pack),
    #[command(subcommand)]
    Paper(Paper),
    #[command(subcommand)]
    Budget(Budget),
    #[command(subcommand)]
    Account(Account),
    Migrate {
        #[arg(long)]
        check: bool,
    },
    Move {
        #[arg(long, value_name = "URL")]
        from: String,
    },
    #[command(subcommand)]
    Keys(Keys),
    Retain {
        #[arg(long)]
        dry_run: bool,
    },
    #[command(subcommand)]
    Hold(Hold),
    #[command(subcommand)]
    Bench(Bench),
    #[command(subcommand)]
    Backup(Backup),
    Restore {
        #[arg(long, value_name = "DIR")]
        from: PathBuf,
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
        #[arg(long, value_name = "ID")]
        copy: Option<String>,
    },
    #[command(subcommand)]
    Audit(Audit),
    Openapi,
}

#[derive(Debug, Subcommand)]
pub enum Audit {
    List {
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    Export {
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    Check,
}

#[derive(Debug, Subcommand)]
pub enum Backup {
    NewKey {
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    Take {
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
        #[arg(long, value_name = "AGE1…")]
        recipient: Option<String>,
    },
    List {
        #[arg(long, value_name = "DIR")]
        from: Option<PathBuf>,
    },
    Prune {
        #[arg(long, value_name = "DIR")]
        from: Option<PathBuf>,
        #[arg(long)]
        keep: usize,
    },
}

#[derive(Clone, Debug, Args)]
pub struct Demo {
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Option<String>,
    #[arg(long, value_name = "FILE", default_value = "var/demo.db")]
    pub file: PathBuf,
    #[arg(long)]
    pub fresh: bool,
    #[arg(long)]
    pub days: Option<u32>,
    #[arg(long)]
    pub per_day: Option<u32>,
    #[arg(long)]
    pub seed: Option<u64>,
    #[arg(long)]
    pub still: bool,
    #[arg(long)]
    pub load_only: bool,
}

#[derive(Debug, Subcommand)]
pub enum Import {
    Messages(Messages),
}

#[derive(Clone, Debug, Args)]
pub struct Messages {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "MAP")]
    pub map: PathBuf,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub recheck: bool,
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum Export {
    Cases {
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}

/// How an export is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    #[default]
    Csv,
    Json,
}

#[derive(Debug, Subcommand)]
pub enum Log {
    Status,
    Integrate,
    Export {
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
    Cosign {
        #[arg(long, value_name = "FILE")]
        add: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum Outbound {
    Test {
        #[arg(long, value_name = "ADDRESS")]
        to: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum Pack {
    Check {
        #[arg(value_name = "DIR|ID")]
        what: String,
    },
    Diff {
        #[arg(value_name = "A")]
        old: String,
        #[arg(value_name = "B")]
        new: String,
    },
    Doubts {
        #[arg(value_name = "DIR|ID")]
        what: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum Paper {
    Sample {
        #[arg(long, value_name = "KIND")]
        kind: Option<String>,
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum Budget {
    Read {
        file: PathBuf,
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    Check {
        file: PathBuf,
        #[arg(long)]
        all: bool,
    },
    Compare {
        before: PathBuf,
        after: PathBuf,
    },
    Targets {
        file: PathBuf,
    },
    Board {
        #[arg(long, value_name = "YYYY")]
        year: Option<i16>,
    },
    Freeze {
        #[arg(long, value_name = "LOGIN")]
        by: String,
        #[arg(long, value_name = "YYYY")]
        year: Option<i16>,
        #[arg(long, value_name = "YYYY-MM-DD")]
        through: Option<Date>,
        #[arg(long)]
        self_evaluation: bool,
    },
    Recompute {
        #[arg(value_name = "ID")]
        id: Option<i64>,
    },
    Import {
        file: PathBuf,
        #[arg(long)]
        ours: bool,
        #[arg(long, value_name = "NAME")]
        office: Option<String>,
        #[arg(long, value_name = "YYYY")]
        year: Option<i16>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Account {
    Add {
        login: String,
        #[arg(long)]
        name: Option<String>,
        #[arg(long = "role", required = true)]
        roles: Vec<String>,
        #[arg(long)]
        unit: Option<String>,
    },
    List,
    Link {
        login: String,
    },
    ResetFactor {
        login: String,
    },
    EndSessions {
        login: String,
    },
    Disable {
        login: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum Keys {
    New,
    Rotate,
    Status,
    Drop { id: String },
}

#[derive(Debug, Subcommand)]
pub enum Hold {
    Place {
        number: String,
        #[arg(long)]
        reason: String,
    },
    End {
        number: String,
    },
    List {
        number: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum Bench {
    Create {
        #[arg(long, value_enum, default_value_t)]
        engine: Engine,
        #[arg(long, default_value_t = 10)]
        seconds: u64,
    },
    Board {
        #[arg(long, value_enum, default_value_t)]
        engine: Engine,
        #[arg(long, default_value_t = 200_000)]
        cases: u32,
    },
    Log {
        #[arg(long, value_enum, default_value_t)]
        engine: Engine,
        #[arg(long, default_value_t = 5_000_000)]
        leaves: u64,
    },
    Pages {
        #[arg(long, value_enum, default_value_t)]
        engine: Engine,
        #[arg(long, default_value_t = 2_000)]
        small: u32,
        #[arg(long, default_value_t = 200_000)]
        large: u32,
    },
}

/// Which engine is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    #[default]
    Sqlite,
    Postgres,
}

/// The command line with help in the language spoken.
pub fn localised(speech: &Speech) -> Command {
    worded(Cli::command(), "", speech)
}

fn worded(command: Command, key: &str, speech: &Speech) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    let mut command = match speech.say_if_any(&format!("cli-help{key}")) {
        Some(about) => command.about(about),
        None => command,
    };
    for id in ids {
        let kebab = id.to_lowercase().replace('_', "-");
        let own = speech.say_if_any(&format!("cli-option{key}-{kebab}"));
        if let Some(help) = own.or_else(|| speech.say_if_any(&format!("cli-option-{kebab}"))) {
            command = command.mut_arg(id, |arg| arg.help(help));
        }
    }
    for name in names {
        let below = format!("{key}-{name}");
        command = command.mut_subcommand(name, |sub| worded(sub, &below, speech));
    }
    command
}
