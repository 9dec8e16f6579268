//! `heading-without-id`: a heading that no reference can reach. Found where Markdown is read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "heading-without-id",
        page: include_str!("heading_without_id.md"),
        ..Rule::STRUCTURE
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
