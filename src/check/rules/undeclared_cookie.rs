//! `undeclared-cookie`: prose names a tracker that the data do not have.

use crate::check::compare::literal_claims;
use crate::check::{Check, Dossier, Find, trackers, wording};
use crate::claim::Polarity;
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Value;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-cookie",
        family: Family::Cookies,
        sources: &[articles::LIL_82],
        page: include_str!("undeclared_cookie.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let mut findings = Vec::new();
    for (_, claim) in literal_claims(dossier) {
        let Value::Cookie(name) = &claim.value else { continue };
        // « Nous n'utilisons pas le cookie _fbp » declares none.
        if claim.polarity == Polarity::Negated || trackers::declared(organisation, name).is_some() {
            continue;
        }
        let finding = Diagnostic::new("undeclared-cookie")
            .arg("cookie", name.as_str())
            .label(claim.span, "claim");
        findings.push(match trackers::nearest(organisation, name) {
            Some((near, id)) => finding.arg("near", near).label(id.span, "near").help("help-near"),
            None => wording::collection(finding, organisation, "cookies").help("help"),
        });
    }
    findings
}
