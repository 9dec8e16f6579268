//! `undisclosed-recipient`: a recipient of the data that the privacy notice does not tell.

use crate::check::{Check, Dossier, Edition};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;
use crate::model::{Datum, Name, Recipient, Role};
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
            let listed = lists_recipients(dossier, edition);
            if !discloses(edition, id, recipient, listed) {
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

fn discloses(edition: &Edition<'_>, id: &str, recipient: &Recipient, listed: bool) -> bool {
    if edition.printed(&Datum::Recipient(id.to_owned())).is_some() {
        return true;
    }
    match &recipient.name {
        // Where a notice lists whom data go to, a category must be in the list: its words may
        // stand in any sentence.
        Name::Localised(name) if listed && decides_alone(recipient.role) => {
            edition.lists(name.get(edition.language))
        }
        name => {
            edition.mentions(name.get(edition.language))
                || recipient.aliases.iter().any(|alias| edition.mentions(alias))
        }
    }
}

fn decides_alone(role: Role) -> bool {
    matches!(role, Role::Controller | Role::JointController | Role::Authority)
}

/// Whether an edition lists categories of recipients by hand: at least two of them are items.
fn lists_recipients(dossier: &Dossier<'_>, edition: &Edition<'_>) -> bool {
    let recipients = dossier.organisation.recipients.recipients.values();
    let categories = recipients.filter_map(|recipient| match &recipient.name {
        Name::Localised(name) => Some(name.get(edition.language)),
        Name::Same(_) => None,
    });
    categories.filter(|name| edition.lists(name)).take(2).count() == 2
}
