//! What is written opens again with the same cells.

use crate::make::said;
use budget::money::{Fen, Unit};
use budget::target::Decimal;
use documents::open;
use documents::write::{
    Audience, Bulletin, Chart, Part, Shape, Sheet, Unwritten, Value, csv, docx, package, xlsx,
};
use proptest::prelude::*;

fn example() -> Sheet {
    let number = |units, scale| Decimal { units, scale };
    Sheet {
        name: "项目支出".to_owned(),
        head: ["项目", "金额", "万元", "得分", "完成率"].map(str::to_owned).to_vec(),
        rows: vec![
            vec![
                Value::Text("=1+1".to_owned()),
                Value::Money(Fen(-123_456_789), Unit::Yuan),
                Value::Money(Fen(1_333_400_000_001), Unit::WanYuan),
                Value::Number(number(-8005, 2)),
                Value::Percent(number(9560, 2)),
            ],
            vec![
                Value::Text("\"引号\", 逗号".to_owned()),
                Value::Money(Fen(i64::MIN), Unit::Yuan),
                Value::Blank,
                Value::Number(number(i64::MAX, 0)),
                Value::Percent(number(5, 3)),
            ],
        ],
    }
}

fn expected(sheet: &Sheet) -> Vec<String> {
    let row = |row: &Vec<Value>| row.iter().map(Value::written).collect::<Vec<_>>().join("|");
    std::iter::once(sheet.head.join("|")).chain(sheet.rows.iter().map(row)).collect()
}

#[test]
fn every_kind_of_cell_opens_again_as_written() {
    let sheet = example();
    assert_eq!(expected(&sheet)[1], "=1+1|-1234567.89|1333400.000001|-80.05|95.60%");
    assert_eq!(expected(&sheet)[2], "\"引号\", 逗号|-92233720368547758.08||9223372036854775807|0.005%");
    let again = |name, bytes: Vec<u8>| said(&open(name, &bytes).unwrap());
    assert_eq!(again("a.xlsx", xlsx(std::slice::from_ref(&sheet)).unwrap()), expected(&sheet));
    assert_eq!(again("a.csv", csv(&sheet, Audience::Offices).unwrap()), expected(&sheet));
    assert_eq!(again("a.csv", csv(&sheet, Audience::Programs).unwrap()), expected(&sheet));
    let title = "信访简报 & 第1期".to_owned();
    let parts = vec![
        Part::Heading("一、总体情况".to_owned()),
        Part::Paragraph("上行\n下行 <b>\u{1}".to_owned()),
        Part::Table(sheet.clone()),
    ];
    let mut all = vec![
        title.clone(),
        "一、总体情况".to_owned(),
        "上行".to_owned(),
        "下行 <b>".to_owned(),
        sheet.name.clone(),
    ];
    all.extend(expected(&sheet));
    assert_eq!(again("a.docx", docx(&Bulletin { title, parts }).unwrap()), all);
}

#[test]
fn a_chart_is_drawn_from_its_own_table() {
    let number = |units| Some(Decimal { units, scale: 0 });
    let points =
        vec![("噪声 <1>".to_owned(), number(12)), ("油烟".to_owned(), None), ("停车".to_owned(), number(3))];
    for (shape, kind) in [(Shape::Bars, "barChart"), (Shape::Line, "lineChart")] {
        let chart = Chart {
            name: "按类别\"".to_owned(),
            label: "类别".to_owned(),
            unit: "件".to_owned(),
            shape,
            points: points.clone(),
        };
        let parts = vec![Part::Chart(chart.clone()), Part::Paragraph("below".to_owned()), Part::Chart(chart)];
        let bytes = docx(&Bulletin { title: "t".to_owned(), parts }).unwrap();
        let part = |name: &str| unpacked(&bytes, name);
        let drawing = String::from_utf8(part("word/charts/chart2.xml")).unwrap();
        assert!(drawing.contains(kind) && drawing.contains("噪声 &lt;1&gt;"), "{drawing}");
        assert!(drawing.contains(r#"<c:pt idx="2"><c:v>3</c:v></c:pt>"#), "{drawing}");
        assert!(!drawing.contains(r#"<c:pt idx="1"><c:v></c:v>"#), "what is missing is no zero: {drawing}");
        assert!(drawing.contains(r#"<c:min val="0"/>"#), "from zero: {drawing}");
        let text = String::from_utf8(part("word/document.xml")).unwrap();
        assert!(text.contains(r#"descr="按类别&quot;""#) && text.contains(r#"r:id="chart2""#), "{text}");
        for name in
            ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/charts/_rels/chart2.xml.rels"]
        {
            let text = String::from_utf8(part(name)).unwrap();
            assert!(text.contains("chart2"), "{name}: {text}");
        }
        let table = said(&open("a.xlsx", &part("word/embeddings/chart2.xlsx")).unwrap());
        assert_eq!(table, ["类别|件", "噪声 <1>|12", "油烟|", "停车|3"]);
        assert_eq!(
            said(&open("a.docx", &bytes).unwrap()),
            ["t", "below"],
            "a reader of the text passes over charts"
        );
    }
}

/// A part of a package.
fn unpacked(bytes: &[u8], name: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut part = Vec::new();
    std::io::Read::read_to_end(&mut archive.by_name(name).unwrap(), &mut part).unwrap();
    part
}

#[test]
fn a_text_is_never_a_formula() {
    let sheet = example();
    let bytes = csv(&sheet, Audience::Programs).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("\r\n'=1+1,-1234567.89,"), "{text}");
    let office = csv(&sheet, Audience::Offices).unwrap();
    assert!(office.starts_with(b"\xEF\xBB\xBF"));
}

#[test]
fn the_same_tables_give_the_same_bytes() {
    let sheets = [example()];
    assert_eq!(xlsx(&sheets).unwrap(), xlsx(&sheets).unwrap());
}

#[test]
fn a_package_says_what_its_columns_are() {
    let sheet = example();
    let files = package("budget-2025", "预算", &[("projects", &sheet)]).unwrap();
    assert_eq!(
        files.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(),
        ["datapackage.json", "projects.csv"]
    );
    let description: serde_json::Value = serde_json::from_slice(&files[0].1).unwrap();
    let fields = &description["resources"][0]["schema"]["fields"];
    assert_eq!(fields[0], serde_json::json!({ "name": "项目", "type": "string" }));
    assert_eq!(fields[1], serde_json::json!({ "name": "金额", "type": "number", "unit": "CNY" }));
    assert_eq!(fields[2]["unit"], "10000 CNY");
    assert_eq!(
        fields[4],
        serde_json::json!({ "name": "完成率", "type": "number", "bareNumber": false, "unit": "%" })
    );
    assert_eq!(said(&open("projects.csv", &files[1].1).unwrap()), expected(&sheet));
}

#[test]
fn what_cannot_be_written_says_why() {
    let sheet = |name: &str, head: &[&str]| Sheet {
        name: name.to_owned(),
        head: head.iter().map(|name| (*name).to_owned()).collect(),
        rows: Vec::new(),
    };
    let fault = xlsx(&[sheet("收入/支出", &["a"])]).unwrap_err();
    assert!(fault.to_string().starts_with("sheet \"收入/支出\" cannot be written: "), "{fault}");
    let twice = package("p", "p", &[("t", &sheet("t", &["a", "a"]))]);
    assert_eq!(twice, Err(Unwritten::Column { table: "t".to_owned(), column: "a".to_owned() }));
}

fn value() -> impl Strategy<Value = Value> {
    let decimal = || (any::<i64>(), 0u8..9).prop_map(|(units, scale)| Decimal { units, scale });
    prop_oneof![
        "[^\\s\\p{C}][^\\p{C}]{0,12}[^\\s\\p{C}]".prop_map(Value::Text),
        any::<i64>().prop_map(|fen| Value::Money(Fen(fen), Unit::Yuan)),
        (-999_999_999_999_i64..999_999_999_999).prop_map(|fen| Value::Money(Fen(fen), Unit::WanYuan)),
        decimal().prop_map(Value::Number),
        decimal().prop_map(Value::Percent),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_table_opens_again_as_written(rows in prop::collection::vec(prop::collection::vec(value(), 3), 1..6)) {
        let head = ["a", "b", "c"].map(str::to_owned).to_vec();
        let sheet = Sheet { name: "S".to_owned(), head, rows };
        let again = |name, bytes: Vec<u8>| said(&open(name, &bytes).unwrap());
        prop_assert_eq!(again("", xlsx(std::slice::from_ref(&sheet)).unwrap()), expected(&sheet));
        prop_assert_eq!(again("a.csv", csv(&sheet, Audience::Offices).unwrap()), expected(&sheet));
        let bulletin = Bulletin { title: "t".to_owned(), parts: vec![Part::Table(sheet.clone())] };
        let all = again("", docx(&bulletin).unwrap());
        prop_assert_eq!(&all[2..], &expected(&sheet)[..]);
    }
}
