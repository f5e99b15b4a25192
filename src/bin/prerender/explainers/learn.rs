//! The list of all explainers, by the tool that each leads to. It is whole without a script; public/search.js filters it
//! by the words that stand in it.

use super::Explainer;
use qingzhang::{
    language::{Language, Text},
    text::articles,
    ui::{Page, Route, Tool},
};

/// What is looked up rather than read stands by itself, at the end.
const TO_LOOK_UP: [&str; 4] = ["myths", "help", "glossary", "about"];

/// Where an explainer stands: with those of its tool, or among those to look up.
pub(super) fn shelf(explainer: &Explainer) -> Option<Tool> {
    (!TO_LOOK_UP.contains(&explainer.source.slug)).then_some(explainer.tool)
}

/// What the explainers are sorted by: languages apart, shelves in the order of the tools.
pub(super) fn place(explainer: &Explainer) -> (bool, usize, usize, u32, &'static str) {
    let source = &explainer.source;
    let of_shelf = shelf(explainer).map_or(usize::MAX, |tool| tool as usize);
    let to_look_up = TO_LOOK_UP.iter().position(|slug| *slug == source.slug).unwrap_or_default();
    (source.language != Language::Zh, of_shelf, to_look_up, source.order, source.slug)
}

/// The whole page; `explainers` are those of its language, in their order.
pub(super) fn html(page: Page, explainers: &[&Explainer]) -> String {
    let say = |text: Text| text.get(page.language);
    let section = |own: &[&Explainer]| {
        let title = shelf(own[0]).map_or(articles::TO_LOOK_UP, Tool::title);
        let entries: String = own.iter().map(|explainer| entry(page, explainer)).collect();
        format!("<section class=\"shelf\"><h2>{}</h2>\n<ul>\n{entries}</ul></section>\n", say(title))
    };
    let shelves: String = explainers.chunk_by(|one, other| shelf(one) == shelf(other)).map(section).collect();
    format!(
        "<h1>{title}</h1>\n<p class=\"lead\">{lead}</p>\n\
         <div id=\"search\" class=\"field\" hidden><label for=\"words\">{label}</label>\
         <div class=\"box\"><input id=\"words\" type=\"search\" autocomplete=\"off\"></div>\
         <p class=\"help\" role=\"status\" data-found=\"{found}\" data-nothing=\"{nothing}\"></p></div>\n{shelves}",
        title = say(articles::TITLE),
        lead = say(articles::LEAD),
        label = say(articles::SEARCH),
        found = say(articles::FOUND),
        nothing = say(articles::NOTHING_FOUND),
    )
}

/// An explainer with its headings.
fn entry(page: Page, explainer: &Explainer) -> String {
    let source = &explainer.source;
    let address = page.link(Route::Article(source.slug));
    let heading = |heading: &super::markdown::Heading| {
        format!("<li><a href=\"{address}#{}\">{}</a></li>\n", heading.id, escaped(&heading.text))
    };
    let headings: String = explainer.rendered.headings.iter().map(heading).collect();
    let questions = if headings.is_empty() {
        String::new()
    } else {
        let label = articles::QUESTIONS.get(page.language);
        format!("<details><summary>{label}</summary><ul>\n{headings}</ul></details>")
    };
    format!(
        "<li><a href=\"{address}\">{}</a> <span class=\"small\">{}</span>{questions}</li>\n",
        source.title, source.description
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
