//! `unfounded-portability`: the right to portability, though all processing rests on the law.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{LegalBasis, Right};
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unfounded-portability",
        family: Family::Rights,
        level: Level::Advice,
        sources: &[articles::GDPR_20_1],
        page: include_str!("unfounded_portability.md"),
        ..Rule::GDPR
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let rights = &organisation.rights.rights;
    let Some(right) = rights.iter().find(|right| right.value == Right::Portability) else {
        return Vec::new();
    };
    let purposes = organisation.processing.purposes.values().flat_map(|it| &it.legal_basis);
    let messages = organisation.marketing.marketing.values().map(|it| &it.legal_basis);
    let mut bases = purposes.chain(messages).peekable();
    let by_law =
        |basis: LegalBasis| matches!(basis, LegalBasis::PublicTask | LegalBasis::LegalObligation);
    if bases.peek().is_none() || !bases.all(|basis| by_law(basis.value)) {
        return Vec::new();
    }
    vec![Diagnostic::new("unfounded-portability").label(right.span, "here").help("help")]
}
