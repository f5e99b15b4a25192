//! Every page of the site with its words.

use crate::{changes, explainers, frame, home, sources, subject};
use qingzhang::{
    language::{Language, Text},
    law::SUBJECTS,
    text::site,
    ui::{Page, Route, Tool},
};

/// A page as it is written.
pub(crate) struct Written {
    /// Where it lives.
    pub(crate) page: Page,
    /// Its title.
    pub(crate) title: String,
    /// What search engines and messengers show below the title.
    pub(crate) description: String,
    /// What stands between `<main>` and `</main>`.
    pub(crate) main: String,
    /// What it says to machines, as JSON-LD.
    pub(crate) data: Option<serde_json::Value>,
}

/// All of them, in both languages.
pub(crate) fn all() -> Result<Vec<Written>, String> {
    let explainers = explainers::pages()?;
    let mut pages = Vec::new();
    for language in Language::ALL {
        let fixed = |route: Route, title: Text, description: Text, main: fn(Page) -> String| {
            let page = Page { route, language };
            let [title, description] = [title, description].map(|text| text.get(language).to_owned());
            Written { page, title, description, main: main(page), data: None }
        };
        pages.push(Written {
            main: home::html(Page { route: Route::Home, language }, &explainers),
            ..fixed(Route::Home, site::NAME, site::PURPOSE, |_| String::new())
        });
        pages.extend(Tool::ALL.iter().map(|tool| Written {
            main: frame::tool(Page { route: Route::Tool(*tool), language }, *tool),
            ..fixed(Route::Tool(*tool), tool.title(), tool.lead(), |_| String::new())
        }));
        pages.push(fixed(Route::Sources, site::SOURCES_TITLE, site::SOURCES_LEAD, sources::html));
        pages.extend(SUBJECTS.iter().map(|subject| subject::written(language, subject)));
        pages.push(fixed(Route::Changes, site::CHANGES_TITLE, site::CHANGES_LEAD, changes::html));
    }
    pages.extend(explainers);
    Ok(pages)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_page_has_an_address_a_title_and_a_description_of_its_own_and_every_subject_a_page() {
        let pages = all().expect("pages");
        let parts: [fn(&Written) -> String; 3] = [
            |written| written.page.path(),
            |written| written.title.clone(),
            |written| written.description.clone(),
        ];
        for part in parts {
            let mut seen = HashSet::new();
            for each in pages.iter().map(part) {
                assert!(seen.insert(each.clone()), "twice: {each}");
            }
        }
        let there: HashSet<String> = pages.iter().map(|written| written.page.path()).collect();
        for subject in SUBJECTS {
            for language in ["zh", "en"] {
                assert!(there.contains(&format!("{language}/sources/{}/", subject.key)), "{}", subject.key);
            }
        }
    }
}
