//! What a loan costs in all: the answer.

use rust_decimal::Decimal;

use crate::case::promise::read::Loan;
use crate::dates::Date;
use crate::engine::annual_cost::HIGHEST_EFFECTIVE;
use crate::engine::regime::{Ceiling, CeilingOrigin};
use crate::engine::repayment::{
    Cap, Counts, DefaultCost, Payoff, RateForms, Repayment, Source, Standing, TrueCost,
};
use crate::explain::promise::{Cause, Compared};
use crate::language::{Language, Text};
use crate::money::{AnnualRate, RatePeriod, Yuan};
use crate::text::{form, format, result};

/// Above the total.
pub const IN_ALL: Text = Text::new("照约定还完，一共要付", "If all goes as agreed, you pay in all");
/// The same in the dock.
pub const IN_ALL_SHORT: Text = Text::new("一共要付", "In all");
/// What arrived.
pub const ARRIVED: Text = Text::new("到手", "Arrived");
/// What is paid beyond it.
pub const MORE: Text = Text::new("比到手的多付", "More than arrived");
/// The true rate beside the total.
pub const TRUE_RATE: Text = Text::new("真实年利率", "True yearly rate");
/// The quoted rate.
pub const QUOTED: Text = Text::new("对方说的", "Quoted");
/// Legend: interest.
pub const INTEREST: Text = Text::new("利息", "Interest");
/// Legend: interest with what was taken out beforehand.
pub const INTEREST_AND_WITHHELD: Text = Text::new("利息（连先扣的）", "Interest (with what was kept back)");
/// Legend: principal.
pub const PRINCIPAL: Text = Text::new("本金", "Principal");
/// Legend: fees.
pub const FEES: Text = Text::new("费用", "Fees");
/// Heading of the true cost.
pub const COST: Text = Text::new("借这笔钱，一年到底要多少", "What the money really costs a year");
/// Simple.
pub const SIMPLE: Text = Text::new("单利", "Simple");
/// With interest on interest.
pub const COMPOUND: Text = Text::new("复利", "Compound");
/// Interest alone.
pub const INTEREST_ALONE: Text = Text::new("只算利息", "Interest alone");
/// With every fee that counts.
pub const WITH_FEES: Text = Text::new("利息和费用", "Interest and fees");
/// With doubtful fees.
pub const WITH_DOUBTFUL: Text = Text::new("会员费也算上", "With memberships too");
/// Heading of the caps.
pub const CAPS: Text = Text::new("和法律的上限比", "Beside the caps of the law");
/// Heading of the fees.
pub const WHICH_COUNT: Text = Text::new("哪些费用要算进年利率", "Which fees count into the yearly rate");
/// Heading of the forms.
pub const FORMS: Text = Text::new("对方说的利率，换个说法", "The quoted rate in other words");
/// Heading of the schedule.
pub const SCHEDULE: Text = Text::new("每一期还多少", "Every instalment");
/// A row's number.
pub const NUMBER: Text = Text::new("期", "No.");
/// What is paid.
pub const PAID: Text = Text::new("应还", "To pay");
/// All of them.
pub const SUM: Text = Text::new("合计", "Total");
/// What is left.
pub const LEFT: Text = Text::new("剩余本金", "Principal left");
/// Heading of repayment before time.
pub const EARLY: Text = Text::new("提前还清", "Repaying early");
/// The fee for it.
pub const EARLY_FEE: Text = Text::new("提前还款的违约金", "Fee for repaying early");
/// Nothing is left by then.
pub const NOTHING_LEFT: Text = Text::new(
    "到那一天，各期都已经到期，没有可以提前还的。",
    "By that day every instalment is due: nothing is left to repay early.",
);
/// Heading of a loan that was called in.
pub const CALLED_IN: Text = Text::new("对方宣布提前到期", "The loan called in");
/// Heading of what default costs.
pub const DEFAULT: Text = Text::new("逾期的话，合同还要收", "What the contract adds after default");
/// They are no part of the rate.
pub const DEFAULT_HELP: Text = Text::new(
    "这些不算在上面的年利率里，要分开看；法院支持多少，看“我到底欠多少”。",
    "No part of the yearly rate above; how much of it courts support is told by “What do I owe?”.",
);
/// Below everything.
pub const SMALL_PRINT: Text = Text::new(
    "这里算的是照约定要付多少，不是法律支持多少。没有计入：逾期以后的钱、诉讼费、律师费。逐期的数四舍五入到分，最后一期补足差额。这里讲规则，不能代替律师。",
    "This is what the agreement asks for, not what the law supports. Not counted: anything after default, court and \
     lawyers' fees. Each instalment is rounded to the fen and the last makes up the difference. This page tells the rules; \
     it is no lawyer.",
);
/// The way to the other tool.
pub const TO_OWE: Text =
    Text::new("法律最多支持多少？算我到底欠多少", "How much does the law support? What do I owe?");
/// Opens the rules.
pub const BASIS: Text = Text::new("依据", "The rules");

/// A rate as results show it: per cent to two decimals.
pub fn rate(rate: AnnualRate) -> String {
    format!("{}%", format::decimals(rate.percent(), 2))
}

/// A rate with interest on interest; where it is beyond what is worked out, that it is more.
pub fn compounded(of: AnnualRate) -> String {
    let beyond = if of.fraction() < HIGHEST_EFFECTIVE { "" } else { "> " };
    beyond.to_owned() + &rate(of)
}

/// How the true rate comes from the rate of a month.
pub fn by_months(cost: &TrueCost) -> Option<String> {
    let month = format::decimals(cost.nominal.percent() / Decimal::from(12), 4);
    let (simple, compound) = (rate(cost.nominal), compounded(cost.effective?));
    Some(format!("{month}% × 12 = {simple} · (1 + {month}%)¹² − 1 = {compound}"))
}

/// What is said aloud.
pub fn announcement(language: Language, repayment: &Repayment) -> String {
    let (total, price) = (format::yuan(repayment.total()), format::yuan(repayment.price));
    let truly = repayment.costs.official.map(|cost| rate(cost.nominal));
    match (language, truly) {
        (Language::Zh, None) => format!("一共要付 {total} 元，比到手的多 {price} 元。"),
        (Language::En, None) => format!("In all {total} yuan, {price} yuan more than arrived."),
        (Language::Zh, Some(truly)) => {
            format!("一共要付 {total} 元，比到手的多 {price} 元，真实年利率 {truly}。")
        }
        (Language::En, Some(truly)) => {
            format!("In all {total} yuan, {price} yuan more than arrived; the true yearly rate is {truly}.")
        }
    }
}

/// The one sentence: the true rate beside the quoted one, and why they differ.
pub fn headline(language: Language, compared: Compared, causes: &[Cause]) -> String {
    let whys: Vec<String> = causes.iter().map(|each| cause(language, *each)).collect();
    match language {
        Language::Zh => headline_zh(compared, &whys.join("；")),
        Language::En => headline_en(compared, &whys.join("; ")),
    }
}

fn headline_zh(compared: Compared, whys: &str) -> String {
    match compared {
        Compared::NoCost => "要付的不比到手的多：这笔钱没有成本，也就没有利率。".into(),
        Compared::BeyondBounds => "贵到没法折成年利率（一年超过本金的一千多倍）。".into(),
        Compared::NotQuoted(truly) if whys.is_empty() => {
            format!("没填对方说的利率。从到手的钱和要付的钱倒推，真实年利率是 {}。", rate(truly))
        }
        Compared::NotQuoted(truly) => {
            format!("没填对方说的利率。从到手的钱和要付的钱倒推，真实年利率是 {}：{whys}。", rate(truly))
        }
        Compared::Same(truly) if whys.is_empty() => {
            format!("没有先扣钱，也没有要算进去的费用：真实年利率和对方说的一样，{}。", rate(truly))
        }
        Compared::Same(truly) => format!("真实年利率和对方说的一样，{}。", rate(truly)),
        Compared::Higher { quoted, truly } => {
            let whys = if whys.is_empty() { "要付的比按这个利率算的多" } else { whys };
            format!("对方说年 {}，真实年利率是 {}：{whys}。", rate(quoted), rate(truly))
        }
        Compared::Lower { quoted, truly } => {
            format!("对方说年 {}；按要付的钱倒推，真实年利率是 {}，比说的低。", rate(quoted), rate(truly))
        }
    }
}

fn headline_en(compared: Compared, whys: &str) -> String {
    match compared {
        Compared::NoCost => {
            "You pay no more than arrived: the money costs nothing, so there is no rate.".into()
        }
        Compared::BeyondBounds => {
            "Too dear for a yearly rate: more than a thousand times the principal a year.".into()
        }
        Compared::NotQuoted(truly) if whys.is_empty() => format!(
            "No quoted rate is filled in. From what arrived and what is paid, the true yearly rate is {}.",
            rate(truly)
        ),
        Compared::NotQuoted(truly) => format!(
            "No quoted rate is filled in. From what arrived and what is paid, the true yearly rate is {}: {whys}.",
            rate(truly)
        ),
        Compared::Same(truly) if whys.is_empty() => format!(
            "Nothing was kept back and no fee counts: the true yearly rate is the quoted one, {}.",
            rate(truly)
        ),
        Compared::Same(truly) => format!("The true yearly rate is the quoted one, {}.", rate(truly)),
        Compared::Higher { quoted, truly } => {
            let whys = if whys.is_empty() { "more is asked than that rate comes to" } else { whys };
            format!("They say {} a year; the true yearly rate is {}: {whys}.", rate(quoted), rate(truly))
        }
        Compared::Lower { quoted, truly } => format!(
            "They say {} a year; from what is paid the true yearly rate is {}, which is lower.",
            rate(quoted),
            rate(truly)
        ),
    }
}

fn cause(language: Language, cause: Cause) -> String {
    match (language, cause) {
        (Language::Zh, Cause::Withheld(amount)) => {
            format!("先扣掉了 {} 元（砍头息），没到手的钱也要还", format::yuan(amount))
        }
        (Language::En, Cause::Withheld(amount)) => format!(
            "{} yuan was kept back at payout (砍头息), to be repaid although it never arrived",
            format::yuan(amount)
        ),
        (Language::Zh, Cause::Flat) => "本金每期都在还，利息却一直按最初的本金收（等本等息）".into(),
        (Language::En, Cause::Flat) => {
            "principal is paid back every month, yet interest is always asked on the first sum (等本等息)"
                .into()
        }
        (Language::Zh, Cause::Fees(amount)) => {
            format!("另外要付 {} 元费用，也是借钱的成本", format::yuan(amount))
        }
        (Language::En, Cause::Fees(amount)) => {
            format!("{} yuan of fees is a cost of the loan as well", format::yuan(amount))
        }
        (Language::Zh, Cause::OwnTable) => "照对方的还款表算".into(),
        (Language::En, Cause::OwnTable) => "by their own table of payments".into(),
    }
}

/// What was taken for what was left out, and what does not clear the loan.
pub fn taken(language: Language, loan: &Loan, repayment: &Repayment) -> Vec<String> {
    let day = format::date(language, loan.debt.contract_date);
    let left = repayment.table.rows.last().map_or(Yuan::ZERO, |row| row.left);
    let amount = format::yuan(left);
    let told = match language {
        Language::Zh => [
            loan.no_date.then(|| format!("没填借款日期，当作今天（{day}）借的。")),
            left.is_positive()
                .then(|| format!("照这张还款表还完，还有 {amount} 元本金没还，不在上面的数里。")),
            loan.left_out.then(|| "有一处费用或约定读不懂，没有算进去；它还原样留着。".to_owned()),
        ],
        Language::En => [
            loan.no_date.then(|| format!("No date of the loan is filled in: taken as made today ({day}).")),
            left.is_positive().then(|| {
                format!("This table leaves {amount} yuan of principal unpaid, which the figures above do not hold.")
            }),
            loan.left_out
                .then(|| "A charge or term could not be read and is not counted; it is kept as it is.".to_owned()),
        ],
    };
    told.into_iter().flatten().collect()
}

/// What the two columns of the true cost mean.
pub const fn columns(monthly: bool) -> Text {
    if monthly {
        Text::new(
            "单利：让以后各期还的钱折回放款那天、正好等于到手的钱的月利率，× 12（IRR × 12），判决书和媒体多这样写。复利：利滚利算满一年，和别的贷款、理财比较时用。",
            "Simple: the monthly rate at which all later payments are worth what arrived, × 12 (IRR × 12), as judgments and the \
             press mostly print it. Compound: with interest on interest over a year, to compare with other loans.",
        )
    } else {
        Text::new(
            "单利：每一期之内不滚利。复利：按天利滚利算满一年（XIRR），和别的贷款、理财比较时用。",
            "Simple: no interest on interest within a period. Compound: by days, with interest on interest over a year \
             (XIRR), to compare with other loans.",
        )
    }
}

/// The rule of thumb for flat instalments, beside the true rate.
pub fn estimate(language: Language, estimate: AnnualRate) -> String {
    let about = rate(estimate);
    match language {
        Language::Zh => format!("自己粗算：24 × 总息费 ÷ 本金 ÷（期数 + 1）≈ {about}。准的是上面的数。"),
        Language::En => format!(
            "By rule of thumb: 24 × all interest and fees ÷ principal ÷ (instalments + 1) ≈ {about}. The figures above are \
             the exact ones."
        ),
    }
}

/// A cap by its rate and its name: `年 13.8% · 一年期 LPR 的四倍`.
pub fn cap(language: Language, ceiling: &Ceiling) -> String {
    let name = match ceiling.origin {
        CeilingOrigin::Private1991 => {
            Text::new(" · 银行同类贷款利率的四倍", " a year · four times the bank rate of the same kind")
        }
        origin if origin.reference().is_some() => {
            Text::new(" · 一年期 LPR 的四倍", " a year · four times the one-year LPR")
        }
        _ => Text::new("", " a year"),
    };
    Text::new("年 ", "").get(language).to_owned() + &rate(ceiling.rate) + name.get(language)
}

/// Which loans a cap holds for, where no lender was told.
const fn whose(licensed: bool) -> Text {
    if licensed {
        Text::new(
            "银行、消费金融、小贷公司放的：",
            "Lent by a bank, consumer-finance or micro-loan company: ",
        )
    } else {
        Text::new("个人或没有牌照的公司放的：", "Lent by a person or an unlicensed firm: ")
    }
}

/// What a cap is for the loan.
const fn standing(standing: Standing) -> Text {
    match standing {
        Standing::Binding => Text::new("超过的部分法院不支持。", "Courts support nothing above it."),
        Standing::IfAsked => Text::new(
            "超过的部分可以请求法院减掉，要自己提出来，由法院判断。",
            "You may ask the court to cut what is above it: it does not do so by itself, and the court decides.",
        ),
        Standing::SomeCourts => Text::new(
            "有的法院压到这条线，更多的法院不会。这是可能，不是规则。",
            "Some courts go down to this line, more do not. A possibility, not a rule.",
        ),
        Standing::NoLonger => Text::new(
            "这样的贷款已经不用这条线，只作比较。",
            "No longer a cap for such a loan: for comparison only.",
        ),
    }
}

/// What a cap is and how far the true rate is above it. `licensed` says for which lenders, where none was told.
pub fn cap_says(language: Language, licensed: Option<bool>, cap: &Cap) -> String {
    let whose = licensed.map_or("", |licensed| whose(licensed).get(language));
    let above = above(language, cap).unwrap_or_default();
    let lpr = cap.ceiling.origin.reference().map(|lpr| result::reference_rate(language, lpr));
    let (gap, stop) = (Text::new("", " ").get(language), Text::new("。", ".").get(language));
    let lpr = lpr.map_or_else(String::new, |lpr| format!("{gap}{}{lpr}{stop}", LPR_USED.get(language)));
    format!("{whose}{}{gap}{above}{lpr}", standing(cap.standing).get(language))
}

const LPR_USED: Text = Text::new("按", "By the ");

/// How far the true rate is above a cap.
fn above(language: Language, cap: &Cap) -> Option<String> {
    let above = format::decimals(cap.above?.percent(), 2);
    Some(match (language, above.as_str()) {
        (Language::Zh, "0") => "真实年利率没有超过。".into(),
        (Language::En, "0") => "The true rate is not above it.".into(),
        (Language::Zh, _) => format!("真实年利率高出 {above} 个百分点。"),
        (Language::En, _) => format!("The true rate is {above} percentage points above it."),
    })
}

/// Whether a fee counts, and why.
pub const fn counted(counts: Counts) -> Text {
    match counts {
        Counts::Yes => {
            Text::new("算：和贷款直接相关，由你承担", "Counts: directly related to the loan, and you bear it")
        }
        Counts::IfTied => Text::new(
            "看情况：不买就借不到的，可以主张算进去",
            "Depends: it counts if there was no loan without it",
        ),
    }
}

/// The quoted rate worked out for other times, as a formula.
pub fn forms(language: Language, forms: &RateForms) -> String {
    let short = |rate: AnnualRate| format!("{}%", format::decimals(rate.percent(), 4));
    let (day, month, year) = (short(forms.day), short(forms.month), short(forms.year_365));
    let by_360 = short(forms.year_360);
    match (language, forms.quoted.period) {
        (Language::Zh, RatePeriod::Day) => {
            format!("每天 {day} × 365 天 = 每年 {year}；按 360 天是 {by_360}")
        }
        (Language::En, RatePeriod::Day) => {
            format!("{day} a day × 365 days = {year} a year; over 360 days {by_360}")
        }
        (Language::Zh, RatePeriod::Month) => format!("每月 {month} × 12 = 每年 {year}"),
        (Language::En, RatePeriod::Month) => format!("{month} a month × 12 = {year} a year"),
        (Language::Zh, RatePeriod::Year) => format!("每年 {year} ÷ 12 = 每月 {month}"),
        (Language::En, RatePeriod::Year) => format!("{year} a year ÷ 12 = {month} a month"),
    }
}

/// The forms of a rate with their names.
pub fn form_rows(forms: &RateForms) -> Vec<(Text, String)> {
    let short = |rate: AnnualRate| format!("{}%", format::decimals(rate.percent(), 4));
    let mut rows = vec![(Text::new("一年（按 365 天）", "A year (of 365 days)"), short(forms.year_365))];
    if forms.year_360 != forms.year_365 {
        rows.push((Text::new("一年（按 360 天）", "A year (of 360 days)"), short(forms.year_360)));
    }
    rows.extend([
        (Text::new("一个月", "A month"), short(forms.month)),
        (Text::new("一天", "A day"), short(forms.day)),
        (Text::new("一年，利滚利", "A year, compounded"), compounded(forms.compounded)),
    ]);
    rows
}

/// Where the rows come from.
pub const fn source(source: Source) -> Text {
    match source {
        Source::Plan => Text::new("照约定算出来的各期，单位：元", "The instalments as agreed, in yuan"),
        Source::RowsAtRate => Text::new(
            "照对方的还款表，利息按对方说的利率拆出来，单位：元",
            "By their table; interest worked out at the quoted rate; in yuan",
        ),
        Source::RowsInProportion => Text::new(
            "照对方的还款表；没填利率，本金按比例拆，单位：元",
            "By their table; without a rate, principal is taken in proportion; in yuan",
        ),
    }
}

/// What repaying early comes to.
pub fn early(language: Language, payoff: &Payoff) -> String {
    let (day, total) = (format::date(language, payoff.date), format::yuan(payoff.total()));
    let saved = format::yuan(payoff.saved);
    let more = format::yuan(Yuan::ZERO - payoff.saved);
    match (language, payoff.saved.is_positive(), payoff.saved.is_zero()) {
        (Language::Zh, true, _) => format!("{day}一次付 {total} 元就还清，比照计划还完省 {saved} 元。"),
        (Language::En, true, _) => {
            format!(
                "On {day} {total} yuan clears it all, which saves {saved} yuan against going on to the end."
            )
        }
        (Language::Zh, _, true) => format!("{day}一次付 {total} 元就还清，一分钱也没省。"),
        (Language::En, _, true) => format!("On {day} {total} yuan clears it all, and saves nothing."),
        (Language::Zh, ..) => format!("{day}一次付 {total} 元就还清，反而比照计划还完多付 {more} 元。"),
        (Language::En, ..) => {
            format!("On {day} {total} yuan clears it all, {more} yuan more than going on to the end.")
        }
    }
}

/// The true rate if it ends early.
pub fn early_cost(language: Language, payoff: &Payoff) -> Option<String> {
    let truly = rate(payoff.cost?.nominal);
    Some(match language {
        Language::Zh => format!("这样还清，真实年利率是 {truly}。"),
        Language::En => format!("Ended so, the true yearly rate is {truly}."),
    })
}

/// What falls due when the loan is called in.
pub fn called_in(language: Language, day: Date, due: Yuan, interest: Yuan, not_owed: Yuan) -> String {
    let (day, due) = (format::date(language, day), format::yuan(due));
    let (interest, not_owed) = (format::yuan(interest), format::yuan(not_owed));
    match language {
        Language::Zh => format!(
            "{day}到期的是本金 {due} 元和到那天的利息 {interest} 元；以后各期的利息 {not_owed} 元不用再付，但本金从那天起可能按逾期计息。"
        ),
        Language::En => format!(
            "On {day} {due} yuan of principal falls due with {interest} yuan of interest to that day; the later instalments' \
             interest of {not_owed} yuan is no longer owed, but the principal may bear overdue interest from then."
        ),
    }
}

/// What default costs, by name and amount.
pub fn default_cost(language: Language, cost: DefaultCost) -> (String, String) {
    let say = |text: Text| text.get(language).to_owned();
    match cost {
        DefaultCost::OverdueRate(of) => (say(form::OVERDUE_RATE), forms(language, &of)),
        DefaultCost::Charge(kind, amount) => (say(form::charge_kind(kind)), format::money(amount)),
        DefaultCost::EarlyFee(amount) => (say(EARLY_FEE), format::money(amount)),
    }
}
