//! `translation-differs`: a fact that the languages do not state alike.

use crate::check::parity;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "translation-differs",
        family: Family::Translation,
        level: Level::Error,
        sources: &[],
        page: include_str!("translation_differs.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for notice in &dossier.notices {
        let Some((first, others)) = notice.editions.split_first() else { continue };
        for other in others {
            findings.extend(
                parity::differences(dossier.organisation, first, other).into_iter().map(
                    |difference| {
                        let finding = Diagnostic::new("translation-differs")
                            .arg("kind", difference.kind)
                            .arg("value", difference.value)
                            .arg("here", difference.here.code())
                            .arg("there", difference.there.code())
                            .label(difference.span, "only");
                        match difference.counterpart {
                            Some((span, value)) => {
                                finding.arg("otherwise", value).label(span, "other")
                            }
                            None => finding.label(difference.section, "silent"),
                        }
                        .help("help")
                    },
                ),
            );
        }
    }
    findings
}
