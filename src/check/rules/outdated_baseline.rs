//! `outdated-baseline`: a known finding that is no longer found. Found where findings are sifted.

use crate::check::{Check, Find};
use crate::diagnostic::{Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "outdated-baseline",
        level: Level::Warning,
        page: include_str!("outdated_baseline.md"),
        ..Rule::SETTINGS
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
