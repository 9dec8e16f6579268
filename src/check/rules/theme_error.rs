//! `theme-error`: a template of the theme that cannot be read or run. Found where pages are made.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "theme-error", page: include_str!("theme_error.md"), ..Rule::SYNTAX },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
