//! The module of the tool "What do I owe today?".

use qingzhang::ui::{Tool, owe, start};

fn main() {
    start(Tool::Owe, owe::app);
}
