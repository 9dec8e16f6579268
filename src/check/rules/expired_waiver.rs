//! `expired-waiver`: a waiver whose last day has passed. Found where findings are waived.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "expired-waiver",
        family: Family::Settings,
        level: Level::Error,
        sources: &[],
        page: include_str!("expired_waiver.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
