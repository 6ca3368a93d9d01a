//! Tables of figures on a phone. A page writes a plain table of class `figures`; on its way out each cell is told its role
//! and the name of its column, so that the stylesheet can stack the rows of a narrow screen without taking the table away
//! from a screen reader.

use std::borrow::Cow;
use std::fmt::Write as _;

const OPEN: &str = "<table class=\"figures";
const CLOSE: &str = "</table>";

/// The page with its tables dressed.
pub fn dress(html: &str) -> Cow<'_, str> {
    if !html.contains(OPEN) {
        return html.into();
    }
    let mut dressed = String::with_capacity(html.len() + html.len() / 4);
    let mut rest = html;
    while let Some(start) = rest.find(OPEN) {
        let (before, table) = rest.split_at(start);
        let (table, after) = table.split_at(table.find(CLOSE).unwrap_or(table.len()));
        dressed.push_str(before);
        Dresser::default().table(table, &mut dressed);
        rest = after;
    }
    dressed.push_str(rest);
    dressed.into()
}

#[derive(Default)]
struct Dresser {
    names: Vec<String>,
    in_head: bool,
    column: usize,
}

impl Dresser {
    fn table(&mut self, table: &str, out: &mut String) {
        let mut rest = table;
        while let Some(start) = rest.find('<') {
            let (text, tag) = rest.split_at(start);
            let (tag, after) = tag.split_at(tag.find('>').map_or(tag.len(), |end| end + 1));
            out.push_str(text);
            self.tag(tag, after, out);
            rest = after;
        }
        out.push_str(rest);
    }

    fn tag(&mut self, tag: &str, after: &str, out: &mut String) {
        let inner = tag.trim_start_matches('<').trim_end_matches('>');
        let (name, attributes) = inner.split_once(' ').unwrap_or((inner, ""));
        let role = match name {
            "table" => "table",
            "thead" | "tbody" | "tfoot" => "rowgroup",
            "tr" => "row",
            "th" if self.in_head => "columnheader",
            "th" => "rowheader",
            "td" => "cell",
            _ => {
                self.in_head &= name != "/thead";
                out.push_str(tag);
                return;
            }
        };
        match name {
            "thead" => self.in_head = true,
            "tr" => self.begin_row(),
            _ => {}
        }
        let _ = write!(out, "<{name} role=\"{role}\"");
        if matches!(name, "th" | "td") {
            self.cell(name, attributes, after, out);
        }
        if !attributes.is_empty() {
            let _ = write!(out, " {attributes}");
        }
        out.push('>');
    }

    fn begin_row(&mut self) {
        self.column = 0;
        if self.in_head {
            self.names.clear();
        }
    }

    fn cell(&mut self, name: &str, attributes: &str, after: &str, out: &mut String) {
        let width = attribute(attributes, "colspan").and_then(|many| many.parse().ok()).unwrap_or(1_usize);
        if self.in_head {
            let said = words(after.split("</t").next().unwrap_or_default());
            self.names.extend(std::iter::repeat_n(said, width.min(99)));
        } else if name == "td" && width == 1 {
            let known = self.names.get(self.column).filter(|name| !name.is_empty());
            if let Some(name) = known {
                let _ = write!(out, " data-name=\"{name}\"");
            }
        }
        self.column += width;
    }
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = attributes.split_once(&format!("{name}=\""))?;
    rest.split('"').next()
}

/// The text of a piece of markup, which is escaped already, fit for an attribute.
fn words(markup: &str) -> String {
    let mut text = String::new();
    for piece in markup.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
        text.push(' ');
    }
    text.replace('"', "&#34;").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_has_its_role_and_the_name_of_its_column() {
        let page = "<p>a</p><table class=\"figures\"><thead><tr><th>Unit</th><th class=\"n\">In <b>&#34;time&#34;</b></th></tr></thead>\
            <tbody><tr><th scope=\"row\">East</th><td class=\"n\"><a href=\"/x\">3</a></td></tr></tbody></table><p>b</p>";
        let dressed = dress(page);
        assert!(dressed.contains("<table role=\"table\" class=\"figures\">"), "{dressed}");
        assert!(dressed.contains("<th role=\"columnheader\">Unit</th>"), "{dressed}");
        assert!(dressed.contains("<th role=\"rowheader\" scope=\"row\">East</th>"), "{dressed}");
        assert!(
            dressed.contains(
                "<td role=\"cell\" data-name=\"In &#34;time&#34;\" class=\"n\"><a href=\"/x\">3</a></td>"
            ),
            "{dressed}"
        );
        assert!(
            dressed.starts_with("<p>a</p><table") && dressed.ends_with("</tbody></table><p>b</p>"),
            "{dressed}"
        );
    }

    #[test]
    fn a_cell_across_columns_has_no_name_and_the_next_keeps_its_own() {
        let page = "<table class=\"figures\"><thead><tr><th>A</th><th>B</th><th></th><th>D</th></tr></thead>\
            <tr><td colspan=\"2\">x</td><td>y</td><td>z</td></tr></table>";
        let dressed = dress(page);
        assert!(dressed.contains("<td role=\"cell\" colspan=\"2\">x</td><td role=\"cell\">y</td><td role=\"cell\" data-name=\"D\">z"), "{dressed}");
    }

    #[test]
    fn other_tables_and_broken_ones_are_left_as_they_are() {
        let plain = "<table class=\"bars\"><tr><td>1</td></tr></table>";
        assert_eq!(dress(plain), plain);
        assert_eq!(
            dress("<table class=\"figures\"><tr><td"),
            "<table role=\"table\" class=\"figures\"><tr role=\"row\"><td role=\"cell\">"
        );
    }
}
