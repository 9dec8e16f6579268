//! `circular-reference`: a record that leads back to itself. Found where data are read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "circular-reference",
        page: include_str!("circular_reference.md"),
        ..Rule::SYNTAX
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
