//! `message-syntax`: a message that Fluent cannot read. Found where locales are read.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "message-syntax",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("message_syntax.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
