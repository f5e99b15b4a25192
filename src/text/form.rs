//! The questions of the form.

use crate::case::field::DemandLine;
use crate::case::file::{DayCountEntry, RateUnit, Repayment};
use crate::case::{ChargeKind, Lender};
use crate::dates::DayCount;
use crate::language::{Language, Text};
use crate::money::QuotedRate;
use crate::text::format;
use rust_decimal::Decimal;

/// Who lent?
pub const LENDER: Text = Text::new("钱是谁借给你的？", "Who lent you the money?");
/// For who cannot tell.
pub const LENDER_UNSURE: Text = Text::new("不清楚是谁借的？", "Not sure who lent it?");
/// How to tell.
pub const LENDER_HELP: Text = Text::new(
    "看合同里“出借人”或“贷款人”那一栏，不看 App 的名字：写着银行、消费金融或小额贷款的，就选那一项；写着个人名字或别的公司，多半没有牌照，\
     选第一项；当年在 P2P 平台上借的，选 P2P。还分不清，可以打 12378 问这家有没有牌照。\
     信用卡的账这里还不能算，不要选“银行”来代替。",
    "Look at the contract's line “出借人” or “贷款人” (the lender), not at the name of the app: if it says a bank, 消费金融 or \
     小额贷款, choose that one; a person's name or another firm most likely has no licence: choose the first; borrowed \
     through a P2P platform in its time: choose P2P. If you still cannot tell, ask 12378 whether the firm is licensed. Credit \
     cards cannot be computed here yet: do not choose “A bank” instead.",
);
/// Principal on paper.
pub const PRINCIPAL: Text = Text::new("合同上写借了多少", "Amount on the contract");
/// What arrived.
pub const RECEIVED: Text = Text::new("实际到手多少", "What really arrived");
/// Help for it.
pub const RECEIVED_HELP: Text = Text::new(
    "先扣掉的利息不算本金；全额到手就留空",
    "Interest taken out first is no principal; leave empty if all of it came",
);
/// The contract's day.
pub const CONTRACT_DATE: Text = Text::new("借款日期", "Date of the loan");
/// Help for it.
pub const CONTRACT_DATE_HELP: Text = Text::new(
    "签合同、钱到手的那天；个人之间看钱到手那天",
    "When the contract was made and the money came; between persons, when the money came",
);
/// Due date.
pub const DUE_DATE: Text = Text::new("到期日", "Due date");
/// First due date.
pub const FIRST_DUE_DATE: Text = Text::new("第一期还款日", "First instalment due");
/// Help for it.
pub const FIRST_DUE_DATE_HELP: Text = Text::new("留空：借款后满一个月", "Empty: one month after the loan");
/// Number of instalments.
pub const INSTALMENTS: Text = Text::new("一共几期", "Number of instalments");
/// How it is repaid.
pub const REPAYMENT: Text = Text::new("怎么还", "How it is to be repaid");
/// What is taken until the reader chooses.
pub const REPAYMENT_HELP: Text = Text::new(
    "没选以前，先按“到期一次还清”算；分期还的，请选合同上的还法",
    "Taken as all on one day until you choose: for instalments, choose the contract's way",
);
/// The rate.
pub const RATE: Text = Text::new("约定利率", "Agreed interest rate");
/// Help for it.
pub const RATE_HELP: Text = Text::new("没约定就留空", "Leave empty if none was agreed");
/// The overdue rate.
pub const OVERDUE_RATE: Text = Text::new("逾期后怎么收", "Rate after the due date");
/// Help for it.
pub const OVERDUE_RATE_HELP: Text =
    Text::new("罚息或逾期利率；没约定就留空", "Penalty interest; leave empty if none was agreed");
/// The unit of a rate.
pub const RATE_UNIT: Text = Text::new("利率单位", "Unit of the rate");
/// How an amount is typed.
pub const AMOUNT_UNIT: Text = Text::new("元", "yuan");
/// How a date is typed.
pub const DATE_EXAMPLE: Text = Text::new("例如 20220301", "e.g. 20220301");
/// Payments.
pub const PAYMENTS: Text = Text::new("已经还过的钱", "What you have paid");
/// Charges.
pub const CHARGES: Text = Text::new("违约金、服务费、担保费", "Penalties, service and guarantee fees");
/// Help for charges.
pub const CHARGES_HELP: Text = Text::new(
    "合同上写明、还没交的。可以填金额，也可以填本金的百分之几（例如 10%）。放款时已经扣掉的不要重复填。",
    "Named in the contract and not paid yet: an amount, or a part of the principal such as 10%. Leave out what was \
     already taken out of the payout.",
);
/// The demand.
pub const DEMAND: Text = Text::new("对方要多少（逐项核对）", "What they demand, line by line");
/// Help for the demand.
pub const DEMAND_HELP: Text = Text::new(
    "照对方的短信或账单逐项填，没有的留空。一项都不填，就按合同推算对方的主张。",
    "As in their message or bill; leave out what is not there. Left empty, the claim is worked out from the contract.",
);
/// Help for its total.
pub const DEMAND_TOTAL_HELP: Text = Text::new(
    "照短信、账单或电话里说的填；不知道就留空",
    "As in their message, bill or call; leave empty if you do not know",
);
/// More settings.
pub const MORE: Text = Text::new("起诉日、计算日、一年按几天", "Suit, day to compute for, days in a year");
/// The filing date.
pub const FILING_DATE: Text = Text::new("对方哪天起诉的", "Day on which suit was filed");
/// Help for it.
pub const FILING_DATE_HELP: Text =
    Text::new("没起诉就留空，按今天起诉计算", "Empty if none: computed as if sued on the day below");
/// The day to compute for.
pub const AS_OF: Text = Text::new("算到哪一天", "Compute for which day");
/// Help for it.
pub const AS_OF_HELP: Text =
    Text::new("留空就是今天；这一天不计息", "Empty: today. That day itself does not count");
/// Days in a year.
pub const DAY_COUNT: Text = Text::new("一年按几天折算", "Days in a year");
/// A date column.
pub const DATE: Text = Text::new("日期", "Date");
/// An amount column.
pub const AMOUNT: Text = Text::new("金额", "Amount");
/// A charge's kind.
pub const CHARGE_KIND: Text = Text::new("是什么费", "What for");
/// A charge's day.
pub const CHARGE_DATE: Text = Text::new("从哪天起要交（可留空）", "Due from (may be empty)");
/// Adds a payment.
pub const ADD_PAYMENT: Text = Text::new("再加一笔还款", "Add a payment");
/// Adds a charge.
pub const ADD_CHARGE: Text = Text::new("再加一项费用", "Add a charge");

/// Row `number` of payments, for screen readers.
pub fn payment_row(language: Language, number: usize) -> String {
    match language {
        Language::Zh => format!("第 {number} 笔还款"),
        Language::En => format!("Payment {number}"),
    }
}

/// Removes the row of that name.
pub fn remove(language: Language, row: &str) -> String {
    match language {
        Language::Zh => format!("删掉{row}"),
        Language::En => format!("Remove: {row}"),
    }
}

/// Row `number` of charges, for screen readers.
pub fn charge_row(language: Language, number: usize) -> String {
    match language {
        Language::Zh => format!("第 {number} 项费用"),
        Language::En => format!("Charge {number}"),
    }
}

/// A kind of lender, and a word of help.
pub const fn lender(lender: Lender) -> (Text, Text) {
    match lender {
        Lender::Unlicensed => (
            Text::new("个人或没有牌照的公司", "A person or unlicensed firm"),
            Text::new("朋友、放贷公司、“中介”", "A friend, a lending shop, an “agent”"),
        ),
        Lender::MicroLoan => (
            Text::new("网络小贷公司", "Online micro-loan company"),
            Text::new("合同上写“小额贷款”", "“小额贷款” on the contract"),
        ),
        Lender::ConsumerFinance => (
            Text::new("消费金融公司", "Consumer-finance company"),
            Text::new("合同上写“消费金融”", "“消费金融” on the contract"),
        ),
        Lender::Bank => (
            Text::new("银行", "A bank"),
            Text::new("信用卡这里还不能算", "Credit cards cannot be computed here yet"),
        ),
        Lender::P2p => (
            Text::new("P2P 平台", "P2P platform"),
            Text::new("平台撮合，钱来自别的出借人", "Matched by a platform, lent by other people"),
        ),
    }
}

/// A way to repay.
pub const fn repayment(repayment: Repayment) -> Text {
    match repayment {
        Repayment::Bullet => Text::new("到期一次还清", "All on one day"),
        Repayment::EqualInstalments => Text::new("等额本息", "Equal instalments"),
        Repayment::EqualPrincipal => Text::new("等额本金", "Equal principal"),
        Repayment::InterestFirst => Text::new("先息后本", "Interest first"),
        Repayment::Flat => Text::new("等本等息", "Flat rate"),
    }
}

/// A word of help with it.
pub const fn repayment_help(repayment: Repayment) -> Text {
    match repayment {
        Repayment::Bullet => Text::new("本金利息一起还", "Principal and interest together"),
        Repayment::EqualInstalments => Text::new("每月还一样多", "The same sum every month"),
        Repayment::EqualPrincipal => {
            Text::new("每月本金一样多，利息递减", "Same principal, falling interest")
        }
        Repayment::InterestFirst => Text::new("每月只还利息，最后还本金", "Principal with the last"),
        Repayment::Flat => Text::new("每月按全部本金收息", "Interest on the whole sum every month"),
    }
}

/// A unit of rates.
pub const fn rate_unit(unit: RateUnit) -> Text {
    match unit {
        RateUnit::PercentPerYear => Text::new("% · 每年", "% a year"),
        RateUnit::PercentPerMonth => Text::new("% · 每月", "% a month"),
        RateUnit::PercentPerDay => Text::new("% · 每天", "% a day"),
        RateUnit::PerMillePerMonth => Text::new("‰ · 每月", "‰ a month"),
        RateUnit::PerMillePerDay => Text::new("‰ · 每天", "‰ a day"),
        RateUnit::PerTenThousandPerDay => Text::new("‱ · 每天（万分之几）", "‱ a day"),
    }
}

/// Days in a year.
pub const fn day_count(day_count: DayCountEntry) -> Text {
    match day_count {
        DayCountEntry::Actual365 => Text::new("365 天", "365 days"),
        DayCountEntry::Actual360 => {
            Text::new("360 天（银行常用，利息略高）", "360 days (banks; slightly more interest)")
        }
    }
}

/// A kind of charge.
pub const fn charge_kind(kind: ChargeKind) -> Text {
    match kind {
        ChargeKind::Penalty => Text::new("违约金", "Penalty"),
        ChargeKind::ServiceFee => Text::new("服务费、担保费", "Service or guarantee fee"),
        ChargeKind::CollectionFee => Text::new("催收费", "Collection fee"),
        ChargeKind::Other => Text::new("其他费用", "Other fee"),
    }
}

/// A line of the demand.
pub const fn demand_line(line: DemandLine) -> Text {
    match line {
        DemandLine::Principal => Text::new("本金", "Principal"),
        DemandLine::Interest => Text::new("借期利息", "Interest for the term"),
        DemandLine::OverdueInterest => Text::new("逾期利息、罚息", "Overdue interest"),
        DemandLine::CompoundInterest => Text::new("复利", "Compound interest"),
        DemandLine::Penalty => Text::new("违约金", "Penalties"),
        DemandLine::Fees => Text::new("各种费用", "Fees"),
        DemandLine::Total => Text::new("对方一共要你还多少", "What they ask for in all"),
    }
}

/// What a quoted rate means: `= 年 24% · 日 0.0658%`.
pub fn rate_meaning(language: Language, rate: QuotedRate, day_count: DayCount) -> String {
    let yearly = rate.annual(day_count);
    let part = |of: u32| format::decimals(yearly.percent() / Decimal::from(of), 4);
    let (month, day) = (part(12), part(day_count.days_in_year()));
    let year = format::percent(yearly);
    match language {
        Language::Zh => format!("= 年 {year} · 月 {month}% · 日 {day}%"),
        Language::En => format!("= {year} a year · {month}% a month · {day}% a day"),
    }
}

/// The LPR that the reader looked up.
pub const NEWER_LPR: Text = Text::new("最新的一年期 LPR（%）", "Latest one-year LPR (%)");

/// The day on which the lender called everything in.
pub const CALLED_IN: Text = Text::new("宣布提前到期的日子", "Day on which the loan was called in");

/// What was promised beside the plan.
pub const PROMISE: Text = Text::new("约定的费用和还款表", "Agreed fees and table of payments");

/// The suit and the judgment.
pub const COURT: Text = Text::new("诉讼和判决", "Suit and judgment");

/// What happened to the debt.
pub const TRANSFER: Text = Text::new("转让、委托催收和代偿", "Sale, collectors and payments by others");

/// What the clocks of a debt need.
pub const TIME: Text = Text::new("时效、执行和征信", "Time limits and the credit record");

/// What collectors did.
pub const CONTACTS: Text = Text::new("催收记录", "Contacts by collectors");

/// The time of a contact.
pub const TIME_OF_DAY: Text = Text::new("几点", "Time");

/// A row of the log of contacts.
pub fn contact_row(language: Language, number: usize) -> String {
    match language {
        Language::Zh => format!("第 {number} 次联系"),
        Language::En => format!("Contact {number}"),
    }
}

/// What is told about a credit card.
pub const CARD: Text = Text::new("信用卡", "Credit card");
