//! Splits Rust source into code and literals. Knows comments (nested), strings (raw, byte, escaped),
//! and the difference between a character and a lifetime; nothing else is needed here.

use super::Literal;

pub fn split(text: &str) -> (String, Vec<Literal>) {
    let mut lexer =
        Lexer { rest: text, line: 1, code: String::with_capacity(text.len()), literals: Vec::new() };
    while !lexer.rest.is_empty() {
        lexer.step();
    }
    (lexer.code, lexer.literals)
}

struct Lexer<'t> {
    rest: &'t str,
    line: usize,
    code: String,
    literals: Vec<Literal>,
}

impl Lexer<'_> {
    fn step(&mut self) {
        if self.rest.starts_with("//") {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.blank(end);
        } else if self.rest.starts_with("/*") {
            self.blank(comment_end(self.rest));
        } else if let Some(hashes) = raw_start(self.rest, self.code.chars().next_back()) {
            self.raw(hashes);
        } else if self.rest.starts_with('"') {
            let end = string_end(self.rest);
            self.literal(1, end, 1);
        } else if let Some(end) = char_end(self.rest) {
            self.literal(1, end, 1);
        } else {
            self.keep();
        }
    }

    /// A raw string: prefix up to the quote is code, then the inside, then quote and hashes.
    fn raw(&mut self, hashes: usize) {
        let open = self.rest.find('"').map_or(self.rest.len(), |quote| quote + 1);
        let tail = format!("\"{}", "#".repeat(hashes));
        let end = self.rest[open..].find(&tail).map_or(self.rest.len(), |close| open + close + tail.len());
        self.literal(open, end, tail.len());
    }

    /// Takes `end` bytes as one literal; `open` and `close` bytes of them are its marks.
    fn literal(&mut self, open: usize, end: usize, close: usize) {
        let inside = open..end.saturating_sub(close).max(open);
        let text = self.rest.get(inside.clone()).unwrap_or_default().to_owned();
        for _ in 0..open {
            self.keep();
        }
        let offset = self.code.len() - 1;
        self.literals.push(Literal { line: self.line, offset, text });
        self.blank(inside.len());
        for _ in inside.end..end {
            self.keep();
        }
    }

    fn keep(&mut self) {
        if let Some(next) = self.rest.chars().next() {
            self.line += usize::from(next == '\n');
            self.code.push(next);
            self.rest = &self.rest[next.len_utf8()..];
        }
    }

    fn blank(&mut self, bytes: usize) {
        let (gone, rest) = self.rest.split_at(bytes);
        for byte in gone.bytes() {
            self.line += usize::from(byte == b'\n');
            self.code.push(if byte == b'\n' { '\n' } else { ' ' });
        }
        self.rest = rest;
    }
}

fn comment_end(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.starts_with(b"*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// The number of hashes when a raw string starts here and not in the middle of a word.
fn raw_start(text: &str, before: Option<char>) -> Option<usize> {
    if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let after = ["br", "cr", "r"].iter().find_map(|mark| text.strip_prefix(mark))?;
    let hashes = after.bytes().take_while(|byte| *byte == b'#').count();
    after[hashes..].starts_with('"').then_some(hashes)
}

fn string_end(text: &str) -> usize {
    let mut bytes = text.bytes().enumerate().skip(1);
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' => drop(bytes.next()),
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Where a character literal ends; `None` for a lifetime.
fn char_end(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    if inside.starts_with('\\') {
        return inside.get(2..)?.find('\'').map(|close| close + 4);
    }
    let first = inside.chars().next()?;
    let after = first.len_utf8();
    inside[after..].starts_with('\'').then_some(after + 2)
}

#[cfg(test)]
mod tests {
    use super::split;

    fn texts(source: &str) -> Vec<String> {
        split(source).1.into_iter().map(|literal| literal.text).collect()
    }

    #[test]
    fn comments_and_strings_leave_the_code() {
        let (code, literals) = split("let a = \"x // y\"; // \"no\"\n/* { /* } */ */ b");
        assert_eq!(code.lines().next().unwrap().trim_end(), "let a = \"      \";");
        assert!(code.ends_with(" b") && !code.contains('{'));
        assert_eq!((literals.len(), literals[0].text.as_str()), (1, "x // y"));
    }

    #[test]
    fn raw_byte_and_escaped_strings_end_where_they_end() {
        assert_eq!(texts(r##"r#"a "b" c"# "d\"e" b"f""##), ["a \"b\" c", "d\\\"e", "f"]);
        assert_eq!(texts("\"\\\\\" x \"y\""), ["\\\\", "y"]);
    }

    #[test]
    fn characters_are_literals_and_lifetimes_are_code() {
        let source = "fn a<'s>(x: &'s str) { '{'; '\\''; '\\u{4e00}'; '年' }";
        assert_eq!(texts(source), ["{", "\\'", "\\u{4e00}", "年"]);
        assert_eq!(split(source).0.matches('{').count(), 1);
    }

    #[test]
    fn lines_are_counted_through_long_strings() {
        let (code, literals) = split("\"a\nb\"\n\"c\"");
        assert_eq!((literals[1].line, code.lines().count()), (3, 3));
        assert_eq!(&code[literals[1].offset..=literals[1].offset], "\"");
    }
}
