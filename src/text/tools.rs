//! The tools' titles, their names in the menu, and the line below each title.

use crate::language::Text;

/// What do I owe?
pub const OWE_TITLE: Text = Text::new("我到底欠多少？", "What do I owe?");
/// In the menu.
pub const OWE_NAME: Text = Text::new("我欠多少", "What I owe");
/// Below the title.
pub const OWE_LEAD: Text = Text::new(
    "几个问题先给出结果，随时可以补充。所有计算都在这台设备上完成，不会上传。",
    "A few questions give a first result; add more whenever you like. Everything is computed on this device and nothing \
     is sent.",
);

/// Another day, another reading: how much?
pub const READINGS_TITLE: Text =
    Text::new("再过些日子、换个判法，是多少？", "A later day, another reading: how much?");
/// In the menu.
pub const READINGS_NAME: Text = Text::new("往后和别的判法", "Later and otherwise");
/// Below the title.
pub const READINGS_LEAD: Text = Text::new(
    "不还会涨到多少，有的法院会怎么判，还的钱先抵什么：都和默认的算法并排放着。",
    "What it grows to, how some courts would have it, what payments pay first: each beside the figure computed by default.",
);

/// What will it cost in all?
pub const TOTAL_TITLE: Text = Text::new("总共要还多少？", "What will it cost in all?");
/// In the menu.
pub const TOTAL_NAME: Text = Text::new("总共还多少", "Cost in all");
/// Below the title.
pub const TOTAL_LEAD: Text = Text::new(
    "每一期还多少、总共多还多少、真实的年利率是多少，和对方说的利率放在一起看。",
    "What each instalment is, what the loan costs in all and its true yearly rate, beside the rate they quote.",
);

/// My debt was sold: what changes?
pub const TRANSFER_TITLE: Text = Text::new("债被卖了，怎么办？", "My debt was sold: what now?");
/// In the menu.
pub const TRANSFER_NAME: Text = Text::new("债被卖了", "Debt sold");
/// Below the title.
pub const TRANSFER_LEAD: Text = Text::new(
    "债卖出去了，仍然要还；卖多少次，都不会多出一分钱。",
    "A debt that was sold must still be repaid; however often it is sold, not one fen is added.",
);

/// And how much may the buyer ask?
pub const ASKED_TITLE: Text = Text::new("买家能要多少？", "How much may the buyer ask?");
/// In lists of tools.
pub const ASKED_NAME: Text = Text::new("买家能要多少", "What the buyer may ask");
/// Below the title.
pub const ASKED_LEAD: Text = Text::new(
    "卖的那天欠多少，卖了以后利息怎么算，替你还了钱的能要回多少。买家花了多少钱，不改变你欠多少。",
    "What was owed on the day of the sale, what may run after it, and what one who paid for you may ask back. What the buyer \
     paid changes none of it.",
);

/// And if they sue?
pub const COURT_TITLE: Text = Text::new("会被起诉吗？", "Will they sue me?");
/// In the menu.
pub const COURT_NAME: Text = Text::new("会被起诉吗", "If they sue");
/// Below the title.
pub const COURT_LEAD: Text = Text::new(
    "被起诉会多出哪些钱，由谁承担；诉讼时效到哪一天，哪些举动会让它重新开始。",
    "What a suit adds and who bears it; until when they can sue, and which acts start that time anew.",
);

/// After a judgment: what now?
pub const JUDGMENT_TITLE: Text = Text::new("判决以后要还多少？", "After a judgment: how much?");
/// In the menu.
pub const JUDGMENT_NAME: Text = Text::new("判决以后", "After a judgment");
/// Below the title.
pub const JUDGMENT_LEAD: Text = Text::new(
    "判决的钱到今天一共多少，晚一天多多少；能不能上诉；对方申请执行到哪一天。",
    "What a judgment comes to today and what a further day adds; whether you can appeal; until when it can be enforced.",
);

/// Has the collector crossed a line?
pub const COLLECTION_TITLE: Text = Text::new("催收越线了吗？", "Has the collector crossed a line?");
/// In the menu.
pub const COLLECTION_NAME: Text = Text::new("催收越线了吗", "Collectors");
/// Below the title.
pub const COLLECTION_LEAD: Text = Text::new(
    "发生了什么，就点什么：哪些不许，哪些可以，哪些要看情况；现在做什么，之后做什么。",
    "Choose what happened: what is banned, what is allowed, what depends; what to do now and what later.",
);

/// Where am I, and what comes next?
pub const STAGES_TITLE: Text = Text::new("我在哪一步，接下来会怎样？", "Where am I, and what comes next?");
/// In the menu.
pub const STAGES_NAME: Text = Text::new("到哪一步了", "Stages");
/// Below the title.
pub const STAGES_LEAD: Text = Text::new(
    "逾期多少天，处在哪个阶段，下一步通常是什么，每一步的界限在哪里。",
    "How many days overdue, which stage that is, what usually follows, and the limit on each step.",
);

/// What are my options?
pub const OPTIONS_TITLE: Text = Text::new("我能怎么办？", "What are my options?");
/// In the menu.
pub const OPTIONS_NAME: Text = Text::new("我能怎么办", "Options");
/// Below the title.
pub const OPTIONS_LEAD: Text = Text::new(
    "一次还清、分期、协商打折、等对方起诉：钱、时间和风险放在一起看，按法律支持的数来比。",
    "Pay now, pay in parts, settle, or wait and be sued: money, time and risk side by side, measured on the lawful debt.",
);

/// How are debts bundled and sold?
pub const PACK_TITLE: Text = Text::new("债是怎么打包卖的？", "How are debts bundled and sold?");
/// In the menu.
pub const PACK_NAME: Text = Text::new("打包和价格", "Asset packs");
/// Below the title.
pub const PACK_LEAD: Text = Text::new(
    "一批贷款怎样定价、怎样清收、买家能赚多少；为什么价格不是你的债。",
    "How a pack of loans is priced and collected and what the buyer earns; and why the price is not your debt.",
);
