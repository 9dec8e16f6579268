//! `trackers-unless-refused`: trackers that are set unless somebody refuses them.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "trackers-unless-refused",
        family: Family::Cookies,
        level: Level::Warning,
        sources: &[articles::LIL_82],
        page: include_str!("trackers_unless_refused.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::TrackersUnlessRefused, "trackers-unless-refused")
}
