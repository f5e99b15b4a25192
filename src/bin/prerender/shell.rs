//! The shell: Trunk's `index.html` with the places that the pages fill.

use crate::frame;
use qingzhang::{
    language::{Language, Text},
    text::site,
    ui::Page,
};

/// `index.html` as Trunk left it.
pub(crate) struct Shell(String);

impl Shell {
    /// Takes the shell, unless a place to fill is missing from it.
    pub(crate) fn new(html: String) -> Result<Self, String> {
        for place in [LANG, HEAD, BODY, START_OF_ADDRESS] {
            if !html.contains(place) {
                return Err(format!("index.html lacks {place}"));
            }
        }
        Ok(Self(html))
    }

    /// The whole HTML of `page`.
    pub(crate) fn page(&self, page: Page) -> Result<String, String> {
        let shell = if page.route.is_tool() { checked_by_boot(&self.0) } else { without_scripts(&self.0)? };
        let (title, description) = (page.route.title(), page.route.description());
        let others = Language::ALL.map(|language| {
            let (lang, address) = (language.html_lang(), page.link_to(Page { language, ..page }));
            format!("\n<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\">")
        });
        let head = head_words(&[page.language], title, description) + &others.concat();
        let shell = shell.replace(START_OF_ADDRESS, &format!("\"{}", "../".repeat(page.depth())));
        Ok(fill(&shell, page.language, &head, &frame::body(page)?))
    }

    /// The page at the site's root, where nobody has chosen a language yet.
    pub(crate) fn front(&self) -> Result<String, String> {
        let head = head_words(&Language::ALL, site::NAME, site::PURPOSE);
        Ok(fill(&without_scripts(&self.0)?, Language::Zh, &head, &frame::front_body()))
    }
}

const LANG: &str = "<html lang=\"und\">";
const HEAD: &str = "<!-- head -->";
const BODY: &str = "<!-- body -->";
/// How every address of the shell begins, relative to the site's root.
const START_OF_ADDRESS: &str = "\"./";

fn fill(shell: &str, language: Language, head: &str, body: &str) -> String {
    shell
        .replace(LANG, &format!("<html lang=\"{}\">", language.html_lang()))
        .replace(HEAD, head)
        .replace(BODY, body)
}

/// Title and description. Only the site's own words come here, and none of them needs escaping in HTML.
fn head_words(languages: &[Language], title: Text, description: Text) -> String {
    let all =
        |text: Text| languages.iter().map(|&language| text.get(language)).collect::<Vec<_>>().join(" · ");
    let name = if title == site::NAME { String::new() } else { format!(" · {}", all(site::NAME)) };
    format!(
        "<title>{}{name}</title>\n<meta name=\"description\" content=\"{}\">",
        all(title),
        all(description)
    )
}

/// Browsers ignore `integrity` where a module is preloaded (Chromium complains about it too), so public/boot.js
/// takes it from another attribute and has it checked when it fetches the module.
fn checked_by_boot(html: &str) -> String {
    let mut tags: Vec<_> = html.split_inclusive('>').map(str::to_owned).collect();
    for tag in tags.iter_mut().filter(|tag| tag.contains("rel=\"preload\"")) {
        *tag = tag.replace(" integrity=", " data-integrity=");
    }
    tags.concat()
}

/// The shell less everything that loads JavaScript or WebAssembly.
fn without_scripts(html: &str) -> Result<String, String> {
    let mut kept = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        kept += &rest[..start];
        let end = |of: &str| rest[start..].find(of).map(|at| start + at + of.len()).ok_or(format!("no {of}"));
        let tag = &rest[start..end(">")?];
        let loads =
            tag.starts_with("<link") && (tag.contains("\"preload\"") || tag.contains("\"modulepreload\""));
        if tag.starts_with("<script") {
            rest = &rest[end("</script>")?..];
        } else {
            kept += if loads { "" } else { tag };
            rest = &rest[end(">")?..];
        }
    }
    Ok(kept + rest)
}
