//! `foreign-authority`: supervisory authorities, none of which is that of a country whose law applies.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::{articles, authority, authority_of};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "foreign-authority",
        family: Family::Rights,
        level: Level::Warning,
        sources: &[articles::GDPR_77],
        page: include_str!("foreign_authority.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let identity = &dossier.organisation.identity;
    let countries: Vec<_> = identity.jurisdictions.iter().map(|it| it.value).collect();
    let competent: Vec<&str> =
        countries.iter().filter_map(|country| authority_of(*country)).map(|it| it.id).collect();
    // Of a country whose authority is not known, nothing can be said.
    if competent.len() < countries.len() || countries.is_empty() {
        return Vec::new();
    }
    let named = &identity.supervisory_authorities;
    let known = named.iter().all(|id| authority(id.as_str()).is_some());
    let Some(first) = named.first().filter(|_| known) else { return Vec::new() };
    if named.iter().any(|id| competent.contains(&id.as_str())) {
        return Vec::new();
    }
    let finding = Diagnostic::new("foreign-authority")
        .arg("authority", first.as_str())
        .arg("competent", competent.join(", "))
        .label(first.span, "here")
        .label_if(identity.jurisdictions.first().map(|country| country.span), "country")
        .help("help");
    vec![finding]
}
