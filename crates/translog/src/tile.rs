//! Tiles: the tree in pieces of 256 hashes, each at an address of its own (C2SP tlog-tiles).

use std::fmt;

/// Levels of the tree in one tile.
pub const HEIGHT: u8 = 8;
/// Hashes in a full tile.
pub const WIDTH: usize = 1 << HEIGHT;
/// Parts of a tile's number are written in thousands.
const BASE: u64 = 1000;
/// No tree of 64-bit size has more levels of tiles.
const TOP: u8 = 7;

/// Entries themselves, or hashes over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Bundles of 256 entries of 32 bytes.
    Entries,
    /// Hashes; 0 holds the hashes of leaves, each further one those of full tiles below.
    Hashes(u8),
}

/// Which tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TileAt {
    /// Of what.
    pub level: Level,
    /// The how-manieth of its level, from 0.
    pub n: u64,
}

impl TileAt {
    /// A tile of hashes.
    pub fn hashes(level: u8, n: u64) -> Self {
        Self { level: Level::Hashes(level), n }
    }

    /// A bundle of entries.
    pub fn entries(n: u64) -> Self {
        Self { level: Level::Entries, n }
    }

    /// Hashes this tile holds in a tree of that size: 0 if it is not there yet, 256 if it is full.
    pub fn width(self, size: u64) -> usize {
        let level = match self.level {
            Level::Entries => 0,
            Level::Hashes(level) => u32::from(level),
        };
        let whole = size.checked_shr(level * u32::from(HEIGHT)).unwrap_or(0);
        let before = self.n.saturating_mul(1 << HEIGHT);
        usize::try_from(whole.saturating_sub(before)).unwrap_or(WIDTH).min(WIDTH)
    }

    /// The path below `tile/`, for a tile of that width: `0/x001/234`, `entries/000.p/17`.
    pub fn path(self, width: usize) -> String {
        let mut path = format!("{:03}", self.n % BASE);
        let mut left = self.n / BASE;
        while left > 0 {
            path = format!("x{:03}/{path}", left % BASE);
            left /= BASE;
        }
        if width < WIDTH { format!("{self}{path}.p/{width}") } else { format!("{self}{path}") }
    }

    /// The tile of a path below `tile/`, and the width asked for; `None` if no tile has such a path.
    pub fn from_path(path: &str) -> Option<(Self, usize)> {
        let (level, rest) = path.split_once('/')?;
        let level = match level {
            "entries" => Level::Entries,
            number => Level::Hashes(number.parse().ok().filter(|level| *level <= TOP)?),
        };
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) => (number, width.parse().ok().filter(|w| (1..WIDTH).contains(w))?),
            None => (rest, WIDTH),
        };
        let parts: Vec<&str> = number.split('/').collect();
        let mut n: u64 = 0;
        for (place, part) in parts.iter().enumerate() {
            let is_last = place + 1 == parts.len();
            let digits = if is_last { *part } else { part.strip_prefix('x')? };
            if digits.len() != 3 || !digits.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            n = n.checked_mul(BASE)?.checked_add(digits.parse().ok()?)?;
        }
        let tile = Self { level, n };
        (tile.path(width) == path).then_some((tile, width))
    }
}

impl fmt::Display for TileAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.level {
            Level::Entries => f.write_str("entries/"),
            Level::Hashes(level) => write!(f, "{level}/"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_specification() {
        let samples = [
            (TileAt::hashes(0, 0), 256, "0/000"),
            (TileAt::hashes(1, 1_234_067), 256, "1/x001/x234/067"),
            (TileAt::entries(999), 17, "entries/999.p/17"),
            (TileAt::entries(1000), 1, "entries/x001/000.p/1"),
        ];
        for (tile, width, path) in samples {
            assert_eq!(tile.path(width), path);
            assert_eq!(TileAt::from_path(path), Some((tile, width)));
        }
    }

    #[test]
    fn a_path_has_one_spelling() {
        for path in [
            "",
            "0",
            "0/",
            "0/0",
            "0/0000",
            "00/000",
            "8/000",
            "-1/000",
            "0/x000/000",
            "0/001/002",
            "0/000.p/0",
            "0/000.p/256",
            "0/000.p/07",
            "entries/",
            "0/x",
            "0/x999/x999/x999/x999/x999/x999/x999/999",
            "../0/000",
        ] {
            assert_eq!(TileAt::from_path(path), None, "{path}");
        }
    }

    #[test]
    fn a_tile_is_as_wide_as_the_tree_reaches() {
        assert_eq!(TileAt::entries(0).width(0), 0);
        assert_eq!(TileAt::entries(0).width(17), 17);
        assert_eq!(TileAt::hashes(0, 1).width(256), 0);
        assert_eq!(TileAt::hashes(0, 1).width(300), 44);
        assert_eq!(TileAt::hashes(1, 0).width(256 * 3 + 5), 3);
        assert_eq!(TileAt::hashes(1, 0).width(u64::MAX), WIDTH);
        assert_eq!(TileAt::hashes(7, u64::MAX).width(u64::MAX), 0);
    }
}
