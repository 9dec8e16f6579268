//! One organisation: its prose printed and read, and the rules run on it.
//!
//! A function of the ground on which all organisations stand and of what was loaded of this one.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

use super::edition::{Compiled, Desk, ReadText};
use crate::check::{self, Comparisons, Dossier, NoticeDossier, Standing};
use crate::diagnostic::Diagnostic;
use crate::fact::{Date, Phone};
use crate::language::Language;
use crate::load::{self, Loaded, Locale};
use crate::model::{Organisation, Output, WorkspaceFile};
use crate::site::{Published, Told, told};
use crate::source::{Host, Sources, Span};
use crate::syntax::text::Mapped;
use crate::syntax::yaml::Leaf;

/// An organisation and the text of its notices, by notice and language.
pub(super) struct Printed {
    /// The organisation.
    pub organisation: Organisation,
    /// The text of each notice after its expressions were printed.
    pub texts: BTreeMap<(String, Language), Arc<Mapped>>,
    /// What each notice tells, where the workspace asks for it.
    pub told: Told,
    /// What the checks of the whole workspace know of it.
    pub standing: Arc<Standing>,
}

/// What every organisation is examined with: the settings of the workspace and its words.
pub(super) struct Ground {
    /// The settings, where they could be read.
    pub workspace: Option<WorkspaceFile>,
    /// The words of each language.
    pub locales: BTreeMap<Language, Locale>,
    /// What was found in them.
    pub findings: Vec<Diagnostic>,
}

impl Ground {
    /// Reads the settings and the words.
    pub(super) fn read(host: &dyn Host, sources: &mut Sources) -> io::Result<Self> {
        let mut findings = Vec::new();
        let workspace = load::settings(host, sources, &mut findings)?;
        let mut locales = BTreeMap::new();
        if let Some(workspace) = &workspace {
            rayon::spawn(Phone::prepare);
            let languages = workspace.languages.iter().map(|language| language.value);
            locales = load::locales(host, sources, languages, &mut findings)?;
        }
        Ok(Self { workspace, locales, findings })
    }
}

/// What every organisation is examined with.
#[derive(Clone, Copy)]
pub(super) struct Shop<'s> {
    /// Every text that was read.
    pub sources: &'s Sources,
    /// The settings.
    pub workspace: &'s WorkspaceFile,
    /// The words of each language.
    pub locales: &'s BTreeMap<Language, Locale>,
    /// The day.
    pub today: Date,
}

/// What became of an organisation.
pub(super) struct Examined<T> {
    /// What was found in its data and its prose.
    pub found: Vec<Diagnostic>,
    /// Its text; nothing where it could not be read.
    pub printed: Option<Arc<Printed>>,
    /// What was read in its texts.
    pub read: ReadTexts,
    /// What a look at it gave.
    pub look: Option<T>,
}

/// What was read in texts, by notice and language.
pub(super) type ReadTexts = BTreeMap<(String, Language), Arc<ReadText>>;

/// Reads the prose of an organisation and runs the rules on it. What was read before in a text
/// that is the same still holds.
pub(super) fn examine<T>(
    shop: Shop<'_>,
    mut loaded: Loaded,
    before: &ReadTexts,
    look: &impl Fn(&Dossier<'_>, &Published<'_>, &Sources) -> T,
) -> Examined<T> {
    let Shop { sources, workspace, locales, today } = shop;
    let mut findings = std::mem::take(&mut loaded.findings);
    // Documents that tell them as JSON need them.
    let asked = workspace.outputs.contains(&Output::Facts);
    let values = if asked { loaded.values() } else { Vec::new() };
    let Some(organisation) = loaded.organisation else {
        let read = ReadTexts::new();
        return Examined { found: findings, printed: None, read, look: None };
    };
    let languages: Vec<Language> = workspace.languages.iter().map(|each| each.value).collect();
    let mut found = Vec::new();
    let mut read = ReadTexts::new();
    let mut notices = Vec::new();
    let desk = Desk { sources, organisation: &organisation, prose: &loaded.prose };
    // Editions do not know each other, so each is made by itself.
    let each = organisation.notices.par_iter().map(|notice| {
        let written = desk.sections(&notice.id);
        let languages = languages.par_iter().filter_map(|language| {
            let mut found = Vec::new();
            let (locale, key) = (locales.get(language)?, (notice.id.clone(), *language));
            let before = before.get(&key);
            let compiled = desk.compile(notice, &written, *language, locale, before, &mut found);
            Some((*language, compiled, found))
        });
        (notice, languages.collect::<Vec<_>>())
    });
    for (notice, compiled) in each.collect::<Vec<_>>() {
        let mut editions = Vec::new();
        for (language, compiled, more) in compiled {
            found.extend(more);
            if let Some(Compiled { edition, read: text }) = compiled {
                editions.push(edition);
                read.insert((notice.id.clone(), language), text);
            }
        }
        notices.push(NoticeDossier { notice, editions });
    }
    let comparisons = Comparisons::default();
    let dossier =
        Dossier { organisation: &organisation, languages: &languages, notices, today, comparisons };
    found.extend(check::check(&dossier));
    let told = all_told(&dossier, &values, sources);
    let texts: BTreeMap<_, _> =
        read.iter().map(|(key, read)| (key.clone(), read.text.clone())).collect();
    let published = Published { organisation: &organisation, texts: texts.clone(), told: &told };
    let look = Some(look(&dossier, &published, sources));
    findings.extend(check::withhold(each_once(found), loaded.whole));
    let standing = Arc::new(Standing::of(&organisation));
    let printed = Some(Arc::new(Printed { organisation, texts, told, standing }));
    Examined { found: findings, printed, read, look }
}

/// What each notice tells, of the values that were asked for.
fn all_told(dossier: &Dossier<'_>, values: &[Leaf], sources: &Sources) -> Told {
    let editions = dossier.editions().filter(|_| !values.is_empty());
    let told = editions.map(|(notice, edition)| {
        let (id, language) = (&notice.notice.id, edition.language);
        ((id.clone(), language), told(id, language, &edition.printed, values, sources))
    });
    told.collect()
}

/// The findings, those that are the same only once: a passage that two notices or two
/// languages share is one.
pub(super) fn each_once(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<Vec<Span>, Vec<Diagnostic>> = BTreeMap::new();
    findings
        .into_iter()
        .filter(|finding| {
            let places = finding.labels.iter().map(|label| label.span).collect();
            let here = seen.entry(places).or_default();
            let new = !here.contains(finding);
            if new {
                here.push(finding.clone());
            }
            new
        })
        .collect()
}
