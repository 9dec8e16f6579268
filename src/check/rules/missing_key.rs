//! `missing-key`: a record without a key that it must have. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-key",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("missing_key.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
