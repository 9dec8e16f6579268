//! `long-lifetime`: a cookie that lives longer than the data allow, or than an exemption from consent does.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule, day};
use crate::fact::{Calendar, Duration};
use crate::law::articles;
use crate::model::{Cookie, Exemption};
use crate::source::{Span, Spanned};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "long-lifetime",
        family: Family::Cookies,
        level: Level::Warning,
        from: day(2020, 9, 17),
        sources: &[articles::CNIL_AUDIENCE_MEASUREMENT],
        page: include_str!("long_lifetime.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

/// How long an exempt tracker that measures the audience may live (CNIL, audience measurement).
const AUDIENCE_MEASUREMENT: Duration = Duration {
    years: 0,
    months: 13,
    weeks: 0,
    days: 0,
    hours: 0,
    minutes: 0,
    seconds: 0,
    calendar: Calendar::Civil,
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let consent = dossier.organisation.cookies.consent.as_ref();
    let maximum = consent.and_then(|consent| consent.cookie_maximum.as_ref());
    let mut findings = Vec::new();
    for (id, cookie) in &dossier.organisation.cookies.cookies {
        let Some(lifetime) = &cookie.lifetime else { continue };
        let Some(period) = lifetime.value.period() else { continue };
        let finding = |kind: &'static str, most: &Duration| {
            Diagnostic::new("long-lifetime")
                .arg("kind", kind)
                .arg("cookie", id.as_str())
                .arg("lifetime", period.wording())
                .arg("most", most.wording())
                .label(lifetime.span, "here")
        };
        if let Some(exemption) = audience(cookie).filter(|_| exceeds(period, &AUDIENCE_MEASUREMENT))
        {
            findings.push(
                finding("exempt", &AUDIENCE_MEASUREMENT).label(exemption, "exempt").help("help"),
            );
        } else if let Some(most) = maximum.filter(|most| exceeds(period, &most.value)) {
            findings
                .push(finding("declared", &most.value).label(most.span, "maximum").help("help"));
        }
    }
    findings
}

/// Where a cookie is declared exempt because it measures the audience.
fn audience(cookie: &Cookie) -> Option<Span> {
    let exemption: Option<&Spanned<Exemption>> = cookie.exemption.as_ref();
    exemption
        .filter(|exemption| exemption.value == Exemption::AudienceMeasurement)
        .map(|exemption| exemption.span)
}

/// Whether a period is certainly longer than another: those of two measures are not compared.
fn exceeds(period: &Duration, most: &Duration) -> bool {
    period > most
}
