//! `duplicate-key`: the same key twice in one record. Found where YAML is read.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "duplicate-key",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("duplicate_key.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
