//! What stands around the tool or the article: the ways to the other pages, and the notices.

use crate::handout;
use leptos::prelude::*;
use qingzhang::{
    dates::Date,
    engine::conduct,
    explain::{
        court as court_rules, options as option_rules, pack as pack_rules, promise, rules,
        transfer as transfer_rules,
    },
    language::{Language, Text},
    law::citation::Rule,
    text::{articles, site},
    ui::{
        Page, Route, Tool, asked, collection, court, judgment, options, owe, pack, readings, stages, total,
        transfer,
    },
};

/// The body of a page, around its own part.
pub(crate) fn body(page: Page, main: &str) -> String {
    let skip = site::SKIP.get(page.language);
    format!(
        "<a class=\"skip\" href=\"#main\">{skip}</a>\n{}\n{}<main id=\"main\">\n{main}\n</main>\n{}",
        header(page),
        renewal(page),
        footer(page.language)
    )
}

/// Hidden until public/offline.js, which only some pages load, finds that the site has changed.
fn renewal(page: Page) -> String {
    if !matches!(page.route, Route::Home | Route::Learn | Route::Tool(_)) {
        return String::new();
    }
    let [says, renew] = [site::NEW_VERSION, site::RENEW].map(|text| text.get(page.language));
    format!(
        "<div id=\"new-version\" class=\"alert\" role=\"status\" hidden><p>{says}</p>\
         <button id=\"renew\" class=\"quiet\" type=\"button\">{renew}</button></div>\n"
    )
}

/// The site's name, the pages in this language, and this page in the other one.
fn header(page: Page) -> String {
    let say = |text: Text| text.get(page.language);
    let link = |route: Route, name: Text| {
        let here = match page.route {
            here if here == route => " aria-current=\"page\"",
            Route::Tool(tool) if tool.parent().map(Route::Tool) == Some(route) => " aria-current=\"true\"",
            _ => "",
        };
        format!("<a href=\"{}\"{here}>{}</a>", page.link(route), say(name))
    };
    let in_menu = Tool::ALL.iter().filter(|tool| tool.parent().is_none());
    let tools: String = in_menu.map(|tool| link(Route::Tool(*tool), tool.name())).collect();
    let other = Page { language: page.language.other(), ..page };
    format!(
        "<header class=\"top\"><a class=\"brand\" href=\"{home}\"><i aria-hidden=\"true\">清</i>{name}</a>\
         <span class=\"ways\">{articles}{sources}{changes}<a href=\"{address}\" lang=\"{lang}\" hreflang=\"{lang}\">{language}</a>\
         <a id=\"leave\" href=\"{elsewhere}\" rel=\"noreferrer\">{leave}</a></span>\
         <nav aria-label=\"{label}\">{tools}</nav>{help}</header>",
        home = page.link(Route::Home),
        articles = link(Route::Learn, articles::NAME),
        sources = link(Route::Sources, site::SOURCES_NAME),
        changes = link(Route::Changes, site::CHANGES_NAME),
        elsewhere = site::ELSEWHERE,
        leave = say(site::LEAVE),
        help = helplines(page.language),
        name = say(site::NAME),
        address = page.link_to(other),
        lang = other.language.html_lang(),
        language = own_name(other.language),
        label = say(site::PAGES),
    )
}

/// Whom to call, and what for: near the top, since who needs it may read no further.
fn helplines(language: Language) -> String {
    let lines = site::HELPLINES
        .map(|(number, for_what)| {
            format!("<li><a href=\"tel:{number}\">{number}</a> {}</li>", for_what.get(language))
        })
        .concat();
    format!("<ul class=\"helplines\" aria-label=\"{}\">{lines}</ul>", site::HELP.get(language))
}

/// What is promised, and how old the rules are.
fn footer(language: Language) -> String {
    let rules = site::rules_checked(language);
    let [promise, limits] = [site::PROMISE, site::LIMITS].map(|text| text.get(language));
    format!("<footer>\n<p>{promise}</p>\n<p>{limits} {rules}</p>\n</footer>")
}

/// A tool before it has its page and its day.
type App = fn(Page, Date) -> AnyView;

/// The page of a tool: its question, the notices (all but one hidden until public/boot.js needs them), and the tool as
/// the module will find it.
pub(crate) fn tool(page: Page, tool: Tool) -> String {
    let say = |text: Text| text.get(page.language);
    // The page is written before anybody opens it; the day only matters once there is a case.
    let today = qingzhang::engine::regime::last_known_release();
    let (app, cited): (App, Vec<&Rule>) = match tool {
        Tool::Owe => (owe::app, rules::CITED.to_vec()),
        Tool::Readings => (readings::app, rules::CITED_OF_READINGS.to_vec()),
        Tool::Total => (total::app, promise::CITED.to_vec()),
        Tool::Transfer => (transfer::app, transfer_rules::CITED.to_vec()),
        Tool::Asked => (asked::app, transfer_rules::CITED_OF_AMOUNTS.to_vec()),
        Tool::Court => (court::app, court_rules::CITED.to_vec()),
        Tool::Judgment => (judgment::app, court_rules::CITED_OF_JUDGMENTS.to_vec()),
        Tool::Collection => (collection::app, conduct::cited()),
        Tool::Stages => (stages::app, stages::cited()),
        Tool::Options => (options::app, option_rules::CITED.to_vec()),
        Tool::Pack => (pack::app, pack_rules::CITED.to_vec()),
    };
    let form = Owner::new().with(|| app(page, today).to_html());
    // What is the same whatever is filled in stands in the page and not in the module.
    let beside = match tool {
        Tool::Court => Owner::new().with(|| court::real_or_fake(page, today).to_html()),
        _ => String::new(),
    };
    format!(
        "<h1>{title}</h1>\n<p class=\"lead\">{lead}</p>\n\
         <p id=\"too-old\" class=\"alert\" role=\"alert\" hidden>{too_old}</p>\n\
         <div id=\"stopped\" class=\"alert\" role=\"alert\" hidden><p>{stopped}</p>\
         <button id=\"start-anew\" class=\"quiet\" type=\"button\">{anew}</button></div>\n\
         <noscript><p class=\"alert\">{needs} <a href=\"{address}\">{sold}</a></p></noscript>\n\
         {notices}<p id=\"printed\">{printed}<time></time> · <cite></cite></p>\n\
         <div id=\"app\">{form}</div>\n{beside}{handout}\
         <div hidden>{rules}</div>",
        notices = handout::notices(page),
        handout = handout::card(page),
        title = say(tool.title()),
        lead = say(tool.lead()),
        rules = words_of(page.language, &cited),
        too_old = say(site::TOO_OLD),
        stopped = say(site::STOPPED),
        anew = say(site::START_ANEW),
        needs = say(site::NEEDS_SCRIPT),
        printed = say(site::PRINTED),
        address = page.link(Route::Article("sold")),
        sold = say(site::SOLD_MORE),
    )
}

/// The front page: both languages, neither of them guessed.
pub(crate) fn front_body() -> String {
    let ways = Language::ALL.map(|language| {
        let (code, lang) = (language.code(), language.html_lang());
        let (name, purpose) = (site::NAME.get(language), site::PURPOSE.get(language));
        format!("<p lang=\"{lang}\"><a href=\"{code}/\" hreflang=\"{lang}\">{name}</a> {purpose}</p>\n")
    });
    format!("<main>\n<h1>{} Qingzhang</h1>\n{}</main>", site::NAME.zh, ways.concat())
}

/// Shown at any address below the site's that has no page.
pub(crate) fn not_found() -> String {
    alone("404", site::NO_SUCH_PAGE)
}

/// Shown by public/worker.js where there is no network and the page was not kept.
pub(crate) fn not_kept() -> String {
    alone(site::NAME.zh, site::NOT_KEPT)
}

/// A page that cannot know how deep it is shown, and so loads nothing.
fn alone(heading: &str, says: Text) -> String {
    let words = Language::ALL.map(|language| {
        let (lang, words) = (language.html_lang(), says.get(language));
        format!("<p lang=\"{lang}\">{words} <a href=\"..\">{}</a></p>\n", site::ONE_UP.get(language))
    });
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{heading} · {}</title>\n<main>\n<h1>{heading}</h1>\n{}</main>\n</html>\n",
        Language::Zh.html_lang(),
        site::NAME.zh,
        words.concat()
    )
}

/// A language is offered by its own name.
fn own_name(language: Language) -> &'static str {
    match language {
        Language::Zh => "中文",
        Language::En => "English",
    }
}

/// What the rules say that a tool cites: its module finds them here, in the page's language.
fn words_of(language: Language, cited: &[&Rule]) -> String {
    let words =
        |rule: &&Rule| format!("<p id=\"says-{}\">{}</p>", rule.key, rule.details().says.get(language));
    cited.iter().map(words).collect()
}
