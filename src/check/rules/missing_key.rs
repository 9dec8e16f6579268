//! `missing-key`: a record without a key that it must have. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "missing-key", page: include_str!("missing_key.md"), ..Rule::SYNTAX },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
