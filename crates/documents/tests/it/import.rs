//! A book of 100,000 rows, from file to checks: time in proportion to its rows, memory that does not grow with them.
//! Each file is read in a process of its own, which tells the most memory it ever held.

use budget::book::Pieces;
use budget::identity::Running;
use budget::money::{Fen, Unit};
use documents::write::{Audience, Sheet, Value, csv, xlsx};
use documents::{Unopened, stream};
use std::fmt::Write as _;
use std::fs::File;
use std::process::Command;
use std::time::Instant;

const BOOK: usize = 100_000;
const FILE: &str = "IMPORTED_FILE";
const HEADS: [&str; 5] = ["功能分类科目编码", "功能分类科目名称", "合计", "基本支出", "项目支出"];

/// A spending table that goes through 1,110 codes again and again, as the offices of a city would fill it.
fn row(at: usize) -> (String, String, [i64; 3]) {
    let (class, group, item) = (at / 111 % 10, at % 111 / 11, at % 111 % 11);
    let digits = match (group, item) {
        (10, _) => format!("{}", 201 + class),
        (_, 10) => format!("{}{group:02}", 201 + class),
        _ => format!("{}{group:02}{item:02}", 201 + class),
    };
    let name = format!("科目{digits}");
    let (basic, project) = (i64::try_from(at % 977).unwrap() * 100, i64::try_from(at % 1_013).unwrap() * 100);
    (digits, name, [basic + project, basic, project])
}

fn sheet(rows: usize) -> Sheet {
    let text = |text: &str| Value::Text(text.to_owned());
    let first = [vec![text("单位：元")], HEADS.map(text).to_vec()];
    let row = |at| {
        let (code, name, amounts) = row(at);
        let amounts = amounts.map(|amount| Value::Money(Fen(amount), Unit::Yuan));
        [Value::Text(code), Value::Text(name)].into_iter().chain(amounts).collect()
    };
    let head = ["2030年部门支出预算总表", "", "", "", ""].map(str::to_owned).to_vec();
    Sheet { name: "表".to_owned(), head, rows: first.into_iter().chain((0..rows).map(row)).collect() }
}

fn text(rows: usize, between: &str, around: &str) -> Vec<u8> {
    let mut file = format!("2030年部门支出预算总表\n单位：元\n{around}{}{around}\n", HEADS.join(between));
    for at in 0..rows {
        let (code, name, amounts) = row(at);
        let amounts = amounts.map(|amount| Fen(amount).written(Unit::Yuan)).join(between);
        writeln!(file, "{around}{code}{between}{name}{between}{amounts}{around}").unwrap();
    }
    file.into_bytes()
}

fn file(kind: &str, rows: usize) -> Vec<u8> {
    match kind {
        "csv" => csv(&sheet(rows), Audience::Offices).unwrap(),
        "xlsx" => xlsx(&[sheet(rows)]).unwrap(),
        "md" => text(rows, "|", "|"),
        _ => text(rows, " ", ""),
    }
}

/// The most memory this process ever held, in kB.
fn most() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Reads the file that the test below names, if it does.
#[test]
#[ignore = "is run by the test below"]
#[expect(clippy::disallowed_methods, reason = "time is what is measured")]
fn one_file() {
    let Some(path) = std::env::var_os(FILE) else { return };
    let begun = Instant::now();
    let (mut pieces, mut running, mut rows, mut checks, mut failing) =
        (Pieces::default(), Running::default(), 0, 0, 0);
    let mut take = |books: Vec<budget::book::Book>| {
        for book in books {
            assert!(book.unread.is_empty(), "{:?}", book.unread);
            rows += book.tables.iter().map(|table| table.rows.len()).sum::<usize>();
            let found = running.take(&book);
            checks += found.len();
            failing += found.iter().filter(|check| !check.holds).count();
        }
    };
    stream(&path.to_string_lossy(), File::open(&path).unwrap(), |block| {
        take(pieces.take(block));
        Ok::<(), Unopened>(())
    })
    .unwrap();
    take(pieces.finish());
    let (last, left_out) = running.finish();
    assert!(left_out.is_empty() && checks >= rows && !last.is_empty());
    println!("told {rows} {} {}", begun.elapsed().as_millis(), most().unwrap_or_default());
}

/// Rows, milliseconds, and kB at most of reading one file: the fastest of three times.
fn best(kind: &str, rows: usize) -> (usize, usize, usize) {
    (0..3).map(|_| told(kind, rows)).min_by_key(|(_, time, _)| *time).unwrap()
}

fn told(kind: &str, rows: usize) -> (usize, usize, usize) {
    let path = std::env::temp_dir().join(format!("imported-{}-{rows}.{kind}", std::process::id()));
    std::fs::write(&path, file(kind, rows)).unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["import::one_file", "--exact", "--ignored", "--nocapture"]).env(FILE, &path);
    let output = child.output().unwrap();
    std::fs::remove_file(&path).unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let told = said.lines().find_map(|line| line.split_once("told ")).map(|(_, told)| told.to_owned());
    assert!(told.is_some(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let numbers: Vec<usize> = told.unwrap().split(' ').map(|number| number.parse().unwrap()).collect();
    (numbers[0], numbers[1], numbers[2])
}

#[test]
#[ignore = "a minute"]
#[expect(clippy::cast_precision_loss, reason = "milliseconds and kB are small")]
fn ten_times_the_rows_need_the_same_memory_and_ten_times_the_time() {
    if most().is_none() {
        return eprintln!("memory is not told here: not measured");
    }
    for kind in ["csv", "md", "txt", "xlsx"] {
        let ((few, short, small), (many, long, large)) = (best(kind, BOOK / 10), best(kind, BOOK));
        let (memory, time) = (large as f64 / small as f64, long as f64 / short as f64);
        eprintln!(
            "{kind}: {few} rows {short} ms, {small} kB; {many} rows {long} ms, {large} kB: \
             time ratio {time:.1}, memory ratio {memory:.2}"
        );
        assert_eq!((few, many), (BOOK / 10, BOOK), "{kind}");
        assert!(memory <= 1.5, "{kind}: {small} kB, then {large} kB");
        assert!(time <= 14.0, "{kind}: {short} ms, then {long} ms");
    }
}
