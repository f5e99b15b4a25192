//! Keeps what a person did on the page while the module was still on its way.
//!
//! The module puts a living tree in the place of the prerendered one. So what differs from the HTML as it was served
//! is noted before, put back after by the controls' names, and announced by the events that typing would have
//! caused: that is how the app's state learns of it.

use leptos::prelude::document;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::js_sys::Reflect;
use web_sys::{Element, Event, EventInit, HtmlElement};

/// What stands otherwise than it was served.
pub(super) struct Typed {
    controls: Vec<Control>,
    /// The control that has the focus, and the caret in it.
    focus: Option<(String, [JsValue; 2])>,
    /// The parts that were unfolded, by their place in the page.
    unfolded: Vec<u32>,
}

struct Control {
    selector: String,
    /// `value`, or `checked` for radio buttons and boxes.
    property: &'static str,
    state: JsValue,
}

impl Typed {
    /// Notes everything inside `container` that was changed since it was served.
    pub(super) fn note(container: &Element) -> Self {
        let focused = document().active_element().filter(|element| container.contains(Some(element)));
        let focus = focused.and_then(|element| {
            Some((selector(&element)?, [get(&element, "selectionStart"), get(&element, "selectionEnd")]))
        });
        let controls = all(container, "input, select").iter().filter_map(Control::if_changed).collect();
        let parts = all(container, "details");
        let unfolded =
            (0..).zip(&parts).filter(|(_, part)| part.has_attribute("open")).map(|(index, _)| index);
        Self { controls, focus, unfolded: unfolded.collect() }
    }

    /// Puts everything back into the living tree: first the parts, then the values, then focus and caret.
    pub(super) fn give_back(&self, container: &Element) {
        let parts = all(container, "details");
        for index in &self.unfolded {
            if let Some(part) = parts.get(*index as usize) {
                // Refused only for names that are no attribute's.
                _ = part.set_attribute("open", "");
            }
        }
        for control in &self.controls {
            if let Ok(Some(element)) = container.query_selector(&control.selector) {
                set(&element, control.property, &control.state);
                announce(&element);
            }
        }
        if let Some((selector, [start, end])) = &self.focus
            && let Ok(Some(element)) = container.query_selector(selector)
        {
            // An element that cannot take the focus leaves it where it is.
            _ = element.unchecked_ref::<HtmlElement>().focus();
            set(&element, "selectionStart", start);
            set(&element, "selectionEnd", end);
        }
    }
}

impl Control {
    fn if_changed(element: &Element) -> Option<Self> {
        let (property, served) = if is_ticked(element) {
            ("checked", get(element, "defaultChecked"))
        } else if element.tag_name() == "SELECT" {
            let chosen = element.query_selector("option[selected]").ok().flatten()?;
            ("value", get(&chosen, "value"))
        } else {
            ("value", get(element, "defaultValue"))
        };
        let state = get(element, property);
        // A radio button or box that was left is spoken for by the one that was chosen.
        let changed = state != served && state != JsValue::FALSE;
        Some(Self { selector: selector(element)?, property, state }).filter(|_| changed)
    }
}

/// Whether it is a radio button or a box, which are told apart by their values.
fn is_ticked(element: &Element) -> bool {
    get(element, "type") == "radio" || get(element, "type") == "checkbox"
}

/// Finds a control again by its name, and one of several by its value as well.
fn selector(element: &Element) -> Option<String> {
    let name = element.get_attribute("name")?;
    let value = element.get_attribute("value").filter(|_| is_ticked(element));
    Some(value.map_or(format!("[name='{name}']"), |value| format!("[name='{name}'][value='{value}']")))
}

/// Says that a control was changed, as typing or choosing would have.
fn announce(element: &Element) {
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    let kind =
        if element.tag_name() == "INPUT" && get(element, "type") == "text" { "input" } else { "change" };
    if let Ok(event) = Event::new_with_event_init_dict(kind, &bubbling) {
        // Fails only for an event already under way, which a new one is not.
        _ = element.dispatch_event(&event);
    }
}

fn all(container: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = container.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

/// Inputs and selects share these properties but no type in the DOM's bindings.
fn get(element: &Element, property: &str) -> JsValue {
    Reflect::get(element, &property.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Refused by the few controls that cannot be written, such as a chosen file; those keep their state anyway.
fn set(element: &Element, property: &str, state: &JsValue) {
    _ = Reflect::set(element, &property.into(), state);
}
