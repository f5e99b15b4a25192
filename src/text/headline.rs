//! The sentences over a result: why the two totals differ, and what tomorrow adds.

use crate::engine::Assessment;
use crate::engine::assessment::Difference;
use crate::engine::regime::{Ceiling, CeilingOrigin};
use crate::language::{Language, Text};
use crate::money::{AnnualRate, Yuan};
use crate::text::format;
use crate::text::result::is_theirs;

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
    if found(Difference::RateAboveCeiling) || found(Difference::TotalAboveCeiling) {
        sentences.push(ceiling(language, assessment));
    }
    if found(Difference::TotalAboveCeiling) {
        sentences.push(
            Text::new(
                "利息、违约金和费用加起来也按这个上限算。",
                "Interest, penalties and fees are held to it together.",
            )
            .get(language)
            .into(),
        );
    }
    if found(Difference::MoreRepaid) {
        sentences.push(
            Text::new(
                "按法律算，你还的钱有更多抵了本金。",
                "By law, more of what you paid went to principal.",
            )
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

/// Where nothing was cut, or less is asked than the rules allow.
fn balance(language: Language, assessment: &Assessment) -> String {
    let (claimed, lawful) = (assessment.claimed_total(), assessment.lawful_total());
    let (less, same) = (claimed < lawful, claimed == lawful && assessment.lawful.refund.is_zero());
    let text = match (is_theirs(assessment), less, same) {
        (true, true, _) => Text::new(
            "对方这次要的比法律最多支持的少：先问清楚，这是全部，还是只是已经到期的部分；要是全部，请对方写下来。",
            "They ask for less than the law would support: ask whether that is everything or only what is overdue, and if it \
             is everything, get it in writing.",
        ),
        (false, true, _) => Text::new(
            "按合同算的比法律最多支持的少。",
            "The contract comes to less than the law would support.",
        ),
        (true, _, true) => Text::new("对方主张的没有超过上限。", "The claim does not go above the cap."),
        (false, _, true) => Text::new("按合同算的没有超过上限。", "The contract does not go above the cap."),
        _ => return String::new(),
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
        (Language::Zh, CeilingOrigin::Private1991) => {
            format!("2015年8月31日以前利息最高按年 {rate}（借款时银行同类利率的四倍）")
        }
        (Language::En, CeilingOrigin::Private1991) => format!(
            "until 31 August 2015 interest is capped at {rate} a year (four times the bank rate when the loan was made)"
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
