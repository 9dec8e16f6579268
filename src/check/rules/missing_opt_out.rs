//! `missing-opt-out`: commercial messages, and nothing that says how to stop them.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-opt-out",
        family: Family::Marketing,
        level: Level::Warning,
        sources: &[articles::GDPR_21_2],
        page: include_str!("missing_opt_out.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let messages = dossier.organisation.marketing.marketing.iter();
    let endless = messages.filter(|(_, message)| {
        message.opt_out.is_empty() && message.contact.is_none() && message.lists.is_empty()
    });
    let findings = endless.map(|(id, _)| {
        Diagnostic::new("missing-opt-out")
            .arg("marketing", id.as_str())
            .label(id.span, "here")
            .help("help")
    });
    findings.collect()
}
