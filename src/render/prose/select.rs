//! Which records a text lists: those in the scope of its notice, and of an activity described
//! apart or of none. Helpers and conditions ask here, so that a condition never announces an empty
//! list.

use super::Place;
use crate::fact::{Country, TransferTool};
use crate::law::in_european_economic_area;
use crate::model::{
    Activity, Collection, Entity, EntityKind, Id, Purpose, Recipient, Scope, SiteKind, WebSite,
};

fn scope(place: Place<'_>) -> Scope<'_> {
    Scope::new(place.organisation, place.notice)
}

/// The purposes of an activity; those of no activity where none is given.
pub(super) fn purposes<'a>(
    place: Place<'a>,
    activity: Option<&str>,
) -> impl Iterator<Item = (&'a Id, &'a Purpose)> {
    scope(place).purposes().filter(move |(_, purpose)| activity_of(purpose) == activity)
}

fn activity_of(purpose: &Purpose) -> Option<&str> {
    purpose.activity.as_ref().map(|id| id.value.as_str())
}

/// The activities that concern the notice: those with a purpose in its scope, or with none.
pub(super) fn activities(place: Place<'_>) -> impl Iterator<Item = (&Id, &Activity)> {
    let processing = &place.organisation.processing;
    processing.activities.iter().filter(move |(id, _)| {
        let own = Some(id.value.as_str());
        purposes(place, own).next().is_some()
            || !processing.purposes.values().any(|purpose| activity_of(purpose) == own)
    })
}

/// The recipients of an activity. Without one, those of the notice but the ones that receive data
/// for activities or by trackers alone.
pub(super) fn recipients<'a>(
    place: Place<'a>,
    activity: Option<&str>,
) -> impl Iterator<Item = (&'a Id, &'a Recipient)> {
    scope(place).recipients().filter(move |(id, _)| {
        let receives = |purpose: &Purpose| purpose.recipients.iter().any(|it| it.value == id.value);
        if purposes(place, activity).any(|(_, purpose)| receives(purpose)) {
            return true;
        }
        if let Some(activity) = activity {
            return controls(place, activity, id);
        }
        let named = place.organisation.processing.purposes.values().any(receives);
        !named && !stands_elsewhere(place, id)
    })
}

/// Whether the recipient decides on the activity together with the controller.
fn controls(place: Place<'_>, activity: &str, id: &Id) -> bool {
    let found = place.organisation.processing.activities.get(activity);
    found.is_some_and(|it| it.joint_controllers.iter().any(|other| other.value == id.value))
}

/// Whether an activity or a tracker names the recipient.
fn stands_elsewhere(place: Place<'_>, id: &Id) -> bool {
    let cookies = &place.organisation.cookies;
    let activities = place.organisation.processing.activities.values();
    let controllers = activities.flat_map(|activity| &activity.joint_controllers);
    let vendors = cookies.categories.values().flat_map(|category| &category.vendors);
    let setters = cookies.cookies.values().filter_map(|cookie| cookie.vendor.as_ref());
    controllers.chain(vendors).chain(setters).any(|other| other.value == id.value)
}

/// The recipients to whom data go out of the territory where the law of the notice applies.
pub(super) fn transfers(place: Place<'_>) -> impl Iterator<Item = (&Id, &Recipient)> {
    scope(place).recipients().filter(move |(_, recipient)| {
        let known = recipient.countries.iter().filter(|country| !country.value.is_any());
        recipient.transfer.is_some() || known.into_iter().any(|it| is_abroad(place, it.value))
    })
}

/// Whether a country is out of the territory where the law of the notice applies.
pub(super) fn is_abroad(place: Place<'_>, country: Country) -> bool {
    let own = scope(place).jurisdictions();
    if own.iter().any(|country| in_european_economic_area(country.code())) {
        !in_european_economic_area(country.code())
    } else {
        !own.contains(&country)
    }
}

/// The tools of transfers, each once: those for all, then those of single recipients.
pub(super) fn transfer_tools(place: Place<'_>) -> Vec<TransferTool> {
    let rule = place.organisation.recipients.transfers.iter().flat_map(|rule| &rule.tools);
    let of_recipients = transfers(place).filter_map(|(_, it)| it.transfer.as_ref());
    let mut tools = Vec::new();
    for tool in rule.chain(of_recipients.map(|transfer| &transfer.tool)) {
        if !tools.contains(&tool.value) {
            tools.push(tool.value);
        }
    }
    tools
}

/// The contacts from which a copy of the safeguards can be obtained, each once.
pub(super) fn copies(place: Place<'_>) -> Vec<&str> {
    let rule = place.organisation.recipients.transfers.iter().filter_map(|it| it.copy.as_ref());
    let of_recipients = transfers(place).filter_map(|(_, it)| it.transfer.as_ref());
    let mut copies = Vec::new();
    for id in rule.chain(of_recipients.filter_map(|transfer| transfer.copy.as_ref())) {
        if !copies.contains(&id.value.as_str()) {
            copies.push(id.value.as_str());
        }
    }
    copies
}

/// The entity that publishes the sites: the controller where no other is named.
pub(super) fn publisher(place: Place<'_>) -> &Id {
    let organisation = place.organisation;
    organisation.sites.publisher.as_ref().unwrap_or(&organisation.identity.controller)
}

/// The brands that exist at the date of the notice.
pub(super) fn brands(place: Place<'_>) -> impl Iterator<Item = (&Id, &Entity)> {
    let date = place.notice.file.versions.first().map(|version| version.date.value);
    place.organisation.identity.entities.iter().filter(move |(_, entity)| {
        let over =
            entity.valid_to.as_ref().is_some_and(|end| date.is_some_and(|it| end.value < it));
        entity.kind == EntityKind::Brand && !over
    })
}

/// The sites of the notice in the order of their kinds.
pub(super) fn sites(place: Place<'_>, kind: Option<SiteKind>) -> Vec<(&Id, &WebSite)> {
    let of_kind = |site: &WebSite| kind.is_none_or(|kind| kind == site.kind);
    let mut sites: Vec<_> = scope(place).sites().filter(|(_, site)| of_kind(site)).collect();
    sites.sort_by_key(|(_, site)| site.kind);
    sites
}

/// The entities that host a site.
pub(super) fn hosts_of<'a>(place: Place<'a>, site: &'a WebSite) -> &'a [Id] {
    if site.hosts.is_empty() { &place.organisation.sites.hosts } else { &site.hosts }
}

/// The entities that host the sites of the notice, each once; those of all sites first.
pub(super) fn hosts(place: Place<'_>) -> Vec<(&Id, &Entity)> {
    let sites = sites(place, None);
    let general = sites.is_empty() || sites.iter().any(|(_, site)| site.hosts.is_empty());
    let of_all: &[Id] = if general { &place.organisation.sites.hosts } else { &[] };
    entities(place, of_all.iter().chain(sites.into_iter().flat_map(|(_, site)| &site.hosts)))
}

/// The entities that designed or built the sites.
pub(super) fn designers(place: Place<'_>) -> Vec<(&Id, &Entity)> {
    entities(place, &place.organisation.sites.designers)
}

/// The entities that mediate between the publisher and consumers.
pub(super) fn mediators(place: Place<'_>) -> Vec<(&Id, &Entity)> {
    entities(place, &place.organisation.sites.mediators)
}

/// The occasions of collection that say whether data must be given.
pub(super) fn required(place: Place<'_>) -> Vec<(&Id, &Collection)> {
    let occasions = Scope::new(place.organisation, place.notice).collection();
    occasions.filter(|(_, it)| it.requirement.is_some() || it.consequence.is_some()).collect()
}

fn entities<'a>(
    place: Place<'a>,
    ids: impl IntoIterator<Item = &'a Id>,
) -> Vec<(&'a Id, &'a Entity)> {
    let mut found: Vec<(&Id, &Entity)> = Vec::new();
    for id in ids {
        let entity = place.organisation.identity.entities.get(id.value.as_str());
        if let Some(entity) = entity
            && !found.iter().any(|(known, _)| known.value == id.value)
        {
            found.push((id, entity));
        }
    }
    found
}
