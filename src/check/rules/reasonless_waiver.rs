//! `reasonless-waiver`: a waiver that does not say why, and so accepts nothing. Found where findings are waived.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "reasonless-waiver",
        page: include_str!("reasonless_waiver.md"),
        ..Rule::SETTINGS
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
