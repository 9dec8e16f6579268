//! `raw-html`: HTML in prose. Found where Markdown is read.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "raw-html",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("raw_html.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
