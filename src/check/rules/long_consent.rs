//! `long-consent`: a choice about trackers that is kept longer than the CNIL recommends.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Duration;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "long-consent",
        family: Family::Law,
        level: Level::Warning,
        sources: &[articles::CNIL_COOKIES_PRACTICE],
        page: include_str!("long_consent.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

/// How long a choice is kept, by good practice (délibération n° 2020-092, paragraph 38).
const RECOMMENDED: &str = "P6M";

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let consent = dossier.organisation.cookies.consent.as_ref();
    let validity = consent.and_then(|consent| consent.validity.as_ref());
    let recommended: Option<Duration> = RECOMMENDED.parse().ok();
    let (Some(validity), Some(recommended)) = (validity, recommended) else { return Vec::new() };
    if validity.value <= recommended || validity.value.partial_cmp(&recommended).is_none() {
        return Vec::new();
    }
    let finding = Diagnostic::new("long-consent")
        .arg("validity", validity.value.wording())
        .arg("most", recommended.wording())
        .label(validity.span, "here")
        .help("help");
    vec![finding]
}
