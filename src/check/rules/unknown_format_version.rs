//! `unknown-format-version`: settings of a version that this tool does not know. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unknown-format-version",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("unknown_format_version.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
