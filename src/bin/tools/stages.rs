//! The module of the tool "Where am I, and what comes next?".

use qingzhang::ui::{Tool, stages, start};

fn main() {
    start(Tool::Stages, stages::app);
}
