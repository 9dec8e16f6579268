//! `unused-waiver`: a waiver that covers nothing. Found where findings are waived.

use crate::check::{Check, Find};
use crate::diagnostic::{Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unused-waiver",
        level: Level::Warning,
        page: include_str!("unused_waiver.md"),
        ..Rule::SETTINGS
    },
    needs_whole_data: true,
    find: Find::Elsewhere,
};
