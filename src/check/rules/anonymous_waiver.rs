//! `anonymous-waiver`: a waiver that does not say who accepts what it covers. Found where findings are waived.

use crate::check::{Check, Find};
use crate::diagnostic::{Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "anonymous-waiver",
        level: Level::Advice,
        page: include_str!("anonymous_waiver.md"),
        ..Rule::SETTINGS
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
