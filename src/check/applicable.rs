//! Whether the law behind a rule is in force, and applies where a notice does.
//!
//! A rule does not ask itself: it is not run where its law applies to nobody, and what it finds in a
//! notice to which its law does not apply is no finding. Without data, nobody tells whose law
//! applies, and all of it is looked at.

use super::dossier::Dossier;
use crate::diagnostic::{Diagnostic, Jurisdiction, LegalSource, Rule};
use crate::fact::{Country, Date};
use crate::law::{in_european_economic_area, monegasque_counterpart};
use crate::model::Scope;
use crate::source::FileId;

/// Whether the law behind the rule is in force on a day.
pub(super) fn is_in_force(rule: &Rule, today: Date) -> bool {
    rule.is_in_force(today.civil())
}

/// Whether a rule is to be run on a dossier: its law is in force, and applies to one of its notices
/// at least, or to the organisation.
pub(super) fn applies(rule: &Rule, dossier: &Dossier<'_>) -> bool {
    if !is_in_force(rule, dossier.today) {
        return false;
    }
    let own = &dossier.organisation.identity.jurisdictions;
    let at_home = own.iter().any(|country| reaches(rule, country.value));
    let nowhere = own.is_empty() && reaches(rule, Country::FRANCE);
    at_home || nowhere || notices(dossier).any(|(_, scope)| is_for(rule, scope))
}

/// What was found, with the law behind it where it stands, and without what stands in notices to
/// which the law of the rule does not apply.
pub(super) fn within<'f>(
    rule: &Rule,
    dossier: &Dossier<'_>,
    found: impl IntoIterator<Item = Diagnostic> + 'f,
) -> Vec<Diagnostic> {
    let mut found = found.into_iter().peekable();
    if found.peek().is_none() {
        return Vec::new();
    }
    let notices: Vec<(Vec<FileId>, Scope<'_>)> = notices(dossier).collect();
    let found = found.filter_map(|mut finding| {
        let file = finding.span().map(|span| span.file);
        let notice = notices.iter().find(|(files, _)| file.is_some_and(|it| files.contains(&it)));
        let countries = match notice {
            Some((_, scope)) if !is_for(rule, *scope) => return None,
            Some((_, scope)) => scope.jurisdictions(),
            None => dossier.organisation.identity.jurisdictions.iter().map(|it| it.value).collect(),
        };
        finding.law = cited(rule, &countries);
        Some(finding)
    });
    found.collect()
}

/// The law behind a rule as it is in some countries: where Monaco is one of them, the articles of
/// its own law stand beside those of the GDPR, or alone if the latter applies in none of them.
fn cited(rule: &Rule, countries: &[Country]) -> Vec<LegalSource> {
    let in_monaco = countries.iter().any(|it| it.code() == Jurisdiction::Monaco.code());
    let elsewhere = countries.iter().any(|it| it.code() != Jurisdiction::Monaco.code());
    let mut law: Vec<LegalSource> = Vec::new();
    for source in rule.sources {
        let own = monegasque_counterpart(*source).filter(|_| in_monaco);
        let european = Some(*source).filter(|_| elsewhere || own.is_none());
        for source in [european, own].into_iter().flatten() {
            if !law.contains(&source) {
                law.push(source);
            }
        }
    }
    law
}

/// The notices with the files in which they stand.
fn notices<'d>(dossier: &'d Dossier<'_>) -> impl Iterator<Item = (Vec<FileId>, Scope<'d>)> {
    dossier.notices.iter().map(|notice| {
        let editions = notice.editions.iter().map(|edition| edition.head.file);
        let files = editions.chain([notice.notice.span.file]).collect();
        (files, Scope::new(dossier.organisation, notice.notice))
    })
}

fn is_for(rule: &Rule, scope: Scope<'_>) -> bool {
    scope.jurisdictions().into_iter().any(|country| reaches(rule, country))
}

/// Whether the law of a rule is law in a country.
fn reaches(rule: &Rule, country: Country) -> bool {
    rule.jurisdictions.is_empty()
        || rule.jurisdictions.iter().any(|jurisdiction| match jurisdiction {
            Jurisdiction::EuropeanEconomicArea => in_european_economic_area(country.code()),
            national => national.code() == country.code(),
        })
}
