//! The module of the tool "What are my options?".

use qingzhang::ui::{Tool, options, start};

fn main() {
    start(Tool::Options, options::app);
}
