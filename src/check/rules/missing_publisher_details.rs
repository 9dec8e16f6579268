//! `missing-publisher-details`: a publisher of whom the data lack something that its legal notice must say.

use crate::check::publication::{is_french, kind, publisher, requires};
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Arg, Diagnostic, Family, Message, Rule};
use crate::fact::Country;
use crate::law::articles;
use crate::law::{LegalNoticeItem, PublisherKind};
use crate::model::{Entity, NoticeKind, Organisation};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-publisher-details",
        family: Family::LegalNotice,
        sources: &[articles::LCEN_1_1_PUBLISHER, articles::CODE_COMMERCE_R123_237],
        page: include_str!("missing_publisher_details.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let Some((id, entity)) = publisher(organisation) else { return Vec::new() };
    let kind = kind(entity);
    let readings = dossier.first_readings(NoticeKind::LegalNotice);
    let Some(reading) = readings.iter().find(|reading| is_french(reading.scope)) else {
        return Vec::new();
    };
    let items = items(organisation, id, entity).into_iter();
    let items = items.filter(|(item, given, _)| !given && is_owed(*item, kind, entity));
    let nobody = kind.is_none().then_some("publisher-entity");
    let lacking = nobody.into_iter().chain(items.map(|(_, _, message)| message));
    let lacking: Vec<Arg> = lacking.map(|message| Message::new(message).into()).collect();
    if lacking.is_empty() {
        return Vec::new();
    }
    let finding = Diagnostic::new("missing-publisher-details")
        .arg("name", entity.name.as_str())
        .arg("items", Arg::AllOf(lacking))
        .label(id.span, "here")
        .label(reading.place("publisher"), "notice")
        .help("help");
    vec![finding]
}

/// The items of the table that data can give, whether they do, and their names.
fn items(
    organisation: &Organisation,
    id: &str,
    entity: &Entity,
) -> Vec<(LegalNoticeItem, bool, &'static str)> {
    let numbers = &entity.identifiers;
    let contacts = organisation.identity.contacts.values();
    let mut own =
        contacts.filter(|contact| contact.entity.as_ref().is_some_and(|of| of.value == id));
    let phone = entity.phone.is_some() || own.any(|contact| contact.phone.is_some());
    let number = numbers.siren.is_some() || numbers.siret.is_some();
    vec![
        (LegalNoticeItem::LegalForm, entity.legal_form.is_some(), "publisher-form"),
        (LegalNoticeItem::Address, entity.seat.is_some(), "publisher-address"),
        (LegalNoticeItem::Phone, phone, "publisher-phone"),
        (LegalNoticeItem::RegistrationNumber, number, "publisher-number"),
        (LegalNoticeItem::RegistryTown, numbers.rcs.is_some(), "publisher-town"),
        (LegalNoticeItem::Capital, entity.capital.is_some(), "publisher-capital"),
    ]
}

/// Whether the law asks an item of this publisher. Registers of other countries are not known.
/// Of a name without a legal personality, only what is asked of everybody.
fn is_owed(item: LegalNoticeItem, kind: Option<PublisherKind>, entity: &Entity) -> bool {
    let kind = kind.unwrap_or(PublisherKind::Association);
    let abroad = entity.seat.as_ref().is_some_and(|seat| seat.value.country != Country::FRANCE);
    let french = matches!(
        item,
        LegalNoticeItem::RegistrationNumber
            | LegalNoticeItem::RegistryTown
            | LegalNoticeItem::Capital
    );
    requires(item, kind) && !(abroad && french)
}
