//! Values that were right once: former names, offices and numbers of entities and of authorities.

use crate::fact::{Address, Date, Value};
use crate::law::AUTHORITIES;
use crate::model::{FormerParticulars, Organisation};
use crate::source::{Span, Spanned};

/// A value that an entity had before.
pub(super) struct Former {
    /// The value, as claims state it.
    pub value: Value,
    /// Where it is declared.
    pub span: Span,
    /// The last day on which it was right.
    pub until: Date,
}

/// Words that named something before.
pub(super) struct FormerWords<'a> {
    /// The words.
    pub words: &'a str,
    /// What replaced them.
    pub now: &'a str,
    /// Where they are declared; nowhere for those of the reference tables.
    pub span: Option<Span>,
    /// The last day on which they were right, where it is known.
    pub until: Option<Date>,
}

/// The former values of entities that claims can state, but for those that something has today.
pub(super) fn values(organisation: &Organisation) -> Vec<Former> {
    let today = current(organisation);
    let formers = organisation.identity.entities.values().flat_map(|entity| &entity.former);
    let all = formers.flat_map(|former| {
        let until = former.valid_to.value;
        let values = particulars(former).into_iter();
        values.map(move |(value, span)| Former { value, span, until })
    });
    all.filter(|former| !today.contains(&former.value)).collect()
}

/// Whether a value is a former one.
pub(super) fn is_former(organisation: &Organisation, value: &Value) -> bool {
    values(organisation).iter().any(|former| former.value == *value)
}

/// Whether an address is one that an authority had before.
pub(super) fn was_of_authority(address: &Address) -> bool {
    let text = address.to_string();
    let verified = AUTHORITIES.iter().filter(|authority| authority.verification.is_verified());
    let mut former = verified.flat_map(|authority| authority.former_addresses);
    former.any(|former| text.contains(former.text))
}

/// The former names of entities, and the former names and addresses of authorities.
pub(super) fn words(organisation: &Organisation) -> Vec<FormerWords<'_>> {
    let mut found = Vec::new();
    for entity in organisation.identity.entities.values() {
        for former in &entity.former {
            found.extend(former.name.as_ref().map(|name| FormerWords {
                words: &name.value,
                now: &entity.name.value,
                span: Some(name.span),
                until: Some(former.valid_to.value),
            }));
        }
    }
    found.extend(of_authorities());
    found
}

/// The former names and addresses of authorities.
pub(super) fn of_authorities() -> Vec<FormerWords<'static>> {
    let mut found = Vec::new();
    for authority in AUTHORITIES.iter().filter(|authority| authority.verification.is_verified()) {
        for former in authority.former_names.iter().chain(authority.former_addresses) {
            found.push(FormerWords {
                words: former.text,
                now: authority.name,
                span: None,
                until: former.until.and_then(|date| date.parse().ok()),
            });
        }
    }
    found
}

fn particulars(former: &FormerParticulars) -> Vec<(Value, Span)> {
    let numbers = &former.identifiers;
    let mut found = Vec::new();
    found.extend(of(former.seat.as_ref(), |seat| Value::Address(Box::new(seat))));
    found.extend(of(former.phone.as_ref(), |phone| Value::Phone(Box::new(phone))));
    found.extend(of(former.email.as_ref(), Value::Email));
    found.extend(of(former.capital.as_ref(), Value::Capital));
    found.extend(of(numbers.siren.as_ref(), Value::Siren));
    found.extend(of(numbers.siret.as_ref(), Value::Siret));
    found.extend(of(numbers.rna.as_ref(), Value::Rna));
    found.extend(of(numbers.vat.as_ref(), Value::Vat));
    found
}

fn of<T: Clone>(value: Option<&Spanned<T>>, wrap: impl Fn(T) -> Value) -> Option<(Value, Span)> {
    value.map(|value| (wrap(value.value.clone()), value.span))
}

/// The values that entities and contacts have today.
fn current(organisation: &Organisation) -> Vec<Value> {
    let identity = &organisation.identity;
    let mut found: Vec<Value> =
        super::declared::identifiers(organisation).into_iter().map(|number| number.value).collect();
    for entity in identity.entities.values() {
        found.extend(entity.seat.iter().map(|seat| Value::Address(Box::new(seat.value.clone()))));
        found.extend(entity.phone.iter().map(|phone| Value::Phone(Box::new(phone.value.clone()))));
        found.extend(entity.email.iter().map(|email| Value::Email(email.value.clone())));
    }
    for contact in identity.contacts.values() {
        let address = contact.address.iter();
        found.extend(address.map(|address| Value::Address(Box::new(address.value.clone()))));
        found.extend(contact.phone.iter().map(|phone| Value::Phone(Box::new(phone.value.clone()))));
        found.extend(contact.email.iter().map(|email| Value::Email(email.value.clone())));
    }
    found
}
