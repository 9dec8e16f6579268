//! `unknown-file`: a file that nothing reads. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::{Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unknown-file",
        level: Level::Warning,
        page: include_str!("unknown_file.md"),
        ..Rule::SYNTAX
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
