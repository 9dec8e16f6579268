//! `wrong-type`: a list where a text is asked for, or the like. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "wrong-type",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("wrong_type.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
