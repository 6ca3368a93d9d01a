//! Which scope each address of the API asks of a program's token. One table; an address without a line
//! is closed to every token, and a test finds it.

use crate::problem::Problem;
use axum::extract::MatchedPath;
use axum::http::Method;
use ledger::credential::Scope;

/// What a program must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// Nothing: anyone may ask.
    Nothing,
    /// A scope.
    Scope(Scope),
    /// A session: no token will do.
    Person,
}

/// Method and address → what a program must hold.
pub(crate) const TABLE: &[(&str, &str, Need)] = &[
    ("GET", "/api/openapi.json", Need::Nothing),
    ("POST", "/api/v1/sessions", Need::Nothing),
    ("DELETE", "/api/v1/sessions/current", Need::Person),
    ("GET", "/api/v1/queues", Need::Scope(Scope::CasesRead)),
    ("GET", "/api/v1/cases", Need::Scope(Scope::CasesRead)),
    ("POST", "/api/v1/cases", Need::Scope(Scope::CasesAct)),
    ("GET", "/api/v1/cases/{number}", Need::Scope(Scope::CasesRead)),
    ("GET", "/api/v1/cases/{number}/facts", Need::Scope(Scope::CasesRead)),
    ("POST", "/api/v1/cases/{number}/acts/{act}", Need::Scope(Scope::CasesAct)),
    ("POST", "/api/v1/cases/{number}/reveal", Need::Person),
    ("GET", "/api/v1/indicators", Need::Scope(Scope::FiguresRead)),
    ("GET", "/api/v1/indicators/{id}/cases", Need::Scope(Scope::FiguresRead)),
    ("GET", "/api/v1/policy/{list}", Need::Nothing),
    ("POST", "/api/v1/requests", Need::Nothing),
    ("GET", "/api/v1/requests/{number}", Need::Nothing),
    ("POST", "/api/v1/requests/{number}/{act}", Need::Nothing),
];

/// Lets a program's token through to an address, or says which scope is missing.
pub(crate) fn allow(scopes: &[Scope], method: &Method, path: Option<&MatchedPath>) -> Result<(), Problem> {
    let path = path.map_or("", MatchedPath::as_str);
    let line = TABLE.iter().find(|(known, address, _)| *known == method.as_str() && *address == path);
    match line.map(|(_, _, need)| *need) {
        Some(Need::Nothing) => Ok(()),
        Some(Need::Scope(scope)) if scopes.contains(&scope) => Ok(()),
        Some(Need::Scope(scope)) => Err(Problem::Scope(Some(scope.code()))),
        Some(Need::Person) | None => Err(Problem::Scope(None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_of_the_api_says_what_it_asks_of_a_token() {
        let source = include_str!("api.rs");
        let mut count = 0;
        for line in source.lines().filter(|line| line.contains(".route(\"")) {
            let address = line.split('"').nth(1).unwrap();
            for (method, sign) in [("GET", "get("), ("POST", "post("), ("DELETE", "delete(")] {
                if line.contains(&format!(" {sign}")) || line.contains(&format!(".{sign}")) {
                    let known = TABLE.iter().any(|(m, a, _)| *m == method && *a == address);
                    assert!(known, "{method} {address} has no line in the table of scopes");
                    count += 1;
                }
            }
        }
        assert_eq!(count, TABLE.len(), "the table has addresses the API does not have");
    }
}
