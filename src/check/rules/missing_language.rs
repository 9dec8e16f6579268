//! `missing-language`: a text that lacks one of the languages. Found where data are loaded.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-language",
        page: include_str!("missing_language.md"),
        ..Rule::SYNTAX
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
