//! Which language to answer in, from the `Accept-Language` header of RFC 9110 §12.5.4.

/// The tag among `tags` that the header prefers; the first tag when none fits. An exact tag beats a
/// tag that only shares its first part (`zh-TW` is answered in `zh-CN`, `en-GB` in `en`).
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
    tags.iter()
        .find(|tag| tag.eq_ignore_ascii_case(wanted))
        .or_else(|| tags.iter().find(|tag| primary(tag).eq_ignore_ascii_case(primary(wanted))))
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
    fn unknown_refused_or_broken_wishes_lead_home() {
        assert_eq!(of(""), "zh-CN");
        assert_eq!(of("fr, de;q=0.5"), "zh-CN");
        assert_eq!(of("en;q=0"), "zh-CN");
        assert_eq!(of("en;q=often"), "zh-CN");
        assert_eq!(of("*"), "zh-CN");
        assert_eq!(of(";;,,;q=1"), "zh-CN");
    }
}
