//! The declared facts that prose can repeat, as one list: what they are about, their values,
//! their places and the names by which sentences speak of them.

use crate::fact::{Address, Date, Duration, Email, Phone, WebAddress, fold};
use crate::language::Language;
use crate::language::lexicon::PartyWords;
use crate::law::AUTHORITIES;
use crate::model::{Name, Organisation};
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

/// The e-mail addresses.
pub(super) fn emails(organisation: &Organisation, language: Language) -> Vec<Declared<'_, Email>> {
    let contacts = &organisation.identity.contacts;
    contacts
        .values()
        .filter_map(|contact| {
            let names = vec![contact.name.get(language).to_owned()];
            contact.email.as_ref().map(|email| declared(email, names))
        })
        .collect()
}

/// The telephone numbers.
pub(super) fn phones(organisation: &Organisation, language: Language) -> Vec<Declared<'_, Phone>> {
    let identity = &organisation.identity;
    let contacts = identity.contacts.values().filter_map(|contact| {
        let names = vec![contact.name.get(language).to_owned()];
        contact.phone.as_ref().map(|phone| declared(phone, names))
    });
    let entities = identity.entities.values().filter_map(|entity| {
        let names = vec![entity.name.value.clone()];
        entity.phone.as_ref().map(|phone| declared(phone, names))
    });
    contacts.chain(entities).collect()
}

/// The web addresses: sites, links, contact forms and the pages of recipients.
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
    found
}

/// The postal addresses.
pub(super) fn addresses(
    organisation: &Organisation,
    language: Language,
) -> Vec<Declared<'_, Address>> {
    let entities = organisation.identity.entities.values().filter_map(|entity| {
        let names = vec![entity.name.value.clone()];
        entity.seat.as_ref().map(|seat| declared(seat, names))
    });
    entities.chain(contact_addresses(organisation, language)).collect()
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

/// The dates: versions and entries in registers.
pub(super) fn dates(organisation: &Organisation) -> Vec<Declared<'_, Date>> {
    let entities =
        organisation.identity.entities.values().filter_map(|entity| {
            entity.registered_on.as_ref().map(|date| declared(date, Vec::new()))
        });
    let versions = organisation.notices.iter().flat_map(|notice| {
        let versions = notice.file.versions.iter();
        versions.map(|version| declared(&version.date, Vec::new()))
    });
    entities.chain(versions).collect()
}

/// What a declared period is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PeriodKind {
    /// How long data are kept.
    Kept,
    /// How long a tracker lives.
    Lifetime,
    /// The time within which a request is answered.
    Answer,
    /// By how much that time may be extended.
    Extension,
}

/// A declared period.
#[derive(Clone, Debug)]
pub(super) struct DeclaredPeriod<'a> {
    /// The datum.
    pub datum: Declared<'a, Duration>,
    /// What it is for.
    pub kind: PeriodKind,
}

/// The periods: retention, the data and cookies of recipients, answers to requests.
pub(super) fn periods(organisation: &Organisation, language: Language) -> Vec<DeclaredPeriod<'_>> {
    let mut found = Vec::new();
    let mut add = |datum, kind| found.push(DeclaredPeriod { datum, kind });
    for retention in organisation.processing.retention.values() {
        if let Some(period) = &retention.period {
            let names = vec![retention.name.get(language).to_owned()];
            add(declared(period, names), PeriodKind::Kept);
        }
    }
    for recipient in organisation.recipients.recipients.values() {
        if let Some(period) = &recipient.data_retention {
            let mut names = vec![recipient.name.get(language).to_owned()];
            names.extend(recipient.aliases.iter().map(|alias| alias.value.clone()));
            add(declared(period, names), PeriodKind::Kept);
        }
    }
    for (id, cookie) in &organisation.cookies.cookies {
        let names = vec![id.value.clone()];
        let Some(lifetime) = &cookie.lifetime else { continue };
        let Some(period) = lifetime.value.period() else { continue };
        add(Declared { value: period, span: lifetime.span, names }, PeriodKind::Lifetime);
    }
    let rights = &organisation.rights;
    let times =
        [(&rights.response, PeriodKind::Answer), (&rights.extension, PeriodKind::Extension)];
    for (period, kind) in times {
        if let Some(period) = period {
            add(declared(period, Vec::new()), kind);
        }
    }
    found
}

/// A body that the data know, by all its names.
pub(super) struct Body {
    /// What tells it from others: its id, or its name in the reference tables.
    pub id: String,
    /// Its proper names, which are the same in every language.
    pub proper_names: Vec<String>,
    folded: Vec<String>,
}

impl Body {
    fn new(id: &str, proper_names: Vec<String>, others: &[String]) -> Self {
        let all = proper_names.iter().chain(others);
        let folded = all.map(|name| format!(" {} ", fold(name))).filter(|name| name.len() > 2);
        Self { id: id.to_owned(), folded: folded.collect(), proper_names }
    }

    /// Whether a name of the prose is one of the body's, a part of one, or one with a legal form
    /// after it.
    pub(super) fn is_called(&self, name: &str, words: &PartyWords) -> bool {
        let wanted = format!(" {} ", fold(name));
        self.folded.iter().any(|own| {
            let rest = wanted.strip_prefix(own.as_str());
            own.contains(&wanted) || rest.is_some_and(|rest| words.is_legal_form(rest.trim()))
        })
    }
}

/// The bodies that the data know: entities, recipients, contacts, authorities.
pub(super) fn bodies(organisation: &Organisation) -> Vec<Body> {
    let identity = &organisation.identity;
    let texts = |names: &[Spanned<String>]| names.iter().map(|name| name.value.clone()).collect();
    let each = |name: &Name| Language::ALL.map(|language| name.get(language).to_owned()).to_vec();
    let mut bodies = Vec::new();
    for (id, entity) in &identity.entities {
        let mut names: Vec<String> = texts(&entity.aliases);
        names.push(entity.name.value.clone());
        bodies.push(Body::new(id, names, &[]));
    }
    bodies.push(Body::new(
        &identity.controller,
        Vec::new(),
        std::slice::from_ref(&identity.name.value),
    ));
    for (id, recipient) in &organisation.recipients.recipients {
        // A recipient that is an entity is known by the names of both.
        let id = recipient.entity.as_ref().unwrap_or(id);
        let mut proper: Vec<String> = texts(&recipient.aliases);
        let mut others = Vec::new();
        match &recipient.name {
            Name::Same(name) => proper.push(name.value.clone()),
            name @ Name::Localised(_) => others = each(name),
        }
        bodies.push(Body::new(id, proper, &others));
    }
    for (id, contact) in &identity.contacts {
        let names: Vec<String> = contact.name.iter().map(|(_, name)| name.value.clone()).collect();
        bodies.push(Body::new(id, Vec::new(), &names));
    }
    for authority in AUTHORITIES {
        let acronym = vec![authority.acronym.to_owned()];
        bodies.push(Body::new(authority.id, acronym, &[authority.name.to_owned()]));
    }
    bodies
}
