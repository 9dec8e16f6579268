//! `invalid-encoding`: bytes that are not UTF-8. Found where files are read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "invalid-encoding",
        page: include_str!("invalid_encoding.md"),
        ..Rule::SYNTAX
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
