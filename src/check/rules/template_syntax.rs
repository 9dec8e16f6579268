//! `template-syntax`: an expression that cannot be read. Found where prose is printed.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "template-syntax",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("template_syntax.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
