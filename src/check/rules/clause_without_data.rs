//! `clause-without-data`: a listed section whose standard clause has nothing to say. Found where
//! notices are put together.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "clause-without-data",
        page: include_str!("clause_without_data.md"),
        ..Rule::STRUCTURE
    },
    needs_whole_data: true,
    find: Find::Elsewhere,
};
