//! The pages of a run: for a build, which publishes them, and for a check, which lets them go.

use std::collections::BTreeMap;
use std::io;

use super::Settings;
use super::examine::Printed;
use super::walk::{Route, Walked, walk};
use crate::check::Dossier;
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::load::Locale;
use crate::model::WorkspaceFile;
use crate::render::theme::Theme;
use crate::site::{self, Built, Published, Sink, Site};
use crate::source::Sources;

/// Walks through the organisations, makes their pages and hands them on. What is found on the way
/// follows what is found in data and prose.
pub(super) fn pages(route: Route<'_>, mut sources: Sources, sink: &dyn Sink) -> io::Result<Walked> {
    let Route { host, settings, ground, workspace, .. } = route;
    let (theme, mut found) = Theme::load(host, &mut sources, workspace.theme.as_ref())?;
    let site = site(&ground.locales, workspace, &theme, settings);
    let look = |_: &Dossier<'_>, published: &Published<'_>, _: &Sources| {
        let mut part = site::part(&site, &asked_for(published, settings));
        sink.put(part.take_files()).map(|()| part)
    };
    let mut parts = Vec::new();
    let mut later = Vec::new();
    let mut walked = walk(route, sources, &look, &mut |part, known| {
        let mut part = part?;
        // Addresses were looked at with the data; a mistake of the theme is one for all.
        later.extend(each_new(each_new(part.take_findings(), known), &later));
        parts.push(part);
        Ok(())
    })?;
    let Built { tree, findings, .. } = site::build(&site, &parts);
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
