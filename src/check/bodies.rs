//! The bodies that the data know, by all their names: entities, recipients, contacts,
//! authorities, authors of works, browsers, sites.

use std::ops::Range;

use crate::fact::fold;
use crate::language::Language;
use crate::language::lexicon::PartyWords;
use crate::law::AUTHORITIES;
use crate::model::{Name, Organisation};
use crate::source::Spanned;

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

    /// Whether a folded text, with spaces around it, has one of the body's names.
    pub(super) fn is_named_in(&self, text: &str) -> bool {
        self.folded.iter().any(|name| text.contains(name.as_str()))
    }

    /// Whether a name of the prose is one of the body's, a part of one, or one with a legal form
    /// before it or after it.
    pub(super) fn is_called(&self, name: &Called<'_>) -> bool {
        name.forms.iter().any(|wanted| {
            self.folded.iter().any(|own| {
                let rest = wanted.strip_prefix(own.as_str());
                own.contains(wanted)
                    || rest.is_some_and(|rest| name.words.is_legal_form(rest.trim()))
            })
        })
    }
}

/// A name of the prose, folded once for all the bodies that may bear it.
pub(super) struct Called<'w> {
    /// The name, and the name without the legal form before it, with spaces around.
    forms: Vec<String>,
    words: &'w PartyWords,
}

impl<'w> Called<'w> {
    /// A name as it stands in the prose.
    pub(super) fn new(name: &str, words: &'w PartyWords) -> Self {
        let name = fold(name);
        let bare = name.split_once(' ').filter(|(first, _)| words.is_legal_form(first));
        let names = std::iter::once(name.as_str()).chain(bare.map(|(_, rest)| rest));
        Self { forms: names.map(|name| format!(" {name} ")).collect(), words }
    }
}

/// The bodies that the data know.
pub(super) fn bodies(organisation: &Organisation) -> Vec<Body> {
    let identity = &organisation.identity;
    let mut bodies = Vec::new();
    for (id, entity) in &identity.entities {
        let mut names: Vec<String> = texts(&entity.aliases);
        names.push(entity.name.value.clone());
        bodies.push(Body::new(id, names, &[]));
        // What it was called before is known; another rule says that it is out of date.
        let former = entity.former.iter().filter_map(|former| former.name.as_ref());
        let former: Vec<String> = former.map(|name| name.value.clone()).collect();
        bodies.push(Body::new(id, Vec::new(), &former));
    }
    let own = std::slice::from_ref(&identity.name.value);
    bodies.push(Body::new(&identity.controller, Vec::new(), own));
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
    for credit in &organisation.sites.credits {
        let mut names = vec![credit.name.value.clone()];
        names.extend(credit.affiliation.iter().flat_map(each));
        bodies.push(Body::new(&credit.name, Vec::new(), &names));
    }
    for authority in AUTHORITIES {
        let acronym = vec![authority.acronym.to_owned()];
        let mut others = vec![authority.name.to_owned()];
        let glosses = [
            authority.gloss_en.trim_start_matches("the "),
            authority.gloss_fr.trim_start_matches("l'"),
        ];
        others.extend(glosses.map(ToOwned::to_owned));
        others.extend(authority.former_names.iter().map(|former| former.text.to_owned()));
        bodies.push(Body::new(authority.id, acronym, &others));
    }
    bodies
}

/// Names of things that are no bodies: browsers, links, sites, cookies. "Google Chrome" does not
/// speak of Google as a recipient, and does not declare it either.
pub(super) struct Things {
    /// Browsers, which may be called with or without the name of their publisher.
    browsers: Vec<String>,
    /// Names that may hold that of a body.
    others: Vec<String>,
}

/// The things that the data know.
pub(super) fn things(organisation: &Organisation) -> Things {
    let (sites, cookies) = (&organisation.sites, &organisation.cookies);
    let browsers = cookies.browsers.values().map(|browser| browser.name.value.clone()).collect();
    let mut others: Vec<String> = sites.links.values().flat_map(|link| each(&link.name)).collect();
    others.extend(sites.sites.values().map(|site| site.url.value.host().to_owned()));
    for (id, cookie) in &cookies.cookies {
        others.extend(cookie.domain.iter().map(|domain| domain.value.as_str().to_owned()));
        others.extend(cookie.name.iter().chain([id]).map(|name| name.value.clone()));
    }
    Things { browsers, others }
}

impl Things {
    /// Whether a name in a text, at a place of it, belongs to the name of a thing.
    pub(super) fn cover(&self, text: &str, place: &Range<usize>) -> bool {
        let Some(name) = text.get(place.clone()) else { return false };
        let after = text.get(place.end..).unwrap_or_default().trim_start();
        self.browsers
            .iter()
            .any(|browser| starts_with(after, browser) || stands_around(text, place, name, browser))
            || self
                .others
                .iter()
                .any(|other| other.len() > name.len() && stands_around(text, place, name, other))
    }
}

/// Whether a longer name stands in the text so that the shorter one is a part of it.
fn stands_around(text: &str, place: &Range<usize>, name: &str, longer: &str) -> bool {
    longer.match_indices(name).any(|(at, _)| {
        let start = place.start.checked_sub(at);
        start.and_then(|start| text.get(start..)).is_some_and(|rest| starts_with(rest, longer))
    })
}

/// Whether a text begins with a name, whatever the case, and not with a longer word.
fn starts_with(text: &str, name: &str) -> bool {
    let same = text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    let next = || text.get(name.len()..).and_then(|rest| rest.chars().next());
    same && !next().is_some_and(char::is_alphanumeric)
}

fn texts(names: &[Spanned<String>]) -> Vec<String> {
    names.iter().map(|name| name.value.clone()).collect()
}

fn each(name: &Name) -> Vec<String> {
    Language::ALL.map(|language| name.get(language).to_owned()).to_vec()
}
