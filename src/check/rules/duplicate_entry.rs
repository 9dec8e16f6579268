//! `duplicate-entry`: the same value twice in one list. Found where YAML is read.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "duplicate-entry",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("duplicate_entry.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
