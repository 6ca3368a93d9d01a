//! Open data hold nothing of people: canaries put everywhere something can be written never come out.

use crate::support::Desk;

const CANARY: &str = "CANARY";

const MAP: &str = r#"
source = "canary"
[field]
id = { column = "id" }
received_at = { column = "time", formats = ["%Y-%m-%d"] }
title = { column = "title" }
text = { column = "text" }
place = { column = "place" }
requester = { column = "name" }
phone = { column = "phone" }
kind = { constant = "report" }
channel = { constant = "letter" }
reply = { column = "reply" }
days_to_reply = { constant = "3" }
"#;

fn filled() -> Desk {
    let desk = Desk::new();
    desk.write("map.toml", MAP);
    let heading = "id,time,title,text,place,name,phone,reply\n";
    let words =
        ["TITLE", "TEXT", "PLACE", "NAME", "PHONE", "REPLY"].map(|word| format!("{CANARY}{word}")).join(",");
    desk.write("canary.csv", format!("{heading}{CANARY}ID,2020-05-06,{words}\n"));
    desk.well(&["import", "messages", "canary.csv", "--map", "map.toml"]);
    desk
}

#[test]
fn no_canary_comes_out_in_either_format() {
    let desk = filled();
    for (format, files) in [
        ("csv", ["cases.csv", "facts.csv", "datapackage.json"]),
        ("json", ["cases.json", "facts.json", "schema.json"]),
    ] {
        desk.well(&["export", "cases", "--out", format, "--format", format]);
        for file in files {
            let text = desk.read(&format!("{format}/{file}"));
            assert!(!text.contains(CANARY), "{file}: {text}");
            for word in ["handle", "digest", "salt", "importer-"] {
                assert!(!text.contains(word), "{file} says {word}");
            }
        }
        let cases = desk.read(&format!("{format}/cases.{format}"));
        assert!(cases.contains("past_reply") && cases.contains("report"), "{cases}");
    }
}

#[test]
fn the_description_names_every_column_of_the_tables() {
    let desk = filled();
    desk.well(&["export", "cases", "--out", "csv"]);
    let package: serde_json::Value = serde_json::from_str(&desk.read("csv/datapackage.json")).unwrap();
    for resource in package["resources"].as_array().unwrap() {
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        let text = desk.read(&format!("csv/{}", resource["path"].as_str().unwrap()));
        assert_eq!(text.lines().next().unwrap(), names.join(","));
    }
    desk.well(&["export", "cases", "--out", "json", "--format", "json"]);
    let schema: serde_json::Value = serde_json::from_str(&desk.read("json/schema.json")).unwrap();
    let rows: serde_json::Value = serde_json::from_str(&desk.read("json/cases.json")).unwrap();
    let properties = schema["$defs"]["cases"]["items"]["properties"].as_object().unwrap();
    let row = rows[0].as_object().unwrap();
    assert_eq!(row.len(), properties.len());
    assert!(row.keys().all(|name| properties.contains_key(name)));
}
