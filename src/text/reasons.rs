//! The words of an explanation: a sentence, the steps, the dated segments.

use crate::case::ChargeKind;
use crate::engine::assessment::{Assessment, Difference, Item, Line};
use crate::engine::ledger::{Allocation, Cause};
use crate::engine::regime::{AfterSale, CeilingOrigin, OverdueOrigin, RateSource, Reference};
use crate::explain::{Room, Segment, StepKind};
use crate::language::{Language, Text};
use crate::money::Yuan;
use crate::text::{form, format, result};

/// The lawful side of a line.
pub const LAWFUL_SIDE: Text = Text::new("法律最多支持的", "What the law supports");
/// Segment table.
pub const DAYS: Text = Text::new("天数", "Days");
/// Segment table.
pub const BALANCE: Text = Text::new("本金", "Principal");
/// Segment table.
pub const RATE: Text = Text::new("年利率", "Rate a year");
/// Segment table.
pub const INTEREST: Text = Text::new("利息", "Interest");
/// Segment table's caption.
pub const SEGMENTS: Text = Text::new("分段计算，单位：元", "Segment by segment, in yuan");
/// Steps.
pub const STEPS: Text = Text::new("怎么加起来的", "How it adds up");
/// Rules.
pub const RULES: Text = Text::new("依据的规定", "The rules it rests on");

/// Of an LPR that the reader looked up.
pub const TOLD: Text = Text::new("你填的", "as you filled in");

/// Why the law supports less than is claimed, on one line.
pub const fn difference(difference: Difference) -> Text {
    match difference {
        Difference::Withheld => Text::new("没到手的钱不算本金", "What never arrived is no principal"),
        Difference::MoreRepaid => {
            Text::new("还的钱有更多抵了本金", "More of what was paid went to principal")
        }
        Difference::RateAboveCeiling => Text::new("利率超过上限", "The rate is above the cap"),
        Difference::PenaltyRateTooHigh => Text::new(
            "银行的罚息利率最多比合同利率高一半",
            "A bank's penalty rate is at most half above the contract rate",
        ),
        Difference::NoDefault => Text::new("还没有违约", "Nothing is in default yet"),
        Difference::CompoundByUnlicensed => Text::new(
            "不是持牌机构，不能对没付的利息再计利息",
            "Only licensed lenders may count interest on unpaid interest",
        ),
        Difference::TotalAboveCeiling => Text::new("加起来超过上限", "Together above the cap"),
        Difference::SmallerBalance => {
            Text::new("计息的本金更少", "The balance that bears interest is smaller")
        }
        Difference::NotInContract => Text::new("合同里看不出来", "Does not follow from the contract"),
    }
}

/// A step's name.
pub const fn step(kind: StepKind) -> Text {
    match kind {
        StepKind::PaperPrincipal => Text::new("合同上写的本金", "Principal on paper"),
        StepKind::Withheld => Text::new("减：没有到手的", "Less: what never arrived"),
        StepKind::Repaid => Text::new("减：已还的本金", "Less: principal repaid"),
        StepKind::Accrued => Text::new("各段利息相加", "Sum of the segments"),
        StepKind::InterestPaid => Text::new("减：已付的利息", "Less: interest paid"),
        StepKind::Charge(kind) => form::charge_kind(kind),
        StepKind::AboveCeiling => Text::new("减：超过上限的", "Less: above the cap"),
        StepKind::ChargesPaid => Text::new("减：已付的", "Less: paid"),
        StepKind::BeyondContract => Text::new("对方另外多要（或少要）的", "Beyond (or below) the contract"),
        StepKind::Rounding => Text::new("四舍五入到分的差", "Rounding to the fen"),
    }
}

/// Over a segment's figures: its first day, the day after its last, and why it has its rate.
pub fn over(language: Language, segment: &Segment) -> String {
    let (from, to) = (format::iso(segment.from), format::iso(segment.to));
    format!("{from} → {to} · {}", cause(language, segment.cause))
}

/// Why a segment has its rate, in few words.
pub fn cause(language: Language, cause: Cause) -> String {
    let words = match cause {
        Cause::TermAgreed => Text::new("约定的利率", "as agreed"),
        Cause::TermFlat => Text::new("等本等息折成的真实年利率", "true yearly rate of the flat rate"),
        Cause::Overdue(OverdueOrigin::Agreed) => Text::new("约定的逾期利率", "overdue rate as agreed"),
        Cause::Overdue(OverdueOrigin::HeldToPenaltyRate) => {
            Text::new("合同利率加一半（银行罚息的上限）", "contract rate and half of it: the most for a bank")
        }
        Cause::Overdue(OverdueOrigin::TermRate) => {
            Text::new("没约定逾期利率，照借期利率", "no overdue rate agreed: term rate")
        }
        Cause::Overdue(OverdueOrigin::Silent2015) => {
            Text::new("什么都没约定，年6%", "nothing agreed: 6% a year")
        }
        Cause::Overdue(OverdueOrigin::None) => Text::new("没约定利率", "no rate agreed"),
        Cause::Ceiling(CeilingOrigin::Private1991) => {
            Text::new("当时的上限：银行同类利率的四倍", "cap of that time: four times the bank rate")
        }
        Cause::Ceiling(CeilingOrigin::Private24) => Text::new("当时的上限", "cap of that time"),
        Cause::Ceiling(CeilingOrigin::Licensed24) => Text::new("上限（你可以请求）", "cap (on your request)"),
        Cause::Ceiling(CeilingOrigin::AfterSale(AfterSale::Nothing)) => {
            Text::new("有的法院：转让后不再计息", "some courts: nothing after the sale")
        }
        Cause::Ceiling(CeilingOrigin::AfterSale(AfterSale::TermRate)) => {
            Text::new("有的法院：转让后不算罚息", "some courts: no penalty rate after the sale")
        }
        Cause::Overdue(OverdueOrigin::SilentLpr(lpr)) => {
            return with_reference(
                language,
                Text::new("什么都没约定，一年期 LPR", "nothing agreed: one-year LPR"),
                lpr,
            );
        }
        Cause::Ceiling(
            CeilingOrigin::LprAtContract(lpr)
            | CeilingOrigin::LprAtFiling(lpr)
            | CeilingOrigin::LicensedLpr(lpr)
            | CeilingOrigin::AfterSale(AfterSale::FourTimesLpr(lpr)),
        ) => return with_reference(language, Text::new("上限：4 × LPR", "cap: 4 × LPR"), lpr),
    };
    words.get(language).into()
}

fn with_reference(language: Language, words: Text, lpr: Reference) -> String {
    let rate = format::percent(lpr.rate);
    let source = match lpr.source {
        RateSource::Released(day) | RateSource::LastKnown(day) => format::iso(day),
        RateSource::Told => TOLD.get(language).into(),
    };
    match language {
        Language::Zh => format!("{} {rate}（{source}）", words.zh),
        Language::En => format!("{} {rate} ({source})", words.en),
    }
}

/// The formula with the reader's own numbers: `45,000.00 × 14.8% × 365 天 ÷ 365 = 6,660.00`.
pub fn formula(language: Language, segment: &Segment) -> String {
    let (principal, rate) = (format::yuan(segment.principal), format::percent(segment.rate));
    let (days, year) = (segment.days(), format::decimals(segment.year_days, 0));
    let amount = format::yuan(segment.amount);
    match language {
        Language::Zh => format!("{principal} × {rate} × {days} 天 ÷ {year} = {amount}"),
        Language::En => format!("{principal} × {rate} × {days} days ÷ {year} = {amount}"),
    }
}

/// What the letters of the formula are.
pub fn legend(language: Language, monthly: bool) -> &'static str {
    if monthly {
        Text::new(
            "本金 × 年利率 × 天数 ÷（12 × 当期天数）：按月还款时，一个月算一年的十二分之一。",
            "Principal × yearly rate × days ÷ (12 × days of the period): with monthly instalments a month is a twelfth of \
             a year.",
        )
    } else {
        Text::new(
            "本金 × 年利率 × 天数 ÷ 一年的天数；第一天算，最后一天不算。",
            "Principal × yearly rate × days ÷ days in a year; the first day counts, the last does not.",
        )
    }
    .get(language)
}

/// What the ceiling leaves beside interest.
pub fn room(language: Language, room: Room) -> String {
    let (ceiling, interest) = (format::yuan(room.ceiling), format::yuan(room.interest));
    let left = format::yuan(room.ceiling - room.interest);
    match (language, room.in_term) {
        (Language::Zh, true) => format!(
            "借款期间，上限到这天一共是 {ceiling} 元，借期利息用掉 {interest} 元，留给服务费 {left} 元。"
        ),
        (Language::En, true) => format!(
            "For the term the cap comes to {ceiling} yuan by this day; interest takes {interest} yuan and leaves {left} yuan \
             for service fees."
        ),
        (Language::Zh, false) => format!(
            "逾期以后，上限到这天一共是 {ceiling} 元，逾期利息用掉 {interest} 元，留给复利、违约金和费用 {left} 元。"
        ),
        (Language::En, false) => format!(
            "Since default the cap comes to {ceiling} yuan by this day; overdue interest takes {interest} yuan and leaves \
             {left} yuan for compound interest, penalties and fees."
        ),
    }
}

/// Where a payment went, in one line.
pub fn payment(language: Language, paid: &Allocation) -> String {
    let parts = [
        (paid.costs, form::charge_kind(ChargeKind::CollectionFee)),
        (paid.interest, Text::new("利息", "interest")),
        (
            paid.voluntary,
            Text::new("自愿付的 24%–36% 利息", "interest between 24% and 36%, paid of your own will"),
        ),
        (paid.charges, Text::new("违约金和费用", "penalties and fees")),
        (paid.principal, Text::new("本金", "principal")),
        (paid.surplus, Text::new("多付", "beyond what was owed")),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(amount, _)| amount.is_positive())
        .map(|(amount, words)| match language {
            Language::Zh => format!("{} {}", words.zh, format::yuan(amount)),
            Language::En => format!("{} {}", format::yuan(amount), words.en),
        })
        .collect();
    parts.join(if language == Language::Zh { "，" } else { ", " })
}

/// The claimed side of a line.
pub fn claimed_side(assessment: &Assessment, line: &Line) -> Text {
    if is_theirs(assessment, line) {
        Text::new("对方主张的", "What is claimed")
    } else {
        Text::new("按合同算的", "By the contract")
    }
}

/// What the contract does not explain is theirs, though they may have named no more than a total.
fn is_theirs(assessment: &Assessment, line: &Line) -> bool {
    result::lines_are_theirs(assessment) || line.item == Item::Unexplained
}

/// The plain sentence over a line's explanation.
pub fn sentence(language: Language, assessment: &Assessment, line: &Line) -> String {
    if line.item == Item::Unexplained && line.claimed < Yuan::ZERO {
        let less = format::yuan(Yuan::ZERO - line.claimed);
        return match language {
            Language::Zh => format!("对方要的合计比上面各项加起来少 {less} 元。"),
            Language::En => format!("Their total is {less} yuan less than the lines above come to."),
        };
    }
    let (claimed, lawful) = (format::yuan(line.claimed), format::yuan(line.lawful));
    if line.differences.is_empty() && line.claimed == line.lawful {
        return match language {
            Language::Zh => format!("这一项 {lawful} 元，两边一样。"),
            Language::En => format!("{lawful} yuan on this line: the same on both sides."),
        };
    }
    let why: Vec<String> =
        line.differences.iter().map(|found| lower_first(difference(*found).get(language))).collect();
    let why = match (language, why.is_empty()) {
        (Language::Zh, false) => format!("：{}", why.join("，")),
        (Language::En, false) => format!(": {}", why.join("; ")),
        (_, true) if line.claimed < line.lawful => String::new(),
        (Language::Zh, true) => "；还的钱在两边抵的先后不同".into(),
        (Language::En, true) => ": the payments went to other lines first".into(),
    };
    match (language, is_theirs(assessment, line)) {
        (Language::Zh, true) => format!("对方主张 {claimed} 元，法律最多支持 {lawful} 元{why}。"),
        (Language::En, true) => {
            format!("{claimed} yuan is claimed; the law supports at most {lawful}{why}.")
        }
        (Language::Zh, false) => format!("按合同算是 {claimed} 元，法律最多支持 {lawful} 元{why}。"),
        (Language::En, false) => {
            format!("The contract comes to {claimed} yuan; the law supports at most {lawful}{why}.")
        }
    }
}

fn lower_first(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    text
}
