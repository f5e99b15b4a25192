//! The result's labels and its plain sentences.

use crate::case::field::Field;
use crate::case::{InstalmentKind, Plan};
use crate::engine::assessment::Difference;
use crate::engine::regime::{Ceiling, CeilingOrigin};
use crate::engine::{Assessment, Item};
use crate::explain::lpr_of;
use crate::language::{Language, Text};
use crate::law::reference_rates::LprOn;
use crate::money::{AnnualRate, Yuan};
use crate::text::format;

/// The heading of the result for screen readers.
pub const RESULT: Text = Text::new("结果", "Result");
/// Before everything needed is filled in.
pub const WAITING: Text =
    Text::new("还差几个答案，结果就会出现在这里：", "A few more answers and the result appears here:");
/// Where a field needs mending.
pub const TO_MEND: Text =
    Text::new("有几处要改，改好才有数字：", "Some fields need mending before there is a figure:");
/// The lawful total, in the dock.
pub const LAWFUL: Text = Text::new("法律最多支持", "By law at most");
/// The lawful column of the table.
pub const LAWFUL_COLUMN: Text = Text::new("最多支持", "At most by law");
/// The claim.
pub const CLAIMED: Text = Text::new("对方主张", "Claimed");
/// The claim where nobody typed it.
pub const CLAIMED_BY_CONTRACT: Text = Text::new("按合同算", "By the contract");
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
/// Legend: over the cap.
pub const OVER: Text = Text::new("超过上限", "Over the cap");
/// Legend: not provable.
pub const UNPROVEN: Text = Text::new("合同里没有", "Not in the contract");
/// Payments.
pub const PAYMENTS: Text = Text::new("你还的钱抵了什么", "What your payments paid");
/// Not counted.
pub const NOT_COUNTED: Text = Text::new(
    "没有计入：诉讼费、律师费、法院可能酌减的违约金、有争议的事实。这里讲规则，不能代替律师。",
    "Not counted: court fees, lawyers' fees, penalties that a court may reduce at its discretion, facts in dispute. This \
     page tells the rules; it is no lawyer.",
);

/// A line's name.
pub fn item(item: Item, negative: bool) -> Text {
    match item {
        Item::Principal => Text::new("本金", "Principal"),
        Item::TermInterest => Text::new("借期利息", "Interest for the term"),
        Item::OverdueInterest => Text::new("逾期利息", "Overdue interest"),
        Item::Penalty => Text::new("违约金", "Penalties"),
        Item::Fees => Text::new("费用", "Fees"),
        Item::Unexplained if negative => Text::new("对方少要的", "Less than the contract"),
        Item::Unexplained => Text::new("对方没说明的", "Not explained by them"),
    }
}

/// Above the lawful total.
pub fn as_of(language: Language, assessment: &Assessment) -> String {
    let day = format::date(language, assessment.as_of);
    match language {
        Language::Zh => format!("到{day}，法律最多支持"),
        Language::En => format!("On {day} the law supports at most"),
    }
}

/// The fields still needed, by name.
pub fn field_name(language: Language, field: Field) -> &'static str {
    use crate::text::form;
    match field {
        Field::Lender => form::LENDER,
        Field::ContractDate => form::CONTRACT_DATE,
        Field::Principal => form::PRINCIPAL,
        Field::Received => form::RECEIVED,
        Field::Rate => form::RATE,
        Field::Repayment => form::REPAYMENT,
        Field::DueDate => form::DUE_DATE,
        Field::FirstDueDate => form::FIRST_DUE_DATE,
        Field::Instalments => form::INSTALMENTS,
        Field::OverdueRate => form::OVERDUE_RATE,
        Field::Charges | Field::Charge(..) => form::CHARGES,
        Field::Payments | Field::Payment(..) => form::PAYMENTS,
        Field::Demand(_) => form::DEMAND,
        Field::FilingDate => form::FILING_DATE,
        Field::AsOf => form::AS_OF,
    }
    .get(language)
}

/// Why the two totals differ, and what tomorrow adds, in a few plain sentences.
pub fn headline(language: Language, assessment: &Assessment) -> String {
    let found = |difference| assessment.lines.iter().any(|line| line.differences.contains(&difference));
    let mut sentences = Vec::new();
    if found(Difference::Withheld) {
        let received = format::yuan(assessment.debt.received);
        sentences.push(match language {
            Language::Zh => format!("到手 {received} 元，就按 {received} 元算本金。"),
            Language::En => format!("{received} yuan arrived, so the principal is {received} yuan."),
        });
    }
    if found(Difference::RateAboveCeiling) {
        sentences.push(ceiling(language, assessment));
    }
    if found(Difference::TotalAboveCeiling) {
        sentences.push(
            Text::new(
                "利息、违约金和费用加起来也不能超过这个上限。",
                "Interest, penalties and fees together may not go above the cap.",
            )
            .get(language)
            .into(),
        );
    }
    if found(Difference::CreditedToPrincipal) {
        sentences.push(
            Text::new("你多付的利息抵了本金。", "The interest you paid above the cap has paid principal.")
                .get(language)
                .into(),
        );
    }
    if found(Difference::NotInContract) {
        sentences.push(
            Text::new(
                "有一部分合同里看不出来，请对方说明依据。",
                "Part of it does not follow from the contract: ask them what it rests on.",
            )
            .get(language)
            .into(),
        );
    }
    sentences.push(balance(language, assessment));
    sentences.push(tomorrow(language, assessment.lawful_tomorrow));
    let gap = if language == Language::En { " " } else { "" };
    sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect::<Vec<_>>().join(gap)
}

/// Where nothing was cut, or they ask for less than the rules allow.
fn balance(language: Language, assessment: &Assessment) -> String {
    let (claimed, lawful) = (assessment.claimed_total(), assessment.lawful_total());
    let text = if claimed < lawful {
        Text::new(
            "对方要的比法律最多支持的还少，按对方要的还就够了。",
            "They ask for less than the law would support: what they ask is enough.",
        )
    } else if claimed == lawful && assessment.lawful.refund.is_zero() {
        Text::new("对方主张的没有超过上限。", "The claim does not go above the cap.")
    } else {
        return String::new();
    };
    text.get(language).into()
}

/// The ceilings, in words.
fn ceiling(language: Language, assessment: &Assessment) -> String {
    if assessment.debt.lender.is_licensed() {
        return licensed_ceiling(language, assessment.ceilings[0].rate);
    }
    // With one ceiling of 24 %, the suit was filed before the rule changed.
    let throughout = assessment.ceilings.len() == 1;
    let parts: Vec<String> =
        assessment.ceilings.iter().map(|ceiling| private_ceiling(language, ceiling, throughout)).collect();
    match language {
        Language::Zh => format!("{}，超过的部分法院不支持。", parts.join("；")),
        Language::En => {
            // ASCII only: the tables of all the world's capitals would cost 10 kB on the phone.
            let mut text = parts.join("; ");
            if let Some(first) = text.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            format!("{text}; what is above is not supported.")
        }
    }
}

/// It does not come by itself: the borrower has to ask, and the court decides.
fn licensed_ceiling(language: Language, rate: AnnualRate) -> String {
    let rate = format::percent(rate);
    match language {
        Language::Zh => {
            format!("持牌机构的利息和费用超过年 {rate} 的部分，你可以请求法院调减；这里按调减以后算。")
        }
        Language::En => format!(
            "With a licensed lender you can ask the court to cut interest and fees above {rate} a year; the figure here is \
             after that cut."
        ),
    }
}

fn private_ceiling(language: Language, ceiling: &Ceiling, throughout: bool) -> String {
    let rate = format::percent(ceiling.rate);
    match (language, ceiling.origin) {
        (Language::Zh, CeilingOrigin::LprAtContract(_)) => {
            format!("利息最高按年 {rate}（借款那天一年期 LPR 的四倍）")
        }
        (Language::En, CeilingOrigin::LprAtContract(_)) => {
            format!(
                "interest is capped at {rate} a year (four times the one-year LPR on the day of the loan)"
            )
        }
        (Language::Zh, CeilingOrigin::LprAtFiling(_)) => {
            format!("从{}起最高按年 {rate}（起诉时一年期 LPR 的四倍）", format::date(language, ceiling.from))
        }
        (Language::En, CeilingOrigin::LprAtFiling(_)) => format!(
            "from {} at {rate} a year (four times the one-year LPR when suit is filed)",
            format::date(language, ceiling.from)
        ),
        (Language::Zh, _) if throughout => format!("按起诉时的规定，利息最高按年 {rate}"),
        (Language::En, _) if throughout => {
            format!("by the rule when suit was filed, interest is capped at {rate} a year")
        }
        (Language::Zh, _) => format!("2020年8月19日以前利息最高按年 {rate}"),
        (Language::En, _) => format!("until 19 August 2020 interest is capped at {rate} a year"),
    }
}

fn tomorrow(language: Language, adds: Yuan) -> String {
    let amount = format::yuan(adds);
    match (language, adds.is_zero()) {
        (Language::Zh, true) => "多过一天不会多。".into(),
        (Language::En, true) => "Another day adds nothing.".into(),
        (Language::Zh, false) => format!("再过一天多 {amount} 元。"),
        (Language::En, false) => format!("Another day adds {amount} yuan."),
    }
}

/// The claim's growth, beside it.
fn claimed_tomorrow(language: Language, adds: Yuan) -> String {
    let amount = format::yuan(adds);
    match language {
        Language::Zh => format!("按合同每天多 {amount} 元"),
        Language::En => format!("{amount} yuan more a day by the contract"),
    }
}

/// The result in one short sentence, for screen readers.
pub fn announcement(language: Language, assessment: &Assessment) -> String {
    let (lawful, claimed) =
        (format::yuan(assessment.lawful_total()), format::yuan(assessment.claimed_total()));
    match language {
        Language::Zh => format!("法律最多支持 {lawful} 元，对方主张 {claimed} 元。"),
        Language::En => format!("The law supports at most {lawful} yuan; {claimed} yuan is claimed."),
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

/// The lower ceiling that some courts apply.
pub fn lower(language: Language, total: Yuan, ceiling: Ceiling) -> String {
    let (total, rate) = (format::yuan(total), format::percent(ceiling.rate));
    match language {
        Language::Zh => {
            format!("有的法院压得更低：按年 {rate}（一年期 LPR 的四倍）算是 {total} 元。这是可能，不是规则。")
        }
        Language::En => format!(
            "Some courts go lower: at {rate} a year (four times the one-year LPR) it would be {total} yuan. A possibility, \
             not a rule."
        ),
    }
}

/// Which LPR release the result rests on.
fn reference_rates(language: Language, assessment: &Assessment) -> Option<String> {
    let rates: Vec<String> = assessment
        .ceilings
        .iter()
        .filter_map(|ceiling| lpr_of(ceiling.origin))
        .map(|lpr| reference_rate(language, &lpr))
        .collect();
    (!rates.is_empty()).then(|| rates.join(if language == Language::Zh { "；" } else { "; " }))
}

/// `一年期 LPR 3.7%（2022年2月21日公布）`
fn reference_rate(language: Language, lpr: &LprOn) -> String {
    let (rate, released) = (format::percent(lpr.release.one_year), format::date(language, lpr.release.date));
    match (language, lpr.last_known_only) {
        (Language::Zh, false) => format!("一年期 LPR {rate}（{released}公布）"),
        (Language::En, false) => format!("one-year LPR {rate} (released {released})"),
        (Language::Zh, true) => {
            format!("一年期 LPR {rate}（这里最后知道的，{released}公布；之后的请自行核对）")
        }
        (Language::En, true) => format!(
            "one-year LPR {rate} (the last one known here, released {released}; check for later ones)"
        ),
    }
}

/// Below the lines: what the claim grows by, what is not counted, which LPR release was used.
pub fn small_print(language: Language, assessment: &Assessment) -> String {
    let grows = claimed_tomorrow(language, assessment.claimed_tomorrow);
    let mut parts = vec![grows, NOT_COUNTED.get(language).to_owned()];
    parts.extend(reference_rates(language, assessment));
    parts.join(match language {
        Language::Zh => " ",
        Language::En => ". ",
    })
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
