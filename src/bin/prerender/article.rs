//! The explainers: Markdown from src/content, turned into HTML here so that none of it is in the module.
//!
//! `[[key]]` cites a rule of the law's data: a number in the text, and below it the rule with its kind, article and
//! how sure we are. A key that the data does not know stops the build. `[words](tool)` links to the tool.

use pulldown_cmark::{Options, Parser, html::push_html};
use qingzhang::{
    language::Language,
    law::{self, citation::Rule},
    text::{citation, site, sources},
    ui::{Page, Route, Tool},
};

/// The article `markdown` as the page `page`.
pub(crate) fn html(page: Page, markdown: &str) -> Result<String, String> {
    let tool = page.link(Route::Tool(Tool::Owe));
    let mut cited = Vec::new();
    let markdown = cite(markdown, page.language, &mut cited)?.replace("](tool)", &format!("]({tool})"));
    let mut html = String::new();
    push_html(&mut html, Parser::new_ext(&markdown, Options::ENABLE_TABLES));
    let sources: String = cited.iter().map(|rule| source(page.language, rule)).collect();
    let heading = site::SOURCES.get(page.language);
    Ok(format!("<article>\n{html}<h2>{heading}</h2>\n<ol class=\"sources\">\n{sources}</ol>\n</article>"))
}

/// Puts numbered links in the place of `[[key]]`, and collects the rules in the order of their numbers.
fn cite(markdown: &str, language: Language, cited: &mut Vec<&'static Rule>) -> Result<String, String> {
    let mut text = String::new();
    let mut parts = markdown.split("[[");
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (key, rest) =
            part.split_once("]]").ok_or_else(|| format!("a citation is not closed: [[{part}"))?;
        let rule = law::rule(key).ok_or_else(|| format!("no rule is called `{key}`"))?;
        let number = cited.iter().position(|known| known.key == key).unwrap_or_else(|| {
            cited.push(rule);
            cited.len() - 1
        }) + 1;
        // The space before a citation belongs to the source text only.
        text.truncate(text.trim_end_matches(' ').len());
        let (kind, place) = (citation::kind(rule.kind).get(language), citation::place(language, rule));
        text.push_str(&format!(
            "<sup><a href=\"#{key}\" title=\"{kind} · {place}\">[{number}]</a></sup>{rest}"
        ));
    }
    Ok(text)
}

/// A rule in a list of sources, with its key as its address.
fn source(language: Language, rule: &Rule) -> String {
    format!("<li id=\"{}\">{}</li>\n", rule.key, record(language, rule))
}

/// What a rule is, where it stands, since when, what it says, and what must be known beside it.
pub(crate) fn record(language: Language, rule: &Rule) -> String {
    let caveat = rule.details().caveat.map_or(String::new(), |caveat| {
        let (note, caveat) = (sources::CAVEAT.get(language), caveat.get(language));
        format!("<p class=\"small\">{note}{caveat}</p>")
    });
    format!(
        "<span class=\"kind\">{kind}</span> <cite>{place}</cite> \
         <span class=\"small\">{standing}</span><p>{says}</p>{caveat}",
        kind = citation::kind(rule.kind).get(language),
        place = citation::place(language, rule),
        standing = citation::standing(language, rule),
        says = rule.details().says.get(language),
    )
}
