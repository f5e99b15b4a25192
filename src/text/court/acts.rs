//! What people and courts do that moves a clock, by name.

use crate::case::time::ActKind;
use crate::engine::limitation::IfNow;
use crate::language::Text;

/// An act.
pub const fn act(kind: ActKind) -> Text {
    match kind {
        ActKind::WrittenDemand => Text::new("书面催款送到（有签收）", "Written demand, signed for"),
        ActKind::Message => Text::new("短信、信件、邮件催款", "Demand by text, letter or e-mail"),
        ActKind::Call => Text::new("电话催款", "Demand by telephone"),
        ActKind::AccountDebit => Text::new("从账户扣款", "Debit of your account"),
        ActKind::PressNotice => Text::new("登报公告催款", "Demand in the press"),
        ActKind::TransferNotice => Text::new("收到债权转让通知", "Notice that the debt was sold"),
        ActKind::PartPayment => Text::new("还了一部分，多少都算", "Payment of any part"),
        ActKind::RequestForTime => Text::new("请求宽限、延期", "Asking for more time"),
        ActKind::InstalmentPlan => Text::new("答应分期、写还款计划", "Promising instalments or a plan"),
        ActKind::Security => Text::new("提供担保、抵押", "Giving security"),
        ActKind::Acknowledgement => Text::new("承认欠款、答应还", "Saying that you will pay"),
        ActKind::SignedDun => Text::new("在催款单上签字", "Signing a demand (催款单)"),
        ActKind::NewAgreement => Text::new("签新的协议、和解", "Signing a new agreement or settlement"),
        ActKind::JointDebtor => Text::new("共同借款人有这些事", "Any of these, with a joint debtor"),
        ActKind::Suit => Text::new("起诉", "A suit"),
        ActKind::Arbitration => Text::new("申请仲裁", "Arbitration"),
        ActKind::PaymentOrder => Text::new("申请支付令", "Application for a payment order"),
        ActKind::Preservation => Text::new("诉前保全", "Freezing of property before a suit"),
        ActKind::BankruptcyClaim => Text::new("申报破产债权", "Claim in a bankruptcy"),
        ActKind::SetOff => Text::new("诉讼中主张抵销", "Set-off raised in a suit"),
        ActKind::Enforcement => Text::new("申请强制执行", "Application for enforcement"),
        ActKind::Mediation => Text::new("请调解组织调解", "Request to a mediation body"),
        ActKind::PoliceReport => Text::new("报案", "Report to the police"),
    }
}

/// Whether the debtor does it: then it can be thought over before.
pub const fn is_debtors(kind: ActKind) -> bool {
    matches!(
        kind,
        ActKind::PartPayment
            | ActKind::RequestForTime
            | ActKind::InstalmentPlan
            | ActKind::Security
            | ActKind::Acknowledgement
            | ActKind::SignedDun
            | ActKind::NewAgreement
    )
}

/// What an act would do if it were done now.
pub const fn if_now(if_now: IfNow) -> Text {
    match if_now {
        IfNow::StartsAnew => Text::new("三年从头算", "three years start anew"),
        IfNow::StandsStill => Text::new("先停住，结束后从头算", "stands still, then starts anew"),
        IfNow::GivesUpDefence => Text::new("等于放弃时效抗辩", "gives up the defence"),
        IfNow::Disputed => Text::new("法院看法不一", "courts differ"),
        IfNow::Nothing => Text::new("不影响", "changes nothing"),
    }
}

/// Above what the debtor may do.
pub const YOURS: Text = Text::new("你做这些以前，先想好", "Think before you do any of these");
/// Beneath it, while time runs.
pub const YOURS_HELP: Text = Text::new(
    "还 1 元、签个字、回一句“下月还”，时效都从头算。想还、想谈，随时可以；先知道会这样，谈妥总数、写成书面再付更稳。",
    "Paying ¥1, signing, or replying “next month” starts the time anew. Pay or negotiate whenever you like; only know this first, and better agree on the sum in writing.",
);
/// Beneath it, once time has run out.
pub const YOURS_LATE_HELP: Text = Text::new(
    "时效满了再答应还、签字，就不能再提时效；自愿还了的，要不回来。还不还由你定，先知道后果再做。",
    "To agree to pay or sign now gives the defence up, and what is paid stays paid. Whether to pay is for you to decide: know the effect first.",
);
/// Above what others may do.
pub const THEIRS: Text = Text::new("对方做这些，不用你同意", "These need nothing from you");
