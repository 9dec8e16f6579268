//! `template-syntax`: an expression that cannot be read. Found where prose is printed.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "template-syntax",
        page: include_str!("template_syntax.md"),
        ..Rule::SYNTAX
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
