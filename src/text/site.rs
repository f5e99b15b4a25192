//! The words around every page: its name, its notices, the ways to the other pages.

use crate::language::Text;

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
    "计算停下了。请重新载入本页；上面填的内容请先记下。",
    "The computation has stopped. Please reload this page; note down first what you have filled in.",
);

/// Shown with JavaScript switched off, before the link to the explainer.
pub const NEEDS_SCRIPT: Text = Text::new(
    "这一页要用 JavaScript 计算，而它被关掉了。不用 JavaScript 也能读：",
    "This page computes with JavaScript, which is switched off. What can be read without it:",
);

/// Shown at an address that is no page.
pub const NO_SUCH_PAGE: Text = Text::new("这里没有页面。", "There is no page here.");

/// The link one level up from such an address.
pub const ONE_UP: Text = Text::new("往上一级", "One level up");
