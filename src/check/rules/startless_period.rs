//! `startless-period`: a period of retention that begins nowhere.

use crate::check::dossier::printed_in;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Profile, Rule};
use crate::law::articles;
use crate::model::Datum;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "startless-period",
        family: Family::Retention,
        level: Level::Warning,
        profile: Profile::Strict,
        sources: &[articles::GDPR_13_2_A],
        page: include_str!("startless_period.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, rule) in &dossier.organisation.processing.retention {
        // A condition, a time or criteria may say from when on.
        let begins = rule.trigger.is_some()
            || rule.during.is_some()
            || rule.condition.is_some()
            || !rule.criteria.is_empty();
        if let (Some(period), false) = (&rule.period, begins) {
            findings.push(
                Diagnostic::new("startless-period")
                    .arg("rule", id.as_str())
                    .arg("period", period.value.wording())
                    .label(period.span, "here")
                    .label_if(printed_in(dossier, &Datum::Retention(id.value.clone())), "printed")
                    .help("help"),
            );
        }
    }
    findings
}
