//! The module of the tool "Has the collector crossed a line?".

use qingzhang::ui::{Tool, collection, start};

fn main() {
    start(Tool::Collection, collection::app);
}
