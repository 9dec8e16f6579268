//! `unknown-key`: a key that its record does not have. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unknown-key",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("unknown_key.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
