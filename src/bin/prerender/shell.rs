//! The shell: Trunk's `index.html` with the places that the pages fill.

use crate::{frame, pages::Written, sitemap::Address};
use qingzhang::{
    language::{Language, Text},
    text::site,
    ui::{Page, Route, Tool},
};

/// `index.html` as Trunk left it, and the address of the site where the build was told it.
pub(crate) struct Shell {
    html: String,
    address: Option<Address>,
}

impl Shell {
    /// Takes the shell, unless a place to fill is missing from it.
    pub(crate) fn new(html: String, address: Option<Address>) -> Result<Self, String> {
        for place in [LANG, HEAD, BODY, START_OF_ADDRESS] {
            if !html.contains(place) {
                return Err(format!("index.html lacks {place}"));
            }
        }
        Ok(Self { html, address })
    }

    /// The whole HTML of a page.
    pub(crate) fn page(&self, written: &Written) -> Result<String, String> {
        let page = written.page;
        let shell = with(&self.html, &files(page))?;
        let title = if page.route == Route::Home {
            written.title.clone()
        } else {
            format!("{} · {}", written.title, site::NAME.get(page.language))
        };
        let data = written.data.as_ref().map_or(String::new(), data);
        let head = head_words(&title, &written.description) + &self.ways(page) + &data;
        let shell = shell.replace(START_OF_ADDRESS, &format!("\"{}", "../".repeat(page.depth())));
        Ok(fill(&shell, page.language, &head, &frame::body(page, &written.main)))
    }

    /// This page in both languages, and its one address: search engines want whole addresses, and only the builder
    /// knows those.
    fn ways(&self, page: Page) -> String {
        let address =
            |of: Page| self.address.as_ref().map_or_else(|| page.link_to(of), |site| site.of(&of.path()));
        let others = Language::ALL.map(|language| {
            let (lang, address) = (language.html_lang(), address(Page { language, ..page }));
            format!("\n<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\">")
        });
        let own = self.address.as_ref().map_or(String::new(), |site| {
            format!("\n<link rel=\"canonical\" href=\"{}\">", site.of(&page.path()))
        });
        others.concat() + &own
    }

    /// The page at the site's root, where nobody has chosen a language yet.
    pub(crate) fn front(&self) -> Result<String, String> {
        let both = |text: Text| Language::ALL.map(|language| text.get(language)).join(" · ");
        let head = head_words(&both(site::NAME), &both(site::PURPOSE));
        Ok(fill(
            &with(&self.html, &["style", "home"].map(str::to_owned))?,
            Language::Zh,
            &head,
            &frame::front_body(),
        ))
    }
}

const LANG: &str = "<html lang=\"und\">";
const HEAD: &str = "<!-- head -->";
const BODY: &str = "<!-- body -->";
/// How every address of the shell begins, relative to the site's root.
const START_OF_ADDRESS: &str = "\"./";

/// What a page loads of all that was built, by the names before their hashes.
fn files(page: Page) -> Vec<String> {
    let module = match page.route {
        Route::Tool(tool) => format!("{}-{}", tool.key(), page.language.code()),
        _ => String::new(),
    };
    let files = match page.route {
        Route::Home => vec!["style", "home", "offline"],
        Route::Tool(tool) => vec!["style", style(tool), "handout", "boot", "offline", "old-browser", &module],
        Route::Learn => vec!["style", "read", "search", "offline"],
        Route::Article(_) | Route::Sources | Route::Subject(_) | Route::Changes => vec!["style", "read"],
    };
    files.into_iter().map(str::to_owned).collect()
}

/// The stylesheet that a tool has besides the common one.
const fn style(tool: Tool) -> &'static str {
    match tool {
        Tool::Judgment => Tool::Court.key(),
        Tool::Readings => Tool::Options.key(),
        Tool::Stages => Tool::Collection.key(),
        other => other.key(),
    }
}

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

/// The shell less every script, module and stylesheet that is not one of `files`.
fn with(html: &str, files: &[String]) -> Result<String, String> {
    const LOADS: [&str; 3] = ["\"stylesheet\"", "\"preload\"", "\"modulepreload\""];
    let wanted = |tag: &str| {
        let name =
            tag.split(START_OF_ADDRESS).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        // Before its hash.
        name.rsplit_once('-').is_some_and(|(name, _)| files.iter().any(|file| file == name))
    };
    let mut kept = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let end = |of: &str| rest[start..].find(of).map(|at| start + at + of.len()).ok_or(format!("no {of}"));
        let tag = &rest[start..end(">")?];
        let script = tag.starts_with("<script");
        let loads = script || (tag.starts_with("<link") && LOADS.iter().any(|how| tag.contains(how)));
        let after = end(if script { "</script>" } else { ">" })?;
        kept += &rest[..if loads && !wanted(tag) { start } else { after }];
        rest = &rest[after..];
    }
    Ok(kept + rest)
}

/// A block of data: a browser reads no program in it. `<` is written so that nothing in it can end the block.
fn data(value: &serde_json::Value) -> String {
    let json = value.to_string().replace('<', "\\u003c");
    format!("\n<script type=\"application/ld+json\">{json}</script>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_loads_its_own_files_and_no_others() {
        let shell = "<head>\n<link rel=\"icon\" href=\"./icon.svg\">\
                     <link rel=\"stylesheet\" href=\"./style-1.css\"/><link rel=\"stylesheet\" href=\"./read-1.css\"/>\
                     <link rel=\"stylesheet\" href=\"./home-1.css\"/><link rel=\"stylesheet\" href=\"./owe-1.css\"/>\
                     <script src=\"./boot-1.js\" type=\"module\"></script><script src=\"./search-1.js\"></script>\
                     <link rel=\"preload\" href=\"./owe-en-1.wasm\"><link rel=\"preload\" href=\"./owe-zh-1.wasm\"></head>";
        for (route, loaded) in [
            (Route::Home, "icon.svg style-1.css home-1.css"),
            (Route::Tool(Tool::Owe), "icon.svg style-1.css owe-1.css boot-1.js owe-zh-1.wasm"),
            (Route::Learn, "icon.svg style-1.css read-1.css search-1.js"),
            (Route::Subject("limitation"), "icon.svg style-1.css read-1.css"),
        ] {
            let html = with(shell, &files(Page { route, language: Language::Zh })).expect("a page");
            let names: Vec<_> =
                html.split("\"./").skip(1).filter_map(|part| part.split('"').next()).collect();
            assert_eq!(names.join(" "), loaded);
            assert_eq!(html.matches("<script").count(), html.matches("</script>").count());
        }
    }
}
