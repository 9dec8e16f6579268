//! `renamed-rule`: a rule under a name that it bore once. Found where settings are read.

use crate::check::{Check, Find};
use crate::diagnostic::{Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "renamed-rule",
        level: Level::Warning,
        page: include_str!("renamed_rule.md"),
        ..Rule::SETTINGS
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
