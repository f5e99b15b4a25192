//! The tools: each answers one question, and is a module of its own that a phone loads with its page.

use crate::language::Text;
use crate::text::tools;

/// A question that the site answers by computing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// What is owed today, claimed against lawful.
    Owe,
    /// What is owed on later days and under other readings.
    Readings,
    /// What the loan costs in all.
    Total,
    /// What a sale of the debt changes.
    Transfer,
    /// What may be asked after a sale, or by somebody who paid for the borrower.
    Asked,
    /// What a suit adds, and the limits of time.
    Court,
    /// What a judgment comes to, and the time to enforce it.
    Judgment,
    /// Whether the collector has crossed a line.
    Collection,
    /// Where the debt stands and what usually comes next.
    Stages,
    /// What can be done, side by side.
    Options,
    /// How debts are bundled, priced and serviced.
    Pack,
}

impl Tool {
    /// All of them, each after the one that it goes on from.
    pub const ALL: &[Self] = &[
        Self::Owe,
        Self::Readings,
        Self::Total,
        Self::Transfer,
        Self::Asked,
        Self::Court,
        Self::Judgment,
        Self::Collection,
        Self::Stages,
        Self::Options,
        Self::Pack,
    ];

    /// Its name in addresses, in articles and among the build's files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Owe => "owe",
            Self::Readings => "readings",
            Self::Total => "total",
            Self::Transfer => "transfer",
            Self::Asked => "asked",
            Self::Court => "court",
            Self::Judgment => "judgment",
            Self::Collection => "collection",
            Self::Stages => "stages",
            Self::Options => "options",
            Self::Pack => "pack",
        }
    }

    /// The tool of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|tool| tool.key() == key)
    }

    /// The tool that it goes on from: the menu names that one only.
    pub const fn parent(self) -> Option<Self> {
        match self {
            Self::Readings => Some(Self::Owe),
            Self::Asked => Some(Self::Transfer),
            Self::Judgment => Some(Self::Court),
            _ => None,
        }
    }

    /// The folder of its page inside that of the language.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Owe => "owe/",
            Self::Readings => "readings/",
            Self::Total => "total/",
            Self::Transfer => "transfer/",
            Self::Asked => "asked/",
            Self::Court => "court/",
            Self::Judgment => "judgment/",
            Self::Collection => "collection/",
            Self::Stages => "stages/",
            Self::Options => "options/",
            Self::Pack => "pack/",
        }
    }

    /// The question: its page's title and heading.
    pub const fn title(self) -> Text {
        match self {
            Self::Owe => tools::OWE_TITLE,
            Self::Readings => tools::READINGS_TITLE,
            Self::Total => tools::TOTAL_TITLE,
            Self::Transfer => tools::TRANSFER_TITLE,
            Self::Asked => tools::ASKED_TITLE,
            Self::Court => tools::COURT_TITLE,
            Self::Judgment => tools::JUDGMENT_TITLE,
            Self::Collection => tools::COLLECTION_TITLE,
            Self::Stages => tools::STAGES_TITLE,
            Self::Options => tools::OPTIONS_TITLE,
            Self::Pack => tools::PACK_TITLE,
        }
    }

    /// Its name in the menu.
    pub const fn name(self) -> Text {
        match self {
            Self::Owe => tools::OWE_NAME,
            Self::Readings => tools::READINGS_NAME,
            Self::Total => tools::TOTAL_NAME,
            Self::Transfer => tools::TRANSFER_NAME,
            Self::Asked => tools::ASKED_NAME,
            Self::Court => tools::COURT_NAME,
            Self::Judgment => tools::JUDGMENT_NAME,
            Self::Collection => tools::COLLECTION_NAME,
            Self::Stages => tools::STAGES_NAME,
            Self::Options => tools::OPTIONS_NAME,
            Self::Pack => tools::PACK_NAME,
        }
    }

    /// The line below the title, which search engines show as well.
    pub const fn lead(self) -> Text {
        match self {
            Self::Owe => tools::OWE_LEAD,
            Self::Readings => tools::READINGS_LEAD,
            Self::Total => tools::TOTAL_LEAD,
            Self::Transfer => tools::TRANSFER_LEAD,
            Self::Asked => tools::ASKED_LEAD,
            Self::Court => tools::COURT_LEAD,
            Self::Judgment => tools::JUDGMENT_LEAD,
            Self::Collection => tools::COLLECTION_LEAD,
            Self::Stages => tools::STAGES_LEAD,
            Self::Options => tools::OPTIONS_LEAD,
            Self::Pack => tools::PACK_LEAD,
        }
    }
}
