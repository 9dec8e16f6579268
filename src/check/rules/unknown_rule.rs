//! `unknown-rule`: a setting about a rule that does not exist. Found where levels are read.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unknown-rule",
        family: Family::Settings,
        level: Level::Error,
        sources: &[],
        page: include_str!("unknown_rule.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
