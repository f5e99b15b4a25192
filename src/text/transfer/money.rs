//! Amounts: what courts have let run after a sale, and what somebody who paid may ask back.

use crate::dates::Date;
use crate::engine::transfer::{Premise, Recourse, RecourseView, View};
use crate::language::{Language, Text};
use crate::money::{AnnualRate, Yuan};
use crate::text::format;

/// Before anything is told.
pub const BEGIN: Text = Text::new(
    "填上谁买的、哪天卖的；有人替你还了钱的，填它还了多少。",
    "Fill in who bought it and when; where somebody paid for you, fill in how much.",
);
/// In the line at the bottom of a phone's screen.
pub const AT_MOST: Text = Text::new("最多能要", "At most");
/// Over the figure.
pub const BUYER_AT_MOST: Text = Text::new("买家最多能要", "The buyer may ask at most");
/// Over the figure, where nothing was sold.
pub const PAYER_AT_MOST: Text = Text::new("替你还了钱的最多能要", "Who paid for you may ask at most");
/// Over the figure, where only a part was sold.
pub const PART_MOVED: Text = Text::new("卖掉的那部分，最多", "The part that was sold, at most");
/// Where only a part was sold.
pub const PART_ONLY: Text = Text::new(
    "只卖了一部分：这里是卖的那天转过去的数，以后的利息没有分开算。",
    "Only a part was sold: this is what moved on that day. Interest on it since then is not computed here.",
);
/// Before the way to the page on whom to pay.
pub const WHOM: Text = Text::new(
    "钱还给谁、哪些付款算数、先请对方出示什么：",
    "Whom to pay, which payments counted, what to ask for first:",
);
/// Not in the amounts.
pub const NOT_COUNTED: Text = Text::new(
    "没有计入：诉讼费、律师费，还有要由法院认定的事。这里讲规则，不能代替律师。",
    "Not counted: court and lawyers' fees, and what is for a court to find. This page tells the rules; it is no lawyer.",
);
/// Where something is wrong that the page on whom to pay asks for.
pub const MEND: Text = Text::new(
    "转让或者付款里有要改的地方，改好了这里才算得出来：",
    "Something about the sale or the payments is to be mended before there is an answer here:",
);
/// Heading.
pub const MOVED: Text = Text::new("卖的那天，转过去多少", "What moved on the day of the sale");
/// Column.
pub const SALE: Text = Text::new("转让", "Sale");
/// Column.
pub const BY_LAW: Text = Text::new("法律最多支持", "At most by law");
/// Column.
pub const PRICE: Text = Text::new("买家花的钱", "The buyer's price");
/// Below it.
pub const PRICE_NOTE: Text = Text::new(
    "买家花了多少，跟你欠多少没有关系：不能因此少要，也不能因此多要。可以谈折扣，谈成先要书面。",
    "What the buyer paid has nothing to do with what you owe, neither for less nor for more. A discount can be agreed on; \
     get it in writing first.",
);
/// Heading.
pub const VIEWS: Text = Text::new("卖掉以后的利息：法院看法不一", "Interest after the sale: courts differ");
/// Below it.
pub const VIEWS_LEAD: Text = Text::new(
    "判过的有下面四种，没有哪一种是定论。对方只跟你说最高的那种，你可以请它说明依据。",
    "Four views have been taken, and none is settled. If they tell you only the highest, ask what it rests on.",
);
/// Column.
pub const VIEW: Text = Text::new("看法", "View");
/// Column.
pub const COMES_TO: Text = Text::new("到今天最多", "At most today");
/// Where the loan is not filled in.
pub const NO_FIGURES: Text = Text::new(
    "这里还没有金额：借款的数没填全。",
    "There are no amounts here yet: the loan itself is not filled in.",
);
/// Leads to where it is.
pub const FILL_IN: Text =
    Text::new("去“我欠多少”填，填了这里就有", "Fill it in under “What I owe” and they appear here");
/// Leads to the lines.
pub const LINES: Text =
    Text::new("一项一项怎么算的，看“我欠多少”", "How it comes about line by line: “What I owe”");
/// Heading.
pub const RECOURSE: Text = Text::new("替你还了的，能向你要多少", "What the one who paid for you may ask");
/// Line.
pub const RECOVERABLE: Text = Text::new("它替你还的里面，你该还的", "Of what it paid, what you owed");
/// Line.
pub const BEYOND: Text =
    Text::new("它多付的，向出借方要，不向你要", "What it paid beyond that: to be asked from the lender");
/// Line.
pub const AGAIN_UNTOLD: Text =
    Text::new("你不知道它还了、又还给出借方的", "What you paid the lender once more without knowing");
/// Line.
pub const AGAIN_TOLD: Text = Text::new(
    "你知道以后又还给出借方的：向出借方要回",
    "What you paid the lender once more though you knew: claim it back there",
);
/// Where its basis depends on contracts.
pub const NOT_SURE: Text = Text::new(
    "它替你还了算不算数、归不归它，要看合同。",
    "Whether such a payment counts, and whose the claim then is, depends on the contracts.",
);

/// What runs after a sale.
pub const fn view(view: View) -> Text {
    match view {
        View::GoesOn => {
            Text::new("照合同接着算，买家不能加", "Goes on by the contract; the buyer may add nothing")
        }
        View::Nothing => Text::new("从卖的那天起不再算", "Nothing accrues from the day of the sale"),
        View::NoPenalty => Text::new(
            "只算普通利息，不算罚息和复利",
            "Ordinary interest only, no penalty or compound interest",
        ),
        View::FourTimesLpr => {
            Text::new("接着算，不超过一年期 LPR 的四倍", "Goes on, up to four times the one-year LPR")
        }
    }
}

/// What a view rests on, and whether that is there.
pub const fn premise(premise: Premise) -> Text {
    match premise {
        Premise::Met => Text::new(
            "前提：金融机构卖给了非金融机构。你这里是。",
            "Premise: a financial institution sold to one that is none. So it is here.",
        ),
        Premise::Open => Text::new(
            "前提：金融机构卖给了非金融机构。你这里还不清楚。",
            "Premise: a financial institution sold to one that is none. Not clear here.",
        ),
        Premise::Missing => Text::new(
            "前提：金融机构卖给了非金融机构。你这里不是。",
            "Premise: a financial institution sold to one that is none. Not so here.",
        ),
    }
}

/// A view of the interest on what was paid for the borrower.
pub fn recourse_view(language: Language, view: RecourseView, rate: AnnualRate, from: Date) -> String {
    let (rate, from) = (format::percent(rate), format::date(language, from));
    match (language, view) {
        (Language::Zh, RecourseView::LprOnPrincipal(_)) => {
            format!("有的法院：只对替还的本金，从{from}起按一年期 LPR {rate} 算利息")
        }
        (Language::En, RecourseView::LprOnPrincipal(_)) => {
            format!("Some courts: interest from {from} at the one-year LPR, {rate}, on the principal it paid")
        }
        (Language::Zh, RecourseView::Agreed) => {
            format!("也有的：从{from}起按它的合同算，不超过上限，年 {rate}")
        }
        (Language::En, RecourseView::Agreed) => {
            format!("Others: from {from} by its own contract up to the cap, {rate} a year")
        }
    }
}

/// How far the views lie apart, of those whose premise is not missing.
pub fn apart(language: Language, least: Yuan) -> String {
    let least = format::money(least);
    match language {
        Language::Zh => format!("法院看法不一：按对你最有利的看法是 {least}。"),
        Language::En => format!("Courts differ: in the view that is best for you it is {least}."),
    }
}

/// Who paid, and when.
pub fn paid_for_you(language: Language, name: &str, date: Date, paid: Yuan) -> String {
    let (date, paid) = (format::date(language, date), format::money(paid));
    match language {
        Language::Zh => format!("{name}，{date}替你还了 {paid}"),
        Language::En => format!("{name} paid {paid} for you on {date}"),
    }
}

/// Whether anything was paid twice.
pub fn paid_again(recourse: &Recourse) -> [(Text, Yuan); 2] {
    let [untold, told] = recourse.paid_again;
    [(AGAIN_UNTOLD, untold), (AGAIN_TOLD, told)]
}
