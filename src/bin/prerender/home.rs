//! The page where everybody arrives: three questions in large type, whom to call, and what is promised.

use crate::pages::Written;
use qingzhang::{
    language::Text,
    text::home,
    ui::{Page, Route, Tool},
};

/// The questions that most people come with.
const FIRST: [(Tool, Text); 3] =
    [(Tool::Owe, home::OWE), (Tool::Transfer, home::TRANSFER), (Tool::Collection, home::COLLECTION)];

/// The explainers that most people need first.
const READ_FIRST: [&str; 5] = ["sold", "collectors", "time-limits", "helpers", "help"];

/// The whole page.
pub(crate) fn html(page: Page, explainers: &[Written]) -> String {
    let say = |text: Text| text.get(page.language);
    let card = |(tool, help): &(Tool, Text)| {
        let (address, title) = (page.link(Route::Tool(*tool)), say(tool.title()));
        format!(
            "<li><a class=\"card\" href=\"{address}\"><strong>{title}</strong> <span>{}</span></a></li>",
            say(*help)
        )
    };
    let line = |tool: &Tool| {
        let (address, title) = (page.link(Route::Tool(*tool)), say(tool.title()));
        format!(
            "<li><a href=\"{address}\">{title}</a> <span class=\"small\">{}</span></li>",
            say(tool.lead())
        )
    };
    let first: String = FIRST.iter().filter(|(tool, _)| Tool::ALL.contains(tool)).map(card).collect();
    let is_first = |tool: &&Tool| FIRST.iter().any(|(first, _)| first == *tool);
    let others: String = Tool::ALL.iter().filter(|tool| !is_first(tool)).map(line).collect();
    let read = |slug: &&'static str| {
        let there = Page { route: Route::Article(slug), ..page };
        let title = explainers.iter().find(|written| written.page == there).map_or("", |found| &found.title);
        format!("<li><a href=\"{}\">{title}</a></li>", page.link_to(there))
    };
    let explained: String = READ_FIRST.iter().map(read).collect();
    format!(
        "<h1>{title}</h1>\n<p class=\"lead\">{lead}</p>\n<ul class=\"first\">{first}</ul>\n<ul class=\"also\">{others}</ul>\n\
         <h2>{explain}</h2>\n<ul class=\"also\">{explained}<li><a href=\"{learn}\">{all}</a></li></ul>\n\
         <section class=\"card\"><h2>{promise}</h2><p>{promised}</p><ol>{check}</ol></section>",
        title = say(home::TITLE),
        lead = say(home::LEAD),
        explain = say(home::READ),
        learn = page.link(Route::Learn),
        all = say(home::ALL),
        promise = say(home::PROMISE),
        promised = say(home::PROMISED),
        check = home::CHECK.map(|step| format!("<li>{}</li>", say(step))).concat(),
    )
}
