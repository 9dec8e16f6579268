//! `reserved-id`: a heading that no reference can reach. Found where Markdown is read.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "reserved-id",
        family: Family::Structure,
        level: Level::Error,
        sources: &[],
        page: include_str!("reserved_id.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
