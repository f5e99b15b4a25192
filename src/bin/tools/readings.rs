//! The module of the tool "Another day, another reading".

use qingzhang::ui::{Tool, readings, start};

fn main() {
    start(Tool::Readings, readings::app);
}
