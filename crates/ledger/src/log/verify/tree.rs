//! Leaf by leaf: what the facts make, what the tiles hold, what was signed.

use super::facts::number_in;
use super::{Against, Report, Wrong};
use crate::fault::StoreFault;
use crate::log::{Checkpointed, Logged};
use crate::store::Store;
use casework::Handle;
use casework::personal::commitment;
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};
use translog::proof::Tiles;
use translog::{Edge, Entry, Head, SignedHead, TileAt};

/// A multiple of the width of a tile.
const PAGE: u32 = 1024;
const WIDE: u64 = 256;
const HEADS: u32 = 512;
/// A fact may reach the log this much later than facts that happened after it, in microseconds.
const LATE: i64 = 10 * 60 * 1_000_000;

struct Walk<'a> {
    store: &'a dyn Store,
    against: &'a Against<'a>,
    edge: Edge,
    /// Heads still to be met, smallest first.
    heads: VecDeque<Checkpointed>,
    last_head: Option<u64>,
    /// Leaves up to here are vouched for by a signed head.
    vouched: u64,
    is_forked: bool,
    /// Heads from outside, by size.
    outside: BTreeMap<u64, Head>,
    /// The latest time among the facts so far, and when the last head was signed.
    latest: i64,
    signed_at: i64,
    last_signed: Option<SignedHead>,
}

pub(super) async fn walk(
    store: &dyn Store,
    against: &Against<'_>,
    report: &mut Report,
    progress: &mut (impl FnMut(u64) + Send),
) -> Result<(), StoreFault> {
    let mut walk = Walk {
        store,
        against,
        edge: Edge::new(),
        heads: VecDeque::new(),
        last_head: None,
        vouched: 0,
        is_forked: false,
        outside: outside(against, report),
        latest: i64::MIN,
        signed_at: i64::MIN,
        last_signed: None,
    };
    walk.meet(report).await?;
    loop {
        let page = store.logged(walk.edge.size(), PAGE).await?;
        if page.is_empty() && !walk.skip_lost(report).await? {
            break;
        }
        walk.page(page, report).await?;
        report.leaves = walk.edge.size();
        progress(report.leaves);
    }
    walk.finish(report).await
}

/// Heads from outside whose signature holds.
fn outside(against: &Against<'_>, report: &mut Report) -> BTreeMap<u64, Head> {
    let mut heads = BTreeMap::new();
    for note in &against.outside {
        match against.verifier.open(note) {
            Ok(signed) => {
                heads.insert(signed.head.size, signed.head);
            }
            Err(fault) => report.about_log(Wrong::Signature, fault),
        }
    }
    heads
}

impl Walk<'_> {
    async fn page(&mut self, page: Vec<Logged>, report: &mut Report) -> Result<(), StoreFault> {
        let Some(last) = page.last().and_then(|row| row.leaf.index) else { return Ok(()) };
        let wanted: Vec<TileAt> = (self.edge.size() / WIDE..=last / WIDE).map(TileAt::entries).collect();
        let stored = self.store.tiles(&wanted).await?;
        let exported = self.exported(&wanted)?;
        let mut full = Vec::new();
        for row in &page {
            let index = row.leaf.index.unwrap_or_default();
            while self.edge.size() < index {
                let gap = self.edge.size();
                report.about_log(Wrong::Leaves, gap);
                let entry = entry_at(&stored, gap).unwrap_or(Entry([0; 32]));
                self.append(entry, &mut full, report).await?;
            }
            if self.edge.size() == index {
                let (stored, exported) = (entry_at(&stored, index), entry_at(&exported, index));
                let entry = self.leaf(row, stored, exported, report);
                self.append(entry, &mut full, report).await?;
            }
        }
        self.tiles(&full, report).await?;
        self.papers(&page, report).await
    }

    /// Holds one leaf against its fact; gives the entry the tree goes on with.
    fn leaf(
        &mut self,
        row: &Logged,
        stored: Option<Entry>,
        exported: Option<Entry>,
        report: &mut Report,
    ) -> Entry {
        let (case, version, number) = (row.leaf.case, row.leaf.version, row.number.as_deref());
        let mut about = |wrong| report.about(wrong, case, number, version);
        let Some(fact) = &row.fact else {
            about(Wrong::Missing);
            return stored.unwrap_or(Entry([0; 32]));
        };
        let made = row.leaf.salts.map(|salts| {
            let opening = fact.opening(self.store.log_office(), number.unwrap_or_default(), version, &salts);
            opening.entry(&salts.opening)
        });
        let is_first = version == 1;
        let is_named = !is_first || row.leaf.number.as_deref() == Some(&number_in(&fact.body));
        let is_kept = |kept: Option<Entry>| kept.is_none() || kept == made;
        if made.is_none() || !is_named || !is_kept(stored) || !is_kept(exported) {
            about(Wrong::Altered);
        }
        let reference = self.latest.min(self.signed_at);
        if fact.at < reference.saturating_sub(LATE) {
            about(Wrong::Backdated);
        }
        self.latest = self.latest.max(fact.at);
        stored.or(made).unwrap_or(Entry([0; 32]))
    }

    async fn append(
        &mut self,
        entry: Entry,
        full: &mut Vec<(TileAt, Vec<u8>)>,
        report: &mut Report,
    ) -> Result<(), StoreFault> {
        self.edge.append(entry, full);
        self.meet(report).await
    }

    /// Holds the tree against every head of its size.
    async fn meet(&mut self, report: &mut Report) -> Result<(), StoreFault> {
        let size = self.edge.size();
        if let Some(head) = self.outside.remove(&size)
            && head.root != self.edge.root()
        {
            report.about_log(Wrong::Anchor, size);
            self.suspects(report).await?;
        }
        loop {
            if self.heads.is_empty() {
                let more = self.store.checkpoints(self.last_head.unwrap_or(0), HEADS).await?;
                self.last_head = more.last().map(|head| head.size).or(self.last_head);
                self.heads.extend(more);
            }
            let Some(head) = self.heads.pop_front_if(|head| head.size <= size) else { return Ok(()) };
            self.head(&head, report).await?;
        }
    }

    async fn head(&mut self, head: &Checkpointed, report: &mut Report) -> Result<(), StoreFault> {
        report.checkpoints += 1;
        let at = head.at.as_microsecond();
        if at < self.signed_at.saturating_sub(LATE) {
            report.about_log(Wrong::Backdated, head.size);
        }
        self.signed_at = self.signed_at.max(at);
        match self.against.verifier.open(&head.note) {
            Err(_) => report.about_log(Wrong::Signature, head.size),
            Ok(signed) if signed.head.size != head.size => report.about_log(Wrong::Signature, head.size),
            Ok(signed) if signed.head.root == self.edge.root() => {
                self.vouched = head.size;
                self.last_signed = Some(signed);
            }
            Ok(_) if self.is_forked => {}
            Ok(_) => {
                report.about_log(Wrong::Root, head.size);
                self.suspects(report).await?;
                self.is_forked = true;
            }
        }
        Ok(())
    }

    /// Names the cases among which the one must be that makes the tree another.
    async fn suspects(&self, report: &mut Report) -> Result<(), StoreFault> {
        let mut from = self.vouched;
        while from < self.edge.size() {
            let page = self.store.logged(from, PAGE).await?;
            let Some(last) = page.last().and_then(|row| row.leaf.index) else { return Ok(()) };
            for row in page.iter().filter(|row| row.leaf.index < Some(self.edge.size())) {
                report.about(Wrong::Root, row.leaf.case, row.number.as_deref(), row.leaf.version);
            }
            from = last + 1;
        }
        Ok(())
    }

    /// Holds tiles the leaves make against those stored; an unfinished one may have grown meanwhile.
    async fn tiles(&self, made: &[(TileAt, Vec<u8>)], report: &mut Report) -> Result<(), StoreFault> {
        let wanted: Vec<TileAt> = made.iter().map(|(tile, _)| *tile).collect();
        let stored = self.store.tiles(&wanted).await?;
        for (tile, bytes) in made {
            if stored.get(tile).is_some_and(|stored| stored.starts_with(bytes)) {
                continue;
            }
            report.about_log(Wrong::Tile, tile.path(bytes.len() / 32));
            if *tile == TileAt::hashes(0, tile.n) {
                self.name_leaves(tile.n, bytes, stored.get(tile), report).await?;
            }
        }
        Ok(())
    }

    /// The cases of leaves whose stored hash is another one.
    async fn name_leaves(
        &self,
        n: u64,
        made: &[u8],
        stored: Option<&Vec<u8>>,
        report: &mut Report,
    ) -> Result<(), StoreFault> {
        let Some(stored) = stored else { return Ok(()) };
        for row in self.store.logged(n * WIDE, 256).await? {
            let place = usize::try_from(row.leaf.index.unwrap_or_default() % WIDE).unwrap_or(0) * 32;
            if made.get(place..place + 32) != stored.get(place..place + 32) {
                report.about(Wrong::Altered, row.leaf.case, row.number.as_deref(), row.leaf.version);
            }
        }
        Ok(())
    }

    fn exported(&self, wanted: &[TileAt]) -> Result<Tiles, StoreFault> {
        let Some(read) = self.against.exported else { return Ok(Tiles::new()) };
        let size = self.outside.keys().next_back().copied().unwrap_or(0);
        let mut tiles = Tiles::new();
        for tile in wanted {
            let width = tile.width(size);
            if width > 0
                && let Some(bytes) = read(*tile, width)?
            {
                tiles.insert(*tile, bytes);
            }
        }
        Ok(tiles)
    }

    /// If leaves are gone but their entries are not, the tree goes on with these.
    async fn skip_lost(&mut self, report: &mut Report) -> Result<bool, StoreFault> {
        let Some(newest) = self.store.checkpoint().await? else { return Ok(false) };
        let size = self.edge.size();
        if newest.size <= size || !self.store.logged(size, 1).await?.is_empty() {
            return Ok(newest.size > size);
        }
        report.about_log(Wrong::Leaves, size);
        let stored = self.store.tiles(&[TileAt::entries(size / WIDE)]).await?;
        let mut full = Vec::new();
        while self.edge.size() < newest.size && self.edge.size() / WIDE == size / WIDE {
            let Some(entry) = entry_at(&stored, self.edge.size()) else { return Ok(false) };
            self.append(entry, &mut full, report).await?;
        }
        self.tiles(&full, report).await?;
        Ok(true)
    }

    async fn finish(mut self, report: &mut Report) -> Result<(), StoreFault> {
        let size = self.edge.size();
        self.tiles(&self.edge.unfinished(), report).await?;
        report.leaves = size;
        let surplus = self.store.logged(size, 1).await?;
        let newest = self.store.checkpoint().await?.map_or(0, |newest| newest.size);
        if newest < size || (newest == size && !surplus.is_empty()) {
            report.about_log(Wrong::Leaves, size);
            for row in self.store.logged(newest, PAGE).await? {
                report.about(Wrong::Inserted, row.leaf.case, row.number.as_deref(), row.leaf.version);
            }
        }
        if newest > size && surplus.is_empty() {
            report.about_log(Wrong::Leaves, newest);
        }
        let beyond: Vec<u64> = self.outside.keys().copied().collect();
        for lost in beyond.into_iter().filter(|lost| *lost > newest.max(size)) {
            report.about_log(Wrong::Anchor, lost);
        }
        if let Some(signed) = self.last_signed.take() {
            report.witnesses = self.witnesses(&signed).await?;
        }
        Ok(())
    }

    async fn witnesses(&self, signed: &SignedHead) -> Result<Vec<String>, StoreFault> {
        let mut note = signed.note.clone();
        for line in self.store.cosignatures(signed.head.size).await? {
            note = translog::cosignature::add(&note, &line).unwrap_or(note);
        }
        Ok(self.against.verifier.open(&note).map(|signed| signed.witnesses).unwrap_or_default())
    }

    /// Holds every paper that is still there against the commitment in its fact.
    async fn papers(&self, page: &[Logged], report: &mut Report) -> Result<(), StoreFault> {
        let Some(smith) = self.against.smith else { return Ok(()) };
        let mut sealed = Vec::new();
        for row in page {
            let body = row.fact.as_ref().and_then(|fact| serde_json::from_str::<Value>(&fact.body).ok());
            let mut found = Vec::new();
            seals(&body.unwrap_or_default(), &mut found);
            sealed.extend(found.into_iter().map(|(handle, digest)| (row, handle, digest)));
        }
        let handles: Vec<Handle> = sealed.iter().map(|(_, handle, _)| *handle).collect();
        let papers = self.store.papers(&handles).await?;
        for (row, handle, digest) in sealed {
            let Some(paper) = papers.get(&handle) else { continue };
            report.papers += 1;
            let opened = smith.open(paper);
            if !opened.is_ok_and(|paper| commitment(&paper.salt, paper.body.as_bytes()) == digest) {
                report.about(Wrong::Paper, row.leaf.case, row.number.as_deref(), row.leaf.version);
            }
        }
        Ok(())
    }
}

/// References to papers anywhere in the JSON of a fact.
fn seals(value: &Value, found: &mut Vec<(Handle, String)>) {
    match value {
        Value::Object(fields) => {
            let text = |name: &str| fields.get(name).and_then(Value::as_str);
            if let (Some(handle), Some(digest)) =
                (text("handle").and_then(|h| h.parse().ok()), text("digest"))
                && !digest.is_empty()
            {
                found.push((handle, digest.to_owned()));
            }
            fields.values().for_each(|inner| seals(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|inner| seals(inner, found)),
        _ => {}
    }
}

fn entry_at(tiles: &Tiles, index: u64) -> Option<Entry> {
    let from = usize::try_from(index % WIDE).ok()? * 32;
    let bytes = tiles.get(&TileAt::entries(index / WIDE))?.get(from..from + 32)?;
    Some(Entry(bytes.try_into().ok()?))
}
