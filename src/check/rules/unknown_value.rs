//! `unknown-value`: a word that is not one of those allowed. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unknown-value",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("unknown_value.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
