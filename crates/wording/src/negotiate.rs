//! Which language to answer in, from the `Accept-Language` header of RFC 9110 §12.5.4.

use unic_langid::LanguageIdentifier;

/// The tag among `tags` that the header prefers; the first tag when none fits. An exact tag beats one of the same
/// script (`zh-HK` is answered in `zh-TW`), and that one beats another of the language (`en-GB` is answered in `en`).
pub(crate) fn best<'t>(tags: &'t [String], header: &str) -> &'t str {
    let mut wishes: Vec<(&str, f32)> = header.split(',').filter_map(wish).collect();
    wishes.sort_by(|a, b| b.1.total_cmp(&a.1));
    wishes
        .iter()
        .find_map(|(wanted, _)| fitting(tags, wanted))
        .or(tags.first())
        .map_or(crate::HOME, String::as_str)
}

fn wish(part: &str) -> Option<(&str, f32)> {
    let mut pieces = part.split(';').map(str::trim);
    let tag = pieces.next().filter(|tag| !tag.is_empty())?;
    let weight = pieces.find_map(|piece| piece.strip_prefix("q=")).map_or(1.0, |q| q.parse().unwrap_or(0.0));
    (weight > 0.0).then_some((tag, weight))
}

fn fitting<'t>(tags: &'t [String], wanted: &str) -> Option<&'t String> {
    if wanted == "*" {
        return tags.first();
    }
    let of_script = || {
        let wanted = written(wanted)?;
        tags.iter().find(|tag| written(tag).as_ref() == Some(&wanted))
    };
    tags.iter()
        .find(|tag| tag.eq_ignore_ascii_case(wanted))
        .or_else(of_script)
        .or_else(|| tags.iter().find(|tag| primary(tag).eq_ignore_ascii_case(primary(wanted))))
}

/// Language and script of a tag, the script being the usual one where the tag names none.
fn written(tag: &str) -> Option<LanguageIdentifier> {
    let mut language: LanguageIdentifier = tag.parse().ok()?;
    language.maximize();
    language.region = None;
    Some(language)
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::best;

    fn of(header: &str) -> String {
        best(&["zh-CN".to_owned(), "en".to_owned()], header).to_owned()
    }

    #[test]
    fn weights_decide_and_order_breaks_ties() {
        assert_eq!(of("en;q=0.8, zh-CN;q=0.9"), "zh-CN");
        assert_eq!(of("zh;q=0.3,en-GB;q=0.7"), "en");
        assert_eq!(of("en, zh"), "en");
    }

    #[test]
    fn a_region_we_lack_is_answered_by_its_language() {
        assert_eq!(of("en-AU"), "en");
        assert_eq!(of("ZH-tw"), "zh-CN");
    }

    #[test]
    fn a_script_is_answered_in_that_script() {
        let tags = ["zh-CN", "en", "zh-TW"].map(str::to_owned);
        for (header, tag) in [("zh-HK", "zh-TW"), ("zh-Hant", "zh-TW"), ("zh-SG", "zh-CN"), ("zh", "zh-CN")] {
            assert_eq!(best(&tags, header), tag, "{header}");
        }
    }

    #[test]
    fn unknown_refused_or_broken_wishes_lead_home() {
        assert_eq!(of(""), "zh-CN");
        assert_eq!(of("fr, de;q=0.5"), "zh-CN");
        assert_eq!(of("en;q=0"), "zh-CN");
        assert_eq!(of("en;q=often"), "zh-CN");
        assert_eq!(of("*"), "zh-CN");
        assert_eq!(of(";;,,;q=1"), "zh-CN");
    }
}
