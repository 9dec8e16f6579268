//! `invalid-encoding`: bytes that are not UTF-8. Found where files are read.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "invalid-encoding",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("invalid_encoding.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
