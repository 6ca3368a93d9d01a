//! The log from the command line: taken in, exported, verified online and against the export, and an
//! altered database told by case number.

use crate::support::{Desk, demo_pack, workspace};

fn office() -> Desk {
    let desk = Desk::new();
    let out = desk.well(&["demo", "--file", "a.db", "--days", "3", "--per-day", "4", "--load-only"]);
    assert!(!out.is_empty() && workspace().exists());
    let office = format!("[database]\nurl = \"sqlite:a.db\"\n[office]\npack = \"{}\"\n", demo_pack());
    desk.write("yingda.toml", office);
    desk
}

#[test]
fn a_book_is_sealed_exported_and_verified_and_a_change_is_told() {
    let desk = office();
    desk.well(&["log", "integrate"]);
    assert!(desk.well(&["verify"]).contains("Sound"));
    desk.well(&["log", "export", "--to", "log"]);
    assert!(desk.path("log/checkpoint").exists() && desk.path("log/key").exists());
    let key = desk.read("log/key");
    assert!(desk.well(&["verify", "--tiles", "log", "--key", key.trim()]).contains("Sound"));
    assert!(desk.well(&["log", "status"]).contains(key.trim()));
    assert!(desk.well(&["check"]).contains("Sound"));

    let attack =
        "DROP TRIGGER fact_no_update; UPDATE fact SET by_id = 'nobody' WHERE case_id = 2 AND version = 1";
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let url = format!("sqlite:{}", desk.path("a.db").display());
        let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
        sqlx::raw_sql(attack).execute(&pool).await.unwrap();
        pool.close().await;
    });
    for more in [&["verify"][..], &["verify", "--tiles", "log"], &["check"]] {
        let said = desk.run(more);
        assert!(
            !said.well && said.out.contains("is not what was recorded"),
            "{more:?}: {}{}",
            said.out,
            said.err
        );
        assert!(said.out.contains("RX310000-") || said.out.contains("-0000"), "{}", said.out);
    }
}
