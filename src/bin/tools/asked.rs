//! The module of the tool "How much may the buyer ask?".

use qingzhang::ui::{Tool, asked, start};

fn main() {
    start(Tool::Asked, asked::app);
}
