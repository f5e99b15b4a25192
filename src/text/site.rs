//! The words around every page: its name, its notices, the ways to the other pages.

use crate::language::{Language, Text};
use crate::law;
use crate::law::reference_rates::{RELEASES, Release};
use crate::text::format;

/// The name of the site.
pub const NAME: Text = Text::new("清账", "Qingzhang");

/// What the site is for, in a line.
pub const PURPOSE: Text = Text::new(
    "网贷逾期了，法律最多支持多少？在你自己的设备上算清楚。",
    "An overdue online loan: what does the law support at most? Worked out on your own device.",
);

/// Shown where the browser cannot run the module.
pub const TOO_OLD: Text = Text::new(
    "这个浏览器不支持 WebAssembly，没法在这里计算。请更新它，或换一个浏览器打开本页。",
    "This browser does not support WebAssembly, so nothing can be computed here. Please update it or open this page in another browser.",
);

/// Shown when the module did not arrive or has stopped.
pub const STOPPED: Text = Text::new(
    "计算停下了。请重新载入本页；填的内容请先记下。",
    "The computation has stopped. Please reload this page; note down first what you have filled in.",
);

/// Beside it: what was kept may be what stops the module each time.
pub const START_ANEW: Text =
    Text::new("载入后又停下？清空后重新开始", "Stops again after reloading? Wipe it and start anew");

/// Shown with JavaScript switched off, before the link to the explainer.
pub const NEEDS_SCRIPT: Text = Text::new(
    "这一页要用 JavaScript 计算，而它被关掉了。不用 JavaScript 也能读：",
    "This page computes with JavaScript, which is switched off. What can be read without it:",
);

/// Shown at an address that is no page.
pub const NO_SUCH_PAGE: Text = Text::new("这里没有页面。", "There is no page here.");

/// The link one level up from such an address.
pub const ONE_UP: Text = Text::new("往上一级", "One level up");

/// Shown without a network, at a page that was not opened before.
pub const NOT_KEPT: Text = Text::new(
    "现在没有网络，这一页以前没打开过，所以没有存下。连上网再打开，或者回到打开过的页面。",
    "There is no network now, and this page was not opened before, so it is not kept. Open it once there is a network, or go back to a page that was opened.",
);

/// Shown while the page is open and the site has changed.
pub const NEW_VERSION: Text = Text::new(
    "这个网站有了新版本，规则或算法可能变了。填的内容会留着。",
    "There is a new version of this site; rules or methods may have changed. What is filled in stays.",
);

/// The button beside it.
pub const RENEW: Text = Text::new("换成新版本", "Use the new version");

/// Below the result.
pub const SOLD_QUESTION: Text = Text::new("这笔债被卖了？", "Was this debt sold?");

/// The plain answer.
pub const SOLD_ANSWER: Text = Text::new(
    "卖掉的债仍然要还，但不会因为卖了就多出一分钱；你对原来债主的理由，对新债主照样能说。先请对方出示转让通知和明细，再付款。",
    "A sold debt must still be repaid, but selling it adds not one fen, and every objection you had against the old \
     creditor holds against the new one. Ask to see the notice of transfer and a breakdown before you pay.",
);

/// Leads on from it.
pub const SOLD_MORE: Text = Text::new("债卖了，还要还吗？", "My debt was sold: must I still pay?");

/// In the menu.
pub const SOURCES_NAME: Text = Text::new("依据", "Sources");

/// In the menu.
pub const CHANGES_NAME: Text = Text::new("变化", "Changes");

/// Leaves the site at once, for a page that tells nobody anything.
pub const LEAVE: Text = Text::new("快速离开", "Leave now");

/// That page.
pub const ELSEWHERE: &str = "https://www.weather.com.cn/";

/// The page of sources.
pub const SOURCES_TITLE: Text = Text::new("依据是什么？", "What does it rest on?");

/// The page of changes.
pub const CHANGES_TITLE: Text = Text::new("规则变了什么？", "What changed in the rules?");

/// Said of a file without a debt.
pub const EMPTY_FILE: Text = Text::new(
    "这个文件里没有债务，现在填的内容没有变。",
    "There is no debt in this file; what you have filled in is untouched.",
);

/// Where to turn, on every page.
pub const HELP: Text = Text::new("求助电话", "Help by telephone");

/// The numbers, and what each is for.
pub const HELPLINES: [(&str, Text); 4] = [
    ("12378", Text::new("投诉金融机构", "complaints about lenders")),
    ("12348", Text::new("免费法律咨询", "free legal advice")),
    ("12363", Text::new("征信问题", "credit record")),
    ("110", Text::new("人身威胁", "threats")),
];

/// Before the day on which the page was printed.
pub const PRINTED: Text = Text::new("打印日期：", "Printed on ");

/// The promise, on every page.
pub const PROMISE: Text = Text::new(
    "不上传、不统计、不要账号。页面打开后不再发出任何请求，断网也照样能算。",
    "Nothing is sent, nothing is counted, no account. Once open, the page makes no further request and works offline.",
);

/// The limits, on every page.
pub const LIMITS: Text = Text::new(
    "这里讲规则、算数字，不能代替律师。",
    "This page tells the rules and does the sums; it is no lawyer.",
);

/// Leads past the menu.
pub const SKIP: Text = Text::new("跳到正文", "Skip to the content");

/// The menu.
pub const PAGES: Text = Text::new("页面", "Pages");

/// Heading of an article's sources.
pub const SOURCES: Text = Text::new("依据", "Sources");

/// When the rules were last checked, and the last LPR release they know.
pub fn rules_checked(language: Language) -> String {
    let checked = format::date(language, law::LAST_CHECKED);
    let release = RELEASES.last().map_or(String::new(), |release| format::date(language, release.date));
    match language {
        Language::Zh => format!("规定核对于{checked}，LPR 数据到{release}。"),
        Language::En => format!("Rules checked on {checked}; LPR releases up to {release}."),
    }
}

/// Above the sources.
pub const SOURCES_LEAD: Text = Text::new(
    "这里列出本站计算和说明所依据的每一条规定：是什么、从哪天起、我们有多大把握、哪天核对过。推荐标准和行业自律不是法律。",
    "Every rule that this site computes with or states: what it is, since when, how sure we are, and when we last checked. \
     A recommended standard or self-regulation is not law.",
);

/// The table of the LPR.
pub const LPR_TABLE: Text =
    Text::new("一年期和五年期以上 LPR，每次公布", "LPR of one year and over five years, every release");

/// Its columns.
pub const LPR_COLUMNS: [Text; 4] = [
    Text::new("公布日", "Released"),
    Text::new("一年期 %", "One year %"),
    Text::new("五年期以上 %", "Over five years %"),
    Text::new("把握", "How sure"),
];

/// The same as data.
pub const OPEN_DATA: Text =
    Text::new("下载全部数据（任何人都可以用）：", "All of it as data, free for anyone to use:");

/// Above the changes.
pub const CHANGES_LEAD: Text = Text::new(
    "从数据里的日期列出来，新的在前：哪条规定从哪天起用、哪天停用，LPR 哪天变了。",
    "Listed from the data's own dates, newest first: which rule began or ended when, and when the LPR changed.",
);

/// A rule begins.
pub const BEGINS: Text = Text::new("开始施行", "In force");

/// A rule has ended.
pub const ENDS: Text = Text::new("停止施行", "No longer in force");

/// A release that differs from the one before it.
pub fn lpr_changed(language: Language, before: &Release, after: &Release) -> String {
    let rates =
        [before.one_year, after.one_year, before.over_five_years, after.over_five_years].map(format::percent);
    let [one_before, one_after, five_before, five_after] = rates;
    match language {
        Language::Zh => {
            format!("一年期 LPR {one_before} → {one_after}，五年期以上 {five_before} → {five_after}")
        }
        Language::En => {
            format!("one-year LPR {one_before} → {one_after}, over five years {five_before} → {five_after}")
        }
    }
}
