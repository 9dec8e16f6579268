//! `duplicate-entry`: the same value twice in one list. Found where YAML is read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "duplicate-entry",
        page: include_str!("duplicate_entry.md"),
        ..Rule::SYNTAX
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
