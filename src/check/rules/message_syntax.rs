//! `message-syntax`: a message that Fluent cannot read. Found where locales are read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "message-syntax", page: include_str!("message_syntax.md"), ..Rule::SYNTAX },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
