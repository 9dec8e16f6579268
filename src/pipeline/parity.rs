//! Check, then lay the languages of each notice side by side: what `tabellion parity` prints.

use std::collections::BTreeSet;
use std::io;

use super::Settings;
use super::check::{Checked, judge, without_settings};
use super::examine::Ground;
use super::walk::{Keep, Look, Route, walk};
use crate::check::{Dossier, Edition, FactPair, SectionPair, Stated, Translation, rule};
use crate::diagnostic::{Diagnostic, Nature};
use crate::fact::{Bound, Date};
use crate::language::format;
use crate::report::parity::{Digest, Fact, NoticeParity, Parity, Section, Side};
use crate::site::Published;
use crate::source::{FileId, Host, Sources, Span, digest};

/// Compares the languages of a workspace.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn parity(host: &dyn Host, settings: &Settings) -> io::Result<(Checked, Parity)> {
    let wants = |notice: &str| {
        settings.notices.is_empty() || settings.notices.iter().any(|id| id == notice)
    };
    let mut sources = Sources::default();
    let ground = Ground::read(host, &mut sources)?;
    let mut drafts = Vec::new();
    let mut whole = false;
    let checked = match &ground.workspace {
        Some(workspace) => {
            let route =
                Route { host, settings, ground: &ground, workspace, keep: Keep::Everything };
            let look = |dossier: &Dossier<'_>, _: &Published<'_>, sources: &Sources| {
                let translations = dossier.translations();
                let drafts = translations.filter_map(|it| draft(dossier, it, sources, &wants));
                drafts.collect::<Vec<Draft>>()
            };
            let walked = walk(route, sources, &Look(look), &mut |more, _| {
                drafts.extend(more);
                Ok(())
            })?;
            whole = walked.whole;
            judge(host, settings, workspace, walked).0
        }
        None => without_settings(settings, sources, ground.findings.clone()),
    };
    let today = Date::from(host.today());
    let mut left: Vec<&Diagnostic> =
        checked.findings.iter().filter(|it| is_of_translation(it)).collect();
    let notices = drafts.into_iter().map(|draft| draft.finished(&checked.sources, &mut left));
    let parity = Parity {
        tool: env!("CARGO_PKG_VERSION").to_owned(),
        day: format::date_message(today.into()).into(),
        date: today.to_string(),
        whole,
        notices: notices.collect(),
    };
    Ok((checked, parity))
}

/// Whether a finding is about the languages.
fn is_of_translation(finding: &Diagnostic) -> bool {
    let nature = rule(finding.rule).map(|rule| rule.nature);
    nature == Some(Nature::Translation)
        || matches!(finding.rule, "missing-section" | "missing-prose" | "missing-language")
}

/// A notice that was compared, and where its sections stand.
struct Draft {
    notice: NoticeParity,
    extents: Vec<[Option<Span>; 2]>,
    /// The folder of the organisation and that of the notice.
    folders: [String; 2],
}

fn draft(
    dossier: &Dossier<'_>,
    translation: Translation<'_>,
    sources: &Sources,
    wants: &dyn Fn(&str) -> bool,
) -> Option<Draft> {
    let notice = dossier.notices.get(translation.notice)?.notice;
    if !wants(&notice.id) {
        return None;
    }
    let organisation = dossier.organisation;
    let Translation { left, right, comparison, .. } = translation;
    let languages = [left.language, right.language];
    let version = notice.file.versions.first();
    let date = version.map(|version| version.date.value);
    let sections = comparison.sections.iter().map(|pair| section(pair, [left, right], sources));
    let extents = comparison.sections.iter().map(|pair| {
        let extent =
            |edition: &Edition<'_>, at: Option<usize>| at.and_then(|at| extent(edition, at));
        [extent(left, pair.places.0), extent(right, pair.places.1)]
    });
    let folder = format!("content/{}/", organisation.id);
    Some(Draft {
        extents: extents.collect(),
        folders: [folder.clone(), format!("{folder}notices/{}/", notice.id)],
        notice: NoticeParity {
            organisation: organisation.id.clone(),
            name: organisation.identity.name.value.clone(),
            notice: notice.id.clone(),
            titles: languages.map(|language| notice.file.title.get(language).to_owned()),
            languages,
            version: version.map(|version| version.number.value.clone()).unwrap_or_default(),
            day: date.map_or("".into(), |date| format::date_message(date.into()).into()),
            date: date.map(|date| date.to_string()).unwrap_or_default(),
            files: Vec::new(),
            sections: sections.collect(),
            findings: Vec::new(),
        },
    })
}

fn section(pair: &SectionPair, editions: [&Edition<'_>; 2], sources: &Sources) -> Section {
    let places = [pair.places.0, pair.places.1];
    let read = |side: usize| editions[side].document.sections.get(places[side]?);
    Section {
        id: [0, 1].into_iter().find_map(|side| read(side)?.id.clone()),
        titles: [0, 1].map(|side| read(side).map(|section| section.title.text().to_owned())),
        facts: pair.facts.iter().map(|fact| self::fact(fact, sources)).collect(),
        findings: Vec::new(),
    }
}

fn fact(fact: &FactPair, sources: &Sources) -> Fact {
    Fact {
        kind: fact.kind,
        sides: [&fact.left, &fact.right].map(|it| it.as_ref().map(|it| side(it, sources))),
        differences: fact.differences.iter().map(|aspect| aspect.id()).collect(),
    }
}

fn side(stated: &Stated, sources: &Sources) -> Side {
    let (start, _) = sources.locate(stated.span);
    Side {
        text: stated.text.clone(),
        value: stated.value.clone(),
        path: sources.file(stated.span.file).path.clone(),
        line: start.line,
        column: start.column,
        printed: !stated.literal,
        denied: stated.polarity.id() == "negated",
        bound: stated.bound.map(Bound::id),
        trigger: stated.trigger.as_ref().map(|trigger| trigger.words.clone()),
    }
}

/// Where a section stands, with its blocks.
fn extent(edition: &Edition<'_>, at: usize) -> Option<Span> {
    let section = edition.document.sections.get(at)?;
    let blocks = section.blocks.iter().map(|block| block.span);
    Some(blocks.filter(|span| span.file == section.span.file).fold(section.span, Span::to))
}

impl Draft {
    /// The notice with what was found in it and with the digests of its files.
    fn finished(mut self, sources: &Sources, findings: &mut Vec<&Diagnostic>) -> NoticeParity {
        let mut rest = Vec::new();
        for finding in findings.drain(..) {
            let within = |extent: &Span| {
                finding.labels.iter().any(|label| {
                    label.span.file == extent.file
                        && extent.start <= label.span.start
                        && label.span.start < extent.end.max(extent.start + 1)
                })
            };
            let section = self.extents.iter().position(|it| it.iter().flatten().any(within));
            let own = |folder: &String| {
                finding.span().is_some_and(|it| sources.file(it.file).path.starts_with(folder))
            };
            match section {
                Some(at) => self.notice.sections[at].findings.push(finding.clone()),
                None if own(&self.folders[1]) => self.notice.findings.push(finding.clone()),
                None => rest.push(finding),
            }
        }
        *findings = rest;
        self.notice.files = self.files(sources);
        // Before the first heading there is most often nothing.
        self.notice.sections.retain(|section| {
            let titled = section.titles.iter().flatten().any(|title| !title.is_empty());
            titled || !section.facts.is_empty() || !section.findings.is_empty()
        });
        self.notice
    }

    /// The data of the organisation, the files of the notice, and those from which its sections
    /// are taken.
    fn files(&self, sources: &Sources) -> Vec<Digest> {
        let taken: BTreeSet<FileId> =
            self.extents.iter().flatten().flatten().map(|extent| extent.file).collect();
        let [organisation, notice] = &self.folders;
        let notices = format!("{organisation}notices/");
        let mut files: Vec<Digest> = sources
            .files()
            .filter(|(id, file)| {
                let path = &file.path;
                let data = path.starts_with(organisation) && !path.starts_with(&notices);
                data || path.starts_with(notice) || taken.contains(id)
            })
            .map(|(_, file)| Digest {
                path: file.path.clone(),
                sha256: digest(file.text.as_bytes()),
            })
            .collect();
        files.sort_by(|one, two| one.path.cmp(&two.path));
        files.dedup_by(|one, two| one.path == two.path);
        files
    }
}
