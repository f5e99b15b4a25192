//! The module of the tool "My debt was sold: what now?".

use qingzhang::ui::{Tool, start, transfer};

fn main() {
    start(Tool::Transfer, transfer::app);
}
