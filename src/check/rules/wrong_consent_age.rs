//! `wrong-consent-age`: an age of consent of minors that the law does not know.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Country;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "wrong-consent-age",
        family: Family::Rights,
        level: Level::Error,
        sources: &[articles::GDPR_8_1, articles::LIL_45],
        page: include_str!("wrong_consent_age.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

/// The age in France (LIL, Article 45) and in Monaco (Law No. 1.565, Article 6).
const FRANCE_AND_MONACO: u32 = 15;
/// The ages that a Member State may choose (GDPR, Article 8(1)).
const MEMBER_STATES: std::ops::RangeInclusive<u32> = 13..=16;

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let minors = dossier.organisation.rights.minors.as_ref();
    let Some(age) = minors.and_then(|minors| minors.consent_age.as_ref()) else {
        return Vec::new();
    };
    let countries = &dossier.organisation.identity.jurisdictions;
    let fifteen = |country: Country| matches!(country.code(), "FR" | "MC");
    let only = countries.iter().all(|country| fifteen(country.value));
    let right =
        if only { age.value == FRANCE_AND_MONACO } else { MEMBER_STATES.contains(&age.value) };
    if right {
        return Vec::new();
    }
    let finding = Diagnostic::new("wrong-consent-age")
        .arg("age", age.value.to_string())
        .arg("law", if only { "fifteen" } else { "range" })
        .label(age.span, "here")
        .help("help");
    vec![finding]
}
