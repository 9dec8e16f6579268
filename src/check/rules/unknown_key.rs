//! `unknown-key`: a key that its record does not have. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "unknown-key", page: include_str!("unknown_key.md"), ..Rule::SYNTAX },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
