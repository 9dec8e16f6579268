//! Who stands behind the sites of a legal notice: the publisher, and the hosts of each site.

use super::reading::Reading;
use crate::fact::{Country, Value};
use crate::law::legal_notice_rule;
use crate::law::{LegalNoticeItem, PublisherKind, Requirement, legal_notice_requirement};
use crate::model::{Entity, EntityKind, Id, Organisation, Scope, SiteKind, WebSite};

/// The entity that publishes the sites, or, for a brand or a school, the one to which it belongs.
pub(super) fn publisher(organisation: &Organisation) -> Option<(&Id, &Entity)> {
    let entities = &organisation.identity.entities;
    let named = organisation.sites.publisher.as_ref().unwrap_or(&organisation.identity.controller);
    let mut found = entities.get_key_value(named)?;
    // As many steps as there are entities, so that a circle of parents ends.
    for _ in 0..entities.len() {
        match (&found.1.kind, &found.1.parent) {
            (EntityKind::School | EntityKind::Brand | EntityKind::Group, Some(parent)) => {
                found = entities.get_key_value(parent)?;
            }
            _ => break,
        }
    }
    Some(found)
}

/// The kind of a publisher in the law; none for one without a legal personality.
pub(super) fn kind(entity: &Entity) -> Option<PublisherKind> {
    match entity.kind {
        EntityKind::Company => Some(PublisherKind::Company),
        EntityKind::Association | EntityKind::Foundation => Some(PublisherKind::Association),
        EntityKind::PublicBody => Some(PublisherKind::PublicBody),
        EntityKind::SoleTrader => Some(PublisherKind::SoleTrader),
        EntityKind::School | EntityKind::Brand | EntityKind::Group => None,
    }
}

/// Whether the law of France applies, whose legal notices are known here.
pub(super) fn is_french(scope: Scope<'_>) -> bool {
    scope.jurisdictions().contains(&Country::FRANCE)
}

/// Whether the law asks an item of a kind of publisher, and a source confirms it.
pub(super) fn requires(item: LegalNoticeItem, kind: PublisherKind) -> bool {
    let verified = legal_notice_rule(item).is_some_and(|rule| rule.verification.is_verified());
    verified && legal_notice_requirement(item, kind) == Requirement::Required
}

/// The sites of which a notice names the host; a page on a social network is not hosted for the
/// publisher.
pub(super) fn hosted_sites(scope: Scope<'_>) -> impl Iterator<Item = (&Id, &WebSite)> {
    scope.sites().filter(|(_, site)| site.kind != SiteKind::SocialNetwork)
}

/// The entities that host the sites of a notice, each once.
pub(super) fn hosts<'o>(
    organisation: &'o Organisation,
    scope: Scope<'o>,
) -> Vec<(&'o Id, &'o Entity)> {
    let common = &organisation.sites.hosts;
    let of_site = |site: &'o WebSite| if site.hosts.is_empty() { common } else { &site.hosts };
    let mut sites = hosted_sites(scope).peekable();
    let mut ids: Vec<&Id> = if sites.peek().is_none() {
        common.iter().collect()
    } else {
        sites.flat_map(|(_, site)| of_site(site)).collect()
    };
    let mut seen: Vec<&str> = Vec::new();
    ids.retain(|id| {
        let new = !seen.contains(&id.as_str());
        seen.push(id.as_str());
        new
    });
    let entities = &organisation.identity.entities;
    ids.into_iter().filter_map(|id| entities.get_key_value(id)).collect()
}

/// What a notice does not tell of an entity, among its name, its office and its telephone.
pub(super) fn untold(reading: &Reading<'_>, entity: &Entity) -> Vec<&'static str> {
    let mut untold = Vec::new();
    let mut names = std::iter::once(&entity.name).chain(&entity.aliases);
    if !names.any(|name| reading.mentions(name)) {
        untold.push("publisher-name");
    }
    if let Some(seat) = &entity.seat {
        let claimed = |value: &Value| matches!(value, Value::Address(own) if **own == seat.value);
        let told = reading.mentions(&seat.value.street)
            || reading.claims().any(|claim| claimed(&claim.value));
        if !told {
            untold.push("publisher-address");
        }
    }
    if let Some(phone) = &entity.phone {
        let claimed = |value: &Value| matches!(value, Value::Phone(own) if **own == phone.value);
        let told = reading.mentions(&phone.value.international())
            || reading.claims().any(|claim| claimed(&claim.value));
        if !told {
            untold.push("publisher-phone");
        }
    }
    untold
}
