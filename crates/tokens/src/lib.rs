//! The tokens of the design: one file for the stylesheets of both faces, for charts and for papers. What is printed
//! has the colours of the day.

/// The file as stylesheets begin with it.
pub const CSS: &str = include_str!("tokens.css");

/// The colours of the day, each by its name without the two dashes, as `#rrggbb`.
pub fn colours() -> impl Iterator<Item = (&'static str, &'static str)> {
    let day = CSS.split(":root {").nth(1).and_then(|rest| rest.split('}').next()).unwrap_or_default();
    day.split(';').filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": ")?;
        value.starts_with('#').then_some((name, value))
    })
}

/// One colour of the day; black if the file has none of that name.
pub fn colour(name: &str) -> &'static str {
    colours().find(|(known, _)| *known == name).map_or("#000000", |(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_has_the_colours_of_the_day() {
        assert_eq!(colour("ink"), "#16202a");
        assert_eq!(colour("accent"), "#0b6464");
        assert_eq!(colour("head"), "#c8161d");
        assert_eq!(colour("font"), "#000000", "no colour");
    }

    #[test]
    fn every_colour_is_one() {
        let is_colour =
            |value: &str| value.len() == 7 && value.chars().skip(1).all(|digit| digit.is_ascii_hexdigit());
        assert!(colours().count() > 20);
        for (name, value) in colours() {
            assert!(is_colour(value), "{name}: {value}");
        }
    }
}
