//! Just enough of a Rust lexer for the rules: code with comments and strings blanked out, the
//! strings by themselves, and which lines are test code. Lines keep their numbers throughout.

mod lexer;

use std::ops::RangeInclusive;

pub struct Rust {
    /// The source with comments and the insides of literals turned into spaces.
    pub code: String,
    pub literals: Vec<Literal>,
    tests: Vec<RangeInclusive<usize>>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Literal {
    pub line: usize,
    /// Byte offset of the opening quote in [`Rust::code`].
    pub offset: usize,
    pub text: String,
}

impl Rust {
    pub fn lex(path: &str, text: &str) -> Self {
        let (code, literals) = lexer::split(text);
        let tests = if is_test_path(path) || code.contains("#![cfg(test)]") {
            vec![1..=usize::MAX]
        } else {
            test_regions(&code)
        };
        Self { code, literals, tests }
    }

    /// Whether the line belongs to a test file or a `#[cfg(test)]` item.
    pub fn is_test(&self, line: usize) -> bool {
        self.tests.iter().any(|region| region.contains(&line))
    }

    /// Number of lines that are not test code.
    pub fn product_lines(&self) -> usize {
        (1..=self.code.lines().count()).filter(|line| !self.is_test(*line)).count()
    }

    /// Code line by line, numbered from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

/// The line of a byte offset, counted from 1.
pub fn line_of(text: &str, offset: usize) -> usize {
    1 + text.get(..offset).map_or(0, |before| before.matches('\n').count())
}

/// Byte offset of the bracket that closes the `{` at `open`, in blanked code.
pub fn closing(code: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (offset, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.checked_sub(1)?,
            _ => continue,
        }
        if depth == 0 {
            return Some(offset);
        }
    }
    None
}

fn is_test_path(path: &str) -> bool {
    let mut parts: Vec<&str> = path.split('/').collect();
    let name = parts.pop().unwrap_or_default();
    name == "tests.rs" || parts.iter().any(|part| ["tests", "benches"].contains(part))
}

fn test_regions(code: &str) -> Vec<RangeInclusive<usize>> {
    let mut regions = Vec::new();
    for (start, mark) in code.match_indices("#[cfg(test)]") {
        let rest = &code[start + mark.len()..];
        let Some(stop) = rest.find(['{', ';']) else {
            continue;
        };
        let stop = start + mark.len() + stop;
        let end =
            if code[stop..].starts_with('{') { closing(code, stop).unwrap_or(code.len()) } else { stop };
        regions.push(line_of(code, start)..=line_of(code, end));
    }
    regions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_module_is_not_product_code() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n  fn b() { }\n}\nfn c() {}\n";
        let rust = Rust::lex("crates/x/src/lib.rs", text);
        let tests: Vec<_> = (1..=6).filter(|line| rust.is_test(*line)).collect();
        assert_eq!(tests, [2, 3, 4, 5]);
        assert_eq!(rust.product_lines(), 2);
    }

    #[test]
    fn a_test_file_is_test_throughout() {
        assert!(Rust::lex("crates/x/tests/a.rs", "fn a() {}").is_test(1));
        assert!(Rust::lex("crates/x/src/store/tests.rs", "fn a() {}").is_test(1));
        assert!(!Rust::lex("crates/testkit/src/lib.rs", "fn a() {}").is_test(1));
    }
}
