//! What public/handout.js brings to life on the page of a tool: links that carry the case, text, tables, paper, and
//! remembering. Its words stand here, so that no module carries them.

use qingzhang::{language::Text, text::handout, ui::Page};

/// What stands above the tool until it is needed: a link that came broken, and the question which case to look at.
pub(crate) fn notices(page: Page) -> String {
    let say = |text: Text| text.get(page.language);
    format!(
        "<p id=\"link-broken\" class=\"alert\" role=\"alert\" hidden>{broken}</p>\n\
         <p id=\"link-newer\" class=\"alert\" role=\"alert\" hidden>{newer}</p>\n\
         <div id=\"two-cases\" class=\"alert\" role=\"alert\" hidden><p>{question}</p><p class=\"buttons\">\
         <button id=\"take\" class=\"quiet\" type=\"button\">{take}</button> \
         <button id=\"stay\" class=\"quiet\" type=\"button\">{stay}</button></p></div>\n",
        broken = say(handout::BROKEN),
        newer = say(handout::NEWER),
        question = say(handout::TWO_CASES),
        take = say(handout::TAKE),
        stay = say(handout::STAY),
    )
}

/// The card below the tool; hidden until there is a script to press its buttons.
pub(crate) fn card(page: Page) -> String {
    let say = |text: Text| text.get(page.language);
    let words = [
        ("copied", handout::COPIED),
        ("not-copied", handout::NOT_COPIED),
        ("saved", handout::SAVED),
        ("nothing-yet", handout::NOTHING_YET),
        ("too-long", handout::TOO_LONG),
        ("not-kept", handout::NOT_KEPT),
        ("no-files", handout::NO_FILES_HERE),
        ("opened", handout::OPENED),
        ("too-large", handout::TOO_LARGE),
        ("wiped", handout::WIPED),
    ];
    let words: String = words.map(|(name, text)| format!(" data-{name}=\"{}\"", say(text))).concat();
    let button = |id: &str, text: Text| {
        format!("<button id=\"{id}\" class=\"quiet\" type=\"button\">{}</button>", say(text))
    };
    format!(
        "<section id=\"handout\" class=\"card\" hidden data-csv-name=\"{csv_name}\" data-case-name=\"{case_name}\"\
         {words}>\n<h2>{title}</h2>\n<p class=\"help\">{help}</p>\n\
         <div class=\"buttons\">{save}<label class=\"quiet button\">{open}<input id=\"open\" class=\"unseen\" type=\"file\" \
         accept=\".json,application/json\"></label>{wipe}</div>\n<div class=\"buttons\">{share}{copy}{csv}{print}</div>\n\
         <div id=\"shared\" hidden><p class=\"help\">{shared}</p><p class=\"box\">\
         <input id=\"link\" type=\"text\" readonly aria-label=\"{link}\"></p>{copy_link}</div>\n\
         <p class=\"remember\"><label class=\"tile\"><input id=\"remember\" type=\"checkbox\" autocomplete=\"off\"> <span>{remember}</span>\
         <small>{remember_help}</small></label></p>\n\
         <p id=\"handed\" class=\"help\" role=\"status\"></p>\n</section>\n",
        csv_name = handout::CSV_NAME,
        case_name = handout::CASE_NAME,
        help = say(handout::HELP),
        save = button("save", handout::SAVE),
        open = say(handout::OPEN),
        wipe = button("wipe", handout::WIPE),
        title = say(handout::TITLE),
        share = button("share", handout::SHARE),
        copy = button("copy", handout::COPY),
        csv = button("csv", handout::CSV),
        print = button("print", handout::PRINT),
        shared = say(handout::SHARED),
        link = say(handout::LINK),
        copy_link = button("copy-link", handout::COPY_LINK),
        remember = say(handout::REMEMBER),
        remember_help = say(handout::REMEMBER_HELP),
    )
}
