//! The list of attacks: kinds times places.

use super::town::{Row, Town, entry};
use translog::{Edge, Entry, FactText, LogKey};

/// One way to tamper.
pub struct Attack {
    pub name: String,
    pub statements: Vec<String>,
    /// The number that must be told; `None` if no single case is touched, or nothing left tells it.
    pub case: Option<String>,
}

fn attack(name: String, case: Option<&str>, statements: impl IntoIterator<Item = String>) -> Attack {
    Attack { name, statements: statements.into_iter().collect(), case: case.map(str::to_owned) }
}

fn blob(bytes: &[u8]) -> String {
    bytes.iter().fold("x'".to_owned(), |text, byte| format!("{text}{byte:02x}")) + "'"
}

pub fn attacks(town: &Town) -> Vec<Attack> {
    let mut attacks = Vec::new();
    let last = town.rows.len() - 1;
    for place in [0, 1, last / 4, last / 3, last / 2, last * 2 / 3, last - 1, last] {
        let row = &town.rows[place];
        attacks.extend(on_fact(row));
        attacks.extend(on_log(town, row));
    }
    for case in [1, 3, 6, 8] {
        attacks.extend(on_case(town, case));
        attacks.extend(on_words(town, case));
    }
    attacks.extend(on_numbers(town));
    attacks.extend(on_waiting());
    attacks.extend(on_heads(town));
    attacks.extend(on_stretches(town));
    attacks.extend(on_tiles(town));
    attacks
}

fn at(row: &Row) -> String {
    format!("WHERE case_id = {} AND version = {}", row.case, row.version)
}

/// Edits of one fact, and its deletion.
fn on_fact(row: &Row) -> Vec<Attack> {
    let place = format!("fact {}/{}", row.case, row.version);
    let edits = [
        ("blank in the body", "body = body || ' '"),
        ("field in the body", "body = json_set(body, '$.kind', 'praise')"),
        ("a microsecond earlier", "at = at - 1"),
        ("a year earlier", "at = at - 31536000000000"),
        ("a day later", "at = at + 86400000000"),
        ("somebody else", "by_id = 'somebody-else'"),
        ("another role", "by_role = 'supervisor'"),
        ("another unit", "by_unit = COALESCE(by_unit, '') || 'U-9'"),
        ("other rules", "policy = policy || '-2'"),
        ("another deed", "what = 'withdrawn'"),
    ];
    let mut attacks: Vec<Attack> = edits
        .iter()
        .map(|(name, set)| {
            let statement = format!("UPDATE fact SET {set} {}", at(row));
            attack(format!("{name}, {place}"), Some(&row.number), [statement])
        })
        .collect();
    let gone = format!("DELETE FROM fact {}", at(row));
    attacks.push(attack(format!("deleted, {place}"), Some(&row.number), [gone]));
    attacks
}

/// A consistent lie: the fact says something else, and so do its entry and every hash above it.
fn rewritten(town: &Town, row: &Row, text: &FactText) -> Vec<String> {
    let mut entries = town.entries();
    entries[usize::try_from(row.index).unwrap()] = entry(row, text);
    let mut all = vec![format!("UPDATE fact SET by_id = '{}' {}", text.by_id, at(row))];
    all.extend(tiles(&entries));
    all
}

fn tiles(entries: &[Entry]) -> Vec<String> {
    let grown = Edge::new().extend(entries.iter().copied());
    let set = |(tile, bytes): (&translog::TileAt, &Vec<u8>)| {
        let level = match tile.level {
            translog::Level::Entries => -1,
            translog::Level::Hashes(level) => i64::from(level),
        };
        format!("UPDATE log_tile SET bytes = {} WHERE level = {level} AND n = {}", blob(bytes), tile.n)
    };
    grown.iter().map(set).collect()
}

/// Attacks on what the log keeps of one fact.
fn on_log(town: &Town, row: &Row) -> Vec<Attack> {
    let (place, number) = (format!("leaf {}/{}", row.case, row.version), Some(row.number.as_str()));
    let flip = |level: i64| {
        let from = row.index % 256 * 32 + 1;
        format!(
            "UPDATE log_tile SET bytes = substr(bytes, 1, {before}) || {zeroes} || substr(bytes, {after}) \
             WHERE level = {level} AND n = {n}",
            before = from - 1,
            zeroes = blob(&[0; 32]),
            after = from + 32,
            n = row.index / 256,
        )
    };
    let other = FactText { by_id: "somebody-else".into(), ..row.text.clone() };
    let foreign = LogKey::of_seed("test/log", &[6; 32]).unwrap();
    let mut entries = town.entries();
    entries[usize::try_from(row.index).unwrap()] = entry(row, &other);
    let mut edge = Edge::new();
    edge.extend(entries.iter().copied());
    let note = foreign.sign(edge.size(), edge.root()).unwrap();
    let mut resigned = rewritten(town, row, &other);
    resigned.push(format!("UPDATE log_checkpoint SET note = '{note}' WHERE size = {}", edge.size()));
    let mut half = rewritten(town, row, &other);
    half.truncate(2);
    let set = |what: &str| format!("UPDATE log_leaf SET {what} {}", at(row));
    let (opening, rest) =
        (blob(&[[0; 16], row.salts.rest].concat()), blob(&[row.salts.opening, [0; 16]].concat()));
    vec![
        attack(format!("salt, {place}"), number, [set(&format!("salts = {opening}"))]),
        attack(format!("second salt, {place}"), number, [set(&format!("salts = {rest}"))]),
        attack(format!("no salt, {place}"), number, [set("salts = x'00'")]),
        attack(format!("deleted, {place}"), number, [format!("DELETE FROM log_leaf {}", at(row))]),
        attack(format!("of another version, {place}"), number, [set("version = version + 50")]),
        attack(format!("entry in the tile, {place}"), number, [flip(-1)]),
        attack(format!("hash in the tile, {place}"), number, [flip(0)]),
        attack(format!("fact and entry, {place}"), number, half),
        attack(format!("fact and every tile, {place}"), number, rewritten(town, row, &other)),
        attack(format!("signed by another key, {place}"), number, resigned),
    ]
}

/// Attacks on a whole case.
fn on_case(town: &Town, case: i64) -> Vec<Attack> {
    let numbers = town.numbers();
    let (number, other) = (Some(numbers[&case].as_str()), case + 1);
    let of = format!("WHERE case_id = {case}");
    let last = town.versions(case);
    let all = |tables: &[&str]| -> Vec<String> {
        tables.iter().map(|table| format!("DELETE FROM {table} {of}")).collect()
    };
    let copy = |version: u32, at: &str| {
        format!(
            "INSERT INTO fact SELECT office, case_id, {version}, {at}, by_id, by_role, by_unit, policy, what, body \
             FROM fact {of} AND version = 1"
        )
    };
    let swap = |column: &str, table: &str, filter: &str| {
        vec![
            format!("UPDATE {table} SET {column} = -{column} WHERE {column} = {case}{filter}"),
            format!("UPDATE {table} SET {column} = {case} WHERE {column} = {other}{filter}"),
            format!("UPDATE {table} SET {column} = {other} WHERE {column} = -{case}{filter}"),
        ]
    };
    let leaf = "INSERT INTO log_leaf SELECT office, (SELECT MAX(idx) + 1 FROM log_leaf), case_id, \
                77, salts, NULL FROM log_leaf";
    vec![
        attack(format!("facts of case {case} deleted"), number, all(&["fact"])),
        attack(format!("case {case} deleted, its leaves too"), number, all(&["fact", "log_leaf"])),
        attack(
            format!("case {case} deleted everywhere"),
            None,
            all(&["fact", "log_leaf", "case_view", "vault_paper"]),
        ),
        attack(
            format!("versions of case {case} moved up"),
            number,
            [
                format!("UPDATE fact SET version = version + 1000 {of}"),
                format!("UPDATE fact SET version = version - 999 {of}"),
            ],
        ),
        attack(format!("a fact added to case {case}"), number, [copy(last + 1, "at + 60000000")]),
        attack(format!("an early fact added to case {case}"), number, [copy(last + 1, "at - 3600000000")]),
        attack(
            format!("a fact and a leaf added to case {case}"),
            number,
            [copy(77, "at + 60000000"), format!("{leaf} {of} AND version = 1")],
        ),
        attack(format!("facts of cases {case} and {other} swapped"), number, swap("case_id", "fact", "")),
        attack(
            format!("first facts of cases {case} and {other} swapped"),
            number,
            swap("case_id", "fact", " AND version = 1"),
        ),
        attack(
            format!("facts and leaves of cases {case} and {other} swapped"),
            None,
            swap("case_id", "fact", "").into_iter().chain(swap("case_id", "log_leaf", "")),
        ),
    ]
}

/// Attacks on a case's number and papers.
fn on_words(town: &Town, case: i64) -> Vec<Attack> {
    let numbers = town.numbers();
    let (number, other) = (Some(numbers[&case].as_str()), case + 1);
    let of = format!("WHERE case_id = {case}");
    let text = |what: &str, kind: &str| format!("UPDATE vault_paper SET {what} {of} AND kind = '{kind}'");
    vec![
        attack(
            format!("number of case {case} in its fact"),
            number,
            [format!(
                "UPDATE fact SET body = json_set(body, '$.number', '{}') {of} AND version = 1",
                numbers[&other]
            )],
        ),
        attack(
            format!("number of case {case} in its leaf"),
            Some("RX999999-20300101-00001-0"),
            [format!("UPDATE log_leaf SET number = 'RX999999-20300101-00001-0' {of} AND version = 1")],
        ),
        attack(
            format!("number of case {case} as shown"),
            number,
            [format!("UPDATE case_view SET number = 'RX999999-20300101-00001-0' {of}")],
        ),
        attack(
            format!("received date of case {case}"),
            number,
            [format!(
                "UPDATE fact SET body = json_set(body, '$.received_at', '2020-01-01T00:00:00Z') {of} AND version = 1"
            )],
        ),
        attack(
            format!("matter of case {case}"),
            number,
            [text("body = CAST(body || x'20' AS BLOB)", "matter")],
        ),
        attack(
            format!("requester of case {case}"),
            number,
            [text("body = zeroblob(length(body))", "requester")],
        ),
        attack(
            format!("key of the matter of case {case}"),
            number,
            [text("wrapped = zeroblob(length(wrapped))", "matter")],
        ),
        attack(
            format!("papers of cases {case} and {other} swapped"),
            number,
            [format!(
                "UPDATE vault_paper SET (key_id, wrapped, body) = \
                      (SELECT key_id, wrapped, body FROM vault_paper WHERE case_id = {other} AND kind = 'matter') \
                      {of} AND kind = 'matter'"
            )],
        ),
    ]
}

/// Two cases under one number.
fn on_numbers(town: &Town) -> Vec<Attack> {
    let (first, second) = (town.numbers()[&1].clone(), town.numbers()[&2].clone());
    let body = format!(
        "UPDATE fact SET body = json_set(body, '$.number', '{first}') WHERE case_id = 2 AND version = 1"
    );
    let leaf = format!("UPDATE log_leaf SET number = '{first}' WHERE case_id = 2 AND version = 1");
    vec![
        attack("a number given twice".into(), Some(&first), [body, leaf]),
        attack(
            "numbers of two cases swapped in their leaves".into(),
            Some(&second),
            [
                format!("UPDATE log_leaf SET number = '{second}' WHERE case_id = 1 AND version = 1"),
                format!("UPDATE log_leaf SET number = '{first}' WHERE case_id = 2 AND version = 1"),
            ],
        ),
    ]
}

/// Attacks on facts that have no leaf yet.
fn on_waiting() -> Vec<Attack> {
    let oldest = "(case_id, version) = (SELECT case_id, version FROM log_pending ORDER BY at, case_id, version LIMIT 1)";
    let one = |name: &str, statement: String| attack(format!("waiting: {name}"), None, [statement]);
    vec![
        one("row deleted", format!("DELETE FROM log_pending WHERE {oldest}")),
        one("all rows deleted", "DELETE FROM log_pending".into()),
        one("fact deleted", format!("DELETE FROM fact WHERE {oldest}")),
        one("fact edited", format!("UPDATE fact SET by_id = 'x' WHERE {oldest}")),
        one("fact backdated", format!("UPDATE fact SET at = at - 86400000000 WHERE {oldest}")),
        one("salts edited", format!("UPDATE log_pending SET salts = zeroblob(32) WHERE {oldest}")),
        one("entry edited", format!("UPDATE log_pending SET entry = zeroblob(32) WHERE {oldest}")),
    ]
}

/// An attack on the log itself, which touches no single case.
fn one(name: String, statements: Vec<String>) -> Attack {
    attack(name, None, statements)
}

/// Attacks on signed heads.
fn on_heads(town: &Town) -> Vec<Attack> {
    let mut attacks = Vec::new();
    for head in &town.heads {
        attacks.push(one(
            format!("head of {head} signed by another key"),
            vec![format!(
                "UPDATE log_checkpoint SET note = '{}' WHERE size = {head}",
                LogKey::of_seed("test/log", &[6; 32]).unwrap().sign(*head, Edge::new().root()).unwrap()
            )],
        ));
        attacks.push(one(
            format!("head of {head} moved"),
            vec![format!("UPDATE log_checkpoint SET size = size - 1 WHERE size = {head}")],
        ));
        attacks.push(one(
            format!("head of {head} dated a year earlier"),
            vec![format!("UPDATE log_checkpoint SET at = at - 31536000000000 WHERE size = {head} AND {head} <> {first}",
                first = town.heads[0])],
        ));
    }
    attacks.retain(|attack| attack.name != format!("head of {} dated a year earlier", town.heads[0]));
    attacks
}

/// Stretches of the log cut off, alone or with everything that belongs to them.
fn on_stretches(town: &Town) -> Vec<Attack> {
    let mut attacks = Vec::new();
    for back in [1, 2, 3, 4] {
        let kept = town.heads[town.heads.len() - 1 - back];
        attacks.push(one(
            format!("leaves after {kept} cut off"),
            vec![format!("DELETE FROM log_leaf WHERE idx >= {kept}")],
        ));
        attacks.push(one(
            format!("heads after {kept} deleted"),
            vec![format!("DELETE FROM log_checkpoint WHERE size > {kept}")],
        ));
        let entries = &town.entries()[..usize::try_from(kept).unwrap()];
        let mut log = tiles(entries);
        log.push(format!("DELETE FROM log_leaf WHERE idx >= {kept}"));
        log.push(format!("DELETE FROM log_checkpoint WHERE size > {kept}"));
        attacks.push(one(format!("roll the log back to {kept}"), log.clone()));
        let lost =
            format!("(case_id, version) IN (SELECT case_id, version FROM log_leaf WHERE idx >= {kept})");
        let mut everything = vec![format!("DELETE FROM fact WHERE {lost}")];
        everything.extend([
            "DELETE FROM fact WHERE (case_id, version) IN (SELECT case_id, version FROM log_pending)".into(),
            "DELETE FROM log_pending".into(),
        ]);
        everything.extend(log);
        everything.push("DELETE FROM case_view WHERE case_id NOT IN (SELECT case_id FROM fact)".into());
        attacks.push(one(format!("roll everything back to {kept}"), everything));
    }
    attacks
}

/// Leaves and tiles, wherever they lie.
fn on_tiles(town: &Town) -> Vec<Attack> {
    let size = *town.heads.last().unwrap();
    let mut attacks = Vec::new();
    attacks.push(one("every head deleted".into(), vec!["DELETE FROM log_checkpoint".into()]));
    attacks.push(one("every tile deleted".into(), vec!["DELETE FROM log_tile".into()]));
    attacks.push(one("every leaf deleted".into(), vec!["DELETE FROM log_leaf".into()]));
    attacks.push(one("every fact deleted".into(), vec!["DELETE FROM fact".into()]));
    attacks.push(one(
        "leaf moved behind the last".into(),
        vec![format!("UPDATE log_leaf SET idx = {size} WHERE idx = 0")],
    ));
    attacks.push(one(
        "two leaves swapped".into(),
        vec![
            "UPDATE log_leaf SET idx = -1 WHERE idx = 0".into(),
            "UPDATE log_leaf SET idx = 0 WHERE idx = 1".into(),
            "UPDATE log_leaf SET idx = 1 WHERE idx = -1".into(),
        ],
    ));
    for level in [-1, 0] {
        attacks.push(one(
            format!("tile of level {level} deleted"),
            vec![format!("DELETE FROM log_tile WHERE level = {level}")],
        ));
        attacks.push(one(
            format!("tile of level {level} cut"),
            vec![format!(
                "UPDATE log_tile SET bytes = substr(bytes, 1, length(bytes) - 32) WHERE level = {level}"
            )],
        ));
    }
    attacks
}
