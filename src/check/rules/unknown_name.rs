//! `unknown-name`: an expression that names nothing. Found where prose is printed.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "unknown-name", page: include_str!("unknown_name.md"), ..Rule::SYNTAX },
    needs_whole_data: true,
    find: Find::Elsewhere,
};
