//! `unknown-rule`: a setting about a rule that does not exist. Found where levels are read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "unknown-rule", page: include_str!("unknown_rule.md"), ..Rule::SETTINGS },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
