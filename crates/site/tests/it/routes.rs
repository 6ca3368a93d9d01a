//! Every address of the site, as written in the sources.

use std::path::Path;

const SOURCES: [&str; 3] = ["src/router.rs", "src/pages/work.rs", "src/api.rs"];

/// Method and address of every route, as written in the sources.
pub fn routes() -> Vec<(&'static str, String)> {
    let mut routes = Vec::new();
    for source in SOURCES {
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(source)).unwrap();
        for rest in text.split(".route(").skip(1) {
            let line = rest.split(".route(").next().unwrap().split(".layer(").next().unwrap();
            let address = line.split('"').nth(1).unwrap().to_owned();
            let after = line.splitn(3, '"').nth(2).unwrap().lines().next().unwrap().to_owned();
            for (method, sign) in [("GET", "get("), ("POST", "post("), ("DELETE", "delete(")] {
                let named = after.contains(&format!(" {sign}")) || after.contains(&format!(".{sign}"));
                let variable = after.contains("with_files") && method != "DELETE";
                if named || variable {
                    routes.push((method, address.clone()));
                }
            }
        }
    }
    routes.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
    routes.dedup();
    routes
}
