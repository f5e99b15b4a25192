//! Puts the living tool in the place of the prerendered one.
//!
//! Replacing costs a quarter less to download than hydrating would, and nothing is lost by it: see [`Typed`].

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlElement, js_sys};

use super::route::{Page, Route};
use super::tool::Tool;
use super::typed::Typed;
use crate::dates::Date;
use crate::language::Language;

/// The language of this module.
const LANGUAGE: Language = match Language::ONLY {
    Some(language) => language,
    None => panic!("a tool's module is built with the feature `zh` or `en`"),
};

/// Starts `tool` with its `app`.
pub fn start(tool: Tool, app: fn(Page, Date) -> AnyView) {
    let container =
        document().get_element_by_id("app").and_then(|found| found.dyn_into::<HtmlElement>().ok());
    let Some(container) = container else { return };
    let page = Page { route: Route::Tool(tool), language: LANGUAGE };
    let typed = Typed::note(&container);
    let today = today();
    container.set_inner_html("");
    mount_to(container.clone(), move || app(page, today)).forget();
    // Leptos writes `value` in a microtask of its own: ours comes after it and before the next paint.
    queue_microtask(move || {
        typed.give_back(&container);
        _ = container.dataset().set("alive", "");
    });
}

/// The day on the reader's own calendar: the one place where the program asks for it.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    i32::try_from(now.get_full_year())
        .ok()
        .and_then(|year| Date::from_ymd_opt(year, now.get_month() + 1, now.get_date()))
        // A clock set beyond the calendar: the rules then refuse the day.
        .unwrap_or(Date::MAX)
}
