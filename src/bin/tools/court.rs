//! The module of the tool "Will they sue me?".

use qingzhang::ui::{Tool, court, start};

fn main() {
    start(Tool::Court, court::app);
}
