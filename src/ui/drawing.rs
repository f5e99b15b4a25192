//! What drawings share: patterns by which parts are told apart without colour.

/// The patterns, and nothing that comes from outside.
pub(super) const PATTERNS: &str = "<defs><pattern id=\"hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" \
    patternTransform=\"rotate(45)\"><rect class=\"ground\" width=\"8\" height=\"8\"/><rect class=\"ink\" width=\"3\" \
    height=\"8\"/></pattern><pattern id=\"dots\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect \
    class=\"ground\" width=\"8\" height=\"8\"/><circle class=\"ink\" cx=\"4\" cy=\"4\" r=\"1.6\"/></pattern></defs>";
