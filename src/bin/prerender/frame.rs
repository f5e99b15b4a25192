//! What stands around the tool or the article: the ways to the other pages, and the notices.

use crate::{article, changes, sources};
use leptos::prelude::*;
use qingzhang::{
    explain::rules::CITED,
    language::Language,
    law::citation::Rule,
    text::site,
    ui::{Page, Route, app},
};

/// The body of `page`.
pub(crate) fn body(page: Page) -> Result<String, String> {
    let main = match (page.route, page.language) {
        (Route::Owe, _) => tool(page),
        (Route::Sold, Language::Zh) => article::html(page, include_str!("../../content/zh/sold.md"))?,
        (Route::Sold, Language::En) => article::html(page, include_str!("../../content/en/sold.md"))?,
        (Route::Sources, _) => sources::html(page),
        (Route::Changes, _) => changes::html(page),
    };
    let skip = site::SKIP.get(page.language);
    Ok(format!(
        "<a class=\"skip\" href=\"#main\">{skip}</a>\n{}\n<main id=\"main\">\n{main}\n</main>\n{}",
        header(page),
        footer(page.language)
    ))
}

/// The site's name, the pages in this language, and this page in the other one.
fn header(page: Page) -> String {
    let links: String = Route::ALL
        .map(|route| {
            let here = if route == page.route { " aria-current=\"page\"" } else { "" };
            let address = page.link_to(Page { route, ..page });
            format!("<a href=\"{address}\"{here}>{}</a>", route.name().get(page.language))
        })
        .concat();
    let home = page.link_to(Page { route: Route::Owe, ..page });
    let other = Page { language: page.language.other(), ..page };
    format!(
        "<header class=\"top\"><a class=\"brand\" href=\"{home}\"><i aria-hidden=\"true\">清</i>{name}</a>\
         <a href=\"{address}\" lang=\"{lang}\" hreflang=\"{lang}\">{language}</a>\
         <nav aria-label=\"{label}\">{links}</nav>{help}</header>",
        help = helplines(page.language),
        name = site::NAME.get(page.language),
        address = page.link_to(other),
        lang = other.language.html_lang(),
        language = own_name(other.language),
        label = site::PAGES.get(page.language),
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

/// The notices, all but one hidden until public/boot.js needs them, and the tool as the module will find it.
/// Nothing may stand between the container's tags and the tool: hydration starts at the first node.
fn tool(page: Page) -> String {
    let say = |text: qingzhang::language::Text| text.get(page.language);
    let sold = Page { route: Route::Sold, ..page };
    // The page is written before anybody opens it; the day only matters once there is a case.
    let today = qingzhang::engine::regime::last_known_release();
    let tool = Owner::new().with(|| app(page, today).to_html());
    format!(
        "<p id=\"too-old\" class=\"alert\" role=\"alert\" hidden>{too_old}</p>\n\
         <div id=\"stopped\" class=\"alert\" role=\"alert\" hidden><p>{stopped}</p>\
         <button id=\"start-anew\" class=\"quiet\" type=\"button\">{anew}</button></div>\n\
         <noscript><p class=\"alert\">{needs} <a href=\"{address}\">{title}</a></p></noscript>\n\
         <p id=\"printed\">{printed}<time></time></p>\n\
         <div id=\"app\" data-page=\"{key}\" data-language=\"{code}\">{tool}</div>\n\
         <div hidden>{rules}</div>",
        rules = rules(page.language),
        too_old = say(site::TOO_OLD),
        stopped = say(site::STOPPED),
        anew = say(site::START_ANEW),
        needs = say(site::NEEDS_SCRIPT),
        printed = say(site::PRINTED),
        address = page.link_to(sold),
        title = say(sold.route.title()),
        key = page.route.key(),
        code = page.language.code(),
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

/// Shown at any address below the site's that has no page. It cannot know how deep that is, so it loads nothing.
pub(crate) fn not_found() -> String {
    let words = Language::ALL.map(|language| {
        let (lang, words) = (language.html_lang(), site::NO_SUCH_PAGE.get(language));
        format!("<p lang=\"{lang}\">{words} <a href=\"..\">{}</a></p>\n", site::ONE_UP.get(language))
    });
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>404 · {}</title>\n<main>\n<h1>404</h1>\n{}</main>\n</html>\n",
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

/// What the rules say that the tool cites: the module finds them here, in the page's language.
fn rules(language: Language) -> String {
    let words =
        |rule: &Rule| format!("<p id=\"says-{}\">{}</p>", rule.key, rule.details().says.get(language));
    CITED.into_iter().map(words).collect()
}
