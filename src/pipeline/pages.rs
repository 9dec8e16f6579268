//! The pages of a run: for a build, which publishes them, and for a check, which lets them go.

use std::collections::BTreeMap;
use std::io;

use super::Settings;
use super::examine::Printed;
use super::kept::Kept;
use super::walk::{Route, Seen, Stop, Visit, Walked, walk};
use crate::check::Dossier;
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::load::Locale;
use crate::model::WorkspaceFile;
use crate::render::theme::Theme;
use crate::site::{self, Common, Known, Part, Published, Sink, Site};
use crate::source::host::Store;
use crate::source::{Sources, digest};

/// Makes the pages of each organisation and hands them on.
struct Pages<'p> {
    site: &'p Site<'p>,
    settings: &'p Settings,
    sink: &'p dyn Sink,
    kept: Option<Kept<'p>>,
}

/// The pages of an organisation, and the digests of their files where they are of use.
struct Page {
    part: Part,
    files: Vec<Known>,
}

impl Visit for Pages<'_> {
    type Made = io::Result<Page>;

    fn make(&self, _: &Dossier<'_>, published: &Published<'_>, _: &Sources) -> io::Result<Page> {
        let mut part = site::part(self.site, &asked_for(published, self.settings));
        let tree = part.take_files();
        let known = |(path, bytes): (&str, &[u8])| (path.to_owned(), digest(bytes));
        let files = self.kept.iter().flat_map(|_| tree.files()).map(known).collect();
        self.sink.put(tree)?;
        Ok(Page { part, files })
    }

    fn recall(&self, stop: Stop<'_>) -> io::Result<Option<Seen<Self::Made>>> {
        let Some(kept) = &self.kept else { return Ok(None) };
        let seen = kept.recall(stop, self.sink)?;
        Ok(seen.map(|seen| seen.map(|part| Ok(Page { part, files: Vec::new() }))))
    }

    fn remember(
        &self,
        stop: Stop<'_>,
        read: BTreeMap<String, Option<String>>,
        seen: &Seen<Self::Made>,
    ) {
        if let (Some(kept), Some(Ok(page))) = (&self.kept, &seen.made) {
            kept.remember(stop, read, seen, &page.part, &page.files);
        }
    }
}

/// Walks through the organisations, makes their pages and hands them on. What is found on the way
/// follows what is found in data and prose. What is laid aside in `store` is used again.
pub(super) fn pages(
    route: Route<'_>,
    mut sources: Sources,
    sink: &dyn Sink,
    store: Option<&dyn Store>,
) -> io::Result<Walked> {
    let Route { host, settings, ground, workspace, .. } = route;
    let (theme, mut found) = Theme::load(host, &mut sources, workspace.theme.as_ref())?;
    let site = site(&ground.locales, workspace, &theme, settings);
    let store = store.filter(|_| settings.is_for_all());
    let kept = store.map(|store| Kept::new(host, store)).transpose()?;
    let pages = Pages { site: &site, settings, sink, kept };
    let mut listed = Vec::new();
    let mut later = Vec::new();
    let mut walked = walk(route, sources, &pages, &mut |page, known| {
        let Page { mut part, .. } = page?;
        // Addresses were looked at with the data; a mistake of the theme is one for all.
        later.extend(each_new(each_new(part.take_findings(), known), &later));
        listed.push(part.listed().clone());
        Ok(())
    })?;
    let Common { tree, findings } = site::common(&site, &listed);
    sink.put(tree)?;
    found.extend(findings);
    found.extend(later);
    let new = each_new(found, &walked.findings);
    walked.findings.extend(new);
    Ok(walked)
}

/// What was not found before, each once.
pub(super) fn each_new(found: Vec<Diagnostic>, known: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut new = Vec::new();
    for finding in found {
        if !known.contains(&finding) && !new.contains(&finding) {
            new.push(finding);
        }
    }
    new
}

/// What the pages are made from, in the languages that were asked for.
pub(super) fn site<'a>(
    locales: &'a BTreeMap<Language, Locale>,
    workspace: &'a WorkspaceFile,
    theme: &'a Theme,
    settings: &Settings,
) -> Site<'a> {
    let languages = &settings.languages;
    let wanted = |language: &Language| languages.is_empty() || languages.contains(language);
    let words = locales.iter().filter(|(language, _)| wanted(language));
    Site::new(workspace, theme, words.map(|(language, it)| (*language, &it.words)).collect())
}

/// An organisation with the notices that were asked for.
pub(super) fn published<'a>(printed: &'a Printed, settings: &Settings) -> Published<'a> {
    let Printed { organisation, texts, told, .. } = printed;
    asked_for(&Published { organisation, texts: texts.clone(), told }, settings)
}

/// Of what there is of an organisation, what was asked for.
fn asked_for<'a>(published: &Published<'a>, settings: &Settings) -> Published<'a> {
    let wanted = |id: &String| settings.notices.is_empty() || settings.notices.contains(id);
    let texts = published.texts.iter().filter(|((notice, _), _)| wanted(notice));
    let texts = texts.map(|(key, text)| (key.clone(), text.clone())).collect();
    Published { texts, ..*published }
}
