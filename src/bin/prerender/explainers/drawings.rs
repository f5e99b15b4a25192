//! `![what it shows](drawing:name)`: an SVG put into the page, so that it takes its colours.

use super::source::folder;
use qingzhang::language::Language;
use std::fs;

/// What a drawing must not hold: it would be blocked by the page's policy, load something, or bring colours and types
/// of its own.
const REFUSED: [&str; 10] =
    ["style=", "<style", "<script", "<foreignObject", "<image", "<a ", "<!", "<?", "href", "font-family"];

/// Attributes of the outermost element that are the page's own.
const OF_THE_PAGE: [&str; 8] =
    ["xmlns", "class", "role", "aria-label", "aria-labelledby", "width", "height", "preserveAspectRatio"];

/// The least size of its words, in units of a drawing 640 wide: 11 px where it is shown 320 px wide.
const LEAST_FONT: u32 = 22;

/// The drawing called `name`, with `words` for those who do not see it.
pub(crate) fn svg(language: Language, name: &str, words: &str) -> Result<String, String> {
    let place = format!("src/content/{}/drawings/{name}.svg", language.code());
    let text = fs::read_to_string(folder(language).join("drawings").join(format!("{name}.svg")));
    text.map_err(|reason| reason.to_string())
        .and_then(|text| inlined(&text, name, words))
        .map_err(|reason| format!("{place}: {reason}"))
}

fn inlined(text: &str, name: &str, words: &str) -> Result<String, String> {
    let text = text.trim();
    if words.trim().is_empty() {
        return Err("a drawing needs words for those who do not see it: ![what it shows](drawing:…)".into());
    }
    if let Some(refused) = REFUSED.iter().find(|refused| text.contains(**refused)) {
        return Err(format!("it must not hold `{refused}`"));
    }
    let handles = |after: &str| after.trim_start_matches(|c: char| c.is_ascii_lowercase()).starts_with("=\"");
    if text.split(" on").skip(1).any(handles) || text.matches("url(").count() != text.matches("url(#").count()
    {
        return Err("it must not hold a handler (`on…`), or an address outside itself (`url(…)`)".into());
    }
    for size in text.split("font-size=\"").skip(1).filter_map(|after| after.split('"').next()) {
        if size.parse::<u32>().is_err() || size.parse::<u32>().is_ok_and(|size| size < LEAST_FONT) {
            return Err(format!("font-size=\"{size}\" must be a whole number of at least {LEAST_FONT}"));
        }
    }
    let (head, rest) = text.split_once('>').unwrap_or((text, ""));
    let Some(attributes) = head.strip_prefix("<svg").filter(|_| text.ends_with("</svg>")) else {
        return Err("it is no `<svg …>…</svg>`".into());
    };
    if !attributes.contains("viewBox=\"0 0 ") {
        return Err("it needs a viewBox=\"0 0 …\"".into());
    }
    let attributes: Vec<&str> = attributes.split_inclusive('"').collect();
    let kept: Vec<String> = attributes
        .chunks(2)
        .filter(|pair| !OF_THE_PAGE.contains(&pair[0].trim().trim_end_matches("=\"")))
        .map(|pair| pair.concat().trim().to_owned())
        .collect();
    let kept = kept.join(" ");
    let words = words.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    // Its ids are its own, beside another drawing on the page.
    let rest: String = rest.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    let rest = rest.replace(" id=\"", &format!(" id=\"{name}-")).replace("url(#", &format!("url(#{name}-"));
    Ok(format!("<svg {kept} class=\"drawing\" role=\"img\" aria-label=\"{words}\">{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_gets_its_words_and_its_own_ids() {
        let drawn = inlined(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" viewBox=\"0 0 640 300\" font-size=\"24\">\n  \
             <g id=\"box\"/><path marker-end=\"url(#tip)\"/></svg>\n",
            "packed",
            "a \"debt\"",
        );
        let expected = "<svg viewBox=\"0 0 640 300\" font-size=\"24\" class=\"drawing\" role=\"img\" \
                        aria-label=\"a &quot;debt&quot;\">\n\
                        <g id=\"packed-box\"/><path marker-end=\"url(#packed-tip)\"/></svg>";
        assert_eq!(drawn.as_deref(), Ok(expected));
    }

    #[test]
    fn what_a_drawing_must_not_hold_is_refused() {
        let drawn = |inside: &str, words: &str| {
            inlined(&format!("<svg viewBox=\"0 0 640 300\">{inside}</svg>"), "packed", words)
        };
        assert!(drawn("<text>based on law</text>", "words").is_ok());
        for inside in [
            "<g style=\"fill:red\"/>",
            "<script>0</script>",
            "<g onclick=\"0\"/>",
            "<g fill=\"url(https://a.cn/)\"/>",
            "<text font-size=\"12\"/>",
            "<text font-size=\"2em\"/>",
        ] {
            assert!(drawn(inside, "words").is_err(), "{inside}");
        }
        assert!(drawn("<g/>", " ").is_err());
        assert!(inlined("<svg width=\"10\"></svg>", "packed", "words").is_err());
    }
}
