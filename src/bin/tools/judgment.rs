//! The module of the tool "After a judgment".

use qingzhang::ui::{Tool, judgment, start};

fn main() {
    start(Tool::Judgment, judgment::app);
}
