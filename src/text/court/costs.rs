//! What a suit adds.

use crate::case::suit::{Ending, OrderOutcome, Procedure};
use crate::engine::court::{Bearer, Course, FeeKind, Note};
use crate::language::{Language, Text};
use crate::law::court_fees::{Charge, Part};
use crate::money::Yuan;
use crate::text::format;

/// The part's title.
pub const TITLE: Text = Text::new("打官司会多出哪些钱", "What a suit adds");
/// What enforcement adds.
pub const ENFORCING: Text = Text::new("强制执行会多出什么", "What enforcement adds");
/// Before an amount is known.
pub const WAITING: Text = Text::new(
    "填上“起诉要多少”就能算；在“我欠多少”算出过的，直接用那里的数。",
    "Fill in the sum they sue for; what “What I owe” has computed is used by itself.",
);
/// How the costs are borne.
pub const BORNE: Text = Text::new(
    "诉讼费由对方先垫，判决时按输赢分：法院支持对方多少，你大致就按那个比例承担。",
    "They advance the fees; the judgment shares them by who wins: you bear about the part of the claim that the court grants.",
);
/// The way to the other tool.
pub const OWE_WAY: Text = Text::new("去“我欠多少”填借款", "Fill in the loan at “What I owe”");
/// The same, once it is filled in.
pub const OWE_BACK: Text = Text::new("回“我欠多少”看怎么算的", "See how at “What I owe”");

/// What the loan comes to, from the other tool.
pub fn loan(language: Language, claimed: Yuan, lawful: Yuan) -> String {
    let [claimed, lawful] = [claimed, lawful].map(format::money);
    match language {
        Language::Zh => format!("按“我欠多少”：对方主张 {claimed}，法律最多支持 {lawful}。"),
        Language::En => format!("By “What I owe”: {claimed} is claimed, the law supports at most {lawful}."),
    }
}

/// The sums on which the fees are measured, and the most that can come on top.
pub fn headline(language: Language, claim: Yuan, awarded: Yuan, debtor: Yuan) -> String {
    let [claim, awarded, debtor] = [claim, awarded, debtor].map(format::money);
    match language {
        Language::Zh => {
            format!("起诉 {claim}、法院支持 {awarded}：走完下面这些程序，由你承担的诉讼费一共 {debtor}。")
        }
        Language::En => format!(
            "Sued for {claim}, granted {awarded}: with all of the steps below you would bear {debtor} in court fees."
        ),
    }
}

/// The fees one by one.
pub const FEES: Text = Text::new("一项一项", "One by one");
/// Supposed where nothing is told.
pub const SUPPOSED: Text = Text::new(
    "没填的按走到底算：全部金额保全，最后强制执行。没走到的，没有那一项。",
    "What is not filled in is taken to the end: all of it frozen and enforced. A step not taken costs nothing.",
);
/// The courses side by side.
pub const COURSES: Text = Text::new("走哪种程序，受理费不一样", "The fee differs by the course it takes");
/// A course's name as a column.
pub const COURSE: Text = Text::new("怎么走", "Course");
/// What is charged.
pub const CHARGED: Text = Text::new("法院收", "Fee");
/// The debtor's part.
pub const YOURS: Text = Text::new("你承担", "Your part");
/// Small claims are small.
pub const SMALL_CLAIMS: Text = Text::new(
    "小额诉讼只用于简单的、金额在本省上年平均工资一半以下的案子，一审终审。",
    "Small claims are simple cases of at most half of the province's average yearly wage, with one instance.",
);
/// What is not counted.
pub const NOT_COUNTED: Text = Text::new(
    "没有算：律师费（合同写明由你承担的，对方才可能要）、鉴定费、公告费、路费和误工。",
    "Not counted: lawyers' fees (which they may ask for only if the contract says so), experts, public notices, travel and lost wages.",
);
/// How a fee was computed.
pub const HOW: Text = Text::new("怎么算的，依据什么", "How, and by which rule");

/// A fee.
pub const fn fee(kind: FeeKind) -> Text {
    match kind {
        FeeKind::PaymentOrder => Text::new("支付令申请费", "Payment order"),
        FeeKind::Acceptance => Text::new("案件受理费", "Acceptance of the case"),
        FeeKind::Preservation => Text::new("保全申请费", "Freezing of property"),
        FeeKind::Appeal => Text::new("二审受理费", "Appeal"),
        FeeKind::Enforcement => Text::new("执行申请费", "Enforcement"),
    }
}

/// Who bears a fee.
pub fn bearer(language: Language, bearer: Bearer) -> String {
    match (language, bearer) {
        (Language::Zh, Bearer::Debtor) => "全部由你承担。".into(),
        (Language::En, Bearer::Debtor) => "You bear all of it.".into(),
        (Language::Zh, Bearer::Creditor) => "由对方承担。".into(),
        (Language::En, Bearer::Creditor) => "They bear it.".into(),
        (Language::Zh, Bearer::InProportion { won, of }) => {
            format!("按输赢分：{} ÷ {} 由你承担。", format::yuan(won), format::yuan(of))
        }
        (Language::En, Bearer::InProportion { won, of }) => {
            format!("Shared by who wins: {} ÷ {} of it is yours.", format::yuan(won), format::yuan(of))
        }
        (Language::Zh, Bearer::Agreement) => "双方商定谁承担，这里按全由你承担列。".into(),
        (Language::En, Bearer::Agreement) => "Both sides agree who bears it; shown here as all yours.".into(),
    }
}

/// What to know beside a fee.
pub const fn note(note: Note) -> Text {
    match note {
        Note::Halved => Text::new("减半收，只减一次。", "Halved, and only once."),
        Note::Third => Text::new("受理费的三分之一。", "A third of the acceptance fee."),
        Note::CreditorAdvances => Text::new("对方先垫。", "They advance it."),
        Note::AfterEnforcement => Text::new("不用预交，执行后收。", "Not prepaid: taken after enforcement."),
        Note::OrderFeeCounts => {
            Text::new("支付令的费用抵进来。", "The payment order's fee counts towards it.")
        }
        Note::InTheClaim => Text::new("对方写进诉讼请求。", "They put it into the claim."),
        Note::MayBeClaimed => {
            Text::new("对方没写进诉讼请求，就由对方承担。", "Not in the claim, so they bear it.")
        }
        Note::NoAppeal => Text::new("小额诉讼不能上诉。", "Small claims have no appeal."),
    }
}

/// A course that a claim may take.
pub const fn course(course: &Course) -> Text {
    match (course.payment_order, course.procedure, course.ending) {
        (Some(OrderOutcome::Unopposed), ..) => Text::new("支付令，没有异议", "Payment order, no objection"),
        (Some(_), ..) => Text::new("支付令以后起诉", "Suit after a payment order"),
        (None, _, Ending::Mediation) => Text::new("调解结案", "Settled in court"),
        (None, _, Ending::Withdrawal) => Text::new("对方撤诉", "Withdrawn by them"),
        (None, Procedure::SmallClaims, _) => Text::new("小额诉讼", "Small claims"),
        (None, Procedure::Summary, _) => Text::new("简易程序", "Summary procedure"),
        (None, Procedure::Ordinary, _) => Text::new("普通程序", "Ordinary procedure"),
    }
}

/// A part of an amount and what is charged on it: `45,017.37 × 2.5% = 1,125.43`.
pub fn part(language: Language, part: &Part) -> String {
    let [amount, fee] = [part.amount, part.fee].map(format::yuan);
    match (language, part.charge) {
        (Language::Zh, Charge::Fixed(_)) => format!("第一段 {amount}：固定 {fee}"),
        (Language::En, Charge::Fixed(_)) => format!("The first {amount}: {fee} in all"),
        (_, Charge::Percent(percent)) => format!("{amount} × {}% = {fee}", format::decimals(percent, 4)),
    }
}
