//! `yaml-syntax`: text that is not YAML. Found where YAML is read.

use crate::check::{Check, Find};
use crate::diagnostic::{Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "yaml-syntax",
        family: Family::Syntax,
        level: Level::Error,
        sources: &[],
        page: include_str!("yaml_syntax.md"),
    },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
