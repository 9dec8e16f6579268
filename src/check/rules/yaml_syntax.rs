//! `yaml-syntax`: text that is not YAML. Found where YAML is read.

use crate::check::{Check, Find};
use crate::diagnostic::Rule;

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "yaml-syntax", page: include_str!("yaml_syntax.md"), ..Rule::SYNTAX },
    needs_whole_data: false,
    find: Find::Elsewhere,
};
