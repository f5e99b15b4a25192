//! The module of the tool "How are debts bundled and sold?".

use qingzhang::ui::{Tool, pack, start};

fn main() {
    start(Tool::Pack, pack::app);
}
