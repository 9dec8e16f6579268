//! `undisclosed-recipient`: a recipient of the data that the privacy notice does not tell.

use std::collections::BTreeSet;

use crate::check::reading::Reading;
use crate::check::{Check, Dossier, Edition, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::law::articles;
use crate::model::{Datum, Id, Name, NoticeKind, Recipient, Role, Scope};
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-recipient",
        family: Family::Recipients,
        sources: &[articles::GDPR_13_1_E],
        page: include_str!("undisclosed_recipient.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut reported = BTreeSet::new();
    for reading in dossier.readings(NoticeKind::PrivacyNotice) {
        let listed = lists_recipients(dossier, &reading);
        for (id, recipient) in reading.scope.recipients() {
            let used = first_use(dossier, reading.scope, id);
            let told_in = |edition: &Edition<'_>| discloses(edition, id, recipient, listed);
            let here = reading.editions().any(told_in);
            // What no purpose brings to these readers may be told anywhere: a vendor of cookies
            // in the cookie policy.
            let mut elsewhere = || {
                let editions = dossier.editions().map(|(_, edition)| edition);
                let mut same = editions.filter(|edition| edition.language == reading.language);
                same.any(told_in) || !reported.insert((id.as_str(), reading.language))
            };
            let described = !recipient.data_subjects.is_empty() || !recipient.data.is_empty();
            let told = match used {
                None => here || !described,
                Some(Use::Purpose(_)) => here,
                Some(Use::Other(_)) => here || !described && elsewhere(),
            };
            if told {
                continue;
            }
            findings.push(
                Diagnostic::new("undisclosed-recipient")
                    .arg("recipient", recipient.name.get(reading.language))
                    .arg("language", reading.language.code())
                    .label(id.span, "declared")
                    .label(reading.place("recipients"), "here")
                    .label_if(used.map(|(Use::Purpose(span) | Use::Other(span))| span), "used")
                    .help("help"),
            );
        }
    }
    findings
}

/// Where the data say that something is disclosed to a recipient.
enum Use {
    /// For a purpose of which the notice tells.
    Purpose(Span),
    /// By cookies, in an activity of its own, or by a system of artificial intelligence.
    Other(Span),
}

fn first_use(dossier: &Dossier<'_>, scope: Scope<'_>, id: &str) -> Option<Use> {
    let organisation = dossier.organisation;
    let named = |used: &&Id| used.value == id;
    let by_purpose = scope.purposes().flat_map(|(_, each)| &each.recipients).find(named);
    if let Some(used) = by_purpose {
        return Some(Use::Purpose(used.span));
    }
    let vendors = organisation.cookies.categories.values().flat_map(|each| &each.vendors);
    let cookies = organisation.cookies.cookies.values().filter_map(|each| each.vendor.as_ref());
    let activities =
        organisation.processing.activities.values().flat_map(|each| &each.joint_controllers);
    let systems = organisation.processing.artificial_intelligence.values();
    let providers = systems.filter_map(|each| each.provider.as_ref());
    let mut others = vendors.chain(cookies).chain(activities).chain(providers);
    others.find(named).map(|used| Use::Other(used.span))
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

/// Whether a notice lists categories of recipients by hand: at least two of them are items.
fn lists_recipients(dossier: &Dossier<'_>, reading: &Reading<'_>) -> bool {
    let recipients = dossier.organisation.recipients.recipients.values();
    let categories = recipients.filter_map(|recipient| match &recipient.name {
        Name::Localised(name) => Some(name.get(reading.language)),
        Name::Same(_) => None,
    });
    categories.filter(|name| reading.lists(name)).take(2).count() == 2
}
