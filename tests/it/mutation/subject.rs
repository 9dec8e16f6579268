//! What is edited: one organisation in a workspace of its own, as its author wrote it or written
//! out.
//!
//! Where expressions print everything, nothing can be wrong, and an edit of the prose proves
//! little. So a notice is also written out: each expression and each standard clause becomes the
//! words that it prints, as somebody writes who keeps data beside a text of old. What data printed
//! is remembered, for it is there that an edit must be caught.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use tabellion::language::Language;
use tabellion::load;
use tabellion::model::Organisation;
use tabellion::pipeline;
use tabellion::render::prose::{Borrowed, Manuscript, Place, Text, compose};
use tabellion::source::host::{Layered, Memory};
use tabellion::source::{Host, Sources};
use tabellion::syntax::markdown::parts;
use tabellion::syntax::prose::holes;
use tabellion::syntax::text::Origin;

use crate::render::{organisation, words};
use crate::repository::texts;

/// An organisation whose workspace is edited.
#[derive(Clone)]
pub(super) struct Subject {
    /// Its id.
    pub(super) id: &'static str,
    /// Whether its notices are written out.
    pub(super) written_out: bool,
    /// The texts of its workspace by path.
    pub(super) files: BTreeMap<String, String>,
    /// The stretches of each prose text that state data, or that may: what expressions printed,
    /// or else all that is no expression.
    pub(super) stretches: BTreeMap<String, Vec<Range<usize>>>,
    /// The same as its author wrote it, where this one is written out.
    source: Option<Arc<Self>>,
    /// The data.
    pub(super) organisation: Arc<Organisation>,
    /// The day on which it is checked.
    pub(super) day: jiff::civil::Date,
}

/// An organisation and the folder of its workspace.
struct Home {
    id: &'static str,
    root: &'static str,
    day: jiff::civil::Date,
}

/// The published content, and the workspaces of the other tests.
fn homes() -> Vec<Home> {
    let published = jiff::civil::date(2026, 11, 22);
    let small = jiff::civil::date(2026, 3, 1);
    vec![
        Home { id: "omnes", root: "", day: published },
        Home { id: "excelia", root: "", day: published },
        Home { id: "cesi", root: "", day: published },
        Home { id: "studi", root: "", day: published },
        Home { id: "papeterie", root: "tests/sites/minimal/", day: small },
        Home { id: "acme", root: "tests/sites/rich/", day: small },
    ]
}

/// Every organisation: as written, where it has prose, and written out.
pub(super) fn subjects() -> Vec<Subject> {
    let mut found = Vec::new();
    for home in homes() {
        let written = as_written(&home);
        let out = written_out(&written);
        if !written.stretches.is_empty() {
            found.push(written);
        }
        found.push(out);
    }
    found
}

fn as_written(home: &Home) -> Subject {
    let mut files = BTreeMap::new();
    let mut stretches = BTreeMap::new();
    let folder = format!("{}content/{}", home.root, home.id);
    let settings = format!("{}tabellion.yaml", home.root);
    let mut read = texts(&folder, &[".yaml", ".md"]);
    read.extend(texts(&settings, &[""]));
    for file in read {
        let path = file.path.trim_start_matches(home.root).to_owned();
        if path.ends_with(".md") {
            stretches.insert(path.clone(), outside_expressions(&file.text));
        }
        let settings = path == "tabellion.yaml";
        files.insert(path, if settings { without_waivers(&file.text) } else { file.text });
    }
    let mut sources = Sources::default();
    let organisation = organisation(&host(&files, home.day), &mut sources, home.id).into();
    let (id, day) = (home.id, home.day);
    Subject { id, written_out: false, files, stretches, source: None, organisation, day }
}

/// The settings without their waivers: a waiver must hide no edit.
fn without_waivers(settings: &str) -> String {
    let kept = settings.find("\nwaivers:").map_or(settings, |at| &settings[..=at]);
    kept.to_owned()
}

fn outside_expressions(text: &str) -> Vec<Range<usize>> {
    let mut stretches = Vec::new();
    let mut at = 0;
    for hole in holes(text) {
        stretches.push(at..hole.range.start);
        at = hole.range.end;
    }
    stretches.push(at..text.len());
    stretches
}

fn written_out(written: &Subject) -> Subject {
    let mut out = Subject {
        written_out: true,
        stretches: BTreeMap::new(),
        source: Some(Arc::new(written.clone())),
        ..written.clone()
    };
    let mut sources = Sources::default();
    let organisation = &*written.organisation;
    for language in Language::ALL {
        let words = words(language);
        for notice in &organisation.notices {
            let path = format!("content/{}/notices/{}/{language}.md", written.id, notice.id);
            let text = written.files.get(&path).cloned();
            let own = text.as_ref().map(|text| Text {
                text: text.as_str().into(),
                file: sources.add(path.clone(), text.clone()),
            });
            let present = own.is_some();
            let of_notice = written.files.keys().any(|other| {
                other.starts_with(&format!("content/{}/notices/{}/", written.id, notice.id))
                    && other.ends_with(".md")
            });
            if of_notice && !present {
                continue;
            }
            let borrowed = clauses(written, organisation, notice, language, &mut sources);
            let borrowed: Vec<Borrowed<'_>> = borrowed
                .iter()
                .map(|(section, text, file)| Borrowed {
                    section,
                    text: Text { text: text.as_str().into(), file: *file },
                })
                .collect();
            let place = Place { organisation, notice, language, words: &words };
            let text = compose(&Manuscript { own, borrowed }, place).expansion.text;
            let printed =
                text.segments().filter(|(_, origin)| matches!(origin, Origin::Printed(_)));
            out.stretches.insert(path.clone(), printed.map(|(range, _)| range).collect());
            out.files.insert(path, text.text().to_owned());
        }
    }
    out
}

/// An organisation whose data may have mistakes; none where they cannot be read at all.
fn readable(host: &dyn Host, id: &str) -> Option<Organisation> {
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    let settings = load::settings(host, &mut sources, &mut findings).unwrap()?;
    load::organisation(
        host,
        &mut sources,
        &settings,
        id,
        &host.list(&format!("content/{id}")).unwrap(),
    )
    .unwrap()
    .organisation
}

type Clause = (tabellion::model::Id, String, tabellion::source::FileId);

/// The standard clauses of the sections that the notice lists and no language of it writes.
fn clauses(
    written: &Subject,
    organisation: &Organisation,
    notice: &tabellion::model::Notice,
    language: Language,
    sources: &mut Sources,
) -> Vec<Clause> {
    let folder = |id: &str| format!("content/{}/notices/{id}/", organisation.id);
    let writes = |id: &str, section: &str| {
        let prose = written
            .files
            .iter()
            .filter(|(path, _)| path.starts_with(&folder(id)) && path.ends_with(".md"));
        prose.flat_map(|(_, text)| parts(text)).any(|part| part.id.as_deref() == Some(section))
    };
    let mut found = Vec::new();
    for section in &notice.file.sections {
        let hub = notice.file.layer_of.as_ref();
        if writes(&notice.id, section) || hub.is_some_and(|hub| writes(&hub.value, section)) {
            continue;
        }
        let path = format!("locales/{language}/clauses/{}.md", section.value);
        let Some(clause) = texts(&path, &[""]).pop() else { continue };
        let file = sources.add(path, clause.text.clone());
        found.push((section.clone(), clause.text, file));
    }
    found
}

impl Subject {
    /// Whether the notices state what a change of the data changes: written out from the changed
    /// data they would read otherwise. What no notice states, no notice can contradict.
    pub(super) fn states(&self, path: &str, changed: &str) -> bool {
        let Some(source) = &self.source else { return true };
        let mut files = source.files.clone();
        files.insert(path.to_owned(), changed.to_owned());
        let Some(organisation) = readable(&host(&files, self.day), self.id) else { return true };
        let source = Self { files, organisation: organisation.into(), ..Self::clone(source) };
        let again = written_out(&source);
        self.files.iter().any(|(path, text)| {
            path.ends_with(".md") && again.files.get(path).is_some_and(|other| other != text)
        })
    }

    /// The name in the tables.
    pub(super) fn name(&self) -> String {
        format!("{}{}", self.id, if self.written_out { ", written out" } else { "" })
    }
}

/// A workspace in memory.
pub(super) fn host(
    files: &BTreeMap<String, String>,
    day: jiff::civil::Date,
) -> Layered<Memory, Memory> {
    let mut upper = Memory::new(day);
    for (path, text) in files {
        upper.insert(path.clone(), text.clone());
    }
    Layered { upper, lower: pipeline::embedded() }
}
