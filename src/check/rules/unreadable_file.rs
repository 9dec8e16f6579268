//! `unreadable-file`: what lies where a file should, and can be none. Found where files are read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unreadable-file",
        page: include_str!("unreadable_file.md"),
        ..Rule::SYNTAX
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
