//! The questions.

use crate::case::field::Field;
use crate::case::transfer::entry::{TransferField, TransferList, YesNo};
use crate::case::transfer::{BatchLoan, BatchSeller, BuyerKind, Contact, NoticeBy, PayerRole};
use crate::language::{Language, Text};
use crate::text::{form, problem};

/// The first question.
pub const CONTACT: Text = Text::new("谁来找你要钱？", "Who is asking you for money?");

/// Who asks, and a word of help.
pub const fn contact(contact: Contact) -> (Text, Text) {
    match contact {
        Contact::Lender => (
            Text::new("出借方自己", "The lender itself"),
            Text::new("借钱给你的银行、公司或个人", "The bank, firm or person that lent to you"),
        ),
        Contact::Buyer => (
            Text::new("说买下了这笔债的公司", "One that says it bought the debt"),
            Text::new("“债权已经转让给我们”", "“Your debt was assigned (转让) to us”"),
        ),
        Contact::Collector => (
            Text::new("说替别人催收的公司", "One that says it collects for another"),
            Text::new("“受某某委托”", "“On behalf (委托) of …”"),
        ),
        Contact::Payer => (
            Text::new("说替我还了钱的公司", "One that says it paid for me"),
            Text::new("担保公司、保险公司，“代偿”", "A guarantor or insurer (代偿)"),
        ),
        Contact::Unknown => (
            Text::new("不清楚", "I do not know"),
            Text::new("只说“你欠钱”，说不清是谁", "“You owe money”, and no more"),
        ),
    }
}

/// Heading of the sales.
pub const SALES: Text = Text::new("卖了这笔债", "The sale of the debt");
/// Heading of the mandates.
pub const MANDATES: Text = Text::new("替人催收", "Somebody who collects for another");
/// Heading of payments by others.
pub const PAYERS: Text = Text::new("替你还了钱（代偿）", "Somebody paid for you (代偿)");
/// Heading of the borrower's payments.
pub const PAYMENTS: Text = Text::new("你还过的钱，付给了谁", "What you have paid, and to whom");
/// Help for them.
pub const PAYMENTS_HELP: Text = Text::new(
    "从听说债被卖了、或者换了人来催以后填起就行。",
    "It is enough to begin where you first heard of a sale or of somebody new.",
);

/// Name of the buyer.
pub const BUYER: Text = Text::new("买家叫什么", "Name of the buyer");
/// Help for names.
pub const NAME_HELP: Text = Text::new("照短信、通知或电话里说的填", "As in their message, notice or call");
/// Day of the notice.
pub const NOTICE_DATE: Text =
    Text::new("转让通知哪天到你手里", "Day on which a notice of the sale reached you");
/// Help for it.
pub const NOTICE_DATE_HELP: Text = Text::new(
    "短信、信、App 消息、法院送来的起诉状，哪天到填哪天；没收到就留空",
    "A message, a letter, a notice in the app or papers from a court; empty if none came",
);
/// Who gave it.
pub const NOTICE_BY: Text = Text::new("谁通知你的", "Who told you");
/// Whether proof came with it.
pub const PROOF: Text = Text::new("看到转让凭证了吗", "Did you see proof of the sale?");
/// Help for it.
pub const PROOF_HELP: Text = Text::new(
    "转让协议、卖家盖章的确认、公证书，写明是你这笔债",
    "The agreement, the seller's sealed confirmation or a notary's deed, naming your debt",
);
/// Day of the sale.
pub const SALE_DATE: Text = Text::new("哪天卖的", "Day of the sale");
/// Help for it.
pub const SALE_DATE_HELP: Text = Text::new(
    "不知道就留空：按通知到的那天算，没有通知就按今天算",
    "Empty if you do not know: the day of the notice is taken, or today without one",
);
/// What the buyer is.
pub const BUYER_KIND: Text = Text::new("买家是哪一种公司", "What kind of firm the buyer is");
/// Less usual facts of a sale.
pub const SALE_MORE: Text =
    Text::new("转手再卖、只卖一部分、通知收回", "Sold on, a part only, notice taken back");
/// Who sold.
pub const SELLER: Text = Text::new("谁卖的", "Who sold it");
/// How much.
pub const PART: Text = Text::new("卖了多少（只卖一部分才填）", "How much of it (only if a part was sold)");
/// The price.
pub const PRICE: Text = Text::new("买家花了多少（知道才填）", "What the buyer paid (if you know)");
/// Help for it.
pub const PRICE_HELP: Text = Text::new("它不改变你欠多少", "It changes nothing of what you owe");
/// A notice taken back.
pub const WITHDRAWN: Text =
    Text::new("哪天说通知收回（没有就留空）", "Day on which the notice was taken back (empty if not)");
/// With the buyer's consent.
pub const BUYER_AGREED: Text = Text::new("买家同意收回吗", "Did the buyer agree?");
/// Undone.
pub const UNDONE: Text = Text::new("这次转让被认定无效或者撤销了吗", "Was the sale found void, or avoided?");
/// The notice revoked.
pub const NOTICE_REVOKED: Text = Text::new(
    "通知哪天被依法撤销（没有就留空）",
    "Day on which its notice was lawfully revoked (empty if not)",
);
/// A batch.
pub const BATCH_SELLER: Text = Text::new("成批卖的吗？卖家是", "Sold in a batch? By");
/// No batch.
pub const NO_BATCH: Text = Text::new("不是成批卖，或者不知道", "No batch, or not known");
/// What kind of loan.
pub const BATCH_LOAN: Text = Text::new("是哪一种贷款", "What kind of loan");
/// Whether it was classed as bad.
pub const NON_PERFORMING: Text =
    Text::new("卖的时候已经算不良了吗", "Was it classed as non-performing by then?");
/// Another sale.
pub const ADD_SALE: Text = Text::new("又卖过一次", "It was sold once more");

/// The collector.
pub const AGENT: Text = Text::new("催收的叫什么", "Name of the collector");
/// For whom.
pub const CREDITOR: Text = Text::new("它说替谁催", "For whom it says it collects");
/// Since when.
pub const MANDATE_FROM: Text = Text::new("从哪天起找你", "Since when it has turned to you");
/// Help for it.
pub const ROUGHLY: Text = Text::new("记得大概的日子就行", "Roughly is enough");
/// Until when.
pub const MANDATE_TO: Text = Text::new("哪天停的（没停就留空）", "Until when (empty if it goes on)");
/// Authority.
pub const MAY_RECEIVE: Text =
    Text::new("看到写明它可以收款的委托书了吗", "Did you see written authority to receive money?");
/// Another mandate.
pub const ADD_MANDATE: Text = Text::new("还有一家替人催收", "One more who collects");

/// Who paid for the borrower.
pub const PAYER: Text = Text::new("替你还钱的叫什么", "Name of the one who paid");
/// In what place.
pub const ROLE: Text = Text::new("它是", "It is");
/// The day.
pub const PAID_DATE: Text = Text::new("它哪天替你还的", "Day on which it paid");
/// The amount.
pub const PAID_AMOUNT: Text = Text::new("它替你还了多少", "How much it paid");
/// When the borrower was told.
pub const TOLD: Text =
    Text::new("哪天告诉你的（没人说就留空）", "Day on which you were told (empty if nobody did)");
/// Of it, principal.
pub const PAID_PRINCIPAL: Text = Text::new("其中本金（知道才填）", "Of it, principal (if you know)");
/// Its own rate.
pub const PAYER_RATE: Text = Text::new("它和你的合同约定的利率", "Rate in its contract with you");
/// Help for it.
pub const PAYER_RATE_HELP: Text = Text::new("没约定就留空", "Leave empty if none was agreed");
/// Another one.
pub const ADD_PAYER: Text = Text::new("还有一家替我还过", "One more who paid for me");

/// Whom a payment reached.
pub const PAID_TO: Text = Text::new("付给了谁", "Paid to");
/// Not told.
pub const NOT_TOLD: Text = Text::new("还没选", "Not chosen yet");

/// Before the ways to what else may have happened.
pub const ALSO: Text = Text::new("还发生过别的？", "Did anything else happen?");
/// There was a sale too.
pub const ALSO_SOLD: Text = Text::new("债还被卖过", "It was sold too");
/// There was a collector too.
pub const ALSO_COLLECTED: Text = Text::new("还有人替人催收", "Somebody collects too");
/// There was a payer too.
pub const ALSO_PAID: Text = Text::new("还有人替我还过", "Somebody paid for me too");
/// The rest.
pub const MORE: Text = Text::new("出借方是谁、算到哪一天", "Who lent; day to look at");
/// The day looked at.
pub const AS_OF_HELP: Text = Text::new("留空就是今天", "Empty: today");
/// Nothing chosen.
pub const UNSURE: Text = Text::new("不清楚", "I do not know");

/// Yes or no.
pub const fn yes_no(answer: YesNo) -> Text {
    match answer {
        YesNo::Yes => Text::new("是", "Yes"),
        YesNo::No => Text::new("没有", "No"),
    }
}

/// Who gave the notice.
pub const fn notice_by(by: NoticeBy) -> Text {
    match by {
        NoticeBy::Unknown => UNSURE,
        NoticeBy::Seller => Text::new("卖家（原来的债主）", "The seller, the old creditor"),
        NoticeBy::Buyer => Text::new("只有买家", "Only the buyer"),
        NoticeBy::Both => Text::new("两家都通知了", "Both"),
        NoticeBy::Suit => Text::new("法院送来了买家的起诉状", "A court served the buyer's complaint"),
        NoticeBy::Newspaper => Text::new("只登在报纸或网上", "Only the press or a website"),
    }
}

/// What a buyer is.
pub const fn buyer_kind(kind: BuyerKind) -> Text {
    match kind {
        BuyerKind::Unknown => UNSURE,
        BuyerKind::NationalAmc => {
            Text::new("全国性资产管理公司", "National asset management company (全国性资产管理公司)")
        }
        BuyerKind::LocalAmc => {
            Text::new("地方资产管理公司", "Local asset management company (地方资产管理公司)")
        }
        BuyerKind::BankInvestment => Text::new("银行的金融资产投资公司", "A bank's investment company"),
        BuyerKind::Licensed => Text::new("别的持牌金融机构", "Another licensed institution"),
        BuyerKind::Other => Text::new("别的公司或者个人", "Any other firm or a person"),
    }
}

/// Who sells in a batch.
pub const fn batch_seller(seller: BatchSeller) -> Text {
    match seller {
        BatchSeller::Unknown => Text::new("成批卖的，不清楚是谁", "In a batch, by whom is not known"),
        BatchSeller::NationalBank => Text::new("国有大行或股份制银行", "A state or joint-stock bank"),
        BatchSeller::RegionalBank => Text::new("城商行、农商行等地方银行", "A regional bank"),
        BatchSeller::PolicyBank => Text::new("政策性银行", "A policy bank"),
        BatchSeller::FinanceCompany => Text::new(
            "信托、消费金融、汽车金融、租赁公司",
            "A trust, consumer-finance, car-finance or leasing company",
        ),
        BatchSeller::Other => {
            Text::new("小贷公司、担保公司、平台等", "A micro-loan company, guarantor, platform or other")
        }
    }
}

/// What kind of loan it was.
pub const fn batch_loan(loan: BatchLoan) -> Text {
    match loan {
        BatchLoan::Unknown => UNSURE,
        BatchLoan::Consumer => Text::new("个人消费信用贷款", "Consumer loan on credit"),
        BatchLoan::Card => Text::new("信用卡透支", "Credit card overdraft"),
        BatchLoan::Business => Text::new("个人经营信用贷款", "Personal business loan on credit"),
        BatchLoan::Secured => Text::new("房贷、车贷等有抵押的", "Mortgage, car loan or other secured loan"),
    }
}

/// In what place somebody paid.
pub const fn role(role: PayerRole) -> Text {
    match role {
        PayerRole::Guarantor => Text::new("保证人、担保公司", "A guarantor"),
        PayerRole::SecurityProvider => {
            Text::new("拿东西给你抵押的人", "Somebody whose property secures the debt")
        }
        PayerRole::Insurer => Text::new("保险公司", "An insurer"),
        PayerRole::ReserveFund => Text::new("平台的风险准备金", "A platform's reserve fund"),
        PayerRole::Other => Text::new("别的人", "Somebody else"),
    }
}

/// Row `number` of sales.
pub fn sale_row(language: Language, number: usize) -> String {
    match language {
        Language::Zh => format!("第 {number} 次转让"),
        Language::En => format!("Sale {number}"),
    }
}

/// Row `number` of mandates.
pub fn mandate_row(language: Language, number: usize) -> String {
    match language {
        Language::Zh => format!("第 {number} 家替人催收"),
        Language::En => format!("Collector {number}"),
    }
}

/// Row `number` of payments by others.
pub fn payer_row(language: Language, number: usize) -> String {
    match language {
        Language::Zh => format!("第 {number} 次代偿"),
        Language::En => format!("Payment for you {number}"),
    }
}

/// A field by its row and its label.
pub fn field(language: Language, field: Field) -> String {
    match field {
        Field::Transfer(TransferField::Row(list, index, member)) => {
            named(language, list, index, label(list, member))
        }
        field => problem::field(language, field),
    }
}

/// The same of what the page on amounts asks for: beside rows only the day looked at.
pub fn field_of_amounts(language: Language, field: Field) -> String {
    match field {
        Field::Transfer(TransferField::Row(list, index, member)) => {
            named(language, list, index, label_of_amounts(list, member))
        }
        _ => form::AS_OF.get(language).to_owned(),
    }
}

fn named(language: Language, list: TransferList, index: usize, label: Text) -> String {
    let row = match list {
        TransferList::Assignments => sale_row(language, index + 1),
        TransferList::Mandates => mandate_row(language, index + 1),
        TransferList::PaidForBorrower => payer_row(language, index + 1),
        TransferList::PaidTo => PAID_TO.get(language).to_owned(),
    };
    row + Text::new("：", ": ").get(language) + label.get(language)
}

fn label(list: TransferList, member: &str) -> Text {
    match (list, member) {
        (TransferList::Assignments, "notice_date") => NOTICE_DATE,
        (_, "withdrawn") => WITHDRAWN,
        (_, "notice_revoked") => NOTICE_REVOKED,
        (TransferList::Mandates, "from") => MANDATE_FROM,
        (_, "to") => MANDATE_TO,
        (_, "agent") => AGENT,
        _ => label_of_amounts(list, member),
    }
}

fn label_of_amounts(list: TransferList, member: &str) -> Text {
    match (list, member) {
        (TransferList::Assignments, "date") => SALE_DATE,
        (_, "buyer") => BUYER,
        (_, "part") => PART,
        (_, "price") => PRICE,
        (TransferList::PaidForBorrower, "date") => PAID_DATE,
        (_, "payer") => PAYER,
        (_, "amount") => PAID_AMOUNT,
        (_, "principal") => PAID_PRINCIPAL,
        (_, "rate.value") => PAYER_RATE,
        (_, "told") => TOLD,
        _ => form::DATE,
    }
}
