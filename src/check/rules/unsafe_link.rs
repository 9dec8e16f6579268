//! `unsafe-link`: a link in prose to a script or to data, or a picture. Found where Markdown is read.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unsafe-link",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("unsafe_link.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
