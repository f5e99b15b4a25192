//! The result's labels and its plain sentences.

use crate::case::{Demand, InstalmentKind, Plan};
use crate::engine::regime::{CeilingOrigin, RateSource, Reference};
use crate::engine::{Assessment, Item};
use crate::language::{Language, Text};
use crate::money::Yuan;
use crate::text::format;

/// The heading of the result for screen readers.
pub const RESULT: Text = Text::new("结果", "Result");
/// Before everything needed is filled in.
pub const WAITING: Text =
    Text::new("还差几个答案，结果就会出现在这里：", "A few more answers and the result appears here:");
/// Where a field needs mending.
pub const TO_MEND: Text =
    Text::new("有几处要改，改好才有数字：", "Some fields need mending before there is a figure:");
/// For screen readers, when a result has gone.
pub const GONE: Text = Text::new(
    "现在给不出数字了，结果那里写着差什么。",
    "There is no figure any more; the result says what is missing.",
);
/// The lawful total, in the dock.
pub const LAWFUL: Text = Text::new("法律最多支持", "By law at most");
/// The lawful column of the table.
pub const LAWFUL_COLUMN: Text = Text::new("最多支持", "At most by law");
const CLAIMED: Text = Text::new("对方主张", "Claimed");
const BY_CONTRACT: Text = Text::new("按合同算", "By the contract");
/// The difference.
pub const DIFFERENCE: Text = Text::new("相差", "Difference");
/// Table head.
pub const LINE: Text = Text::new("项目", "Item");
/// Table caption.
pub const LINES: Text = Text::new("逐项对比，单位：元", "Line by line, in yuan");
/// Total.
pub const TOTAL: Text = Text::new("合计", "Total");
/// Opens an explanation.
pub const WHY: Text = Text::new("为什么", "Why");
/// Legend: supported.
pub const SUPPORTED: Text = Text::new("法律支持", "Supported");
/// Legend: not supported, be it over the cap or never arrived.
pub const NOT_SUPPORTED: Text = Text::new("法律不支持", "Not supported by law");
/// Legend: not provable.
pub const UNPROVEN: Text = Text::new("合同里没有", "Not in the contract");
/// Payments.
pub const PAYMENTS: Text = Text::new("你还的钱抵了什么", "What your payments paid");
/// Where the rate itself rests on it.
pub const LAST_KNOWN: Text = Text::new(
    "用到的 LPR 是这里最后知道的，之后的请自行核对。",
    " The LPR used is the last one known here; check for later ones.",
);
/// Not counted.
pub const NOT_COUNTED: Text = Text::new(
    "没有计入：诉讼费、律师费、提前到期、诉讼时效、法院可能酌减的违约金、有争议的事实。这里讲规则，不能代替律师。",
    "Not counted: court fees, lawyers' fees, acceleration, limitation, penalties that a court may reduce, facts in dispute. This \
     page tells the rules; it is no lawyer.",
);

/// A line's name.
pub fn item(item: Item, negative: bool) -> Text {
    match item {
        Item::Principal => Text::new("本金", "Principal"),
        Item::TermInterest => Text::new("借期利息", "Interest for the term"),
        Item::OverdueInterest => Text::new("逾期利息", "Overdue interest"),
        Item::CompoundInterest => Text::new("复利", "Compound interest"),
        Item::Penalty => Text::new("违约金", "Penalties"),
        Item::Fees => Text::new("费用", "Fees"),
        Item::Unexplained if negative => Text::new("对方少要的", "Less than the contract"),
        Item::Unexplained => Text::new("对方没说明的", "Not explained by them"),
    }
}

/// In the place of the total: how many answers are missing or, where any are, how many are to be mended.
pub fn unfinished(language: Language, missing: usize, wrong: usize) -> String {
    match (language, wrong, missing) {
        (Language::Zh, 0, _) => format!("还差 {missing} 个答案"),
        (Language::En, 0, 1) => "1 answer missing".into(),
        (Language::En, 0, _) => format!("{missing} answers missing"),
        (Language::Zh, ..) => format!("有 {wrong} 处要改"),
        (Language::En, ..) => format!("{wrong} to mend"),
    }
}

/// Whose figure the claim is: theirs where the reader typed any of it, else the contract's.
pub fn claimed(assessment: &Assessment) -> Text {
    if is_theirs(assessment) { CLAIMED } else { BY_CONTRACT }
}

/// The same over the lines.
pub fn claimed_lines(assessment: &Assessment) -> Text {
    if lines_are_theirs(assessment) { CLAIMED } else { BY_CONTRACT }
}

/// Whether the reader typed anything of what they demand.
pub(crate) fn is_theirs(assessment: &Assessment) -> bool {
    assessment.debt.demand != Demand::default()
}

/// Whether the reader typed any of their lines: where only a total was typed, the lines are the contract's.
pub(crate) fn lines_are_theirs(assessment: &Assessment) -> bool {
    Demand { total: None, ..assessment.debt.demand } != Demand::default()
}

/// Above the lawful total.
pub fn as_of(language: Language, assessment: &Assessment) -> String {
    let day = format::date(language, assessment.as_of);
    match language {
        Language::Zh => format!("到{day}，法律最多支持"),
        Language::En => format!("On {day} the law supports at most"),
    }
}

/// The claim's growth, below it. Not "a day": a charge of that one day may be in it.
fn claimed_tomorrow(language: Language, adds: Yuan) -> String {
    let amount = format::yuan(adds);
    match language {
        Language::Zh => format!("再过一天，按合同多 {amount} 元"),
        Language::En => format!("Another day adds {amount} yuan by the contract"),
    }
}

/// The result in one short sentence, for screen readers.
pub fn announcement(language: Language, assessment: &Assessment) -> String {
    let (lawful, claimed) =
        (format::yuan(assessment.lawful_total()), format::yuan(assessment.claimed_total()));
    match (language, is_theirs(assessment)) {
        (Language::Zh, true) => format!("法律最多支持 {lawful} 元，对方主张 {claimed} 元。"),
        (Language::En, true) => format!("The law supports at most {lawful} yuan; {claimed} yuan is claimed."),
        (Language::Zh, false) => format!("法律最多支持 {lawful} 元，按合同算是 {claimed} 元。"),
        (Language::En, false) => {
            format!("The law supports at most {lawful} yuan; the contract comes to {claimed} yuan.")
        }
    }
}

/// Paid more than everything owed.
pub fn refund(language: Language, refund: Yuan) -> String {
    let amount = format::yuan(refund);
    match language {
        Language::Zh => format!("按法律最多支持的算，你可能多付了 {amount} 元，可以要求退回。"),
        Language::En => format!(
            "Measured by what the law supports, you may have paid {amount} yuan too much and can ask for it back."
        ),
    }
}

/// Of the principal, due by now.
pub fn due_by_now(language: Language, principal: Yuan) -> String {
    let amount = format::yuan(principal);
    match language {
        Language::Zh => format!("本金里已经到期没还的是 {amount} 元，其余还没到期。"),
        Language::En => format!("Of the principal, {amount} yuan is overdue; the rest is not due yet."),
    }
}

/// For instalments of equal principal and equal interest: what the quoted rate really is.
pub fn flat_rate(language: Language, assessment: &Assessment) -> Option<String> {
    let debt = &assessment.debt;
    let quoted = debt.term_rate?.annual(debt.day_count);
    let flat = matches!(debt.plan, Plan::Instalments { kind: InstalmentKind::Flat, .. });
    let (quoted, truly) = (format::percent(quoted), format::percent(assessment.claimed.term_rate));
    flat.then(|| match language {
        Language::Zh => format!("等本等息：合同写的年 {quoted} 一直按全部本金收，按还欠着的本金算，真实年利率是 {truly}。"),
        Language::En => format!(
            "Flat rate: the quoted {quoted} a year is charged on the whole sum throughout; on what is still owed the true \
             rate is {truly} a year."
        ),
    })
}

/// Where no rate was filled in, the result is too low if one was agreed: said, with the places where it stands.
pub fn no_rate(assessment: &Assessment) -> Option<Text> {
    assessment.debt.term_rate.is_none().then_some(Text::new(
        "约定利率没有填，所以借款期间没有算利息；要是约定了利息，实际会比这里多。利率一般写在合同里，或者 App 的借款详情里，\
         叫“年化利率”。",
        "No agreed rate is filled in, so no interest is counted for the term; if interest was agreed, it is more than shown \
         here. The rate usually stands in the contract, or with the loan's details in the app (年化利率, annualised rate).",
    ))
}

/// The lower ceiling that some courts apply, where it comes to less.
pub fn lower(language: Language, assessment: &Assessment) -> Option<String> {
    let (total, ceiling) = assessment.lower.filter(|(total, _)| *total < assessment.lawful_total())?;
    let (total, rate) = (format::yuan(total), format::percent(ceiling.rate));
    Some(match language {
        Language::Zh => {
            format!("有的法院压得更低：按年 {rate}（一年期 LPR 的四倍）算是 {total} 元。这是可能，不是规则。")
        }
        Language::En => format!(
            "Some courts go lower: at {rate} a year (four times the one-year LPR) it would be {total} yuan. A possibility, \
             not a rule."
        ),
    })
}

/// Which LPR release the result rests on.
fn reference_rates(language: Language, assessment: &Assessment) -> Option<String> {
    let rates: Vec<String> = assessment
        .ceilings
        .iter()
        .filter_map(|ceiling| ceiling.origin.reference())
        .map(|lpr| reference_rate(language, lpr))
        .collect();
    (!rates.is_empty()).then(|| rates.join(if language == Language::Zh { "；" } else { "; " }))
}

/// `一年期 LPR 3.7%（2022年2月21日公布）`
pub(crate) fn reference_rate(language: Language, lpr: Reference) -> String {
    let rate = format::percent(lpr.rate);
    let day = |day| format::date(language, day);
    match (language, lpr.source) {
        (Language::Zh, RateSource::Released(released)) => {
            format!("一年期 LPR {rate}（{}公布）", day(released))
        }
        (Language::En, RateSource::Released(released)) => {
            format!("one-year LPR {rate} (released {})", day(released))
        }
        (Language::Zh, RateSource::LastKnown(released)) => {
            format!("一年期 LPR {rate}（这里最后知道的，{}公布；之后的请自行核对）", day(released))
        }
        (Language::En, RateSource::LastKnown(released)) => format!(
            "one-year LPR {rate} (the last one known here, released {}; check for later ones)",
            day(released)
        ),
        (Language::Zh, RateSource::Told) => format!("一年期 LPR {rate}（你填的）"),
        (Language::En, RateSource::Told) => format!("one-year LPR {rate} (as you filled in)"),
    }
}

/// Below the lines: what the claim grows by, what is not counted, which LPR release was used.
pub fn small_print(language: Language, assessment: &Assessment) -> String {
    let grows = claimed_tomorrow(language, assessment.claimed_tomorrow);
    let rates = reference_rates(language, assessment).unwrap_or_default();
    let not_counted = NOT_COUNTED.get(language);
    let stop = |text: String| match (language, text.is_empty()) {
        (_, true) => text,
        (Language::Zh, false) => format!("{text}。"),
        (Language::En, false) => format!(" {text}."),
    };
    // Where the rate after default itself rests on the last release known, the ceilings do not say so.
    let told = rates.is_empty() || !assessment.rests_on_last_known_rate();
    let last_known =
        if assessment.rests_on_last_known_rate() && told { LAST_KNOWN.get(language) } else { "" };
    format!(
        "{}{not_counted}{}{last_known}",
        stop(grows).trim_start().to_owned() + space(language),
        stop(rates)
    )
}

/// English sentences stand apart.
const fn space(language: Language) -> &'static str {
    match language {
        Language::Zh => "",
        Language::En => " ",
    }
}

/// If no suit was filed.
pub fn if_sued(language: Language, assessment: &Assessment) -> Option<String> {
    let matters =
        assessment.ceilings.iter().any(|ceiling| matches!(ceiling.origin, CeilingOrigin::LprAtFiling(_)));
    (matters && assessment.debt.filing_date.is_none()).then(|| {
        let day = format::date(language, assessment.filing);
        match language {
            Language::Zh => format!("还没起诉，按{day}起诉计算；起诉日不同，上限会不同。"),
            Language::En => {
                format!("No suit was filed: computed as if sued on {day}. Another day may bring another cap.")
            }
        }
    })
}
