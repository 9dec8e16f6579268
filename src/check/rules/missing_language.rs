//! `missing-language`: a text that lacks one of the languages. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-language",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("missing_language.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
