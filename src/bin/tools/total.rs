//! The module of the tool "What will it cost in all?".

use qingzhang::ui::{Tool, start, total};

fn main() {
    start(Tool::Total, total::app);
}
