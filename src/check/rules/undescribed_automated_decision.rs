//! `undescribed-automated-decision`: an activity in which decisions are taken by machine alone, and no description of any.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undescribed-automated-decision",
        family: Family::Rights,
        level: Level::Error,
        sources: &[articles::GDPR_13_2_F],
        page: include_str!("undescribed_automated_decision.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let processing = &dossier.organisation.processing;
    if !processing.automated_decisions.is_empty() || processing.no_automated_decisions {
        return Vec::new();
    }
    let activities = processing.activities.iter().filter(|(_, it)| it.automated_decisions);
    let findings = activities.map(|(id, _)| {
        Diagnostic::new("undescribed-automated-decision")
            .arg("activity", id.as_str())
            .label(id.span, "here")
            .help("help")
    });
    findings.collect()
}
