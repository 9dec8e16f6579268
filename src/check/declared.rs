//! The declared facts that prose can repeat, as one list: what they are about, their values,
//! their places and the names by which sentences speak of them.

use std::fmt::Display;

use crate::fact::{Address, Date, Email, Phone, Value, WebAddress};
use crate::language::Language;
use crate::model::{Entity, Localised, Organisation};
use crate::source::{Span, Spanned};

/// A declared value and what it is about.
#[derive(Clone, Debug)]
pub(super) struct Declared<'a, T> {
    /// The value.
    pub value: &'a T,
    /// Where it is declared.
    pub span: Span,
    /// Names by which a sentence may speak of the subject, in the language of the prose.
    pub names: Vec<String>,
}

fn declared<T>(value: &Spanned<T>, names: Vec<String>) -> Declared<'_, T> {
    Declared { value: &value.value, span: value.span, names }
}

/// The names of an entity.
fn names(entity: &Entity) -> Vec<String> {
    let aliases = entity.aliases.iter().map(|alias| alias.value.clone());
    std::iter::once(entity.name.value.clone()).chain(aliases).collect()
}

/// The e-mail addresses.
pub(super) fn emails(organisation: &Organisation, language: Language) -> Vec<Declared<'_, Email>> {
    let identity = &organisation.identity;
    let contacts = identity.contacts.values().filter_map(|contact| {
        let names = vec![contact.name.get(language).to_owned()];
        contact.email.as_ref().map(|email| declared(email, names))
    });
    let entities = identity.entities.values();
    let entities = entities
        .filter_map(|entity| entity.email.as_ref().map(|email| declared(email, names(entity))));
    contacts.chain(entities).collect()
}

/// The telephone numbers.
pub(super) fn phones(organisation: &Organisation, language: Language) -> Vec<Declared<'_, Phone>> {
    let identity = &organisation.identity;
    let contacts = identity.contacts.values().filter_map(|contact| {
        let names = vec![contact.name.get(language).to_owned()];
        contact.phone.as_ref().map(|phone| declared(phone, names))
    });
    let entities = identity
        .entities
        .values()
        .filter_map(|entity| entity.phone.as_ref().map(|phone| declared(phone, names(entity))));
    contacts.chain(entities).collect()
}

/// The web addresses: sites, links, contact forms, the sites of entities, the pages of recipients
/// and of browsers.
pub(super) fn urls(organisation: &Organisation) -> Vec<Declared<'_, WebAddress>> {
    let mut found = Vec::new();
    for site in organisation.sites.sites.values() {
        found.push(declared(&site.url, Vec::new()));
    }
    for link in organisation.sites.links.values() {
        for url in [&link.url, &link.url_fr, &link.url_en].into_iter().flatten() {
            found.push(declared(url, Vec::new()));
        }
    }
    for contact in organisation.identity.contacts.values() {
        found.extend(contact.url.iter().map(|url| declared(url, Vec::new())));
    }
    for recipient in organisation.recipients.recipients.values() {
        for url in [&recipient.privacy_url, &recipient.opt_out_url].into_iter().flatten() {
            found.push(declared(url, Vec::new()));
        }
    }
    for entity in organisation.identity.entities.values() {
        found.extend(entity.url.iter().map(|url| declared(url, Vec::new())));
    }
    for browser in organisation.cookies.browsers.values() {
        let urls = [&browser.url_fr, &browser.url_en].into_iter().flatten();
        found.extend(urls.map(|url| declared(url, Vec::new())));
    }
    found
}

/// Whether a host is one of which the data know: that of a web address, or of a cookie.
pub(super) fn knows_host(organisation: &Organisation, host: &str) -> bool {
    let plain = |host: &str| host.strip_prefix("www.").unwrap_or(host).to_owned();
    let wanted = plain(host);
    let cookies = organisation.cookies.cookies.values();
    urls(organisation).iter().any(|url| plain(url.value.host()) == wanted)
        || cookies
            .filter_map(|cookie| cookie.domain.as_ref())
            .any(|domain| plain(domain.value.as_str()) == wanted)
}

/// The numbers in public registers, as values of claims.
pub(super) fn identifiers(organisation: &Organisation) -> Vec<DeclaredNumber> {
    let mut found = Vec::new();
    for entity in organisation.identity.entities.values() {
        let numbers = &entity.identifiers;
        let mut add = |value: Value, shown: &dyn Display, span: Span, certain: bool| {
            let shown = shown.to_string();
            found.push(DeclaredNumber { value, shown, span, certain, names: names(entity) });
        };
        if let Some(siren) = &numbers.siren {
            add(Value::Siren(siren.value.clone()), &siren.value, siren.span, true);
        }
        if let Some(siret) = &numbers.siret {
            add(Value::Siret(siret.value.clone()), &siret.value, siret.span, true);
            let siren = siret.value.siren();
            add(Value::Siren(siren.clone()), &siren, siret.span, numbers.siren.is_none());
        }
        if let Some(capital) = &entity.capital {
            add(Value::Capital(capital.value), &capital.value, capital.span, true);
        }
        if let Some(rna) = &numbers.rna {
            add(Value::Rna(rna.value.clone()), &rna.value, rna.span, true);
        }
        if let Some(vat) = &numbers.vat {
            add(Value::Vat(vat.value.clone()), &vat.value, vat.span, true);
            if let Some(siren) = vat.value.siren() {
                let alone = numbers.siren.is_none() && numbers.siret.is_none();
                add(Value::Siren(siren.clone()), &siren, vat.span, alone);
            }
        }
    }
    found
}

/// A declared number of a register.
#[derive(Clone, Debug)]
pub(super) struct DeclaredNumber {
    /// The number.
    pub value: Value,
    /// The number as findings show it.
    pub shown: String,
    /// Where it is declared.
    pub span: Span,
    /// Whether it is declared itself, and does not only follow from a longer number.
    pub certain: bool,
    /// Names by which a sentence may speak of the entity.
    pub names: Vec<String>,
}

/// The postal addresses.
pub(super) fn addresses(
    organisation: &Organisation,
    language: Language,
) -> Vec<Declared<'_, Address>> {
    let mut addresses = seats(organisation);
    addresses.extend(contact_addresses(organisation, language));
    addresses
}

/// The registered offices of the entities.
pub(super) fn seats(organisation: &Organisation) -> Vec<Declared<'_, Address>> {
    let entities = organisation.identity.entities.values();
    let seats = entities
        .filter_map(|entity| entity.seat.as_ref().map(|seat| declared(seat, names(entity))));
    seats.collect()
}

/// The postal addresses that contacts have of their own.
pub(super) fn contact_addresses(
    organisation: &Organisation,
    language: Language,
) -> Vec<Declared<'_, Address>> {
    let contacts = organisation.identity.contacts.values().filter_map(|contact| {
        let names = vec![contact.name.get(language).to_owned()];
        contact.address.as_ref().map(|address| declared(address, names))
    });
    contacts.collect()
}

/// The dates: versions, entries in registers, the times of entities and of browsers.
pub(super) fn dates(organisation: &Organisation) -> Vec<Declared<'_, Date>> {
    let mut found = Vec::new();
    let entities = organisation.identity.entities.values();
    for entity in entities {
        let dates = [&entity.registered_on, &entity.valid_from, &entity.valid_to];
        found.extend(dates.into_iter().flatten().map(|date| declared(date, Vec::new())));
        found.extend(entity.former.iter().map(|former| declared(&former.valid_to, Vec::new())));
    }
    let browsers = organisation.cookies.browsers.values();
    found.extend(
        browsers.filter_map(|each| each.retired.as_ref()).map(|date| declared(date, Vec::new())),
    );
    for notice in &organisation.notices {
        let versions = notice.file.versions.iter();
        found.extend(versions.map(|version| declared(&version.date, Vec::new())));
    }
    found
}

/// The texts of the data that a notice may repeat: remarks, conditions and reasons.
pub(super) fn texts(organisation: &Organisation, language: Language) -> Vec<&str> {
    let mut found: Vec<&Localised> = Vec::new();
    for rule in organisation.processing.retention.values() {
        found.extend(
            [&rule.condition, &rule.justification, &rule.note, &rule.during].into_iter().flatten(),
        );
        found.extend(&rule.criteria);
        for norm in [&rule.legal_period, &rule.benchmark].into_iter().flatten() {
            found.extend([&norm.words, &norm.note].into_iter().flatten());
            found.extend(&norm.citations);
        }
        for stage in [&rule.archive, &rule.extract].into_iter().flatten() {
            found.extend([&stage.data, &stage.until, &stage.reason].into_iter().flatten());
        }
    }
    for purpose in organisation.processing.purposes.values() {
        found.push(&purpose.name);
        found.extend(&purpose.details);
        found.extend([&purpose.legitimate_interest, &purpose.legal_text].into_iter().flatten());
    }
    for entity in organisation.identity.entities.values() {
        found.extend([&entity.legal_form, &entity.description].into_iter().flatten());
    }
    found.extend(organisation.recipients.recipients.values().filter_map(|r| r.condition.as_ref()));
    found.into_iter().map(|text| text.get(language)).collect()
}
