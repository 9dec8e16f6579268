//! Existing documents: read as prose is, then held to themselves, to each other and to the law.

use std::io;
use std::sync::Arc;

use super::check::Checked;
use super::examine::each_once;
use super::{Settings, foreign};
use crate::check::{self, Asked, Comparisons, Corpus, CorpusText, Edition, Levels, Understood};
use crate::diagnostic::Diagnostic;
use crate::fact::Date;
use crate::language::{Language, Words};
use crate::load::{self, Locale};
use crate::model::Organisation;
use crate::source::{Host, Sources, Span};

/// A document that is submitted to an audit.
#[derive(Clone, Debug)]
pub struct Submitted {
    /// Its path, as it was named.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The language in which it is written.
    pub language: Language,
    /// Where its first byte stands that is not what it should be.
    pub broken: Option<usize>,
}

/// Audits documents, which are read together: by themselves, or as the notices of an
/// organisation of the workspace.
///
/// # Errors
/// When a locale, the settings of the workspace or its data cannot be read.
pub fn audit(host: &dyn Host, documents: &[Submitted], settings: &Settings) -> io::Result<Checked> {
    let organisation = settings.organisations.first();
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    let languages = documents.iter().map(|document| document.language);
    let locales = load::locales(host, &mut sources, languages, &mut findings)?;
    let editions: Vec<Edition<'_>> = documents
        .iter()
        .filter_map(|document| {
            let locale = locales.get(&document.language)?;
            Some(edition(&mut sources, document, locale, &mut findings))
        })
        .collect();
    let today = Date::from(host.today());
    let declared = match organisation {
        Some(id) => declared(host, &mut sources, id, &mut findings)?,
        None => None,
    };
    let found = if let Some(organisation) = &declared {
        check::audit_against(organisation, editions, today)
    } else {
        let texts = editions.iter().map(CorpusText::new).collect();
        check::audit(&Corpus { texts, today, comparisons: Comparisons::default() })
    };
    findings.extend(each_once(found));
    if let Some(locale) = locales.values().next() {
        for finding in &mut findings {
            reword(finding, &locale.words);
        }
    }
    let levels = levels(host, &mut sources, &settings.asked)?;
    let findings = levels.apply(findings, &sources);
    let profile = levels.profile();
    Ok(Checked::new(sources, findings, profile))
}

/// What to do about a finding in a document that no expression prints.
fn reword(finding: &mut Diagnostic, words: &Words) {
    const OF_DOCUMENT: &str = "help-document";
    if !words.attribute(finding, OF_DOCUMENT).is_empty() {
        let helps = finding.helps.iter_mut().filter(|help| **help == "help");
        helps.for_each(|help| *help = OF_DOCUMENT);
    }
}

/// The data of an organisation.
fn declared(
    host: &dyn Host,
    sources: &mut Sources,
    id: &str,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Option<Organisation>> {
    let Some(workspace) = load::settings(host, sources, findings)? else { return Ok(None) };
    let paths = host.list(&format!("content/{id}"))?;
    let loaded = load::organisation(host, sources, &workspace, id, &paths)?;
    // What is wrong with the data is found by `check`; here it only matters if they are not whole.
    findings.extend(loaded.findings.into_iter().filter(|_| !loaded.whole));
    Ok(loaded.organisation)
}

fn edition<'l>(
    sources: &mut Sources,
    submitted: &Submitted,
    locale: &'l Locale,
    findings: &mut Vec<Diagnostic>,
) -> Edition<'l> {
    let file = sources.add(&submitted.path, submitted.text.as_str());
    if let Some(at) = submitted.broken {
        let end = submitted.text.ceil_char_boundary(at + 1);
        let place = Span::new(file, at..end);
        findings.push(Diagnostic::new("invalid-encoding").label(place, "here").help("help"));
    }
    let document = foreign::document(file, &submitted.path, &submitted.text);
    let first_line = submitted.text.lines().next().map_or(0, str::len);
    let words = (&locale.words, locale.lexicon.as_deref());
    let head = Span::new(file, 0..first_line);
    let understood = Arc::new(Understood::new(document, locale.lexicon.as_deref()));
    Edition::new(submitted.language, words, head, understood, Vec::new())
}

/// The levels of the workspace, if the host has one.
fn levels(host: &dyn Host, sources: &mut Sources, asked: &Asked) -> io::Result<Levels> {
    if host.read(load::SETTINGS)?.is_none() {
        return Ok(Levels::asked(asked));
    }
    let workspace = load::settings(host, sources, &mut Vec::new())?;
    let of = |workspace| Levels::new(&workspace, [], asked).0;
    Ok(workspace.map_or_else(|| Levels::asked(asked), of))
}
