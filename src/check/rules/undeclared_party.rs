//! `undeclared-party`: a body that the prose names and the data do not know.

use crate::check::bodies::{Called, bodies, things};
use crate::check::compare::literal_claims;
use crate::check::{Check, Dossier, Find, listed, wording};
use crate::claim::{Claim, Polarity};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Value;
use crate::law::articles;
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-party",
        family: Family::Consistency,
        level: Level::Error,
        sources: &[articles::GDPR_13_1_E],
        page: include_str!("undeclared_party.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let known = bodies(dossier.organisation);
    let things = things(dossier.organisation);
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let Some(lexicon) = edition.lexicon else { continue };
        let Value::Party(name) = &claim.value else { continue };
        // « Nous ne transmettons rien à … » declares nobody.
        if claim.polarity == Polarity::Negated {
            continue;
        }
        let thing = edition.text_of(claim).is_some_and(|text| things.cover(text, &claim.range));
        let called = Called::new(name, &lexicon.party);
        if !thing && !known.iter().any(|body| body.is_called(&called)) {
            findings.push(finding(dossier, name, claim.span));
        }
    }
    for (_, edition) in dossier.editions() {
        for listed in listed::unknown(edition, &known) {
            let said = |claim: &&Claim| {
                matches!(claim.value, Value::Party(_))
                    && (claim.section, claim.block) == listed.place
            };
            if !edition.claims.iter().any(|claim| said(&claim)) {
                findings.push(finding(dossier, &listed.name, listed.span));
            }
        }
    }
    findings
}

fn finding(dossier: &Dossier<'_>, name: &str, span: Span) -> Diagnostic {
    let finding = Diagnostic::new("undeclared-party").arg("party", name).label(span, "claim");
    wording::collection(finding, dossier.organisation, "recipients").help("help")
}
