//! What a borrower could do: labels, the ways, and what comes with each.

use rust_decimal::Decimal;

use crate::case::field::Field;
use crate::case::options::entry::OptionsField;
use crate::dates::Date;
use crate::engine::Assessment;
use crate::engine::options::{Choice, Outflow, OutflowKind, Prospect, Risk};
use crate::language::{Language, Text};
use crate::money::Yuan;
use crate::text::{format, problem, result};

/// Above the loan that is compared with.
pub const LOAN: Text = Text::new("先看这笔债有多少", "First, what is owed");
/// Where the loan is not filled in.
pub const NO_LOAN: Text = Text::new(
    "还不知道法律支持多少，就没法比：打了折的数，可能还是多要。请先在“我欠多少”里填这笔债，几个问题就够，选了“不知道”的也要补上；填好再回来，这里填的都在。",
    "Without what the law supports nothing can be compared: a sum with a discount may still be too much. Fill in this debt \
     under “What I owe” first, a few questions do, and answer what you marked as not known; what you fill in here stays.",
);
/// The way there.
pub const TO_LOAN: Text = Text::new("去填这笔债", "Fill in this debt");
/// The way there, where it is filled in.
pub const CHANGE_LOAN: Text = Text::new("核对或修改这笔债", "Check or change this debt");

/// A part of the form.
pub const SETTLEMENT: Text = Text::new("一次还一笔，打折结清", "Settle: one sum for all");
/// A part of the form.
pub const INSTALMENTS: Text = Text::new("分期还", "Pay in instalments");
/// A part of the form.
pub const SUIT: Text = Text::new("等对方起诉", "Wait and be sued");
/// A part of the form.
pub const MORE: Text = Text::new("哪天能一次付清、算到哪一天", "When you could pay all, day to compute for");

/// Beneath the settlement.
pub const SETTLEMENT_HELP: Text = Text::new(
    "对方报的，或者你想提的。没谈好、没签字以前，先不要付“诚意金”：哪怕付一块钱，也可能让诉讼时效重新算。",
    "What they offered or what you want to offer. Pay no “token of good faith” before it is agreed in writing: even one yuan \
     may start the time to sue anew.",
);
/// Beneath the instalments.
pub const INSTALMENTS_HELP: Text = Text::new(
    "每月一期，每期一样多。还的时候，利息一般还在走。",
    "One a month, each the same. Interest usually runs on meanwhile.",
);
/// Beneath the suit.
pub const SUIT_HELP: Text = Text::new(
    "日子谁也说不准。不知道就先看一个例子：一个月后起诉，再过六个月判决到期，当天付清。",
    "Nobody knows the days. If you do not, look at an example: sued in a month, six months until the judgment's deadline, \
     paid on that day.",
);
/// Fills in the example of a suit.
pub const SUIT_EXAMPLE: Text = Text::new("填入这个例子", "Fill in this example");
/// Fills in instalments.
pub const PLAN_EXAMPLE: Text = Text::new("填入例子：分 12 期", "Fill in an example: 12 instalments");

/// Whether the rest is waived in writing.
pub const REST_WAIVED: Text =
    Text::new("付完以后余款不用还，写进协议了吗", "Does it say in writing that nothing is owed after it?");
/// The fee is halved.
pub const FEE_HALVED: Text = Text::new(
    "简易程序、调解或者撤诉（诉讼费减半）",
    "Summary procedure, mediation or withdrawal (fee halved)",
);
/// Property is preserved.
pub const PRESERVED: Text = Text::new("对方申请财产保全", "They have property preserved (财产保全)");
/// The court enforces.
pub const ENFORCED: Text =
    Text::new("到期没付，走到强制执行", "Not paid in time: the court enforces (强制执行)");
/// An answer.
pub const YES: Text = Text::new("是", "Yes");
/// An answer; also where it is not known.
pub const NO: Text = Text::new("否或不知道", "No, or not known");

/// A field by its label.
pub fn field(language: Language, field: Field) -> String {
    match field {
        Field::Options(field) => label(field).get(language).to_owned(),
        field => problem::field(language, field),
    }
}

/// A field's label.
pub const fn label(field: OptionsField) -> Text {
    match field {
        OptionsField::PayOn => Text::new("哪天能一次付清", "Day on which you could pay all"),
        OptionsField::First => Text::new("第一期哪天付", "Day of the first"),
        OptionsField::Count => Text::new("分几期", "How many"),
        OptionsField::Instalment => Text::new("每期付多少", "How much each"),
        OptionsField::SettleOn => Text::new("哪天付", "Day of payment"),
        OptionsField::Settlement => Text::new("付多少就结清", "The sum"),
        OptionsField::Filed => Text::new("哪天起诉", "Day of the suit"),
        OptionsField::PayBy => Text::new("判决给的付款期限到哪天", "Last day the judgment gives to pay"),
        OptionsField::Paid => Text::new("哪天付清", "Day on which all is paid"),
    }
}

/// Beneath a day that may be left out.
pub const OR_TODAY: Text = Text::new("不填就按计算日", "Empty: the day to compute for");

/// A way's name.
pub const fn choice(choice: Choice) -> Text {
    match choice {
        Choice::PayNow => Text::new("一次还清", "Pay all at once"),
        Choice::Instalments => Text::new("分期还", "Instalments"),
        Choice::Settle => Text::new("打折结清", "Settle"),
        Choice::BeSued => Text::new("等起诉", "Be sued"),
    }
}

/// The table's caption.
pub const WAYS: Text = Text::new("几种走法对比，单位：元", "The ways side by side, in yuan");
/// A head.
pub const WAY: Text = Text::new("走法", "Way");
/// A head.
pub const PAID: Text = Text::new("一共付", "Paid in all");
/// A head.
pub const UNTIL: Text = Text::new("付到哪天", "Paid until");
/// What each way's payments are, for screen readers.
pub const OUTFLOWS: Text = Text::new("付的钱", "What is paid");

/// The claim beside the ways, in the chart.
pub const CLAIM: Text = Text::new("对方今天要的", "Claimed today");
/// The same, where nothing was demanded.
pub const CONTRACT: Text = Text::new("按合同今天要付的", "By the contract today");
/// Legend.
pub const TO_DEBT: Text = Text::new("还了法律支持的", "Pays what the law supports");
/// Legend.
pub const EXTRA: Text = Text::new("法律支持以外的，和打官司的费用", "Beyond it, and costs of a suit");
/// Legend.
pub const UNPAID: Text = Text::new("没付的（免掉或还欠）", "Not paid (waived or still owed)");

/// Not counted.
pub const NOT_COUNTED: Text = Text::new(
    "没有计入：律师费、误工、借钱来还的利息、法院可能酌减的违约金、时效过了可以不还的情形。诉讼费怎么分担由法院定，这里按支持的比例算。日子是假设，对方和法院都可能走得更快或更慢。",
    "Not counted: lawyers' fees, lost work, interest on money borrowed to pay, penalties that a court may reduce, a claim whose \
     time to sue has run out. The court decides who bears its fee; here it follows the part awarded. The days are assumed: \
     lender and court may be faster or slower.",
);

/// How far away the end of a way is.
pub fn months(language: Language, months: u32) -> String {
    match (language, months) {
        (Language::Zh, 0) => "当天".into(),
        (Language::Zh, _) => format!("约 {months} 个月"),
        (Language::En, 0) => "the same day".into(),
        (Language::En, 1) => "1 month".into(),
        (Language::En, _) => format!("{months} months"),
    }
}

/// What is paid for.
pub const fn outflow(kind: OutflowKind) -> Text {
    match kind {
        OutflowKind::Debt => Text::new("还债", "The debt"),
        OutflowKind::CourtFee => Text::new("案件受理费，你承担的部分", "The court's fee, your part"),
        OutflowKind::EnforcementFee => Text::new("执行费", "Fee for enforcement"),
        OutflowKind::LatePerformance => Text::new(
            "判决期限过后的加倍部分利息",
            "The doubled part of interest after the judgment's deadline",
        ),
    }
}

/// What is paid of one kind: once, or so often the same.
pub fn payment(language: Language, first: &Outflow, count: usize) -> String {
    let (name, date, each) =
        (outflow(first.kind).get(language), format::iso(first.date), format::yuan(first.amount));
    match (language, count) {
        (_, 1) => format!("{name} · {date}"),
        (Language::Zh, _) => format!("{name} · {date} 起 {count} 期，每期 {each}"),
        (Language::En, _) => format!("{name} · {count} from {date}, {each} each"),
    }
}

/// A risk in a word, beside the others.
pub fn tag(language: Language, risk: Risk) -> String {
    let text = match risk {
        Risk::LimitationRestarts(_) => Text::new("诉讼时效重新算", "Time to sue starts anew"),
        Risk::LimitationStops(_) => Text::new("诉讼时效停住", "Time to sue stops"),
        Risk::RecordFrom(_) => Text::new("征信记录再留五年", "Credit record: five more years"),
        Risk::RestStaysOwed(amount) => return amount_tag(language, Text::new("还欠", "Still owed"), amount),
        Risk::BeyondLawful(amount) => {
            return amount_tag(
                language,
                Text::new("比法律支持的多付", "More than the law supports:"),
                amount,
            );
        }
        Risk::MoreCourtFee(_) => Text::new("诉讼费可能更多", "Court fee may be more"),
        Risk::PreservationFee(_) => Text::new("可能承担保全费", "Perhaps the fee for preservation"),
        Risk::Enforcement => Text::new("强制执行", "Enforcement"),
        Risk::DutyGoesOn => Text::new("没执行到的还要还", "What is not reached stays owed"),
    };
    text.get(language).to_owned()
}

fn amount_tag(language: Language, words: Text, amount: Yuan) -> String {
    format!("{} {}", words.get(language), format::yuan(amount))
}

/// What is waived, in a word.
pub fn waived(language: Language, amount: Yuan) -> String {
    amount_tag(language, Text::new("免掉", "Waived:"), amount)
}

/// A risk in a sentence.
pub fn risk(language: Language, risk: Risk) -> String {
    let date = |day: Date| format::date(language, day);
    match (language, risk) {
        (Language::Zh, Risk::LimitationRestarts(day)) => format!(
            "{}付款或者答应付，就是同意还：诉讼时效从这时重新算三年。时效已经过了的，这样做会失去“过了时效”的抗辩，先查清再谈。",
            date(day)
        ),
        (Language::En, Risk::LimitationRestarts(day)) => format!(
            "Paying or agreeing to pay on {} is agreeing to perform: the time to sue (诉讼时效) starts anew for three years. If it \
             has run out already, this gives up the defence: find out before you talk.",
            date(day)
        ),
        (Language::Zh, Risk::LimitationStops(day)) => {
            format!("{}起诉，诉讼时效就停住，不会再因为拖着而过期。", date(day))
        }
        (Language::En, Risk::LimitationStops(day)) => {
            format!("A suit on {} interrupts the time to sue: it no longer runs out by waiting.", date(day))
        }
        (Language::Zh, Risk::RecordFrom(day)) => format!(
            "这笔债如果上了征信，不良记录从{}结清时起再保留五年；没结清，五年就还没开始。",
            date(day)
        ),
        (Language::En, Risk::RecordFrom(day)) => format!(
            "If this debt is in the credit record (征信), the negative entry stays five years from {}, when it ends; while it is \
             unpaid the five years have not begun.",
            date(day)
        ),
        (Language::Zh, Risk::RestStaysOwed(amount)) => format!(
            "没有写明免掉余款，法律支持的还剩 {} 元，对方以后仍可以要。付款以前请把“余款不再追索”写进协议。",
            format::yuan(amount)
        ),
        (Language::En, Risk::RestStaysOwed(amount)) => format!(
            "Nothing in writing waives the rest: {} yuan of what the law supports can still be asked for. Have “nothing is owed \
             after this” written down before you pay.",
            format::yuan(amount)
        ),
        (Language::Zh, Risk::BeyondLawful(amount)) => format!(
            "比法律最多支持的还多付 {} 元。可以拿算出来的数去谈。",
            format::yuan(amount)
        ),
        (Language::En, Risk::BeyondLawful(amount)) => format!(
            "This is {} yuan more than the law supports at most. Negotiate with the figure computed here.",
            format::yuan(amount)
        ),
        (Language::Zh, Risk::MoreCourtFee(amount)) => {
            format!("诉讼费由法院分担，法院让你全担的话，再多 {} 元。", format::yuan(amount))
        }
        (Language::En, Risk::MoreCourtFee(amount)) => {
            format!("The court divides its fee; if it lets you bear all of it, {} yuan more.", format::yuan(amount))
        }
        (Language::Zh, Risk::PreservationFee(amount)) => {
            format!("保全费 {} 元先由对方交，对方可以要求判给你承担。", format::yuan(amount))
        }
        (Language::En, Risk::PreservationFee(amount)) => format!(
            "They pay the fee for preservation, {} yuan, and can ask the court to let you bear it.",
            format::yuan(amount)
        ),
        (Language::Zh, Risk::Enforcement) => {
            "法院可以查封、扣划；有能力还却不还的，可能被限制消费、列入失信名单。你和家人的生活必需会保留。".into()
        }
        (Language::En, Risk::Enforcement) => {
            "The court can seize assets and accounts; who can pay and does not may be barred from luxury spending and publicly \
             listed (失信被执行人). What you and your family need to live is left to you."
                .into()
        }
        (Language::Zh, Risk::DutyGoesOn) => "没执行到的部分不会消失，以后发现财产还可以再执行。".into(),
        (Language::En, Risk::DutyGoesOn) => {
            "What enforcement does not reach does not vanish: it goes on when assets are found later.".into()
        }
    }
}

/// How much a way saves, on the lawful debt and on the claim.
/// `theirs`: whether the claim is what was demanded, and not only what the contract says.
pub fn discount(language: Language, way: &Prospect, theirs: bool) -> Option<String> {
    let paid = way.total();
    if !matches!(way.choice, Choice::Settle | Choice::Instalments) {
        return None;
    }
    let lawful = format::yuan(paid - way.beyond + way.left);
    let off = format::decimals(way.discount_percent?, 2);
    let claimed = way.claimed_then;
    let on_claim = (claimed - paid).or_zero().exact() * Decimal::ONE_HUNDRED;
    let on_claim = claimed.is_positive().then(|| format::decimals(on_claim / claimed.exact(), 2))?;
    let (then, beyond) = (format::yuan(claimed), format::yuan(way.beyond));
    // A demand is one sum; the contract's grows until then.
    let by = match (theirs, language) {
        (true, Language::Zh) => format!("按对方要的 {then} 元算"),
        (true, Language::En) => format!("Measured on the {then} yuan they ask for"),
        (false, Language::Zh) => format!("按合同算（到那天 {then} 元）"),
        (false, Language::En) => format!("By the contract ({then} yuan by then)"),
    };
    Some(match (language, way.beyond.is_positive()) {
        (Language::Zh, true) => {
            format!("{by}，少付 {on_claim}%；按法律支持的算，没有少付，反而多付 {beyond} 元。")
        }
        (Language::En, true) => format!(
            "{by}, you pay {on_claim}% less; by what the law supports you save nothing and pay \
             {beyond} yuan too much."
        ),
        (Language::Zh, false) => {
            format!("真正的折扣：法律支持的一共 {lawful} 元，少付 {off}%。{by}，是少付 {on_claim}%。")
        }
        (Language::En, false) => format!(
            "The real discount: of {lawful} yuan that the law supports in all, you pay {off}% less. {by}, it is {on_claim}% less."
        ),
    })
}

/// What matters most about the ways, in plain sentences.
pub fn headline(language: Language, today: &Assessment, ways: &[Prospect]) -> String {
    let settle = ways.iter().find(|way| way.choice == Choice::Settle);
    let gap = today.claimed_total() - today.lawful_total();
    if let Some(said) = settle.and_then(|way| discount(language, way, result::is_theirs(today))) {
        return said;
    }
    let [lawful, gap_text] = [today.lawful_total(), gap].map(format::yuan);
    match (language, gap.is_positive() && result::is_theirs(today)) {
        (Language::Zh, true) => {
            format!(
                "一次付清，法律最多支持 {lawful} 元；对方要的比它多 {gap_text} 元。谈的时候，从法律支持的数谈起。"
            )
        }
        (Language::En, true) => format!(
            "Paid at once, the law supports at most {lawful} yuan; they ask for {gap_text} yuan more. Begin from what the law \
             supports when you negotiate."
        ),
        (Language::Zh, false) => format!("一次付清，法律最多支持 {lawful} 元。把别的走法填在旁边，就能比。"),
        (Language::En, false) => format!(
            "Paid at once, the law supports at most {lawful} yuan. Fill in the other ways to set them beside it."
        ),
    }
}

/// What waiting a day more costs.
pub fn waiting(language: Language, today: &Assessment) -> Option<String> {
    let tomorrow = today.lawful_tomorrow;
    let more = format::yuan(tomorrow);
    tomorrow.is_positive().then(|| match language {
        Language::Zh => format!("再过一天，法律支持的多 {more} 元。"),
        Language::En => format!("Another day adds {more} yuan to what the law supports."),
    })
}

/// Said aloud: every way and its sum.
pub fn announcement(language: Language, ways: &[Prospect]) -> String {
    let each = ways.iter().map(|way| {
        let name = choice(way.choice).get(language);
        format!("{name} {}", format::money(way.total()))
    });
    each.collect::<Vec<_>>().join(if language == Language::Zh { "，" } else { ", " })
}

/// Where the sum of paying at once comes from.
pub const SUM_EXPLAINED: Text = Text::new(
    "这个数怎么算出来、每一项依据哪条规定，在“我欠多少”里逐项写明。付以前先确认付给谁，付完要结清证明。",
    "How this sum comes about, line by line with the rules, stands under “What I owe”. Make sure first whom to pay, and ask for a \
     paper that all is paid.",
);

/// Over what the ways mean, while there are no figures.
pub const BEFORE_FIGURES: Text = Text::new(
    "填了这笔债，这里就有数字。先看每种走法意味着什么：",
    "With the debt filled in there are figures here. What each way means:",
);

/// In the dock while the loan is not filled in.
pub const LOAN_MISSING: Text = Text::new("先填这笔债", "Fill in the debt");

/// What each way means, while there are no figures.
pub const WITHOUT_FIGURES: [(Choice, Text); 4] = [
    (
        Choice::PayNow,
        Text::new(
            "付法律支持的数，利息停住，可以要结清证明。付以前先确认付给谁。",
            "Pay what the law supports: interest stops, and you can ask for a paper that all is paid. Make sure first whom to pay.",
        ),
    ),
    (
        Choice::Instalments,
        Text::new(
            "要双方同意，对方没有义务答应。答应分期就是同意还，诉讼时效重新算。",
            "Needs both sides; the lender need not agree. Agreeing to pay in parts starts the time to sue anew.",
        ),
    ),
    (
        Choice::Settle,
        Text::new(
            "折扣要对着法律支持的数看。余款不用还，要写进协议再付款。",
            "Measure the discount on what the law supports. Have it in writing that nothing is owed after it, then pay.",
        ),
    ),
    (
        Choice::BeSued,
        Text::new(
            "法院按法律支持的数判，另加诉讼费；判了不付，有加倍利息和强制执行。收到传票一定要应诉。",
            "The court awards what the law supports, and its fee comes on top; unpaid judgments bear doubled interest and are \
             enforced. Always answer a summons.",
        ),
    ),
];
