//! `trigger-differs`: a period that the languages let run from different events.

use crate::check::{Aspect, Check, Find, Stated, Translation, wording};
use crate::diagnostic::{Diagnostic, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "trigger-differs",
        page: include_str!("trigger_differs.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: true,
    find: Find::Translation(find),
};

fn find(translation: Translation<'_>) -> Vec<Diagnostic> {
    let differing = translation.differing(Aspect::Trigger).map(|(left, right)| {
        Diagnostic::new("trigger-differs")
            .arg("value", left.value.clone())
            .arg("here", wording::language(translation.left.language))
            .arg("there", wording::language(translation.right.language))
            .arg("event", event(left))
            .arg("other", event(right))
            .label(right.span, "there")
            .label(left.span, "here")
            .help("help")
    });
    differing.collect()
}

/// The words by which a sentence names the event.
fn event(stated: &Stated) -> &str {
    stated.trigger.as_ref().map_or("", |trigger| trigger.words.as_str())
}
