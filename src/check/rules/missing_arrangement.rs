//! `missing-arrangement`: joint controllers, and nothing that tells the essence of their
//! arrangement.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-arrangement",
        family: Family::Recipients,
        level: Level::Warning,
        sources: &[articles::GDPR_26_2],
        page: include_str!("missing_arrangement.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let activities = dossier.organisation.processing.activities.iter();
    let findings = activities.filter_map(|(id, activity)| {
        let joint = activity.joint_controllers.first()?;
        activity.arrangement.is_none().then(|| {
            Diagnostic::new("missing-arrangement")
                .arg("activity", id.as_str())
                .label(joint.span, "here")
                .label(id.span, "activity")
                .help("help")
        })
    });
    findings.collect()
}
