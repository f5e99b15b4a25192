//! Elements whose Rust type does not grow with what is in them.
//!
//! Leptos's `view!` gives every element a type of its own, and each type its own code to build and to update it: some
//! 450 bytes an element after compression, which a phone has to load. Here every element is one and the same type, so
//! a page costs little more than its words.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{Custom, Event};
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;

/// An element being written. Boxed, so that handing it on moves one pointer.
pub(super) struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// Begins an element.
#[inline(never)]
pub(super) fn el(tag: &'static str) -> El {
    El(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

// What is called everywhere must not be copied into every caller: hence `inline(never)`.
impl El {
    #[inline(never)]
    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    #[inline(never)]
    fn add(mut self, child: AnyView) -> Self {
        self.0.children.push(child);
        self
    }

    #[inline(never)]
    fn fixed(self, name: &'static str, value: String) -> Self {
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// An attribute that stays as it is.
    pub(super) fn attr(self, name: &'static str, value: impl Into<String>) -> Self {
        self.fixed(name, value.into())
    }

    #[inline(never)]
    pub(super) fn class(self, value: &'static str) -> Self {
        self.fixed("class", value.to_owned())
    }

    /// An attribute that follows a value, and is absent while there is none.
    #[inline(never)]
    pub(super) fn live_attr(self, name: &'static str, value: Signal<Option<String>>) -> Self {
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// An attribute that is there or not, such as `hidden`.
    #[inline(never)]
    pub(super) fn flag(self, name: &'static str, value: Signal<bool>) -> Self {
        self.live_attr(name, Signal::derive(move || value.get().then(String::new)))
    }

    /// The `value` of a field, which follows the state and not only the HTML as it was served.
    #[inline(never)]
    pub(super) fn value(self, value: Signal<String>) -> Self {
        self.with(prop("value", value).into_any_attr())
    }

    /// Whether a radio button is chosen.
    #[inline(never)]
    pub(super) fn checked(self, value: Signal<bool>) -> Self {
        self.with(prop("checked", value).into_any_attr())
    }

    pub(super) fn on(self, event: &'static str, handle: impl FnMut(Event) + 'static) -> Self {
        self.handled(event, Box::new(handle))
    }

    #[inline(never)]
    fn handled(self, event: &'static str, handle: Box<dyn FnMut(Event)>) -> Self {
        self.with(on(Custom::<Event>::new(event), handle).into_any_attr())
    }

    pub(super) fn text(self, text: impl Into<String>) -> Self {
        self.words(text.into())
    }

    #[inline(never)]
    fn words(self, text: String) -> Self {
        self.add(text.into_any())
    }

    /// Text that follows a value.
    #[inline(never)]
    pub(super) fn live_text(self, text: Signal<String>) -> Self {
        self.add(text.into_any())
    }

    /// Something inside the element that is made anew whenever what it reads changes.
    pub(super) fn live(self, make: impl Fn() -> El + Send + Sync + 'static) -> Self {
        self.add(live(Box::new(make)))
    }

    pub(super) fn child(self, child: El) -> Self {
        self.add(child.into_view())
    }

    /// A view that is no element of ours.
    pub(super) fn view(self, view: AnyView) -> Self {
        self.add(view)
    }

    pub(super) fn children(self, children: impl IntoIterator<Item = El>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// The finished element.
    #[inline(never)]
    pub(super) fn into_view(self) -> AnyView {
        let Parts { tag, attributes, children } = *self.0;
        // In the browser an element's `tagName` is in capitals, and Leptos compares it with the tag as given here to
        // see whether it can keep the element. In HTML as served, small letters are usual.
        let tag = if cfg!(feature = "ssr") { tag.to_owned() } else { tag.to_ascii_uppercase() };
        custom(tag).add_any_attr(attributes).child(children).into_any()
    }
}

/// One closure type for everything that changes.
fn live(make: Box<dyn Fn() -> El + Send + Sync>) -> AnyView {
    (move || make().into_view()).into_any()
}
