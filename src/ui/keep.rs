//! Keeping the case in the tab while it is open, and giving it to public/handout.js, which saves, shares and opens it.
//!
//! Two events of the window are the whole agreement with it: at `case-wanted` the case is written into the attribute
//! `data-case` of the tool's container; `case-brought` hands over another one in its `detail`, and is cancelled where
//! that is none of ours.

use leptos::prelude::*;

use super::element::{El, el};
use super::store::Store;

/// What became of a case that was brought; said aloud.
pub(super) fn keep(store: Store) -> El {
    let message = RwSignal::new(String::new());
    #[cfg(feature = "csr")]
    browser::keep_in_tab(store, message);
    _ = store;
    el("p").class("kept others").attr("role", "status").live_text(message.into())
}

#[cfg(feature = "csr")]
pub(super) use browser::{listen, tab};

#[cfg(feature = "csr")]
mod browser {
    use std::time::Duration;

    use gloo::events::{EventListener, EventListenerOptions};
    use leptos::prelude::*;
    use leptos::web_sys::js_sys::Reflect;
    use leptos::web_sys::{Event, Storage, window};

    use crate::case::file::CaseFile;
    use crate::text::{problem, site};
    use crate::ui::store::{Store, follow};

    const KEY: &str = "qingzhang.case";
    /// How long nothing must be typed before the case is written down; leaving the page does not wait for it.
    const PAUSE: Duration = Duration::from_millis(300);

    /// The tab's own storage, gone with the tab. Browsers may refuse it; then nothing is kept, and nothing breaks.
    /// (`gloo::storage` panics where it is refused.)
    pub(in crate::ui) fn tab() -> Option<Storage> {
        window()?.session_storage().ok().flatten()
    }

    /// The case that the tab keeps.
    fn kept() -> Option<String> {
        tab()?.get_item(KEY).ok().flatten()
    }

    /// Restores the case of this tab, then keeps it as it changes: moving between pages loses nothing.
    pub(super) fn keep_in_tab(store: Store, message: RwSignal<String>) {
        // Read before the first keeping, which may find the page still empty.
        let text = kept();
        let take = move |text: &str| {
            let refused = open(store, text).err();
            let taken = refused.is_none();
            message.set(refused.unwrap_or_default());
            taken
        };
        queue_microtask(move || {
            if let Some(text) = text {
                take(&text);
            }
        });
        listen("case-brought", move |event| {
            let text = Reflect::get(event, &"detail".into()).ok().and_then(|text| text.as_string());
            if !take(&text.unwrap_or_default()) {
                event.prevent_default();
            }
        });
        listen("case-wanted", move |_| {
            if let Some(container) = document().get_element_by_id("app") {
                // Refused only for names that are no attribute's.
                _ = container.set_attribute("data-case", &text_of(store).unwrap_or_default());
            }
        });
        // A page that comes back from the browser's memory shows an old case: since then it may have been changed on
        // another page, or wiped.
        listen("pageshow", move |event| {
            if Reflect::get(event, &"persisted".into()).is_ok_and(|persisted| persisted.is_truthy()) {
                take(&kept().unwrap_or_default());
            }
        });
        let mut keep_soon = debounce(PAUSE, move |()| keep(store));
        follow(Box::new(move || {
            store.case.track();
            keep_soon(());
        }));
        listen("pagehide", move |_| keep(store));
    }

    /// Listens for as long as the page lives.
    pub(in crate::ui) fn listen(event: &'static str, hear: impl FnMut(&Event) + 'static) {
        let hear: Box<dyn FnMut(&Event)> = Box::new(hear);
        if let Some(window) = window() {
            EventListener::new_with_options(
                &window,
                event,
                EventListenerOptions::enable_prevent_default(),
                hear,
            )
            .forget();
        }
    }

    /// The case as text; `None` while nothing is filled in.
    fn text_of(store: Store) -> Option<String> {
        store.case.with_untracked(|case| (*case != CaseFile::default()).then(|| case.to_text()))
    }

    fn keep(store: Store) {
        let Some(tab) = tab() else { return };
        // A full store keeps the older text; the page itself loses nothing.
        _ = match text_of(store) {
            Some(text) => tab.set_item(KEY, &text),
            None => tab.remove_item(KEY),
        };
    }

    /// Puts another case in the place of this one; an empty text is the empty case. Where it is none of ours,
    /// everything stays as it was.
    fn open(store: Store, text: &str) -> Result<(), String> {
        let case = if text.is_empty() { Ok(CaseFile::default()) } else { CaseFile::parse(text) };
        match case {
            Ok(case) if case.debts.is_empty() => return Err(store.say(site::EMPTY_FILE).to_owned()),
            Ok(case) => store.open(case),
            Err(error) => return Err(problem::file(store.language(), &error)),
        }
        Ok(())
    }
}
