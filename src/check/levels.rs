//! The level of each rule: its own, unless the settings change it.
//!
//! A profile decides which rules look for anything. Then the settings of the workspace, of the
//! organisation, of the notice and of the command line have their say, each over the one before;
//! within each, a rule named counts for more than its family, and its family for more than what it
//! compares.

use std::collections::BTreeMap;

use super::rules::CHECKS;
use super::{Standing, rename, rule};
use crate::diagnostic::{Diagnostic, Family, Level, Nature, Origin, Profile, Rule, nearest};
use crate::model::{LevelName, LevelSettings, ProfileName, WorkspaceFile};
use crate::source::Sources;

/// The levels of one run.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    profile: Profile,
    layers: Vec<Layer>,
}

/// The settings of one file, or of the command line.
#[derive(Clone, Debug)]
pub(super) struct Layer {
    /// How the paths begin for which it has a say.
    below: String,
    /// The level of each rule, whether it is named itself, and what decided.
    changed: BTreeMap<&'static str, (Level, bool, Origin)>,
}

/// What the command line asks for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The profile, where one is named.
    pub profile: Option<Profile>,
    /// Names of rules and families with their levels, later ones over earlier ones.
    pub levels: Vec<(String, Level)>,
}

impl Levels {
    /// The levels of the settings. A name that is neither a rule nor a family is reported.
    pub fn new<'o>(
        settings: &WorkspaceFile,
        organisations: impl IntoIterator<Item = &'o Standing>,
        asked: &Asked,
    ) -> (Self, Vec<Diagnostic>) {
        let profile = settings.profile.as_ref().map(|profile| profile_of(profile.value));
        let profile = asked.profile.or(profile).unwrap_or_default();
        let (own, mut findings) = Layer::new(String::new(), &settings.levels);
        let mut layers: Vec<Layer> = own.into_iter().collect();
        for organisation in organisations {
            layers.extend(organisation.levels.iter().cloned());
            findings.extend(organisation.findings.iter().cloned());
        }
        let levels = Self { profile, layers };
        (levels.with(asked), findings)
    }

    /// The levels where there are no settings but those of the command line.
    pub fn asked(asked: &Asked) -> Self {
        Self { profile: asked.profile.unwrap_or_default(), layers: Vec::new() }.with(asked)
    }

    fn with(mut self, asked: &Asked) -> Self {
        if !asked.levels.is_empty() {
            let names = asked.levels.iter();
            let names = names.map(|(name, level)| (name.as_str(), *level, Origin::CommandLine));
            self.layers.push(Layer { below: String::new(), changed: changes(&names) });
        }
        self
    }

    /// The profile.
    pub fn profile(&self) -> Profile {
        self.profile
    }

    /// Gives each finding its level and the law behind its rule, and drops those that are off.
    pub fn apply(&self, findings: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
        let judged = findings.into_iter().filter_map(|mut finding| {
            let rule = rule(finding.rule)?;
            let path = finding.span().map(|span| sources.file(span.file).path.as_str());
            (finding.level, finding.origin) = self.of(rule, path.unwrap_or_default());
            if finding.law.is_empty() {
                finding.law = rule.sources.to_vec();
            }
            finding.about = Some(rule);
            (finding.level != Level::Off).then_some(finding)
        });
        judged.collect()
    }

    /// The level of a rule in a file, and what decided on it.
    pub fn of(&self, rule: &Rule, path: &str) -> (Level, Origin) {
        let dormant = rule.profile > self.profile;
        let own = if dormant { Level::Off } else { rule.level };
        let said = self.layers.iter().filter(|layer| path.starts_with(&layer.below));
        // A family that is made louder does not wake those of its rules that the profile leaves.
        let said = said.filter_map(|layer| layer.changed.get(rule.name));
        let mut said = said.filter(|(_, by_name, _)| *by_name || !dormant);
        said.next_back().map_or((own, Origin::Rule), |(level, _, origin)| (*level, *origin))
    }
}

impl Layer {
    /// What a file changes below a folder, if anything, and what is wrong with it.
    pub(super) fn new(below: String, settings: &LevelSettings) -> (Option<Self>, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        for (name, _) in settings {
            if rule(name).is_none() && !groups().any(|group| group == name.value) {
                findings.push(unknown_rule(name, name.span));
            }
            findings.extend(rename::renamed(name));
            // What cannot be read cannot be published, whatever the settings say.
            if touches_fixed(name) {
                findings.push(
                    Diagnostic::new("fixed-level")
                        .arg("name", name.as_str())
                        .label(name.span, "here")
                        .help("help"),
                );
            }
        }
        let names = settings.iter();
        let names = names.map(|(name, level)| {
            (name.as_str(), level_of(level.value), Origin::Setting(name.span))
        });
        let changed = changes(&names);
        ((!changed.is_empty()).then_some(Self { below, changed }), findings)
    }
}

/// What settings change, by rule: the more exactly a rule is named, the more it counts.
fn changes<'n>(
    names: &(impl Iterator<Item = (&'n str, Level, Origin)> + Clone),
) -> BTreeMap<&'static str, (Level, bool, Origin)> {
    let mut changed = BTreeMap::new();
    let ways: [fn(&Rule, &str) -> bool; 3] = [
        |rule, name| rule.nature.name() == name,
        |rule, name| rule.family.name() == name,
        |rule, name| rule.is_called(name),
    ];
    for (precision, fits) in ways.into_iter().enumerate() {
        for (name, level, origin) in names.clone() {
            for rule in CHECKS.iter().map(|check| check.rule).filter(|rule| fits(rule, name)) {
                changed.insert(rule.name, (level, precision == 2, origin));
            }
        }
    }
    changed.retain(|name, _| !rule(name).is_some_and(is_fixed));
    changed
}

/// Whether a rule keeps its level: it tells what could not be read.
fn is_fixed(rule: &Rule) -> bool {
    rule.nature == Nature::Syntax && rule.level == Level::Error
}

/// Whether a setting names such a rule, or the family of them.
pub fn touches_fixed(name: &str) -> bool {
    name == Family::Syntax.name() || rule(name).is_some_and(is_fixed)
}

/// A finding about the name of a rule that does not exist.
pub(super) fn unknown_rule(name: &str, span: crate::source::Span) -> Diagnostic {
    let finding = Diagnostic::new("unknown-rule").arg("name", name).label(span, "here");
    match nearest(name, names()) {
        Some(near) => finding.arg("suggestion", near).help("suggestion"),
        None => finding.help("list"),
    }
}

/// All that settings may name: rules and groups of them.
pub fn names() -> impl Iterator<Item = &'static str> {
    CHECKS.iter().map(|check| check.rule.name).chain(groups())
}

fn groups() -> impl Iterator<Item = &'static str> {
    let natures = Nature::ALL.into_iter().map(Nature::name);
    Family::ALL.into_iter().map(Family::name).chain(natures)
}

fn profile_of(name: ProfileName) -> Profile {
    match name {
        ProfileName::Default => Profile::Default,
        ProfileName::Strict => Profile::Strict,
        ProfileName::Pedantic => Profile::Pedantic,
    }
}

fn level_of(name: LevelName) -> Level {
    match name {
        LevelName::Off => Level::Off,
        LevelName::Advice => Level::Advice,
        LevelName::Warning => Level::Warning,
        LevelName::Error => Level::Error,
    }
}
