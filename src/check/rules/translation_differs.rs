//! `translation-differs`: a fact that the languages do not state alike.

use crate::check::{Aspect, Check, Find, Translation};
use crate::diagnostic::{Diagnostic, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "translation-differs",
        page: include_str!("translation_differs.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: true,
    find: Find::Translation(find),
};

fn find(translation: Translation<'_>) -> Vec<Diagnostic> {
    let Translation { left, right, comparison, .. } = translation;
    let mut findings = Vec::new();
    for section in &comparison.sections {
        let differing = section.facts.iter().filter(|fact| {
            fact.differences.contains(&Aspect::Missing) || fact.differences.contains(&Aspect::Value)
        });
        for fact in differing {
            let (one, two) = ((left, &fact.left), (right, &fact.right));
            let ((here, only), (there, other)) = match &fact.left {
                Some(stated) => ((left, stated), two),
                None => match &fact.right {
                    Some(stated) => ((right, stated), one),
                    None => continue,
                },
            };
            let finding = Diagnostic::new("translation-differs")
                .arg("kind", fact.kind)
                .arg("value", only.value.clone())
                .arg("here", here.language.code())
                .arg("there", there.language.code())
                .label(only.span, "only");
            let finding = match other {
                Some(other) => {
                    finding.arg("otherwise", other.value.clone()).label(other.span, "other")
                }
                None => finding.label_if(translation.opposite(section, here), "silent"),
            };
            findings.push(finding.help("help"));
        }
    }
    findings
}
