//! The order of the stages, and nothing else: check, build, audit, parity, claims, facts.
//!
//! The only place that knows which stage feeds which. It has no behaviour of its own.

mod audit;
mod baseline;
mod build;
mod check;
mod claims;
mod draft;
mod edition;
mod embedded;
mod examine;
mod facts;
mod fix;
mod foreign;
mod kept;
mod pages;
mod parity;
mod preview;
mod progress;
mod walk;

use std::io;

use crate::check::rules::CHECKS;
use crate::diagnostic::{Diagnostic, Rule};
use crate::language::{Language, Words};
use crate::load;
use crate::source::host::{Layered, Memory};
use crate::source::{Host, Sources};

pub use crate::check::{Asked, WaiverState, WaiverUse};
pub use crate::draft::{
    Answers, folder_of as notice_folder, id_of as organisation_id, is_id as is_organisation_id,
    knows_law_of,
};
pub use crate::site::{Subject, facts_schema};
pub use audit::{Submitted, audit};
pub use baseline::{BASELINE, new_baseline};
pub use build::{build, build_into};
pub use check::{Checked, check};
pub use claims::{DocumentClaims, claims};
pub use draft::{Drafted, draft};
pub use embedded::embedded;
pub use facts::{Facts, facts};
pub use fix::{Fixed, FixedPlace, fix};
pub use foreign::language_of;
pub use parity::parity;
pub use preview::{Draft, Preview};
pub use progress::Progress;

/// What a run is asked to look at, and how strict it is.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Only these organisations; all where none is named.
    pub organisations: Vec<String>,
    /// Only these notices; all where none is named.
    pub notices: Vec<String>,
    /// Only findings and pages of these languages; all where none is named.
    pub languages: Vec<Language>,
    /// The profile and the levels that the command line asks for.
    pub asked: Asked,
    /// Whether findings that the baseline knows are left out.
    pub baseline: bool,
    /// Who is told how far the run has come.
    pub progress: Progress,
}

impl Settings {
    /// Whether all of the workspace was asked for.
    fn is_for_all(&self) -> bool {
        self.organisations.is_empty() && self.notices.is_empty() && self.languages.is_empty()
    }

    /// The same, for all of the workspace.
    #[must_use]
    pub fn for_all(&self) -> Self {
        Self { asked: self.asked.clone(), baseline: self.baseline, ..Self::default() }
    }

    /// Whether a finding concerns what was asked for. A finding about data concerns every notice.
    fn wants(&self, sources: &Sources, finding: &Diagnostic) -> bool {
        let Some(span) = finding.span() else { return true };
        let path = &sources.file(span.file).path;
        let Some((_, rest)) = path.split_once("/notices/") else { return true };
        let notice = rest.split('/').next().unwrap_or(rest);
        let language = rest.rsplit('/').next().and_then(|name| name.strip_suffix(".md"));
        let language = language.and_then(Language::from_code);
        let wanted = self.notices.is_empty() || self.notices.iter().any(|id| id == notice);
        wanted
            && (self.languages.is_empty()
                || language.is_none_or(|language| self.languages.contains(&language)))
    }
}

/// A user's files over those that the binary carries.
pub fn with_embedded<H: Host>(host: H) -> Layered<H, Memory> {
    Layered { upper: host, lower: embedded() }
}

/// The words of a language, for messages.
///
/// # Errors
/// When a locale is there but cannot be read.
pub fn words(host: &dyn Host, language: Language) -> io::Result<Words> {
    let mut sources = Sources::default();
    load::words(host, &mut sources, language, &mut Vec::new())
}

/// The ids of the organisations of a workspace, and of the notices of all of them.
///
/// # Errors
/// When a folder cannot be read.
pub fn ids(host: &dyn Host) -> io::Result<(Vec<String>, Vec<String>)> {
    Ok((load::organisations(host)?.into_keys().collect(), load::notice_ids(host)?))
}

/// All rules, in order of their names.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    CHECKS.iter().map(|check| check.rule)
}

/// All that settings and options may name: rules, families and what rules compare.
pub fn names() -> impl Iterator<Item = &'static str> {
    crate::check::names()
}

/// The rule that bears that name, or bore it once.
pub fn rule(name: &str) -> Option<&'static Rule> {
    crate::check::rule(name)
}

/// Whether a name is of rules whose level cannot be changed.
pub fn is_fixed(name: &str) -> bool {
    crate::check::touches_fixed(name)
}

/// Every kind of YAML file with its JSON Schema.
pub fn schemas() -> impl Iterator<Item = (&'static str, serde_json::Value)> {
    load::schemas()
}

/// The schema of every kind of file, for a workspace in the given languages.
pub fn schemas_in(
    languages: &[Language],
) -> impl Iterator<Item = (&'static str, serde_json::Value)> {
    load::schemas_in(languages)
}
