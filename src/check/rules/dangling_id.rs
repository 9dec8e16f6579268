//! `dangling-id`: an id that names no record. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "dangling-id",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("dangling_id.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
