//! `abolished-declaration`: a declaration to the CNIL, which no longer exists.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule, day};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "abolished-declaration",
        family: Family::OutdatedLaw,
        level: Level::Warning,
        from: day(2018, 5, 25),
        sources: &[articles::LOI_2018_493],
        page: include_str!("abolished_declaration.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::Declaration, "abolished-declaration")
}
