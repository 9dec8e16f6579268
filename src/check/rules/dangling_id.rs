//! `dangling-id`: an id that names no record. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "dangling-id", page: include_str!("dangling_id.md"), ..Rule::SYNTAX },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
