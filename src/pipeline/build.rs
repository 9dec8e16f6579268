//! Check, then make the site; no site while an error stands.

use std::io;

use super::Settings;
use super::check::{Checked, Run, judge, run};
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::model::WorkspaceFile;
use crate::render::theme::Theme;
use crate::site::{self, Published, Site, Tree};
use crate::source::Host;

/// Checks a workspace and makes its site; `None` while an error stands.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn build(host: &dyn Host, settings: &Settings) -> io::Result<(Checked, Option<Tree>)> {
    let mut run = run(host, settings)?;
    let Some(workspace) = run.workspace.take() else { return Ok((run.checked, None)) };
    for printed in &mut run.organisations {
        printed.texts.retain(|(notice, _), _| {
            settings.notices.is_empty() || settings.notices.contains(notice)
        });
    }
    let (theme, found) = Theme::load(host, &mut run.checked.sources, workspace.theme.as_ref())?;
    run.findings.extend(found);
    let (tree, found) = site::build(&pages(&run, &workspace, &theme, &settings.languages));
    // Addresses were looked at with the data.
    run.findings.extend(each_new(found, &run.findings));
    // Nothing is hidden here: an error in what was not asked for forbids publication as well.
    let everything = Settings { notices: Vec::new(), languages: Vec::new(), ..settings.clone() };
    let (checked, _) = judge(host, &everything, &workspace, run);
    let tree = (!checked.has_errors()).then_some(tree);
    Ok((checked, tree))
}

fn each_new(found: Vec<Diagnostic>, known: &[Diagnostic]) -> Vec<Diagnostic> {
    found.into_iter().filter(|finding| !known.contains(finding)).collect()
}

/// What the site is made from, in the languages that were asked for.
fn pages<'a>(
    run: &'a Run,
    workspace: &'a WorkspaceFile,
    theme: &'a Theme,
    languages: &[Language],
) -> Site<'a> {
    let wanted = |language: &Language| languages.is_empty() || languages.contains(language);
    let words = run.locales.iter().filter(|(language, _)| wanted(language));
    let published = run
        .organisations
        .iter()
        .map(|printed| Published { organisation: &printed.organisation, texts: &printed.texts });
    Site {
        workspace,
        theme,
        words: words.map(|(language, locale)| (*language, &locale.words)).collect(),
        organisations: published.collect(),
    }
}
