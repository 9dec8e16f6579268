//! `missing-file`: a file that others need beside them. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-file",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("missing_file.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
