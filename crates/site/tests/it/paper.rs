//! Official papers of real cases: called for by facts, printed once, the same bytes again from the same facts, and
//! verified by whoever holds them.

use crate::api_walk::Walk;
use crate::office::{Office, complaint, office_in};
use crate::world::{World, world};
use casework::Handle;
use papers::{PaperKind, Press, TemplateFile, Templates};
use serde_json::json;
use site::desk::paper::called;
use site::issuing;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

static PRESS: LazyLock<Arc<Press>> = LazyLock::new(|| {
    let fonts = ["NotoSerifCJK-Regular", "NotoSerifCJK-Bold", "NotoSansCJK-Regular"].map(font).to_vec();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/national/papers");
    let mut layer = BTreeMap::new();
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        layer.insert(name.clone(), TemplateFile { path: name, text });
    }
    Arc::new(Press::new(fonts, Templates::stack([layer]).unwrap()).unwrap())
});

fn font(stem: &str) -> Vec<u8> {
    fn search(folder: &Path, stem: &str) -> Option<PathBuf> {
        let mut entries: Vec<PathBuf> = folder.read_dir().ok()?.map(|e| e.unwrap().path()).collect();
        entries.sort();
        let named = |path: &&PathBuf| path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(stem));
        let here = entries.iter().find(named).cloned();
        here.or_else(|| entries.iter().filter(|path| path.is_dir()).find_map(|inner| search(inner, stem)))
    }
    let path = search(Path::new("/usr/share/fonts"), stem);
    std::fs::read(path.unwrap_or_else(|| panic!("no {stem}: install fonts-noto-cjk"))).unwrap()
}

pub async fn printing() -> World {
    world().await.restarted_with(|settings| settings.press = Some(PRESS.clone()))
}

/// Every petition of the walk, with everything that was done to it.
async fn walked() -> Office {
    let mut walk = Walk::through(office_in(printing().await).await).await;
    crate::api_petition::petitions(&mut walk).await;
    walk.office
}

#[tokio::test]
async fn every_paper_the_cases_call_for_is_printed_once_and_the_same_again() {
    let office = walked().await;
    let app = &office.world.app;
    let mut kinds = BTreeSet::new();
    for id in app.ledger.store().case_ids(None, 1000).await.unwrap() {
        let file = app.ledger.case_file(id).await.unwrap().unwrap();
        for one in called(&file) {
            let printed = issuing::paper(app, id, one.of, one.kind.code()).await;
            let (copy, pdf) = printed.unwrap_or_else(|problem| panic!("{one:?}: {problem:?}"));
            let (again, same) = issuing::paper(app, id, one.of, one.kind.code()).await.unwrap();
            assert_eq!((&again, &same), (&copy, &pdf), "{one:?} is frozen");
            let file = app.ledger.case_file(id).await.unwrap().unwrap();
            let written = issuing::written(app, &file, one, copy.token).unwrap();
            let anew = PRESS.print(&written).unwrap();
            assert_eq!(anew.pdf, pdf, "{one:?} made anew from the facts");
            assert_eq!((anew.digest, copy.press.as_str()), (copy.digest, PRESS.fingerprint()));
            assert!(pdf.starts_with(b"%PDF"), "{one:?}");
            kinds.insert(one.kind);
        }
    }
    let unseen: Vec<_> = PaperKind::ALL.iter().filter(|kind| !kinds.contains(kind)).collect();
    let elsewhere = [
        PaperKind::NonAcceptanceNotice,
        PaperKind::ExtensionNotice,
        PaperKind::TransferLetter,
        PaperKind::SimpleOpinion,
        PaperKind::FinalReviewOpinion,
        PaperKind::SupervisionLetter,
        PaperKind::VisitSlip,
    ];
    assert_eq!(unseen, elsewhere.iter().collect::<Vec<_>>(), "the walk does not call for these");
}

#[tokio::test]
async fn whoever_holds_a_paper_can_check_it_and_nobody_else_learns_of_it() {
    let office = office_in(printing().await).await;
    let mut asked = complaint();
    asked["track"] = json!("petition");
    asked["channel"] = json!("letter");
    let number = office.case(&office.token("agent").await, &asked).await;
    let route = json!({"way": "transfer", "lead": "S-RIVER", "advice": "请依法办理"});
    office.act(&office.token("dispatcher").await, &number, "route", &route).await.is(200);
    let id = office.world.case_of(&number).await;
    let (copy, _) = issuing::paper(&office.world.app, id, 2, "transfer-letter").await.unwrap();
    let mut browser = office.world.browser();
    let page = browser.get(&format!("/paper/{number}/2/{}", copy.token)).await;
    page.is(200).says(&copy.number).says(&copy.digest).hides("王小明");
    for wrong in [Handle([7; 16]).to_string(), "x".to_owned()] {
        browser.get(&format!("/paper/{number}/2/{wrong}")).await.is(404);
    }
    browser.get(&format!("/paper/{number}/1/{}", copy.token)).await.is(404);
    let letter = format!("/track/{number}/paper/2/transfer-letter");
    let code = office.world.app.ledger.query_code(id).await.unwrap().unwrap();
    browser.get(&letter).await.is(200).says("name=\"c\"").hides("%PDF");
    browser.post("/track", &[("n", &number), ("c", &code)]).await;
    browser.get(&letter).await.is(404);
}
