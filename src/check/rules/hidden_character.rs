//! `hidden-character`: characters that change what is seen and not what is read. Found where files
//! are read.

use crate::check::{Check, Find};
use crate::diagnostic::{Reason, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "hidden-character",
        page: include_str!("hidden_character.md"),
        reason: Some(Reason::Shape),
        ..Rule::STRUCTURE
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
