//! `duplicate-key`: the same key twice in one record. Found where YAML is read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "duplicate-key", page: include_str!("duplicate_key.md"), ..Rule::SYNTAX },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
