//! `yingda-verifier`: checks a receipt on anyone's own computer, without a network and without the office.
//!
//! It depends on the log's format alone, so that someone else can read it whole, or write another one.
//! Exit code 0: the receipt holds. 1: it does not. 2: it could not be checked.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use translog::proof::{consistency, tiles_for_consistency};
use translog::{LogVerifier, Receipt, SignedHead, TileAt};

const USAGE: &str = "usage: yingda-verifier RECEIPT.json --key KEY|FILE [--checkpoint FILE] [--tiles DIR]";

/// Why a receipt is not said to hold.
enum Trouble {
    /// It was checked and does not hold.
    Fails(String),
    /// It could not be checked.
    Unclear(String),
}

struct Typed {
    receipt: PathBuf,
    key: String,
    checkpoint: Option<PathBuf>,
    tiles: Option<PathBuf>,
}

fn main() -> ExitCode {
    let (line, code) = match typed(std::env::args().skip(1)).and_then(|typed| check(&typed)) {
        Ok(line) => (line, 0),
        Err(Trouble::Fails(why)) => (format!("DOES NOT HOLD: {why}"), 1),
        Err(Trouble::Unclear(why)) => (why, 2),
    };
    let _nobody_listens = writeln!(std::io::stdout(), "{line}");
    ExitCode::from(code)
}

fn typed(mut args: impl Iterator<Item = String>) -> Result<Typed, Trouble> {
    let usage = || Trouble::Unclear(USAGE.to_owned());
    let (mut receipt, mut key, mut checkpoint, mut tiles) = (None, None, None, None);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--key" => key = Some(args.next().ok_or_else(usage)?),
            "--checkpoint" => checkpoint = Some(PathBuf::from(args.next().ok_or_else(usage)?)),
            "--tiles" => tiles = Some(PathBuf::from(args.next().ok_or_else(usage)?)),
            _ if arg.starts_with("--") || receipt.is_some() => return Err(usage()),
            _ => receipt = Some(PathBuf::from(arg)),
        }
    }
    let (Some(receipt), Some(key)) = (receipt, key) else { return Err(usage()) };
    Ok(Typed { receipt, key, checkpoint, tiles })
}

fn read(path: &Path) -> Result<String, Trouble> {
    std::fs::read_to_string(path).map_err(|why| Trouble::Unclear(format!("{}: {why}", path.display())))
}

fn check(typed: &Typed) -> Result<String, Trouble> {
    let key = if Path::new(&typed.key).is_file() { read(Path::new(&typed.key))? } else { typed.key.clone() };
    let verifier = LogVerifier::new(&key).map_err(|why| Trouble::Unclear(format!("--key: {why}")))?;
    let receipt = Receipt::parse(&read(&typed.receipt)?).map_err(|why| Trouble::Unclear(why.to_string()))?;
    let signed = receipt.check(&verifier).map_err(|why| Trouble::Fails(why.to_string()))?;
    let opening = &receipt.opening;
    let mut said = format!(
        "HOLDS: {} of office {}, {} (version {}), recorded {} UTC; record {} of a log of {} signed by {}",
        opening.number,
        opening.office,
        opening.what,
        opening.version,
        moment(opening.at),
        receipt.index,
        signed.head.size,
        signed.head.origin,
    );
    let folder_head = typed.tiles.as_ref().map(|folder| folder.join("checkpoint"));
    if let Some(later) = typed.checkpoint.clone().or(folder_head) {
        let size = grown(typed, &verifier, &receipt, &signed, &read(&later)?)?;
        let _infallible = write!(said, "\nThe log of {size} records only grew from it.");
    }
    Ok(said)
}

/// Checks that a later head continues the log of the receipt; gives its size.
fn grown(
    typed: &Typed,
    verifier: &LogVerifier,
    receipt: &Receipt,
    signed: &SignedHead,
    later: &str,
) -> Result<u64, Trouble> {
    let fails = |why: &dyn std::fmt::Display| Trouble::Fails(why.to_string());
    let head = verifier.open(later).map_err(|why| fails(&why))?.head;
    let (old, new) = (signed.head.size, head.size);
    let wanted = tiles_for_consistency(old, new).map_err(|why| fails(&why))?;
    if wanted.is_empty() {
        receipt.check_growth(verifier, later, &[]).map_err(|why| fails(&why))?;
        return Ok(new);
    }
    let Some(folder) = &typed.tiles else {
        return Err(Trouble::Unclear("a later checkpoint takes --tiles, the exported log".to_owned()));
    };
    let mut tiles = HashMap::new();
    for tile in wanted {
        tiles.insert(tile, bytes(folder, tile, new)?);
    }
    let proof = consistency(old, new, &tiles).map_err(|why| fails(&why))?;
    receipt.check_growth(verifier, later, &proof).map_err(|why| fails(&why))?;
    Ok(new)
}

fn bytes(folder: &Path, tile: TileAt, size: u64) -> Result<Vec<u8>, Trouble> {
    let path = folder.join("tile").join(tile.path(tile.width(size)));
    std::fs::read(&path).map_err(|why| Trouble::Unclear(format!("{}: {why}", path.display())))
}

/// Microseconds since 1970 as `2026-11-13 01:00:00` (days to civil date after Howard Hinnant).
fn moment(micros: i64) -> String {
    let seconds = micros.div_euclid(1_000_000);
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let shifted = days + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_those_of_the_calendar() {
        for (seconds, text) in [
            (0, "1970-01-01 00:00:00"),
            (951_782_399, "2000-02-28 23:59:59"),
            (951_782_400, "2000-02-29 00:00:00"),
            (1_794_531_661, "2026-11-13 01:01:01"),
            (-1, "1969-12-31 23:59:59"),
        ] {
            assert_eq!(moment(seconds * 1_000_000), text);
        }
    }
}
