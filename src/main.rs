//! The browser's entry: puts the living tool in the place of the prerendered one.
//!
//! Replacing costs a quarter less to download than hydrating would, and nothing is lost by it: see `Typed`.

use leptos::{mount::mount_to, prelude::*, wasm_bindgen::JsCast, web_sys::HtmlElement};
use qingzhang::dates::Date;
use qingzhang::ui::{Page, Typed, app};

/// Which page this is stands on the container, where the prerender wrote it.
fn main() {
    let container =
        document().get_element_by_id("app").and_then(|found| found.dyn_into::<HtmlElement>().ok());
    let Some(container) = container else { return };
    let data = container.dataset();
    let page =
        Page::from_keys(&data.get("page").unwrap_or_default(), &data.get("language").unwrap_or_default());
    let Some(page) = page else { return };

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
    let now = leptos::web_sys::js_sys::Date::new_0();
    i32::try_from(now.get_full_year())
        .ok()
        .and_then(|year| Date::from_ymd_opt(year, now.get_month() + 1, now.get_date()))
        // A clock set beyond the calendar: the rules then refuse the day.
        .unwrap_or(Date::MAX)
}
