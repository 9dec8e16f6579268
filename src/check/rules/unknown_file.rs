//! `unknown-file`: a file that nothing reads. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unknown-file",
        family: Family::Syntax,
        level: Level::Warning,
        sources: &[],
        page: include_str!("unknown_file.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
