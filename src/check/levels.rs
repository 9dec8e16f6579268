//! The level of each rule: its own, unless the settings change it.

use std::collections::BTreeMap;

use super::rule;
use super::rules::CHECKS;
use crate::diagnostic::{Diagnostic, Family, Level, Rule, nearest};
use crate::model::{LevelName, WorkspaceFile};

/// The levels of one run.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    changed: BTreeMap<&'static str, Level>,
}

impl Levels {
    /// The levels of the settings. A name that is neither a rule nor a family is reported. The
    /// level of a rule counts for more than that of its family.
    pub fn new(settings: &WorkspaceFile) -> (Self, Vec<Diagnostic>) {
        let mut changed = BTreeMap::new();
        let mut findings = Vec::new();
        for (name, level) in &settings.levels {
            if rule(name).is_none() && !families().any(|family| family == name.value) {
                findings.push(unknown_rule(name, name.span));
            }
            for check in CHECKS.iter().filter(|check| check.rule.family.name() == name.value) {
                changed.insert(check.rule.name, level_of(level.value));
            }
        }
        for (name, level) in &settings.levels {
            if let Some(rule) = rule(name) {
                changed.insert(rule.name, level_of(level.value));
            }
        }
        // What cannot be read cannot be published, whatever the settings say.
        for (name, _) in settings.levels.iter().filter(|(name, _)| touches_fixed(name)) {
            findings.push(
                Diagnostic::new("fixed-level")
                    .arg("name", name.as_str())
                    .label(name.span, "here")
                    .help("help"),
            );
        }
        changed.retain(|name, _| !rule(name).is_some_and(is_fixed));
        (Self { changed }, findings)
    }

    /// Gives each finding its level and the law behind its rule, and drops those that are off.
    pub fn apply(&self, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
        findings
            .into_iter()
            .filter_map(|mut finding| {
                let rule = rule(finding.rule)?;
                finding.level = self.of(rule.name, rule.level);
                finding.law = rule.sources;
                (finding.level != Level::Off).then_some(finding)
            })
            .collect()
    }

    /// The level of a rule whose own level is `level`.
    pub fn of(&self, rule: &str, level: Level) -> Level {
        self.changed.get(rule).copied().unwrap_or(level)
    }
}

/// Whether a rule keeps its level: it tells what could not be read.
fn is_fixed(rule: &Rule) -> bool {
    rule.family == Family::Syntax && rule.level == Level::Error
}

/// Whether a setting names such a rule, or the family of them.
fn touches_fixed(name: &str) -> bool {
    name == Family::Syntax.name() || rule(name).is_some_and(is_fixed)
}

/// A finding about the name of a rule that does not exist.
pub(super) fn unknown_rule(name: &str, span: crate::source::Span) -> Diagnostic {
    let finding = Diagnostic::new("unknown-rule").arg("name", name).label(span, "here");
    let known = CHECKS.iter().map(|check| check.rule.name).chain(families());
    match nearest(name, known) {
        Some(near) => finding.arg("suggestion", near).help("suggestion"),
        None => finding.help("list"),
    }
}

fn families() -> impl Iterator<Item = &'static str> {
    CHECKS.iter().map(|check| check.rule.family.name())
}

fn level_of(name: LevelName) -> Level {
    match name {
        LevelName::Off => Level::Off,
        LevelName::Advice => Level::Advice,
        LevelName::Warning => Level::Warning,
        LevelName::Error => Level::Error,
    }
}
