//! What collectors do: the choices, and what is to be said of each.

use crate::case::contacts::Deed;
use crate::language::Text;

/// The choices by what they are about, in the order of the page.
pub const GROUPS: [(Text, &[Deed]); 5] = [
    (
        Text::new("时间和次数", "Hours and number"),
        &[Deed::AtNight, Deed::ManyCalls, Deed::ManyAttempts, Deed::Bombed, Deed::Reminded],
    ),
    (
        Text::new("找了别人、公开了", "Others were told"),
        &[Deed::AskedOthers, Deed::ToldOthers, Deed::PressedOthers, Deed::Published],
    ),
    (
        Text::new("说了什么、发了什么", "What was said or sent"),
        &[
            Deed::Insulted,
            Deed::Threatened,
            Deed::Blackmailed,
            Deed::Posed,
            Deed::ForgedPaper,
            Deed::SaidJail,
            Deed::SaidSuit,
        ],
    ),
    (
        Text::new("上门", "At the door"),
        &[Deed::Visited, Deed::CameAlone, Deed::CameOften, Deed::Entered, Deed::Filmed, Deed::UsedForce],
    ),
    (
        Text::new("钱和个人信息", "Money and data"),
        &[Deed::AskedFees, Deed::OtherAccount, Deed::NewLoan, Deed::HaveData],
    ),
];

/// A deed, as the reader would say it.
pub const fn deed(deed: Deed) -> Text {
    match deed {
        Deed::Reminded => {
            Text::new("白天只找我本人，说欠多少、怎么还", "By day, to me alone, about what I owe")
        }
        Deed::AtNight => Text::new(
            "夜里22点到早上8点之间打电话、发信息、上门",
            "Calls, messages or visits between 22:00 and 8:00",
        ),
        Deed::ManyCalls => Text::new("一天打通超过3次电话", "More than 3 answered calls in a day"),
        Deed::ManyAttempts => {
            Text::new("没接通，一天打同一个号码超过6次", "More than 6 failed calls in a day to one number")
        }
        Deed::Bombed => Text::new(
            "换着号码不停打电话、发信息（轰炸）",
            "Calls and messages without end, from many numbers",
        ),
        Deed::AskedOthers => Text::new(
            "找家人、同事打听我或请转告，没说欠债",
            "Asked family or colleagues for me, without naming the debt",
        ),
        Deed::ToldOthers => {
            Text::new("跟家人、亲戚、同事说我欠债", "Told family, relatives or colleagues of my debt")
        }
        Deed::PressedOthers => Text::new("要家人、朋友替我还", "Told family or friends to pay for me"),
        Deed::Published => Text::new(
            "在群里、网上、小区公开我的名字、照片或欠款",
            "Put my name, picture or debt in a group, online or on a wall",
        ),
        Deed::Insulted => Text::new("辱骂", "Insults"),
        Deed::Threatened => Text::new("威胁、恐吓我或家人", "Threats to me or my family"),
        Deed::Blackmailed => {
            Text::new("拿照片、隐私要挟我给钱", "Demanded money for not spreading pictures or secrets")
        }
        Deed::Posed => Text::new("自称警察、法院、检察院的人", "Posed as police, court or prosecutors"),
        Deed::ForgedPaper => Text::new(
            "发来“法院传票”“立案通知”之类的图片",
            "Sent a picture of a “court summons” or “police notice”",
        ),
        Deed::SaidJail => Text::new("说不还就是诈骗、要坐牢", "Said that being late is fraud and means jail"),
        Deed::SaidSuit => {
            Text::new("说要起诉、寄律师函、真的起诉", "Spoke of suing, sent a lawyer's letter, or sued")
        }
        Deed::Visited => Text::new("白天两三个人上门，没进屋", "Two or three came by day and stayed outside"),
        Deed::CameAlone => Text::new("一个人上门", "One person came alone"),
        Deed::CameOften => Text::new(
            "一天上门不止一次，或来了三个人以上",
            "More than one visit a day, or more than three people",
        ),
        Deed::Entered => Text::new("不同意也进屋，或赖着不走", "Came in against my will, or would not leave"),
        Deed::Filmed => Text::new("在我家里拍照、录像", "Filmed inside my home"),
        Deed::UsedForce => Text::new(
            "打人、拦住不让走、砸东西、堵门泼漆",
            "Hit or held somebody, broke things, blocked or daubed the door",
        ),
        Deed::AskedFees => Text::new(
            "另外要催收费、上门费、“减免手续费”",
            "Asked for a fee to collect, to visit, or for a discount",
        ),
        Deed::OtherAccount => {
            Text::new("要我把钱转到个人或陌生的账户", "Wanted the money on a person's or unknown account")
        }
        Deed::NewLoan => Text::new("劝我借新的来还旧的", "Urged a new loan to pay the old one"),
        Deed::HaveData => Text::new(
            "手里有我的通讯录、证件照、住址等",
            "Have my phone contacts, pictures of papers, address",
        ),
    }
}

/// What is to be said of it.
pub const fn reason(deed: Deed) -> Text {
    match deed {
        Deed::Reminded => Text::new(
            "欠了钱，对方可以催。22点到8点不催，一天打通的电话不超过3次，只说给你本人听。",
            "Whoever is owed may ask. Not from 22:00 to 8:00, at most 3 answered calls a day, and to you alone.",
        ),
        Deed::AtNight => Text::new(
            "没有另外约定，22:00到次日8:00不催收。偶尔一次和夜夜如此，分量不同。",
            "Unless agreed otherwise there is no collecting from 22:00 to 8:00. Once is not the same as every night.",
        ),
        Deed::ManyCalls => Text::new(
            "同一天打通的电话不超过3次，机器人打的也算。",
            "At most 3 answered calls a day, those by robots included.",
        ),
        Deed::ManyAttempts => Text::new(
            "打不通的，银行业协会的指引说同一个号码当天不宜超过6次；别的机构没有读到数字。",
            "Where nobody answers, the banks' association advises at most 6 tries a day to one number; for others no number was \
             read.",
        ),
        Deed::Bombed => Text::new(
            "这已经不是催收，是骚扰：扰乱私人生活安宁，反复滋扰的可以拘留、罚款。",
            "This is not collecting but harassment: it breaks private peace, and pestering is punished with detention or a fine.",
        ),
        Deed::AskedOthers => Text::new(
            "只有联系不上你时，才可以打听联系方式或请人转告，不能透露欠款，对方拒绝就要停。能联系上你，就不该找别人。",
            "Only when you cannot be reached may others be asked for a way to reach you, told nothing of the debt, and left alone \
             once they refuse. While you can be reached, nobody else is to be asked.",
        ),
        Deed::ToldOthers => Text::new(
            "对别人不能透露欠款信息，亲戚也一样。算不算侵犯隐私、名誉，由法院看具体说了什么。",
            "Others are to be told nothing of the debt, relatives included. Whether it harms privacy or good name, a court judges by \
             what was said.",
        ),
        Deed::PressedOthers => Text::new(
            "没有签字担保、没有共同借款的人，没有义务替你还（夫妻共同债务另说）。",
            "Who signed no guarantee and did not borrow with you need not pay for you (spouses' common debts are another matter).",
        ),
        Deed::Published => Text::new(
            "公开个人信息要本人单独同意；只有法院可以公布失信被执行人。带侮辱、捏造的，还可能犯罪。",
            "Personal information is made public only with your separate consent; only a court publishes debtors who defy its \
             judgments. With insults or lies it may be a crime.",
        ),
        Deed::AskedFees => Text::new(
            "合同没有写的费用，没有义务付；写了的，和利息一起受上限管。银行业协会的指引不许另收。",
            "A fee that the contract does not name need not be paid; one that it names falls under the cap together with interest. The \
             banks' association forbids extra fees.",
        ),
        Deed::OtherAccount => Text::new(
            "先别转。还给谁才算数，看谁是债权人、有没有收款的授权；让对方书面给出账户和授权，向原来那家核实。",
            "Do not pay there yet. Whom a payment frees you against depends on who owns the debt and who may receive it; ask for the \
             account and the authority in writing, and check with the lender.",
        ),
        Deed::NewLoan => Text::new(
            "借新还旧会让债变多。银行业协会的指引不许诱导。",
            "A new loan for an old one makes the debt grow. The banks' association forbids urging it.",
        ),
        Deed::HaveData => Text::new(
            "外包公司只能在约定的目的内用你的信息；通讯录、证件照要有特定目的和单独同意。来路不明的，可以追问、要求删除、举报。",
            "An agency may use your data only for the agreed purpose; contacts and pictures of papers need a specific purpose and \
             separate consent. You may ask where they come from, demand deletion, and report it.",
        ),
        deed => worse(deed),
    }
}

/// The same of words and visits.
const fn worse(deed: Deed) -> Text {
    match deed {
        Deed::Insulted => Text::new(
            "欠债不等于可以被骂。多次发侮辱信息的，可以拘留、罚款；当众侮辱情节严重的是犯罪。",
            "Owing money is no licence to insult. Repeated insults by message are punished with detention or a fine; public insult \
             is a crime where grave.",
        ),
        Deed::Threatened => Text::new(
            "威胁人身、家人、工作，是恐吓。有当场的危险，先打110。",
            "Threats to life, family or work are intimidation. Where there is danger, call 110 first.",
        ),
        Deed::Blackmailed => Text::new(
            "用照片、隐私要钱，多次或数额较大就是敲诈勒索罪，和欠不欠钱无关。给了，多半还会再要。",
            "Money demanded with pictures or secrets is the crime of extortion where repeated or of a larger amount, whatever is owed. \
             Whoever pays is mostly asked again.",
        ),
        Deed::Posed => Text::new(
            "警察、法院、检察院不替人催债。冒充国家机关工作人员招摇撞骗是犯罪。",
            "Police, courts and prosecutors collect no debts. Cheating people by posing as an official is a crime.",
        ),
        Deed::ForgedPaper => Text::new(
            "真的传票由法院送达，不靠催收员发图片；拿不准就打法院公开的电话核实。伪造国家机关公文、印章是犯罪。",
            "A true summons is served by the court and does not come as a collector's picture; if in doubt, ring the court on its \
             published number. Forging official papers or seals is a crime.",
        ),
        Deed::SaidJail => Text::new(
            "单纯还不上是民事违约，不是诈骗，不会因此坐牢。信用卡恶意透支是另一回事，有专门的条件。反复拿坐牢吓人，可能是恐吓。",
            "Being unable to pay is a breach of contract and no fraud; nobody is jailed for it. Malicious overdraft of a credit card is \
             another matter, with conditions of its own. Frightening people with jail again and again may be intimidation.",
        ),
        Deed::SaidSuit => Text::new(
            "起诉、申请支付令是债权人的权利，律师函不是判决。收到法院的真传票，不要不理。",
            "To sue or to apply for a payment order is a creditor's right; a lawyer's letter is no judgment. Never ignore a true summons.",
        ),
        Deed::Visited => Text::new(
            "一天不超过一次，每次两三个人，不经同意不进屋。你可以不开门，在门口说。",
            "At most once a day, two or three people, and not inside without consent. You may keep the door shut and talk there.",
        ),
        Deed::CameAlone => Text::new(
            "上门要两到三个人，一个人来不合要求。",
            "Visits are made by two or three; one person alone is not enough.",
        ),
        Deed::CameOften => {
            Text::new("一天不超过一次，每次两到三个人。", "At most once a day, and two or three people.")
        }
        Deed::Entered => Text::new(
            "住宅不经同意不能进；要求离开仍不走的，打110。非法侵入住宅是犯罪。",
            "Nobody enters a home without consent; if they will not leave, call 110. Unlawful entry is a crime.",
        ),
        Deed::Filmed => Text::new(
            "住宅里面是私密空间，没有明确同意不能拍。门口的执法式录像不在此列。",
            "The inside of a home is private: no filming without clear consent. Recording at the door is another matter.",
        ),
        Deed::UsedForce => Text::new(
            "为讨债扣住人，按非法拘禁处罚；打人、砸东西、堵门泼漆，先打110，再保留伤情和照片。",
            "Holding somebody to collect a debt is punished as unlawful detention; for blows, damage or a blocked door call 110 first, \
             then keep proof of injuries and pictures.",
        ),
        // What is not of this kind is told above.
        _ => Text::new("", ""),
    }
}
