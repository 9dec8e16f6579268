//! `raw-html`: HTML in prose. Found where Markdown is read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "raw-html", page: include_str!("raw_html.md"), ..Rule::SYNTAX },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
