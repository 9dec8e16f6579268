//! `undeclared-url`: a link to a site that the data do not know.

use crate::check::compare::literal_claims;
use crate::check::declared;
use crate::check::{Check, Dossier, Find, wording};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Value;
use crate::law::AUTHORITIES;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-url",
        family: Family::Links,
        level: Level::Warning,
        page: include_str!("undeclared_url.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let mut findings = Vec::new();
    for (_, claim) in literal_claims(dossier) {
        let Value::Url(url) = &claim.value else { continue };
        let host = url.host();
        let ours = declared::knows_host(organisation, host);
        let authority = AUTHORITIES.iter().any(|authority| {
            [authority.url_fr, authority.url_en, authority.complaint_url]
                .iter()
                .any(|url| url.split('/').nth(2) == Some(host))
        });
        if !ours && !authority {
            let finding = Diagnostic::new("undeclared-url")
                .arg("claimed", url.to_string())
                .label(claim.span, "claim");
            findings.push(wording::collection(finding, organisation, "links").help("help"));
        }
    }
    findings
}
