//! `invalid-value`: a text that is not what its format asks for. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "invalid-value",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("invalid_value.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
