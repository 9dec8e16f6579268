//! `bound-differs`: a period that one language limits and the other does not, or otherwise.

use crate::check::{Aspect, Check, Find, Translation, wording};
use crate::diagnostic::{Diagnostic, Rule};
use crate::fact::Bound;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "bound-differs",
        page: include_str!("bound_differs.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: true,
    find: Find::Translation(find),
};

fn find(translation: Translation<'_>) -> Vec<Diagnostic> {
    let differing = translation.differing(Aspect::Bound).map(|(left, right)| {
        let bound = |bound: Option<Bound>| bound.unwrap_or_default().id();
        Diagnostic::new("bound-differs")
            .arg("value", left.value.clone())
            .arg("here", wording::language(translation.left.language))
            .arg("there", wording::language(translation.right.language))
            .arg("bound", bound(left.bound))
            .arg("other", bound(right.bound))
            .label(right.span, "there")
            .label(left.span, "here")
            .help("help")
    });
    differing.collect()
}
