//! What to do now and later.

use crate::engine::conduct::Step;
use crate::language::{Language, Text};
use crate::law::complaint_channels::{COMPLAINT_ANSWER, COMPLAINT_ANSWER_MOST};

/// A step in a sentence.
pub fn step(language: Language, step: Step) -> String {
    let text = match step {
        Step::Complain => return complain(language),
        Step::Call110 => Text::new(
            "有当场的危险，先离开、锁好门，打110。说清有人威胁、闯入或动手，不要只说“有人催债”。",
            "If there is danger, get away or lock the door and call 110. Say that somebody threatens, breaks in or hits, and not only \
             that “somebody collects”.",
        ),
        Step::WriteDown => Text::new(
            "马上记下：哪天几点、什么号码、自称谁、原话。可以记在这一页的记录里。",
            "Write down at once: day and hour, number, who they said they are, their words. The log in the form is there for it.",
        ),
        Step::KeepProof => Text::new(
            "截图、通话录音、来电记录、信封和门口的监控都留着，别删，另存一份。",
            "Keep screenshots, recordings of calls, the list of calls, envelopes and door cameras; delete nothing, and save a copy.",
        ),
        Step::AskWho => Text::new(
            "问清姓名、公司、替谁催、债权人是谁，请对方出示委托书或转让通知。不说的，先不谈钱。",
            "Ask for name, company, for whom they collect and who owns the debt, and for the mandate or the notice of transfer. \
             Until they say, talk of no money.",
        ),
        Step::SayStop => Text::new(
            "书面说一次：只联系我本人，8点到22点之间，用这个号码。之后不必每次争。",
            "Say it once, in writing: contact me alone, between 8:00 and 22:00, at this number. No need to argue every time.",
        ),
        Step::TellOthers => Text::new(
            "告诉家人和同事：没有签字就没有义务还；可以说“我不转告，请别再打”，然后挂断、留号码。",
            "Tell family and colleagues: who signed nothing owes nothing; they may say “I pass nothing on, do not call again”, hang up \
             and keep the number.",
        ),
        Step::KeepDoorShut => Text::new(
            "不必开门，隔着门说。请对方离开；不走就打110，同时录像。",
            "You need not open: talk through the door. Ask them to leave; if they do not, call 110 and film.",
        ),
        Step::AskCourt => Text::new(
            "自己查法院或派出所公开的电话打过去核实，别打对方给的号码，别点链接。真收到法院文书，按文书上写的期限回应。",
            "Look up the published number of the court or police station and ask them; do not ring the number you were given, do not \
             open links. If a court's paper is true, answer within its time.",
        ),
        Step::PayNothingThere => Text::new(
            "弄清楚以前，不往个人账户或链接里付钱。还一小笔也可能让诉讼时效重新开始。",
            "Until it is clear, pay nothing to a person's account or by a link. Even a small payment may start the limitation time anew.",
        ),
        Step::Line12378 => Text::new(
            "机构不答复或答复不满意，打12378（管银行、消费金融等持牌机构和替它们催的）。",
            "If they do not answer, or not well, call 12378 (for banks, consumer finance and other licensed lenders and their agents).",
        ),
        Step::Line12345 => Text::new(
            "小额贷款公司归地方金融管理部门管，打12345请转。",
            "Micro-loan companies are under the local financial office: call 12345 and ask to be passed on.",
        ),
        Step::Association => Text::new(
            "网上贷款的，还可以实名在互联网金融协会的举报平台（jubao.nifa.org.cn）举报。",
            "For online loans there is also the internet finance association's site (jubao.nifa.org.cn), with your name.",
        ),
        Step::Line12321 => Text::new(
            "骚扰电话和短信，在12321.cn逐个号码举报。",
            "Report the numbers of harassing calls and messages one by one at 12321.cn.",
        ),
        Step::Line12377 => Text::new(
            "网上公开的，先截图，再请平台删除，并向12377举报。",
            "What is online: take a picture first, have the platform delete it, and report it to 12377.",
        ),
        Step::Report => Text::new(
            "带着记录和截图到派出所报案，要回执。公安可以处罚，也可以责令对方不得接触你。",
            "Take log and pictures to the police station and ask for a receipt. The police can punish, and can forbid them to \
             contact you.",
        ),
        Step::DeleteData => Text::new(
            "书面要求对方说明信息来源，删除不必要的个人信息。",
            "Ask in writing where they have the data from, and that what is not needed be deleted.",
        ),
        Step::Court => Text::new(
            "侵害名誉、隐私、安宁的，可以起诉要求停止、道歉、赔偿；情况紧急，可以申请禁令。",
            "For harm to good name, privacy or peace one may sue for an end to it, an apology and damages; where urgent, ask for an \
             injunction.",
        ),
        Step::Lawyer => {
            Text::new("拿不准，打12348，免费的法律咨询。", "If unsure, call 12348 for free legal advice.")
        }
    };
    text.get(language).to_owned()
}

fn complain(language: Language) -> String {
    match language {
        Language::Zh => format!(
            "先向放贷的那家投诉（客服、官网），写明日期、时间、号码，要求停止和答复。它一般要在 {COMPLAINT_ANSWER} 日内答复，\
             最长 {COMPLAINT_ANSWER_MOST} 日。"
        ),
        Language::En => format!(
            "First complain to the lender (its hotline or site): days, hours, numbers, and that it must stop. It mostly has to answer \
             within {COMPLAINT_ANSWER} days, at most {COMPLAINT_ANSWER_MOST}."
        ),
    }
}
