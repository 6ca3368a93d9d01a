//! Help in two languages, packs, accounts, and faults that say what to do.

use crate::support::{Desk, demo_pack};

#[test]
fn help_is_there_in_both_languages_for_every_command() {
    let desk = Desk::new();
    let english = desk.well(&["--help"]);
    assert!(english.contains("Build a simulated city"), "{english}");
    let chinese = desk.well(&["--lang", "zh-CN", "--help"]);
    assert!(chinese.contains("模拟城市"), "{chinese}");
    let commands = [
        &["serve"][..],
        &["work"],
        &["demo"],
        &["import", "messages"],
        &["export", "cases"],
        &["rebuild"],
        &["check"],
        &["doctor"],
        &["pack", "check"],
        &["pack", "diff"],
        &["pack", "doubts"],
        &["paper", "sample"],
        &["account", "add"],
        &["account", "list"],
        &["account", "link"],
        &["account", "reset-factor"],
        &["account", "end-sessions"],
        &["account", "disable"],
        &["audit", "list"],
        &["audit", "export"],
        &["audit", "check"],
        &["migrate"],
        &["bench", "create"],
        &["bench", "pages"],
        &["openapi"],
        &["outbound", "test"],
    ];
    for command in commands {
        for lang in ["en", "zh-CN"] {
            let mut args = vec!["--lang", lang];
            args.extend(command);
            args.push("--help");
            let help = desk.well(&args);
            assert!(!help.contains('⟦'), "{help}");
            for line in help.lines().filter(|line| line.trim_start().starts_with("--")) {
                assert!(line.trim().split("  ").count() > 1, "no words for {line:?} of {command:?}");
            }
        }
    }
}

#[test]
fn packs_inside_the_program_are_sound_and_faults_have_lines() {
    let desk = Desk::new();
    let packs = crate::support::workspace().join("packs");
    for pack in std::fs::read_dir(&packs).unwrap() {
        let pack = pack.unwrap();
        if !pack.path().join("pack.toml").exists() {
            continue;
        }
        let id = pack.file_name().into_string().unwrap();
        assert!(desk.well(&["pack", "check", &id]).contains("is sound"));
    }
    std::fs::create_dir(desk.path("broken")).unwrap();
    desk.write("broken/pack.toml", "id = \"broken\"\nextends = \"national\"\neffectiv = \"2020-01-01\"\n");
    let broken = desk.run(&["pack", "check", "broken"]);
    assert!(!broken.well && broken.out.contains("pack.toml:3:"), "{}", broken.out);
    assert!(desk.well(&["pack", "diff", "national", "national"]).contains('0'));
    let told = desk.well(&["pack", "diff", "national", &demo_pack(), "--lang", "zh-CN"]);
    assert!(told.contains("承办单位 ") && told.contains(": 新增 → "), "{told}");
    assert!(desk.well(&["pack", "doubts", "national"]).contains("Limits to be checked"));
}

#[test]
fn accounts_are_added_listed_reset_and_disabled() {
    let desk = Desk::new();
    let added = desk.well(&["account", "add", "admin", "--role", "security_administrator"]);
    let link = |said: &str| said.split("/welcome/").nth(1).unwrap().trim().to_owned();
    assert_eq!(link(&added).len(), 64, "{added}");
    let again = desk.run(&["account", "add", "admin", "--role", "security_administrator"]);
    assert!(!again.well && again.err.contains("taken"), "{}", again.err);
    let unknown = desk.run(&["account", "add", "x", "--role", "king"]);
    assert!(!unknown.well && unknown.err.contains("dispatcher"), "{}", unknown.err);
    let homeless = desk.run(&["account", "add", "x", "--role", "unit_handler"]);
    assert!(!homeless.well && homeless.err.contains("--unit"), "{}", homeless.err);
    let (read, checked) = ("pack_administrator", "auditor");
    let both = desk.run(&["account", "add", "x", "--role", read, "--role", checked]);
    assert!(!both.well && both.err.contains("cannot be"), "{}", both.err);
    assert_ne!(link(&desk.well(&["account", "link", "admin"])), link(&added));
    desk.well(&["account", "reset-factor", "admin"]);
    assert!(desk.well(&["account", "end-sessions", "admin"]).contains('0'));
    desk.well(&["account", "disable", "admin"]);
    assert!(desk.well(&["account", "list"]).contains("disabled"));
}

#[test]
fn a_database_that_does_not_answer_says_what_to_do() {
    let desk = Desk::new();
    let said = desk.run(&["--database", "postgres://nobody@127.0.0.1:1/none", "check"]);
    assert!(!said.well && said.err.contains("yingda doctor"), "{}", said.err);
    let said = desk.run(&["--lang", "zh-CN", "--database", "nothing:at-all", "check"]);
    assert!(!said.well && said.err.contains("数据库"), "{}", said.err);
}

#[test]
fn doctor_and_migrate_tell_where_the_office_stands() {
    let desk = Desk::new();
    assert!(!desk.run(&["doctor"]).well, "there is no database yet");
    desk.well(&["migrate"]);
    assert!(desk.well(&["migrate", "--check"]).contains('0'));
    let doctor = desk.run(&["doctor"]);
    assert!(doctor.out.contains("account add"), "{}", doctor.out);
    desk.well(&["account", "add", "admin", "--role", "security_administrator"]);
    assert!(desk.run(&["doctor"]).well);
}

#[test]
fn the_api_is_described() {
    let document = Desk::new().well(&["openapi"]);
    let document: serde_json::Value = serde_json::from_str(&document).unwrap();
    assert!(document["paths"].as_object().unwrap().len() > 10);
}

#[test]
fn the_configuration_is_file_then_environment_then_flags() {
    let desk = Desk::new();
    desk.write("yingda.toml", "[database]\nurl = \"sqlite:from-file.db\"\n");
    desk.well(&["migrate"]);
    assert!(desk.path("from-file.db").exists());
    let said = desk.program(&["migrate"]).env("YINGDA_DATABASE_URL", "sqlite:from-env.db").output().unwrap();
    assert!(said.status.success() && desk.path("from-env.db").exists());
    desk.well(&["--database", "sqlite:from-flag.db", "migrate"]);
    assert!(desk.path("from-flag.db").exists());
    desk.write("yingda.toml", "[databse]\nurl = \"sqlite:x.db\"\n");
    assert!(!desk.run(&["migrate"]).well, "a misspelt section is an error");
}
