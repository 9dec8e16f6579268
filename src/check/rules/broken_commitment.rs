//! `broken-commitment`: prose promises what the data do not keep, or denies what they promise.

use crate::check::commitment::{self, Breach};
use crate::check::compare::claims_of_notices;
use crate::check::{Check, Dossier, Find};
use crate::claim::Polarity;
use crate::diagnostic::{Diagnostic, Family, Message, Rule};
use crate::fact::Value;
use crate::model::Scope;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "broken-commitment",
        family: Family::Recipients,
        page: include_str!("broken_commitment.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let mut findings = Vec::new();
    for (notice, edition, claim) in claims_of_notices(dossier) {
        let Value::Commitment { commitment, places } = &claim.value else { continue };
        let scope = Scope::new(organisation, notice);
        let promised = (*commitment, places.as_slice());
        let Some(breach) = commitment::broken(organisation, scope, edition, claim, promised) else {
            continue;
        };
        let name =
            if claim.polarity == Polarity::Affirmed { "broken-commitment" } else { "denied" };
        let finding = Diagnostic::new("broken-commitment")
            .arg("commitment", Message::new("named-commitment").arg("commitment", commitment.id()))
            .arg("says", name)
            .label(claim.span, "claim");
        let finding = match breach {
            Breach::Datum(span) => finding.label(span, "datum"),
            Breach::Key(key) => finding.label(organisation.places.of(key), "datum"),
        };
        findings.push(finding.help("help"));
    }
    findings
}
