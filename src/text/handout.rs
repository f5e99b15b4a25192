//! Handing the case and its result to somebody: a link, text, a table, paper; and remembering it on the device.

use crate::language::Text;

/// Heading.
pub const TITLE: Text = Text::new("保存、打开、分享、清空", "Save, open, share, wipe");

/// What is kept where.
pub const HELP: Text = Text::new(
    "填的内容只留在这个标签页里，关掉就没了。要留底，就存成文件，放在你自己的设备上。",
    "What you fill in stays in this tab and is gone when it closes. To keep it, save a file on your own device.",
);

/// Saves a file.
pub const SAVE: Text = Text::new("存成文件", "Save a file");

/// Opens a file.
pub const OPEN: Text = Text::new("打开文件", "Open a file");

/// Wipes everything.
pub const WIPE: Text = Text::new("全部清空", "Wipe everything");

/// Said after opening.
pub const OPENED: Text = Text::new("已打开。", "Opened.");

/// Said of a file that is too large to be read.
pub const TOO_LARGE: Text = Text::new(
    "这个文件太大，不是这里存的。现在填的内容没有变。",
    "This file is too large to be one of ours. What you have filled in is untouched.",
);

/// Said after wiping.
pub const WIPED: Text = Text::new("已清空，没有留下任何内容。", "Wiped: nothing is left.");

/// The name of the file of a case.
pub const CASE_NAME: &str = "qingzhang-case.json";

/// Said inside `WeChat`, which hands out no files.
pub const NO_FILES_HERE: Text = Text::new(
    "微信里存不了文件。请点右上角“···”，选“在浏览器打开”再存；填的内容可以先用“生成链接”带过去。",
    "WeChat cannot save files. Tap “···” at the top right, open the page in your browser and save it there; “Make a link” \
     carries over what you have filled in.",
);

/// Makes a link.
pub const SHARE: Text = Text::new("生成链接", "Make a link");

/// Beside the link.
pub const SHARED: Text = Text::new(
    "填的内容都在这个链接里，在 # 后面，不会发给任何服务器；谁拿到链接，谁就能看到。只给信得过的人。",
    "Everything you filled in is in this link, after the #, which no server gets to see; but whoever has the link can read it. \
     Give it only to people you trust.",
);

/// What the box with the link is.
pub const LINK: Text = Text::new("链接", "The link");

/// Copies the link or the result.
pub const COPY_LINK: Text = Text::new("复制链接", "Copy the link");

/// The result as text.
pub const COPY: Text = Text::new("复制结果文字", "Copy the result as text");

/// The result's tables as a file.
pub const CSV: Text = Text::new("下载表格（CSV）", "Download tables (CSV)");

/// On paper.
pub const PRINT: Text = Text::new("打印", "Print");

/// Remembers the case on the device.
pub const REMEMBER: Text =
    Text::new("在这台设备上记住，关掉也不丢", "Remember it on this device, even when closed");

/// What that means.
pub const REMEMBER_HELP: Text = Text::new(
    "不勾选，关掉页面就没了。和别人共用的手机、电脑不要勾选。“全部清空”会连这个一起清掉。",
    "Otherwise it is gone when the page closes. Do not choose this on a phone or computer that others use. “Wipe everything” \
     wipes this too.",
);

/// Said when something was copied.
pub const COPIED: Text = Text::new("已复制。", "Copied.");

/// Said when the browser does not let us copy.
pub const NOT_COPIED: Text = Text::new(
    "浏览器不让复制，请长按选中后自己复制。",
    "The browser did not let us copy: press and hold the text to copy it.",
);

/// Said where a table has been saved.
pub const SAVED: Text = Text::new(
    "已存成文件，一般在“下载”里。里面是你的欠款，请自己收好。",
    "Saved, usually among your downloads. It holds your debt: keep it to yourself.",
);

/// Said where there is no result yet.
pub const NOTHING_YET: Text = Text::new(
    "还没有结果，先把上面的问题填完。",
    "There is no result yet: answer the questions above first.",
);

/// Said where the link is too long for messengers.
pub const TOO_LONG: Text = Text::new(
    "内容太多，链接会太长，很多软件打不开。请改用“存成文件”。",
    "There is too much for a link: many programs would cut it off. Save a file instead.",
);

/// Said where the browser keeps nothing.
pub const NOT_KEPT: Text = Text::new(
    "这个浏览器不让网页保存内容（可能是无痕模式或空间满了），没有记住。请改用“存成文件”。",
    "This browser does not let pages keep anything (private mode, or no space left), so nothing was remembered. Save a file \
     instead.",
);

/// Shown where a link came broken.
pub const BROKEN: Text = Text::new(
    "链接里的内容不完整或被改动过，没有打开。请让对方重新发一次，或者发文件。",
    "What the link carried is incomplete or was changed, so it was not opened. Ask for it again, or for a file.",
);

/// Shown where a link came from a later version.
pub const NEWER: Text = Text::new(
    "这个链接是用更新的版本做的，这里打不开。请刷新本页，或打开对方用的网址。",
    "This link was made by a newer version and cannot be opened here. Reload the page, or open the address it came from.",
);

/// Asks which case to look at.
pub const TWO_CASES: Text = Text::new(
    "链接里带着一份内容，而你这里已经填了另一份。看哪一份？",
    "The link carries a case, and you have filled in another one here. Which one?",
);

/// The one in the link.
pub const TAKE: Text = Text::new("看链接里的（我填的会被换掉）", "The one in the link (replaces mine)");

/// The one that is there.
pub const STAY: Text = Text::new("留着我填的", "Keep mine");

/// The file of tables.
pub const CSV_NAME: &str = "qingzhang.csv";
