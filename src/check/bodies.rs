//! The bodies that the data know, by all their names: entities, recipients, contacts,
//! authorities, authors of works, browsers, sites.

use std::collections::BTreeSet;
use std::ops::Range;

use indexmap::IndexMap;

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

    /// Whether a form of a name is one of the body's names, a part of one, or one with a legal form
    /// after it.
    fn bears(&self, form: &str, words: &PartyWords) -> bool {
        self.folded.iter().any(|own| {
            let rest = form.strip_prefix(own.as_str());
            own.contains(form) || rest.is_some_and(|rest| words.is_legal_form(rest.trim()))
        })
    }
}

/// Bodies, to be found by the words of their names.
#[derive(Default)]
pub(super) struct Bodies {
    all: Vec<Body>,
    /// The bodies by each word of their names.
    by_word: IndexMap<String, Vec<usize>>,
    /// How long those words are, by their first byte, as bits: most words of a text are no words of
    /// names, and are told so at once.
    lengths: Vec<u64>,
}

impl Bodies {
    fn new(all: Vec<Body>) -> Self {
        let mut by_word: IndexMap<String, Vec<usize>> = IndexMap::new();
        let mut lengths = vec![0; 256];
        for (index, body) in all.iter().enumerate() {
            for word in body.folded.iter().flat_map(|name| name.split_whitespace()) {
                let (first, bit) = shape(word);
                lengths[first] |= bit;
                let holders = by_word.entry(word.to_owned()).or_default();
                if holders.last() != Some(&index) {
                    holders.push(index);
                }
            }
        }
        Self { all, by_word, lengths }
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// All of them, in their order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Body> {
        self.all.iter()
    }

    fn with_word(&self, word: &str) -> impl Iterator<Item = (usize, &Body)> {
        let (first, bit) = shape(word);
        let may_be = self.lengths.get(first).is_some_and(|bits| bits & bit != 0);
        let holders = if may_be { self.by_word.get(word) } else { None };
        let holders = holders.map_or(&[][..], Vec::as_slice);
        holders.iter().filter_map(|index| Some((*index, self.all.get(*index)?)))
    }

    /// Those of which a name of the prose is a name, a part of one, or one with a legal form before
    /// it or after it.
    pub(super) fn called<'b>(&'b self, name: &'b Called<'_>) -> impl Iterator<Item = &'b Body> {
        name.forms.iter().flat_map(|form| {
            // The first word of the form is one of the name, whichever is the longer one.
            let first = form.split_whitespace().next().unwrap_or_default();
            let bearers = self.with_word(first).map(|(_, body)| body);
            bearers.filter(|body| body.bears(form, name.words))
        })
    }

    /// The ids of those that a folded text names, with spaces around it.
    pub(super) fn named_in(&self, text: &str) -> BTreeSet<&str> {
        let mut named = BTreeSet::new();
        let mut start = 0;
        for word in text.split(' ') {
            let at = start;
            start += word.len() + 1;
            // A name has a space before it.
            let Some(rest) = at.checked_sub(1).and_then(|at| text.get(at..)) else { continue };
            let here = self.with_word(word);
            let here = here.filter(|(_, body)| body.folded.iter().any(|it| rest.starts_with(it)));
            named.extend(here.map(|(_, body)| body.id.as_str()));
        }
        named
    }
}

/// The first byte of a word, and its length as a bit.
fn shape(word: &str) -> (usize, u64) {
    (word.bytes().next().unwrap_or_default().into(), 1 << word.len().min(63))
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
pub(super) fn bodies(organisation: &Organisation) -> Bodies {
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
    Bodies::new(bodies)
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
