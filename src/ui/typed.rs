//! Keeps what a person typed while the module was still on its way.
//!
//! Hydration writes the app's first state into the fields it takes over. So what differs from the HTML as it
//! was served is noted before, put back after, and announced by the events that typing would have caused:
//! that is how the app's state learns of it.

use leptos::{prelude::document, wasm_bindgen::JsCast, wasm_bindgen::JsValue};
use web_sys::{Element, Event, EventInit, js_sys::Reflect};

/// The controls that no longer stand as they were served.
pub struct Typed(Vec<Control>);

struct Control {
    element: Element,
    /// `value`, or `checked` for boxes and radio buttons.
    property: &'static str,
    state: JsValue,
    /// Where the caret was, if it was in this field.
    caret: Option<[JsValue; 2]>,
}

impl Typed {
    /// Notes every control inside `container` that was changed since it was served.
    pub fn note(container: &Element) -> Self {
        let Ok(found) = container.query_selector_all("input, select, textarea") else {
            return Self(Vec::new());
        };
        let elements = (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok());
        Self(elements.filter_map(Control::if_changed).collect())
    }

    /// Puts everything back, the caret too, then tells the app.
    pub fn give_back(&self) {
        for control in &self.0 {
            set(&control.element, control.property, &control.state);
            if let Some([start, end]) = &control.caret {
                set(&control.element, "selectionStart", start);
                set(&control.element, "selectionEnd", end);
            }
        }
        for control in &self.0 {
            control.announce();
        }
    }
}

impl Control {
    fn if_changed(element: Element) -> Option<Self> {
        let kind = get(&element, "type").as_string().unwrap_or_default();
        let box_or_button = kind == "checkbox" || kind == "radio";
        let property = if box_or_button { "checked" } else { "value" };
        let state = get(&element, property);
        let served = if box_or_button {
            get(&element, "defaultChecked")
        } else if kind.starts_with("select") {
            let option = element.query_selector("option[selected]").ok().flatten();
            let option = option.or_else(|| element.query_selector("option").ok().flatten())?;
            get(&option, "value")
        } else {
            get(&element, "defaultValue")
        };
        let focused = document().active_element().as_ref() == Some(&element);
        let caret = focused.then(|| [get(&element, "selectionStart"), get(&element, "selectionEnd")]);
        (state != served).then_some(Self { element, property, state, caret })
    }

    /// A radio button says nothing when another one of its group is chosen; the field a person is still in has
    /// not been finished, so it gets no `change`.
    fn announce(&self) {
        if self.state == JsValue::FALSE && get(&self.element, "type") == "radio" {
            return;
        }
        let kinds: &[&str] = if self.caret.is_some() { &["input"] } else { &["input", "change"] };
        let bubbling = EventInit::new();
        bubbling.set_bubbles(true);
        for kind in kinds {
            if let Ok(event) = Event::new_with_event_init_dict(kind, &bubbling) {
                // Fails only for an event already under way, which a new one is not.
                _ = self.element.dispatch_event(&event);
            }
        }
    }
}

/// Inputs, selects and text areas share these properties but no type in the DOM's bindings.
fn get(element: &Element, property: &str) -> JsValue {
    Reflect::get(element, &property.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Refused by the few controls that cannot be written, such as a chosen file; those keep their state anyway.
fn set(element: &Element, property: &str, state: &JsValue) {
    _ = Reflect::set(element, &property.into(), state);
}
