//! Everything that has a name, by its id: one order, in which a bare id is looked up.

use indexmap::IndexMap;

use super::Place;
use crate::law::AUTHORITIES;
use crate::model::{Datum, Id};

/// A thing with a name.
pub(super) struct Named<'a> {
    /// The collection in which it is declared.
    pub(super) collection: &'static str,
    /// Its id.
    pub(super) id: &'a str,
    /// Its name.
    pub(super) name: &'a str,
}

impl Named<'_> {
    /// What was printed when its name was.
    pub(super) fn datum(&self) -> Datum {
        datum(self.collection, self.id)
    }
}

/// The datum of an id in a collection.
pub(super) fn datum(collection: &str, id: &str) -> Datum {
    let make = match collection {
        "entities" | "brands" | "hosts" | "designers" | "mediators" => Datum::Entity,
        "contacts" => Datum::Contact,
        "authorities" => Datum::Authority,
        "data-subjects" => Datum::DataSubject,
        "data-categories" | "special-categories" => Datum::DataCategory,
        "sources" | "direct-sources" | "indirect-sources" => Datum::Source,
        "purposes" | "general-purposes" => Datum::Purpose,
        "recipients" | "general-recipients" => Datum::Recipient,
        "retention" => Datum::Retention,
        "cookie-categories" => Datum::CookieCategory,
        "cookies" => Datum::Cookie,
        "links" => Datum::Link,
        "collection"
        | "requirements"
        | "requested-collection"
        | "volunteered-collection"
        | "automatic-collection" => Datum::Collection,
        "automated-decisions" => Datum::AutomatedDecision,
        "artificial-intelligence" => Datum::AiSystem,
        "activities" => Datum::Activity,
        "sites" => Datum::Site,
        "notices" => Datum::Notice,
        "marketing" => Datum::Marketing,
        _ => return Datum::Value(format!("{collection}.{id}")),
    };
    make(id.to_owned())
}

/// The thing of an id, bare or after its collection: `google`, `recipients.google`. The known ids
/// where there is none.
pub(super) fn find<'a>(place: Place<'a>, id: &str) -> Result<Named<'a>, Vec<String>> {
    let all = all(place);
    let asked = |named: &Named<'_>| {
        named.id == id
            || id
                .strip_prefix(named.collection)
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|rest| rest == named.id)
    };
    match all.iter().position(asked) {
        Some(found) => all.into_iter().nth(found).ok_or_else(Vec::new),
        None => Err(all.iter().map(|named| named.id.to_owned()).collect()),
    }
}

fn all(place: Place<'_>) -> Vec<Named<'_>> {
    let Place { organisation, language, .. } = place;
    let identity = &organisation.identity;
    let processing = &organisation.processing;
    let mut all = collect("entities", &identity.entities, |entity| entity.name.value.as_str());
    all.extend(collect("recipients", &organisation.recipients.recipients, |recipient| {
        recipient.name.get(language)
    }));
    all.extend(collect("contacts", &identity.contacts, |contact| contact.name.get(language)));
    all.extend(AUTHORITIES.iter().map(|authority| Named {
        collection: "authorities",
        id: authority.id,
        name: authority.name,
    }));
    all.extend(collect("data-subjects", &processing.data_subjects, |s| s.name.get(language)));
    all.extend(collect("cookie-categories", &organisation.cookies.categories, |category| {
        category.name.get(language)
    }));
    all.extend(collect("links", &organisation.sites.links, |link| link.name.get(language)));
    all.extend(collect("data-categories", &processing.data_categories, |c| c.name.get(language)));
    all.extend(collect("sources", &processing.sources, |source| source.name.get(language)));
    all.extend(collect("purposes", &processing.purposes, |purpose| purpose.name.get(language)));
    all.extend(collect("retention", &processing.retention, |rule| rule.name.get(language)));
    all.extend(collect("activities", &processing.activities, |a| a.name.get(language)));
    all.extend(collect("collection", &processing.collection, |it| it.name.get(language)));
    all.extend(collect("automated-decisions", &processing.automated_decisions, |decision| {
        decision.name.get(language)
    }));
    all.extend(collect("artificial-intelligence", &processing.artificial_intelligence, |system| {
        system.name.get(language)
    }));
    all.extend(organisation.cookies.cookies.iter().map(|(id, cookie)| Named {
        collection: "cookies",
        id,
        name: cookie.name.as_ref().map_or(&id.value, |name| &name.value),
    }));
    all.extend(collect("retention-groups", &processing.retention_groups, |g| g.name.get(language)));
    all
}

fn collect<'a, T>(
    collection: &'static str,
    records: &'a IndexMap<Id, T>,
    name: impl Fn(&'a T) -> &'a str,
) -> Vec<Named<'a>> {
    records.iter().map(|(id, record)| Named { collection, id, name: name(record) }).collect()
}
