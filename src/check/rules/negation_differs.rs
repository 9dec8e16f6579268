//! `negation-differs`: a sentence that denies in one language what it affirms in the other.

use crate::check::{Aspect, Check, Find, Manner, Translation, wording};
use crate::claim::Polarity;
use crate::diagnostic::{Diagnostic, Rule};
use crate::language::Language;
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "negation-differs",
        page: include_str!("negation_differs.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: false,
    find: Find::Translation(find),
};

fn find(translation: Translation<'_>) -> Vec<Diagnostic> {
    let Translation { left, right, .. } = translation;
    let remarks = translation.remarks(Manner::Negation);
    let sentences: Vec<(Span, Span)> = remarks.iter().map(|it| (it.left, it.right)).collect();
    let mut findings: Vec<Diagnostic> = remarks
        .iter()
        .map(|remark| {
            let (left, right) = ((left.language, remark.left), (right.language, remark.right));
            if remark.on_the_left { finding(left, right) } else { finding(right, left) }
        })
        .collect();
    // A fact is denied here and affirmed there, though both sentences have a negation.
    findings.extend(
        translation
            .differing(Aspect::Polarity)
            .filter(|(one, two)| {
                !sentences
                    .iter()
                    .any(|(here, there)| here.contains(one.span) || there.contains(two.span))
            })
            .map(|(one, two)| match one.polarity {
                Polarity::Negated => finding((left.language, one.span), (right.language, two.span)),
                Polarity::Affirmed => {
                    finding((right.language, two.span), (left.language, one.span))
                }
            }),
    );
    findings
}

fn finding(denies: (Language, Span), affirms: (Language, Span)) -> Diagnostic {
    Diagnostic::new("negation-differs")
        .arg("here", wording::language(denies.0))
        .arg("there", wording::language(affirms.0))
        .label(denies.1, "denies")
        .label(affirms.1, "affirms")
        .help("help")
}
