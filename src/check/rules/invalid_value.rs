//! `invalid-value`: a text that is not what its format asks for. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "invalid-value", page: include_str!("invalid_value.md"), ..Rule::SYNTAX },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
