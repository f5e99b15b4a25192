//! What collectors did: who they are, what happened, and a log of contacts.

pub mod entry;
pub(super) mod json;
pub mod read;

use super::choice;
use crate::dates::{Date, TimeOfDay};

choice! {
    /// Who collects. Which rules bind a collector depends on it.
    #[derive(Default)]
    Collector {
        /// Not known.
        #[default]
        Unknown = "unknown",
        /// A bank itself.
        Bank = "bank",
        /// A consumer-finance company (消费金融公司) itself.
        ConsumerFinance = "consumer_finance",
        /// A micro-loan company (小额贷款公司) itself.
        MicroLoan = "micro_loan",
        /// A company or law firm that collects for somebody else (委托催收).
        Agency = "agency",
        /// A company that bought the debt.
        Buyer = "buyer",
        /// A person, or a lender without a licence.
        Private = "private",
    }
}

choice! {
    /// Something that collectors do.
    Deed {
        /// Calls or messages to the debtor alone, by day, saying what is owed.
        Reminded = "reminded",
        /// Contact between 22:00 and 8:00.
        AtNight = "at_night",
        /// More answered calls a day than the standard allows.
        ManyCalls = "many_calls",
        /// More failed calls a day to one number than the guide advises.
        ManyAttempts = "many_attempts",
        /// Calls or messages without end, from many numbers.
        Bombed = "bombed",
        /// Somebody else was asked how to reach the debtor, and told nothing of the debt.
        AskedOthers = "asked_others",
        /// Somebody else was told of the debt.
        ToldOthers = "told_others",
        /// Somebody else was told to pay.
        PressedOthers = "pressed_others",
        /// Name, picture or debt made public: in a group, online, on a wall.
        Published = "published",
        /// Insults.
        Insulted = "insulted",
        /// Threats to the debtor or the family.
        Threatened = "threatened",
        /// Money asked for not spreading pictures or secrets.
        Blackmailed = "blackmailed",
        /// Somebody posed as the police, a court or another organ of the state.
        Posed = "posed",
        /// A picture or paper that looks like a court's or the police's.
        ForgedPaper = "forged_paper",
        /// It was said that being late leads to jail.
        SaidJail = "said_jail",
        /// A suit was announced or brought, or a lawyer's letter came.
        SaidSuit = "said_suit",
        /// Two or three people came by day and stayed outside.
        Visited = "visited",
        /// One person came alone.
        CameAlone = "came_alone",
        /// They came more than once a day, or more than three of them.
        CameOften = "came_often",
        /// They came in against the debtor's will, or would not leave.
        Entered = "entered",
        /// They filmed inside the home.
        Filmed = "filmed",
        /// Blows, holding somebody, breaking or daubing things, blocking a door.
        UsedForce = "used_force",
        /// Fees for collecting, for coming, or for a discount.
        AskedFees = "asked_fees",
        /// Money was to go to a person's or an unknown account.
        OtherAccount = "other_account",
        /// A new loan was proposed to pay the old one.
        NewLoan = "new_loan",
        /// They have the phone's contacts, pictures of papers, or the like.
        HaveData = "have_data",
    }
}

choice! {
    /// How they came.
    #[derive(Default)]
    Channel {
        /// A call that was answered.
        #[default]
        Call = "call",
        /// A call that was not.
        MissedCall = "missed_call",
        /// A message of any kind.
        Message = "message",
        /// A visit.
        Visit = "visit",
        /// Something made public, on paper or online.
        Post = "post",
        /// A letter.
        Letter = "letter",
    }
}

choice! {
    /// Whom they turned to.
    #[derive(Default)]
    Addressee {
        /// The debtor.
        #[default]
        Debtor = "debtor",
        /// Family.
        Family = "family",
        /// Employer or colleagues.
        Work = "work",
        /// Friends, neighbours or anybody else.
        Others = "others",
    }
}

/// One contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its place in the log as typed.
    pub row: usize,
    /// The day; `None` where it is not known.
    pub date: Option<Date>,
    /// The time; `None` where it is not known.
    pub time: Option<TimeOfDay>,
    /// How.
    pub channel: Channel,
    /// To whom.
    pub to: Addressee,
}

/// What collectors did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    /// Who collects.
    pub collector: Collector,
    /// What happened, in the order of the page.
    pub deeds: Vec<Deed>,
    /// The log, in the order in which it was typed.
    pub log: Vec<Contact>,
}
