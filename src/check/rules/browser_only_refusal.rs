//! `browser-only-refusal`: trackers that can be refused in the browser only.

use crate::check::passage::finding;
use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "browser-only-refusal",
        family: Family::Cookies,
        level: Level::Advice,
        sources: &[articles::CNIL_COOKIES],
        page: include_str!("browser_only_refusal.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for language in crate::language::Language::ALL {
        let editions = || corpus.editions().filter(|edition| edition.language == language);
        // One way that any of the documents tells is enough for all of them.
        if editions().any(|edition| edition.passages_on(Topic::ConsentPanel).next().is_some()) {
            continue;
        }
        for edition in editions() {
            let mut told = edition.passages_on(Topic::BrowserSettings);
            if let Some(passage) = told.find(|passage| passage.literal) {
                findings.push(finding(edition, passage, "browser-only-refusal"));
            }
        }
    }
    findings
}
