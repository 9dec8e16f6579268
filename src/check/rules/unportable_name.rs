//! `unportable-name`: names of files that another system refuses, or takes for one another. Found
//! where files are read.

use crate::check::{Check, Find};
use crate::diagnostic::{Level, Reason, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unportable-name",
        level: Level::Warning,
        page: include_str!("unportable_name.md"),
        reason: Some(Reason::Shape),
        ..Rule::STRUCTURE
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
