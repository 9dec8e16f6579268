//! `unknown-name`: an expression that names nothing. Found where prose is printed.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unknown-name",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("unknown_name.md"),
    },
    needs_whole_data: true,
    find: Find::Elsewhere,
};
