//! `unsafe-link`: a link in prose to a script or to data, or a picture. Found where Markdown is read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "unsafe-link", page: include_str!("unsafe_link.md"), ..Rule::SYNTAX },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
