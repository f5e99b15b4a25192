//! The page where everybody arrives.

use crate::language::Text;

/// Its heading.
pub const TITLE: Text =
    Text::new("网贷逾期了，先把账算清楚", "Behind on an online loan: first get the figures straight");

/// Below it.
pub const LEAD: Text = Text::new(
    "不用急着转钱，也不用先求人。欠多少、还给谁、谁越了线，都可以在自己的手机上查清楚。",
    "No need to send money at once. What you owe, whom to pay and who has crossed a line: all of it can be worked out on \
     your own phone.",
);

/// What the first question answers.
pub const OWE: Text = Text::new(
    "对方要的数，和法律最多支持的数，一项一项放在一起",
    "What they ask for beside the most that the law supports, line by line",
);

/// What the second answers.
pub const TRANSFER: Text = Text::new(
    "还给谁才算数，什么变了，什么没变，先请对方出示什么",
    "Whom to pay so that it counts, what changed and what did not, and what to ask for first",
);

/// What the third answers.
pub const COLLECTION: Text = Text::new(
    "半夜打电话、找亲友、发“传票”……哪些不许，怎么办",
    "Calls at night, messages to family, a “summons” by text: what is banned, and what to do",
);

/// Heading of the promise.
pub const PROMISE: Text =
    Text::new("你填的内容不会离开这台设备", "What you fill in never leaves this device");

/// The promise.
pub const PROMISED: Text = Text::new(
    "没有账号，没有统计，没有广告，也没有服务器替你计算。页面打开以后不再联网。不用信我们，可以自己查：",
    "No account, no counting of visitors, no advertising, and no server that computes for you. Once a page is open it makes \
     no further connection. You need not believe us; check it:",
);

/// How to check it.
pub const CHECK: [Text; 3] = [
    Text::new("打开要用的那一页，等它显示出来；", "Open the page that you need and wait until it is there."),
    Text::new("开启飞行模式，断开网络；", "Switch on flight mode, so that nothing can be sent."),
    Text::new("照常填写，结果照样出来。", "Fill it in as usual: the result still comes."),
];

/// Above the explainers.
pub const READ: Text = Text::new("先看明白", "Read first");

/// Leads to all of them.
pub const ALL: Text = Text::new("全部说明", "All explainers");
