//! `missing-dpo`: a public body without a data protection officer.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::law::articles;
use crate::model::{EntityKind, NoticeKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-dpo",
        family: Family::Identity,
        sources: &[articles::GDPR_37_1_A],
        page: include_str!("missing_dpo.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let identity = &dossier.organisation.identity;
    let tells = dossier.of_kind(NoticeKind::PrivacyNotice).next().is_some();
    let controller = identity.entities.get_key_value(&identity.controller);
    let public = controller.filter(|(_, entity)| entity.kind == EntityKind::PublicBody);
    let lacking = tells && identity.data_protection_officer.is_none();
    let Some((id, _)) = public.filter(|_| lacking) else { return Vec::new() };
    let finding = Diagnostic::new("missing-dpo").arg("controller", id.as_str());
    vec![finding.label(id.span, "here").help("help")]
}
