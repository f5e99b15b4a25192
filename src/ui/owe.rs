//! The tool "What do I owe today?".

use leptos::prelude::*;

use super::form::Form;
use super::keep::Keep;
use super::result::{Dock, ResultCard};
use super::route::{Page, Route};
use super::store::Store;
use crate::dates::Date;
use crate::text::site;

/// The tool of `page`, the same tree for the prerender and for the browser.
#[component]
pub fn App(
    /// Which tool, in which language.
    page: Page,
    /// The reader's today. The prerendered page is empty, so there it does not matter.
    today: Date,
) -> impl IntoView {
    let store = Store::new(page.language, today);
    let sold = Page { route: Route::Sold, ..page };
    view! {
        <h1>{store.say(page.route.title())}</h1>
        <p class="lead">{store.say(site::OWE_LEAD)}</p>
        <div class="columns">
            <Form store/>
            <div class="answers">
                <ResultCard store/>
                <section class="card sold">
                    <h2>{store.say(site::SOLD_QUESTION)}</h2>
                    <p>{store.say(site::SOLD_ANSWER)}</p>
                    <p><a href=page.link_to(sold)>{store.say(sold.route.title())}</a></p>
                </section>
                <Keep store/>
            </div>
        </div>
        <Dock store/>
    }
}
