//! The pages of a run: for a build, which publishes them, and for a check, which lets them go.

use std::collections::BTreeMap;
use std::io;

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

use super::Settings;
use super::check::Run;
use super::examine::Printed;
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::load::Locale;
use crate::model::WorkspaceFile;
use crate::render::theme::Theme;
use crate::site::{self, Built, Part, Published, Site, Tree};
use crate::source::Host;

/// Makes the pages, and adds what is found on the way to what the run found. Of each
/// organisation, the site gets what `keep` keeps.
pub(super) fn pages(
    host: &dyn Host,
    run: &mut Run,
    workspace: &WorkspaceFile,
    settings: &Settings,
    keep: &(impl Fn(Part) -> Part + Sync),
) -> io::Result<Tree> {
    let (theme, mut found) = Theme::load(host, &mut run.checked.sources, workspace.theme.as_ref())?;
    let site = site(&run.locales, workspace, &theme, settings);
    let published: Vec<Published<'_>> =
        run.organisations.iter().map(|printed| published(printed, settings)).collect();
    let parts: Vec<Part> = published.par_iter().map(|one| keep(site::part(&site, one))).collect();
    let Built { tree, findings, .. } = site::build(&site, &published, &parts);
    found.extend(findings);
    found.extend(parts.iter().flat_map(|part| part.findings().to_vec()));
    // Addresses were looked at with the data.
    let new = each_new(found, &run.findings);
    run.findings.extend(new);
    Ok(tree)
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
    let wanted = |id: &String| settings.notices.is_empty() || settings.notices.contains(id);
    let texts = printed.texts.iter().filter(|((notice, _), _)| wanted(notice));
    let texts = texts.map(|(key, text)| (key.clone(), text.clone())).collect();
    Published { organisation: &printed.organisation, texts, told: &printed.told }
}
