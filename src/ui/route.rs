//! Which pages there are and where they live, relative to the folder the site is served from.

use crate::language::{Language, Text};

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The tool: what is owed today, claimed against lawful.
    Owe,
    /// The explainer: the debt was sold.
    Sold,
    /// Every rule and value, with its source.
    Sources,
    /// What changed when.
    Changes,
}

impl Route {
    /// All of them, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Owe, Self::Sold, Self::Sources, Self::Changes];

    /// The folder inside that of the language; the first tool lives at the language's own address.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Owe => "",
            Self::Sold => "sold/",
            Self::Sources => "sources/",
            Self::Changes => "changes/",
        }
    }

    /// The key by which the prerendered page tells the module what it is.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Owe => "owe",
            Self::Sold => "sold",
            Self::Sources => "sources",
            Self::Changes => "changes",
        }
    }

    /// Whether the page computes. The others are articles and load no module.
    pub const fn is_tool(self) -> bool {
        matches!(self, Self::Owe)
    }

    /// The question that the page answers: its title and heading.
    pub const fn title(self) -> Text {
        match self {
            Self::Owe => Text::new("我到底欠多少？", "What do I owe?"),
            Self::Sold => Text::new("债卖了，还要还吗？", "My debt was sold: must I still pay?"),
            Self::Sources => Text::new("依据是什么？", "What does it rest on?"),
            Self::Changes => Text::new("规则变了什么？", "What changed in the rules?"),
        }
    }

    /// Its name in the menu.
    pub const fn name(self) -> Text {
        match self {
            Self::Owe => Text::new("我欠多少", "What I owe"),
            Self::Sold => Text::new("债被卖了", "My debt was sold"),
            Self::Sources => Text::new("依据", "Sources"),
            Self::Changes => Text::new("变化", "Changes"),
        }
    }

    /// What search engines and messengers show below the title.
    pub const fn description(self) -> Text {
        match self {
            Self::Owe => crate::text::site::PURPOSE,
            Self::Sources => crate::text::site::SOURCES_LEAD,
            Self::Changes => crate::text::site::CHANGES_LEAD,
            Self::Sold => Text::new(
                "债卖给别人仍然要还，但不会因此多出一分钱。什么变了，什么没变，钱还给谁，催收不能做什么。",
                "A sold debt must still be repaid, and selling it adds nothing. What changes, what stays, whom to pay, and what \
                 collectors may not do.",
            ),
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
    /// Every page of the site.
    pub fn all() -> impl Iterator<Item = Self> {
        Language::ALL
            .into_iter()
            .flat_map(|language| Route::ALL.into_iter().map(move |route| Self { route, language }))
    }

    /// The page that the two keys in the prerendered HTML name.
    pub fn from_keys(route: &str, language: &str) -> Option<Self> {
        let route = Route::ALL.into_iter().find(|candidate| candidate.key() == route)?;
        Some(Self { route, language: Language::from_code(language)? })
    }

    /// The page's folder below the site's, such as `zh/sold/`.
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_found_again_by_its_keys() {
        for page in Page::all() {
            assert_eq!(Page::from_keys(page.route.key(), page.language.code()), Some(page));
        }
        assert_eq!(Page::from_keys("owe", "fr"), None);
    }

    #[test]
    fn links_are_relative_to_the_page_they_stand_on() {
        let sold = Page { route: Route::Sold, language: Language::En };
        let owe = Page { route: Route::Owe, language: Language::Zh };
        assert_eq!(sold.link_to(owe), "../../zh/");
        assert_eq!(owe.link_to(sold), "../en/sold/");
    }
}
