//! `circular-reference`: a record that leads back to itself. Found where data are read.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "circular-reference",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("circular_reference.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
