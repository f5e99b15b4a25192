//! Which pages there are and where they live, relative to the folder the site is served from.

use super::tool::Tool;
use crate::language::Language;
use crate::law::citation::Rule;

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The three questions, and the ways to everything else.
    Home,
    /// A question that is answered by computing.
    Tool(Tool),
    /// An explainer, by its name in `src/content`.
    Article(&'static str),
    /// The list of all explainers.
    Learn,
    /// The subjects of the law's data, and its tables.
    Sources,
    /// The rules and values of a subject with their sources, by its key in `src/law`.
    Subject(&'static str),
    /// What changed when.
    Changes,
}

impl Route {
    /// The folder inside that of the language.
    pub fn folder(self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Tool(tool) => tool.folder().to_owned(),
            Self::Article(name) => format!("{name}/"),
            Self::Learn => "learn/".to_owned(),
            Self::Sources => "sources/".to_owned(),
            Self::Subject(key) => format!("sources/{key}/"),
            Self::Changes => "changes/".to_owned(),
        }
    }
}

/// A route in a language: one address, one HTML file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// What it is about.
    pub route: Route,
    /// In which language.
    pub language: Language,
}

impl Page {
    /// The page's folder below the site's, such as `zh/sources/`.
    pub fn path(self) -> String {
        format!("{}/{}", self.language.code(), self.route.folder())
    }

    /// How many folders lie between the site's and the page.
    pub fn depth(self) -> usize {
        self.path().matches('/').count()
    }

    /// The relative address of `other` seen from here, so that the site works below any path.
    pub fn link_to(self, other: Self) -> String {
        format!("{}{}", "../".repeat(self.depth()), other.path())
    }

    /// The relative address of `route` in this page's language.
    pub fn link(self, route: Route) -> String {
        self.link_to(Self { route, ..self })
    }

    /// The relative address of `rule`, among those of its subject.
    pub fn link_to_rule(self, rule: &Rule) -> String {
        format!("{}#{}", self.link(Route::Subject(rule.subject)), rule.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::rule;

    #[test]
    fn links_are_relative_to_the_page_they_stand_on() {
        let sold = Page { route: Route::Article("sold"), language: Language::En };
        let owe = Page { route: Route::Tool(Tool::Owe), language: Language::Zh };
        assert_eq!(sold.link_to(owe), "../../zh/owe/");
        assert_eq!(owe.link(sold.route), "../../zh/sold/");
        assert_eq!(sold.link(Route::Home), "../../en/");
        let time = Page { route: Route::Subject("limitation"), language: Language::Zh };
        assert_eq!(time.link(Route::Sources), "../../../zh/sources/");
        let cap = rule("private-cap").expect("a rule");
        assert_eq!(owe.link_to_rule(cap), "../../zh/sources/interest-caps/#private-cap");
    }
}
