//! `theme-error`: a template of the theme that cannot be read or run. Found where pages are made.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "theme-error",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("theme_error.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
