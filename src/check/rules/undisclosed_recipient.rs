//! `undisclosed-recipient`: a recipient of the data that the privacy notice does not tell.

use crate::check::{Check, Dossier, Edition};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;
use crate::model::{Datum, Recipient};
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-recipient",
        family: Family::Consistency,
        level: Level::Error,
        sources: &[articles::GDPR_13_1_E],
        page: include_str!("undisclosed_recipient.md"),
    },
    needs_whole_data: true,
    find: Some(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, recipient) in &dossier.organisation.recipients.recipients {
        let Some(used) = first_use(dossier, id) else { continue };
        for (_, edition) in dossier.privacy_editions() {
            if !discloses(edition, id, recipient) {
                findings.push(
                    Diagnostic::new("undisclosed-recipient")
                        .arg("recipient", recipient.name.get(edition.language))
                        .arg("language", edition.language.code())
                        .label(id.span, "declared")
                        .label(edition.place("recipients"), "here")
                        .label(used, "used")
                        .help("help"),
                );
            }
        }
    }
    findings
}

/// Where the data say that something is disclosed to the recipient.
fn first_use(dossier: &Dossier<'_>, id: &str) -> Option<Span> {
    let organisation = dossier.organisation;
    let purposes = organisation.processing.purposes.values().flat_map(|each| &each.recipients);
    let vendors = organisation.cookies.categories.values().flat_map(|each| &each.vendors);
    let cookies = organisation.cookies.cookies.values().filter_map(|each| each.vendor.as_ref());
    let activities =
        organisation.processing.activities.values().flat_map(|each| &each.joint_controllers);
    purposes
        .chain(vendors)
        .chain(cookies)
        .chain(activities)
        .find(|used| used.value == id)
        .map(|used| used.span)
}

fn discloses(edition: &Edition<'_>, id: &str, recipient: &Recipient) -> bool {
    edition.printed(&Datum::Recipient(id.to_owned())).is_some()
        || edition.mentions(recipient.name.get(edition.language))
        || recipient.aliases.iter().any(|alias| edition.mentions(alias))
}
