//! `late-breach-notification`: a personal data breach told to the authority later than in 72 hours.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "late-breach-notification",
        family: Family::Rights,
        level: Level::Error,
        sources: &[articles::GDPR_33_1],
        page: include_str!("late_breach_notification.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

/// How many hours after it becomes aware of a breach the controller has (GDPR, Article 33(1)).
const HOURS: u64 = 72;

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let breach = dossier.organisation.security.breach.as_ref();
    let Some(period) = breach.and_then(|breach| breach.authority.as_ref()) else {
        return Vec::new();
    };
    if !period.value.exceeds_hours(HOURS) {
        return Vec::new();
    }
    let finding = Diagnostic::new("late-breach-notification")
        .arg("period", period.value.wording())
        .label(period.span, "here")
        .help("help");
    vec![finding]
}
