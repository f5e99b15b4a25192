//! Short letters to send, filled in with the reader's numbers. Chinese is what is sent; English stands beside it for
//! understanding. What is not known is a blank.

use crate::dates::Date;
use crate::explain::options::Letter;
use crate::language::{Language, Text};
use crate::money::Yuan;
use crate::text::format;

/// Over the letters.
pub const LETTERS: Text = Text::new("可以直接用的信", "Letters to send");
/// Below the heading.
pub const LETTERS_HELP: Text = Text::new(
    "已经填上你的数，横线处自己补。用邮政特快专递（EMS）寄出并留底单，或者用对方公布的邮箱、App 里的投诉入口发，留好截图。",
    "Filled in with your figures; complete the blanks. Send the Chinese text by EMS and keep the slip, or to their published \
     e-mail address or complaint form, and keep a screenshot.",
);
/// Copies a letter.
pub const COPY: Text = Text::new("复制这封信", "Copy the Chinese text");
/// Over the Chinese text, for readers of English.
pub const TO_SEND: Text = Text::new("要寄的信", "To send (Chinese)");
/// Over the translation.
pub const TO_READ: Text = Text::new("意思", "What it says");
const BLANK: &str = "______";

/// What the letters are filled in with, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// What the reader calls the debt.
    pub name: String,
    /// The day of the letter.
    pub today: Option<Date>,
    /// The day of the loan, its amount on paper and what arrived.
    pub loan: Option<(Date, Yuan, Yuan)>,
    /// What is demanded.
    pub demanded: Option<Yuan>,
    /// What the law supports at most on the day of the letter.
    pub lawful: Option<Yuan>,
    /// How many instalments, how much each, from when.
    pub instalments: Option<(u32, Yuan, Date)>,
    /// How much to settle, on which day.
    pub settlement: Option<(Yuan, Date)>,
}

/// What a letter is for.
pub const fn title(letter: Letter) -> Text {
    match letter {
        Letter::Breakdown => Text::new("要对方列出明细", "Ask for a breakdown"),
        Letter::Plan => Text::new("申请分期（协商还款）", "Ask for instalments (协商还款)"),
        Letter::Settlement => Text::new("提出一次性结清", "Offer one sum for all"),
        Letter::Proof => Text::new("债被卖了：要买家拿出凭证", "Debt sold: ask the buyer for proof"),
        Letter::Complaint => Text::new("投诉催收", "Complain about collection"),
    }
}

/// What to know before sending it.
pub const fn warning(letter: Letter) -> Text {
    match letter {
        Letter::Breakdown => Text::new(
            "这封信只要求说明，没有承认欠款，也没有答应还，本身一般不会让诉讼时效重新算。不要加上“我会还”“我认”之类的话。",
            "This letter only asks. It admits nothing and promises nothing, so by itself it does not usually start the time to sue \
             anew. Add no words such as “I will pay” or “I admit”.",
        ),
        Letter::Plan => Text::new(
            "先想清楚再寄：申请分期就是同意还，诉讼时效从这时重新算；时效已经过了的，会失去这个抗辩。网贷没有必须分期的规定，对方可以不答应；下面第70条只管信用卡。",
            "Think before sending: asking for instalments agrees to pay, and the time to sue starts anew; if it has run out already, \
             that defence is lost. No rule makes an online lender agree; article 70 below is about credit cards only.",
        ),
        Letter::Settlement => Text::new(
            "先想清楚再寄：提出付一笔钱，可能被看作同意还，诉讼时效重新算；时效已经过了的，会失去这个抗辩。协议签好以前不要付款。",
            "Think before sending: an offer to pay may count as agreeing to pay, and the time to sue starts anew; if it has run out \
             already, that defence is lost. Do not pay before the agreement is signed.",
        ),
        Letter::Proof => Text::new(
            "这封信只要凭证，没有答应还，本身一般不会让诉讼时效重新算。债还在，只是先弄清该还给谁；等的时候利息可能还在走。",
            "This letter only asks for proof and promises nothing, so by itself it does not usually start the time to sue anew. The \
             debt goes on: this is about whom to pay. Interest may run on while you wait.",
        ),
        Letter::Complaint => Text::new(
            "先寄给放贷机构；不答复或者不满意，再向监管投诉（银行、消费金融等打 12378）。只写催收，不要在这里谈还款。遇到暴力、威胁，打 110。",
            "First to the lender; if there is no answer or a poor one, to the supervisor (12378 for banks, consumer finance and the \
             like). Write of the collection only and do not discuss payment here. Violence or threats: call 110.",
        ),
    }
}

/// The letter.
pub fn body(letter: Letter, language: Language, facts: &Facts) -> String {
    let head = head(letter, language, facts);
    let middle = match (letter, language) {
        (Letter::Breakdown, Language::Zh) => breakdown_zh(facts),
        (Letter::Breakdown, Language::En) => breakdown_en(facts),
        (Letter::Plan, Language::Zh) => plan_zh(facts),
        (Letter::Plan, Language::En) => plan_en(facts),
        (Letter::Settlement, Language::Zh) => settlement_zh(facts),
        (Letter::Settlement, Language::En) => settlement_en(facts),
        (Letter::Proof, Language::Zh) => PROOF_ZH.to_owned(),
        (Letter::Proof, Language::En) => PROOF_EN.to_owned(),
        (Letter::Complaint, Language::Zh) => COMPLAINT_ZH.to_owned(),
        (Letter::Complaint, Language::En) => COMPLAINT_EN.to_owned(),
    };
    let day = facts.today.map_or_else(|| BLANK.to_owned(), |day| format::date(language, day));
    match language {
        Language::Zh => format!("{head}\n{middle}\n\n姓名：{BLANK}\n联系方式：{BLANK}\n日期：{day}"),
        Language::En => format!("{head}\n{middle}\n\nName: {BLANK}\nContact: {BLANK}\nDate: {day}"),
    }
}

/// To whom, and which loan.
fn head(letter: Letter, language: Language, facts: &Facts) -> String {
    let name = facts.name.trim();
    // The debt's name is the lender's; the buyer is another.
    let to = if name.is_empty() || letter == Letter::Proof { BLANK } else { name };
    let loan = facts.loan.map_or_else(
        || match language {
            Language::Zh => format!("借款日期{BLANK}，合同金额{BLANK}元"),
            Language::En => format!("date of the loan {BLANK}, amount on the contract {BLANK} yuan"),
        },
        |loan| which(language, loan),
    );
    match language {
        Language::Zh => format!("致：{to}\n\n关于下列借款：{loan}，合同编号{BLANK}。"),
        Language::En => format!("To: {to}\n\nAbout this loan: {loan}, contract number {BLANK}."),
    }
}

fn which(language: Language, (date, principal, received): (Date, Yuan, Yuan)) -> String {
    let (date, paper, arrived) =
        (format::date(language, date), format::yuan(principal), format::yuan(received));
    let less = received < principal;
    match language {
        Language::Zh => {
            let arrived = if less { format!("，实际到手{arrived}元") } else { String::new() };
            format!("借款日期{date}，合同金额{paper}元{arrived}")
        }
        Language::En => {
            let arrived = if less { format!(", of which {arrived} yuan arrived") } else { String::new() };
            format!("date of the loan {date}, amount on the contract {paper} yuan{arrived}")
        }
    }
}

/// An amount as letters and contracts write it, or a blank.
fn sum(language: Language, amount: Option<Yuan>) -> String {
    match (language, amount) {
        (Language::Zh, Some(amount)) => format!("{}元（{}）", format::yuan(amount), format::capital(amount)),
        (Language::En, Some(amount)) => format!("{} yuan", format::yuan(amount)),
        (Language::Zh, None) => format!("{BLANK}元"),
        (Language::En, None) => format!("{BLANK} yuan"),
    }
}

fn day(language: Language, date: Option<Date>) -> String {
    date.map_or_else(|| BLANK.to_owned(), |date| format::date(language, date))
}

fn breakdown_zh(facts: &Facts) -> String {
    let demanded = facts
        .demanded
        .map_or_else(String::new, |amount| format!("贵方称现在应还{}。", sum(Language::Zh, Some(amount))));
    format!(
        "{demanded}请在收到本函后15日内，书面或者用电子邮件提供：\n\
         1. 借款合同、放款凭证和还款计划；\n\
         2. 截至今天的明细：本金、利息、罚息、违约金和各项费用各是多少，各自的利率、起止日期和算法；\n\
         3. 历次还款的日期和金额，每一笔抵了什么；\n\
         4. 债权有没有转让、有没有委托他人催收；有的，请写明对方名称、日期和范围。\n\
         本函只为核对，不表示承认欠款或者金额，也不表示同意履行；本人保留包括诉讼时效在内的全部抗辩。"
    )
}

fn breakdown_en(facts: &Facts) -> String {
    let demanded = facts.demanded.map_or_else(String::new, |amount| {
        format!("You say that {} are owed now. ", sum(Language::En, Some(amount)))
    });
    format!(
        "{demanded}Please send in writing or by e-mail, within 15 days of receiving this:\n\
         1. the contract, the proof of payout and the repayment plan;\n\
         2. as of today, how much principal, interest, penalty interest, penalties and each fee come to, with their rates, days \
         and formulas;\n\
         3. the date and amount of every payment made, and what each paid off;\n\
         4. whether the claim was assigned or others were asked to collect it; if so, their names, dates and mandate.\n\
         This letter only serves to check. It admits neither debt nor amount and agrees to no performance; all defences are \
         reserved, limitation among them."
    )
}

fn plan_zh(facts: &Facts) -> String {
    let (count, each, first) = plan(Language::Zh, facts);
    format!(
        "因{BLANK}（失业、生病、收入减少等，可附证明），本人暂时不能一次还清，愿意还款，申请协商分期：\n\
         1. 总额按法律支持的数算：截至今天，本人核算为{}；\n\
         2. 分{count}期，每月还{each}，从{first}开始；\n\
         3. 按时履行期间，不再计收罚息、违约金，停止催收；\n\
         4. 最后一期付完后债务结清，余款不再追索，贵方出具结清证明，并按结清报送征信。\n\
         同意的，请签订书面协议。协议签订以前，本函不表示承认上述总额以外的任何金额。",
        sum(Language::Zh, facts.lawful)
    )
}

fn plan_en(facts: &Facts) -> String {
    let (count, each, first) = plan(Language::En, facts);
    format!(
        "Because of {BLANK} (loss of work, illness, a lower income; proof may be enclosed) I cannot repay at once. I am willing to \
         pay and ask for instalments:\n\
         1. the total is what the law supports: as of today, by my computation, {};\n\
         2. {count} monthly instalments of {each}, from {first} on;\n\
         3. while they are paid in time, no penalty interest or penalties are added and nothing is collected;\n\
         4. after the last the debt is settled and nothing more is asked for; you issue a certificate and report it so to the \
         credit record.\n\
         If you agree, please sign a written agreement. Until then this letter admits no amount beyond that total.",
        sum(Language::En, facts.lawful)
    )
}

fn plan(language: Language, facts: &Facts) -> (String, String, String) {
    let count = facts.instalments.map_or_else(|| BLANK.to_owned(), |(count, ..)| count.to_string());
    let each = sum(language, facts.instalments.map(|(_, each, _)| each));
    (count, each, day(language, facts.instalments.map(|(.., first)| first)))
}

fn settlement_zh(facts: &Facts) -> String {
    format!(
        "截至今天，按法律支持的标准，本人核算这笔债为{}。本人提议在{}前一次性付{}，条件是：\n\
         1. 付清后，本金、利息、违约金和各项费用全部结清，余款不再追索；\n\
         2. 先签书面协议，写明上述内容和收款账户，账户属于债权人本单位；\n\
         3. 债权已经转让的，附上转让凭证；\n\
         4. 付款后10日内出具结清证明，停止催收，并按结清报送征信。\n\
         本提议自收到之日起15日内有效；没有签订协议的，不作为对任何金额的承认。",
        sum(Language::Zh, facts.lawful),
        day(Language::Zh, facts.settlement.map(|(_, date)| date)),
        sum(Language::Zh, facts.settlement.map(|(amount, _)| amount)),
    )
}

fn settlement_en(facts: &Facts) -> String {
    format!(
        "As of today, by what the law supports, I compute this debt at {}. I offer to pay, by {}, {} in one sum, provided that:\n\
         1. with it principal, interest, penalties and all fees are settled and nothing more is asked for;\n\
         2. a written agreement comes first, with this and the account to pay to, which is the creditor's own;\n\
         3. if the claim was assigned, proof of it is enclosed;\n\
         4. within 10 days of payment you issue a certificate, stop collecting and report it as settled to the credit record.\n\
         This offer stands for 15 days from receipt; without an agreement it admits no amount.",
        sum(Language::En, facts.lawful),
        day(Language::En, facts.settlement.map(|(_, date)| date)),
        sum(Language::En, facts.settlement.map(|(amount, _)| amount)),
    )
}

const PROOF_ZH: &str = "贵方称已经受让上述债权。请先书面提供：\n\
    1. 原债权人盖章的债权转让通知，写明这笔借款和转让日期；\n\
    2. 转让协议中能对应到这笔借款的部分；\n\
    3. 贵方的营业执照；贵方只是受托催收的，提供授权委托书和委托范围；\n\
    4. 截至今天的明细：本金、利息、违约金和各项费用各是多少、怎样算出；\n\
    5. 收款账户，户名应与受让人一致。\n\
    本人核实以后再谈还给谁、还多少。本人对原债权人的抗辩，对贵方同样主张。本函不表示承认欠款或者金额，也不表示同意履行。";

const PROOF_EN: &str = "You say that the claim was assigned to you. Please send first, in writing:\n\
    1. the notice of the assignment under the original creditor's seal, naming this loan and the day;\n\
    2. the part of the assignment agreement that shows this loan;\n\
    3. your business licence; or, if you only collect for another, your mandate and what it covers;\n\
    4. as of today, how much principal, interest, penalties and each fee come to, and how they were computed;\n\
    5. the account to pay to, in the assignee's own name.\n\
    Whom to pay and how much can be discussed once this is checked. Every defence against the original creditor is raised against \
    you as well. This letter admits neither debt nor amount and agrees to no performance.";

const COMPLAINT_ZH: &str = "现对这笔借款的催收投诉如下：\n\
    1. 时间：______年______月______日______时______分，对方号码或者账号：______；\n\
    2. 经过：______（例如：22:00以后来电、一天多次来电、联系亲友同事、辱骂威胁、冒充法院或公安）；\n\
    3. 证据：______（录音、截图、通话记录，可附后）。\n\
    请求：\n\
    1. 立即停止上述行为，不再联系与债务无关的人；\n\
    2. 书面告知催收机构的名称、委托范围和投诉电话；\n\
    3. 自收到之日起15日内书面答复处理结果。\n\
    本投诉只针对催收行为，不表示承认欠款或者金额，也不表示同意履行。";

const COMPLAINT_EN: &str = "I complain about the collection of this loan:\n\
    1. when: ______ (date and time), from which number or account: ______;\n\
    2. what happened: ______ (a call after 22:00, many calls a day, contacting relatives or colleagues, abuse or threats, posing \
    as court or police);\n\
    3. evidence: ______ (recordings, screenshots, call records; may be enclosed).\n\
    I ask you\n\
    1. to stop this at once and to contact nobody who has nothing to do with the debt;\n\
    2. to name in writing who collects, under which mandate, and where to complain about them;\n\
    3. to answer in writing within 15 days of receipt.\n\
    This complaint is about the collection only. It admits neither debt nor amount and agrees to no performance.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use rust_decimal_macros::dec;

    fn facts() -> Facts {
        let yuan = Yuan::new;
        Facts {
            name: "某某贷".into(),
            today: Some(day(2023, 9, 1)),
            loan: Some((day(2022, 3, 1), yuan(dec!(50_000)), yuan(dec!(45_000)))),
            demanded: Some(yuan(dec!(80_000))),
            lawful: Some(yuan(dec!(55_017.37))),
            instalments: Some((8, yuan(dec!(6_000)), day(2023, 10, 1))),
            settlement: Some((yuan(dec!(40_000)), day(2023, 9, 15))),
        }
    }

    #[test]
    fn letters_carry_the_reader_s_figures_in_both_languages() {
        for language in Language::ALL {
            let body = |letter| body(letter, language, &facts());
            for letter in Letter::ALL {
                let text = body(letter);
                assert!(text.contains("50,000.00") && text.contains("45,000.00"), "{text}");
            }
            assert!(body(Letter::Breakdown).contains("80,000.00"));
            assert!(body(Letter::Plan).contains("55,017.37") && body(Letter::Plan).contains("6,000.00"));
            assert!(body(Letter::Settlement).contains("40,000.00"));
        }
        let plan = body(Letter::Plan, Language::Zh, &facts());
        assert!(plan.contains("分8期，每月还6,000.00元（陆仟元整），从2023年10月1日开始"), "{plan}");
    }

    #[test]
    fn without_figures_there_are_blanks_and_no_zeros() {
        for letter in Letter::ALL {
            for language in Language::ALL {
                let text = body(letter, language, &Facts::default());
                assert!(text.contains(BLANK) && !text.contains("0.00"), "{text}");
            }
        }
    }

    #[test]
    fn a_letter_that_only_asks_says_that_it_agrees_to_nothing_and_names_no_sum_as_owed() {
        for letter in Letter::ALL.into_iter().filter(|letter| !letter.agrees_to_pay()) {
            let text = body(letter, Language::Zh, &facts());
            assert!(text.contains("不表示承认欠款或者金额，也不表示同意履行"), "{text}");
            assert!(!text.contains("愿意还") && !text.contains("55,017.37"), "{text}");
            assert!(!warning(letter).zh.contains("先想清楚再寄"));
        }
        for letter in Letter::ALL.into_iter().filter(|letter| letter.agrees_to_pay()) {
            assert!(warning(letter).zh.contains("诉讼时效") && warning(letter).en.contains("starts anew"));
        }
    }

    #[test]
    fn the_buyer_is_not_addressed_by_the_lender_s_name() {
        assert!(body(Letter::Breakdown, Language::Zh, &facts()).starts_with("致：某某贷\n"));
        assert!(body(Letter::Proof, Language::Zh, &facts()).starts_with("致：______\n"));
    }
}
