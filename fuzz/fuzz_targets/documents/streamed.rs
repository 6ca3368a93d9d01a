//! A file that opens is the same block by block.

use budget::source::{Block, Cell};
use documents::{Unopened, open, stream};
use std::io::Cursor;

/// The mark of Unicode text, in GB18030: of text without any, whether it is a blank row is not asked here.
const STRAY_MARK: &[u8] = b"\x84\x31\x95\x33";

pub fn as_whole(name: &str, bytes: &[u8]) {
    let mut blocks = Vec::new();
    let streamed = stream(name, Cursor::new(bytes), |block| {
        blocks.push(block);
        Ok::<(), Unopened>(())
    });
    if let (Ok(whole), Ok(())) = (open(name, bytes), streamed)
        && !bytes.starts_with(STRAY_MARK)
    {
        assert!(rows(&whole.blocks) == rows(&blocks), "{name}: in blocks it is another file");
    }
}

/// Lines and rows, without columns at the right edge of a table that are blank in all its rows.
fn rows(blocks: &[Block]) -> Vec<&[Cell]> {
    let mut all: Vec<&[Cell]> = Vec::new();
    for block in blocks {
        match block {
            Block::Line(cell) => all.push(std::slice::from_ref(cell)),
            Block::Part(rows) => all.extend(rows.iter().map(Vec::as_slice)),
            Block::Table(rows) => {
                let last = |row: &Vec<Cell>| row.iter().rposition(|cell| !cell.text.is_empty());
                let width = rows.iter().filter_map(last).max().map_or(0, |last| last + 1);
                all.extend(rows.iter().map(|row| &row[..row.len().min(width)]));
            }
        }
    }
    all
}
