//! Helpers that lead elsewhere: to a section of the notice, to a page of somebody else.

use super::super::call::{Call, Print};
use super::super::escape::{escape, link as link_to};
use super::party::authority_site;
use crate::language::Language;
use crate::law::authority;
use crate::model::{Datum, Link};

/// `{{section "ID"}}`: a link to a section, by its number or else its title.
pub(super) fn section(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let headings = call.trace.headings();
    let Some(heading) = headings.iter().find(|heading| heading.id == id) else {
        let known: Vec<&str> = headings.iter().map(|heading| heading.id.as_str()).collect();
        call.unknown(&id, &known);
        return None;
    };
    let text = match &heading.number {
        Some(number) => escape(&number.reference),
        None => escape(&heading.title),
    };
    Some(Print::Inline(format!("[{text}](#{})", super::super::escape::target(&heading.id))))
}

/// `{{link "ID"}}`: a link of `sites.yaml`, a site of the organisation, or that of an authority.
pub(super) fn link(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let place = call.place();
    let sites = &place.organisation.sites;
    if let Some(found) = sites.links.get(id.as_str()) {
        call.print(Datum::Link(id));
        return Some(Print::Inline(page(place.language, found)));
    }
    if let Some(site) = sites.sites.get(id.as_str()) {
        call.print(Datum::Site(id));
        return Some(Print::Inline(link_to(&site.url.value.shown(), site.url.as_str())));
    }
    if let Some(authority) = authority(&id) {
        let url = authority_site(place.language, authority);
        call.print(Datum::Authority(id));
        return Some(Print::Inline(link_to(authority.acronym, url)));
    }
    let known: Vec<&str> =
        sites.links.keys().chain(sites.sites.keys()).map(|id| id.value.as_str()).collect();
    call.unknown(&id, &known);
    None
}

/// A link of `sites.yaml`, to the page of the language or else to the one that there is.
pub(super) fn page(language: Language, page: &Link) -> String {
    let own = match language {
        Language::Fr => page.url_fr.as_ref(),
        Language::En => page.url_en.as_ref(),
    };
    let any = own.or(page.url.as_ref()).or(page.url_fr.as_ref()).or(page.url_en.as_ref());
    let name = page.name.get(language);
    any.map_or_else(|| escape(name), |url| link_to(name, url.as_str()))
}
