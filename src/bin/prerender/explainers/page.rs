//! The page of an explainer: the answer, the text, the tool for the reader's own case, the sources and the ways on.

use super::Explainer;
use super::learn;
use crate::subject::record;
use qingzhang::{
    language::Text,
    law::citation::Rule,
    text::{articles, format, site},
    ui::Route,
};

/// The whole page; `all` are the explainers that may follow.
pub(super) fn html(explainer: &Explainer, all: &[Explainer]) -> String {
    let Explainer { source, rendered, tool } = explainer;
    let (page, language, tool) = (explainer.page(), source.language, *tool);
    let say = |text: Text| text.get(language);
    let rule = |rule: &&Rule| {
        format!("<li><div popover id=\"rule-{}\">{}</div></li>\n", rule.key, record(page, rule))
    };
    format!(
        "<article>\n<h1>{title}</h1>\n{lead}<p class=\"small\">{checked}</p>\n{html}\
         <section class=\"card on\"><h2>{mine}</h2><p><a href=\"{address}\">{question}</a></p>\
         <p class=\"small\">{about}</p></section>\n\
         <h2 id=\"sources\">{sources}</h2>\n<p class=\"small\">{note}</p>\n<ol class=\"sources\">\n{rules}</ol>\n\
         {read_on}</article>",
        title = source.title,
        lead = rendered.lead,
        checked = articles::checked(language, &format::date(language, source.tested)),
        html = rendered.html,
        mine = say(articles::IN_MY_CASE),
        address = page.link(Route::Tool(tool)),
        question = say(tool.title()),
        about = say(tool.lead()),
        sources = say(site::SOURCES),
        note = say(articles::SOURCES_NOTE),
        rules = rendered.marked.cited.iter().map(rule).collect::<String>(),
        read_on = read_on(explainer, all),
    )
}

/// The others on the same shelf, the next one first, and the way to the list.
fn read_on(explainer: &Explainer, all: &[Explainer]) -> String {
    let (page, language) = (explainer.page(), explainer.source.language);
    let near: Vec<&Explainer> = all
        .iter()
        .filter(|other| learn::shelf(other) == learn::shelf(explainer) && other.source.language == language)
        .collect();
    let own = near.iter().position(|other| other.source.slug == explainer.source.slug).unwrap_or_default();
    let (before, after) = near.split_at(own);
    let others = after.iter().skip(1).chain(before).map(|other| {
        format!("<li><a href=\"{}\">{}</a></li>\n", page.link(other.page().route), other.source.title)
    });
    format!(
        "<nav class=\"on\" aria-label=\"{label}\"><h2>{label}</h2>\n<ul>\n{}<li><a href=\"{}\">{}</a></li>\n</ul></nav>\n",
        others.collect::<String>(),
        page.link(Route::Learn),
        articles::ALL.get(language),
        label = articles::READ_ON.get(language),
    )
}
