//! `contradictory-automated-decisions`: data that declare automated decisions and say that there are none.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradictory-automated-decisions",
        family: Family::Rights,
        level: Level::Error,
        sources: &[articles::GDPR_13_2_F],
        page: include_str!("contradictory_automated_decisions.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let processing = &dossier.organisation.processing;
    if !processing.no_automated_decisions {
        return Vec::new();
    }
    let declared = processing.automated_decisions.keys();
    let activities = processing.activities.iter().filter(|(_, it)| it.automated_decisions);
    let contrary = declared.chain(activities.map(|(id, _)| id));
    let findings = contrary.map(|id| {
        Diagnostic::new("contradictory-automated-decisions")
            .arg("decision", id.as_str())
            .label(id.span, "here")
            .label_if(dossier.organisation.places.find("no-automated-decisions"), "none")
            .help("help")
    });
    findings.collect()
}
