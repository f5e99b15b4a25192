//! The shell: Trunk's `index.html` with the places that the pages fill.

use crate::{frame, pages::Written};
use qingzhang::{
    language::{Language, Text},
    text::site,
    ui::{Page, Route, Tool},
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

    /// The whole HTML of a page.
    pub(crate) fn page(&self, written: &Written) -> Result<String, String> {
        let page = written.page;
        let shell = match written.tool() {
            Some(tool) => with_module(&self.0, tool, page.language),
            None => without_scripts(&self.0)?,
        };
        let others = Language::ALL.map(|language| {
            let (lang, address) = (language.html_lang(), page.link_to(Page { language, ..page }));
            format!("\n<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\">")
        });
        let title = if page.route == Route::Home {
            written.title.clone()
        } else {
            format!("{} · {}", written.title, site::NAME.get(page.language))
        };
        let head = head_words(&title, &written.description) + &others.concat();
        let shell = shell.replace(START_OF_ADDRESS, &format!("\"{}", "../".repeat(page.depth())));
        Ok(fill(&shell, page.language, &head, &frame::body(page, &written.main)))
    }

    /// The page at the site's root, where nobody has chosen a language yet.
    pub(crate) fn front(&self) -> Result<String, String> {
        let both = |text: Text| Language::ALL.map(|language| text.get(language)).join(" · ");
        let head = head_words(&both(site::NAME), &both(site::PURPOSE));
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
fn head_words(title: &str, description: &str) -> String {
    format!("<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">")
}

/// The shell with the module of one tool in one language: of all that Trunk has built, the others are left out.
fn with_module(html: &str, tool: Tool, language: Language) -> String {
    let loads = |tag: &str| tag.contains("\"preload\"") || tag.contains("\"modulepreload\"");
    let its_own = format!("{START_OF_ADDRESS}{}-{}-", tool.key(), language.code());
    html.split_inclusive('>').filter(|tag| !loads(tag) || tag.contains(&its_own)).collect()
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
