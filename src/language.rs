//! The two languages of the page, and a piece of text that always has both.

/// A language of the page. Chinese comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// 简体中文
    Zh,
    /// English
    En,
}

impl Language {
    /// The language of a module that speaks only one, so that a phone does not load the words of both; see the features
    /// in `Cargo.toml`. Everything else speaks both.
    pub const ONLY: Option<Self> = if cfg!(feature = "zh") {
        Some(Self::Zh)
    } else if cfg!(feature = "en") {
        Some(Self::En)
    } else {
        None
    };

    /// Both languages, Chinese first.
    pub const ALL: [Self; 2] = [Self::Zh, Self::En];

    /// The code used in addresses: `zh` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Zh => "zh",
            Self::En => "en",
        }
    }

    /// The value of HTML's `lang`.
    pub const fn html_lang(self) -> &'static str {
        match self {
            Self::Zh => "zh-Hans-CN",
            Self::En => "en",
        }
    }

    /// The language whose code is `code`, if there is one.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The other of the two.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Zh => Self::En,
            Self::En => Self::Zh,
        }
    }
}

/// Words in both languages. A text with one of them missing does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// In Chinese.
    pub zh: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Text {
    /// Both versions, Chinese first. A module of one language keeps that one.
    pub const fn new(zh: &'static str, en: &'static str) -> Self {
        match Language::ONLY {
            None => Self { zh, en },
            Some(Language::Zh) => Self { zh, en: "" },
            Some(Language::En) => Self { zh: "", en },
        }
    }

    /// The words in `language`.
    pub const fn get(self, language: Language) -> &'static str {
        match (Language::ONLY, language) {
            (Some(Language::Zh), _) | (None, Language::Zh) => self.zh,
            (Some(Language::En), _) | (None, Language::En) => self.en,
        }
    }
}
