//! Keeping the case: in the tab while it is open, in a file when the reader asks; and wiping it.

use leptos::prelude::*;

use super::element::{El, el};
use super::store::Store;
use crate::text::site;

/// Save, open, wipe.
pub(super) fn keep(store: Store) -> El {
    let message = RwSignal::new(String::new());
    #[cfg(feature = "csr")]
    browser::keep_in_tab(store);
    let button = |words, press: Box<dyn Fn()>| {
        let button = el("button").class("quiet").attr("type", "button").on("click", move |_| press());
        button.text(store.say(words))
    };
    let chooser = el("input")
        .class("unseen")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .on("change", move |event| open(store, message, &event));
    let buttons = el("div")
        .class("buttons")
        .child(button(site::SAVE, Box::new(move || save(store, message))))
        .child(el("label").class("quiet button").text(store.say(site::OPEN)).child(chooser))
        .child(button(site::WIPE, Box::new(move || wipe(store, message))));
    el("section")
        .class("card keep")
        .child(el("h2").text(store.say(site::KEEP)))
        .child(el("p").class("help").text(store.say(site::KEEP_HELP)))
        .child(buttons)
        .child(el("p").class("help").attr("role", "status").live_text(message.into()))
}

#[cfg(not(feature = "csr"))]
fn save(_: Store, _: RwSignal<String>) {}
#[cfg(not(feature = "csr"))]
fn open(_: Store, _: RwSignal<String>, _: &leptos::ev::Event) {}
#[cfg(not(feature = "csr"))]
fn wipe(_: Store, _: RwSignal<String>) {}

#[cfg(feature = "csr")]
use browser::{open, save, wipe};

#[cfg(feature = "csr")]
mod browser {
    use std::time::Duration;

    use gloo::file::callbacks::read_as_text;
    use gloo::file::{Blob, File, ObjectUrl};
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::js_sys::Reflect;
    use leptos::web_sys::{HtmlAnchorElement, HtmlInputElement, Storage, window};

    use crate::case::file::{CaseFile, FileError, LARGEST_FILE};
    use crate::text::{problem, site};
    use crate::ui::store::{Store, follow};

    const KEY: &str = "qingzhang.case";
    /// How long nothing must be typed before the case is written down; leaving the page does not wait for it.
    const PAUSE: Duration = Duration::from_millis(300);

    const FILE_NAME: &str = "qingzhang-case.json";

    /// The tab's own storage, gone with the tab. Browsers may refuse it; then nothing is kept, and nothing breaks.
    /// (`gloo::storage` panics where it is refused.)
    fn tab() -> Option<Storage> {
        window()?.session_storage().ok().flatten()
    }

    /// The case that the tab keeps.
    fn kept() -> Option<CaseFile> {
        let text = tab()?.get_item(KEY).ok().flatten()?;
        CaseFile::parse(&text).ok().filter(|case| !case.debts.is_empty())
    }

    /// Restores the case of this tab, then keeps it as it changes: moving between pages loses nothing.
    pub(super) fn keep_in_tab(store: Store) {
        // Read before the first keeping, which may find the page still empty.
        let case = kept();
        queue_microtask(move || {
            if let Some(case) = case {
                store.open(case);
            }
        });
        // A page that comes back from the browser's memory shows an old case: since then it may have been changed on
        // another page, or wiped.
        let shown = window_event_listener_untyped("pageshow", move |event| {
            if Reflect::get(&event, &"persisted".into()).is_ok_and(|persisted| persisted.is_truthy()) {
                store.open(kept().unwrap_or_default());
            }
        });
        // Both listen for as long as the page lives.
        std::mem::forget(shown);
        let mut keep_soon = debounce(PAUSE, move |()| keep(store));
        follow(Box::new(move || {
            store.case.track();
            keep_soon(());
        }));
        let left = window_event_listener_untyped("pagehide", move |_| keep(store));
        std::mem::forget(left);
    }

    fn keep(store: Store) {
        let Some(tab) = tab() else { return };
        store.case.with_untracked(|case| {
            // A full store keeps the older text; the page itself loses nothing.
            _ = if *case == CaseFile::default() {
                tab.remove_item(KEY)
            } else {
                tab.set_item(KEY, &case.to_text())
            };
        });
    }

    /// Hands the case to the reader as a file.
    pub(super) fn save(store: Store, message: RwSignal<String>) {
        let browser = window().and_then(|window| window.navigator().user_agent().ok());
        if browser.is_some_and(|name| name.split([' ', '/']).any(|word| word == "MicroMessenger")) {
            message.set(store.say(site::NO_FILES_HERE).into());
            return;
        }
        let text = store.case.with_untracked(CaseFile::to_text);
        let address = ObjectUrl::from(Blob::new_with_options(text.as_str(), Some("application/json")));
        let link: HtmlAnchorElement =
            document().create_element("a").expect("a is an element").unchecked_into();
        link.set_href(&address);
        link.set_download(FILE_NAME);
        link.click();
        message.set(site::saved(store.language, FILE_NAME));
        // The browser has to take the file before its address is given up.
        gloo::timers::callback::Timeout::new(60_000, move || drop(address)).forget();
    }

    /// Opens a file that the reader chose. Where it is none of ours, everything stays as it was.
    pub(super) fn open(store: Store, message: RwSignal<String>, event: &leptos::ev::Event) {
        let input: HtmlInputElement = event_target(event);
        let Some(chosen) = input.files().and_then(|files| files.get(0)).map(File::from) else { return };
        if chosen.size() > LARGEST_FILE as u64 {
            message.set(problem::file(store.language, &FileError::TooLarge));
            return;
        }
        let reading = read_as_text(&chosen, move |text| {
            let text = text.unwrap_or_default();
            match CaseFile::parse(&text) {
                Ok(case) if case.debts.is_empty() => message.set(store.say(site::EMPTY_FILE).into()),
                Ok(case) => {
                    store.open(case);
                    message.set(store.say(site::OPENED).into());
                }
                Err(error) => message.set(problem::file(store.language, &error)),
            }
            // So that choosing the same file again is noticed.
            input.set_value("");
        });
        // Reading goes on until it calls back.
        std::mem::forget(reading);
    }

    /// Forgets everything.
    pub(super) fn wipe(store: Store, message: RwSignal<String>) {
        store.open(CaseFile::default());
        if let Some(tab) = tab() {
            _ = tab.remove_item(KEY);
        }
        message.set(store.say(site::WIPED).into());
    }
}
