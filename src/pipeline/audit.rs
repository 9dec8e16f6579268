//! Existing documents: read as prose is, then held to themselves, to each other and to the law.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;

use super::check::{Checked, each_once};
use super::foreign;
use crate::check::{self, Corpus, CorpusText, Edition, Levels};
use crate::diagnostic::Diagnostic;
use crate::fact::Date;
use crate::language::Language;
use crate::load::{self, Locale};
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

/// Audits documents, which are read together.
///
/// # Errors
/// When a locale or the settings of the workspace cannot be read.
pub fn audit(host: &dyn Host, documents: &[Submitted]) -> io::Result<Checked> {
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    let mut locales: BTreeMap<Language, Locale> = BTreeMap::new();
    for document in documents {
        if let Entry::Vacant(place) = locales.entry(document.language) {
            place.insert(load::locale(host, &mut sources, document.language, &mut findings)?);
        }
    }
    let editions: Vec<Edition<'_>> = documents
        .iter()
        .filter_map(|document| {
            let locale = locales.get(&document.language)?;
            Some(edition(&mut sources, document, locale, &mut findings))
        })
        .collect();
    let texts = editions.iter().map(CorpusText::new).collect();
    let corpus = Corpus { texts, today: Date::from(host.today()) };
    findings.extend(each_once(check::audit(&corpus)));
    let findings = levels(host, &mut sources)?.apply(findings);
    Ok(Checked { sources, findings, facts: Vec::new(), waivers: None })
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
    Edition::new(submitted.language, words, head, document, Vec::new())
}

/// The levels of the workspace, if the host has one.
fn levels(host: &dyn Host, sources: &mut Sources) -> io::Result<Levels> {
    if host.read(load::SETTINGS)?.is_none() {
        return Ok(Levels::default());
    }
    let workspace = load::settings(host, sources, &mut Vec::new())?;
    Ok(workspace.map(|workspace| Levels::new(&workspace).0).unwrap_or_default())
}
