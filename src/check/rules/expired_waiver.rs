//! `expired-waiver`: a waiver whose last day has passed. Found where findings are waived.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "expired-waiver",
        page: include_str!("expired_waiver.md"),
        ..Rule::SETTINGS
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
