//! Helpers about sites, and who stands behind them: the blocks of a legal notice.

use super::super::call::{Call, Print};
use super::super::escape::{escape, link};
use super::super::list::{Item, list};
use super::super::{Place, select};
use super::entity::{lines, officer};
use crate::diagnostic::Message;
use crate::language::format;
use crate::model::{AccessibilityStatus, Credit, CreditKind, Datum, Entity, Id, SiteKind, WebSite};

/// `{{publisher}}`: the particulars of the entity that publishes the sites, and the department in
/// charge of them.
pub(super) fn publisher(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let id = select::publisher(place);
    let entity = place.organisation.identity.entities.get(id.value.as_str())?;
    let mut lines = lines(place, entity);
    if let Some(department) = &place.organisation.sites.department {
        let department = escape(department.get(place.language));
        let label = Message::new("label-department").arg("value", department);
        lines.push(place.words.message(&label));
    }
    call.print(Datum::Entity(id.value.clone()));
    Some(Print::Block(lines.join("\\\n")))
}

/// `{{publication-director}}`: who answers for what is published, by name and function.
pub(super) fn publication_director(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let Some(director) = &place.organisation.sites.publication_director else {
        return call.inline(String::new());
    };
    call.print(Datum::Value("publication-director".to_owned()));
    Some(Print::Inline(escape(&officer(place, director))))
}

/// `{{hosts}}`: the particulars of each entity that hosts the sites, with the sites where it does
/// not host all.
pub(super) fn hosts(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let sites = select::sites(place, None);
    let mut blocks = Vec::new();
    for (id, entity) in select::hosts(place) {
        let mut lines = lines(place, entity);
        let hosted = |ids: &[Id]| ids.iter().any(|host| host.value == id.value);
        let own: Vec<_> =
            sites.iter().filter(|(_, site)| hosted(select::hosts_of(place, site))).collect();
        if own.len() < sites.len() && !own.is_empty() {
            let addresses = own.iter().map(|(_, site)| address(site));
            let addresses = format::list(place.words, addresses);
            let label = Message::new("label-hosted-sites").arg("count", own.len());
            lines.push(place.words.message(&label.arg("value", addresses)));
        }
        blocks.push(lines.join("\\\n"));
        call.print(Datum::Entity(id.value.clone()));
    }
    Some(Print::Block(blocks.join("\n\n")))
}

/// `{{designers}}`: the particulars of each entity that designed or built the sites.
pub(super) fn designers(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let designers = select::designers(place);
    Some(Print::Block(blocks(call, place, &designers)))
}

/// `{{mediators}}`: the particulars of each entity that mediates between the publisher and
/// consumers.
pub(super) fn mediators(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mediators = select::mediators(place);
    Some(Print::Block(blocks(call, place, &mediators)))
}

/// `{{accessibility}}`: to what extent the sites are accessible, in the words of the law.
pub(super) fn accessibility(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let Some(accessibility) = &place.organisation.sites.accessibility else {
        return call.inline(String::new());
    };
    call.print(Datum::Value("accessibility".to_owned()));
    let status = match accessibility.status {
        AccessibilityStatus::Full => "accessibility-full",
        AccessibilityStatus::Partial => "accessibility-partial",
        AccessibilityStatus::None => "accessibility-none",
    };
    call.inline(place.words.message(&Message::new(status)))
}

fn blocks(call: &Call<'_>, place: Place<'_>, entities: &[(&Id, &Entity)]) -> String {
    let mut blocks = Vec::new();
    for (id, entity) in entities {
        blocks.push(lines(place, entity).join("\\\n"));
        call.print(Datum::Entity(id.value.clone()));
    }
    blocks.join("\n\n")
}

/// `{{credits}}`, `{{credits kind="agency"}}`: whose works are shown, as a list.
pub(super) fn credits(call: &mut Call<'_>) -> Option<Print> {
    let wanted = match call.choice("kind", &["agency", "person"]).as_deref() {
        Some("agency") => Some(CreditKind::Agency),
        Some("person") => Some(CreditKind::Person),
        Some(_) => return None,
        None => None,
    };
    let place = call.place();
    let credits = place.organisation.sites.credits.iter();
    let chosen = credits.filter(|credit| wanted.is_none_or(|kind| kind == credit.kind));
    let items: Vec<Item> = chosen.map(|credit| Item::new(credited(place, credit))).collect();
    call.print(Datum::Value("credits".to_owned()));
    Some(Print::Block(list(place.language, &items)))
}

fn credited(place: Place<'_>, credit: &Credit) -> String {
    let name = escape(&credit.name.value);
    match &credit.affiliation {
        Some(affiliation) => format!("{name} ({})", escape(affiliation.get(place.language))),
        None => name,
    }
}

/// `{{sites}}`, `{{sites kind="campus"}}`: the sites to which the notice applies, as a list.
pub(super) fn sites(call: &mut Call<'_>) -> Option<Print> {
    let kind = kind(call).ok()?;
    let place = call.place();
    let mut items = Vec::new();
    for (id, site) in select::sites(place, kind) {
        let address = address(site);
        items.push(Item::new(match &site.description {
            Some(description) => format!("{address} ({})", escape(description.get(place.language))),
            None => address,
        }));
        call.print(Datum::Site(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// The address of a site, as a link.
fn address(site: &WebSite) -> String {
    link(&site.url.value.shown(), site.url.as_str())
}

/// `{{site-count}}`, `{{site-count kind="campus"}}`: how many they are, in words.
pub(super) fn count(call: &mut Call<'_>) -> Option<Print> {
    let kind = kind(call).ok()?;
    let place = call.place();
    let count = select::sites(place, kind).len();
    call.print(Datum::Value("site-count".to_owned()));
    Some(Print::Inline(escape(&format::count(place.words, count))))
}

/// The kind of sites that the call asks for.
fn kind(call: &mut Call<'_>) -> Result<Option<SiteKind>, ()> {
    let Some(choice) = call.choice("kind", &SiteKind::ALL.map(SiteKind::id)) else {
        return Ok(None);
    };
    SiteKind::ALL.into_iter().find(|kind| kind.id() == choice).map(Some).ok_or(())
}
