//! `unused-waiver`: a waiver that covers nothing. Found where findings are waived.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unused-waiver",
        family: Family::Settings,
        level: Level::Warning,
        sources: &[],
        page: include_str!("unused_waiver.md"),
    },
    needs_whole_data: true,
    find: Find::Elsewhere,
};
