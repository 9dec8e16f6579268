//! `fixed-level`: a level for a rule that keeps its own. Found where levels are read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "fixed-level", page: include_str!("fixed_level.md"), ..Rule::SETTINGS },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
