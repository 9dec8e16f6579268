//! Helpers about consent to trackers: where to choose, what browsers offer, the vocabulary of the
//! Transparency and Consent Framework.

use super::super::call::{Call, Print};
use super::super::escape::{escape, link};
use super::super::list::{Item, list};
use super::reference::page;
use crate::diagnostic::Message;
use crate::language::Language;
use crate::law::{TcfKind, tcf_entry, tcf_stack};
use crate::model::{Browser, Datum, Tcf};
use crate::source::Spanned;

/// `{{consent-manager}}`: a link to where a choice is made and changed.
pub(super) fn manager(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let manager = place.organisation.cookies.consent.as_ref().and_then(|c| c.manager.as_ref());
    let found = manager.and_then(|id| Some((id, place.organisation.sites.links.get(&*id.value)?)));
    let Some((id, found)) = found else {
        call.unknown("cookies.consent.manager", &[]);
        return None;
    };
    call.print(Datum::Link(id.value.clone()));
    call.print(Datum::Value("cookies.consent.manager".to_owned()));
    Some(Print::Inline(page(place.language, found)))
}

/// `{{browsers}}`: a list of links to the explanations of browsers that still exist.
pub(super) fn browsers(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, browser) in &place.organisation.cookies.browsers {
        if browser.retired.is_none() {
            call.print(Datum::Value(format!("browsers.{}", id.value)));
            items.push(Item::new(explained(place.language, browser)));
        }
    }
    Some(Print::Block(list(place.language, &items)))
}

/// The link of the language, or else the one that there is.
fn explained(language: Language, browser: &Browser) -> String {
    let (own, other) = match language {
        Language::Fr => (&browser.url_fr, &browser.url_en),
        Language::En => (&browser.url_en, &browser.url_fr),
    };
    let name = &browser.name.value;
    let url = own.as_ref().or(other.as_ref());
    url.map_or_else(|| escape(name), |url| link(name, url.as_str()))
}

/// A kind of entry of the framework: its id, its caption and the line of an entry.
struct Kind {
    id: &'static str,
    caption: &'static str,
    line: &'static str,
    /// The official names in French and in English.
    names: fn(u8) -> Option<(&'static str, &'static str)>,
    numbers: fn(&Tcf) -> &[Spanned<u32>],
}

const KINDS: [Kind; 5] = [
    Kind {
        id: "purposes",
        caption: "tcf-purposes",
        line: "tcf-purpose",
        names: |number| names(TcfKind::Purpose, number),
        numbers: |tcf| &tcf.purposes,
    },
    Kind {
        id: "special-purposes",
        caption: "tcf-special-purposes",
        line: "tcf-special-purpose",
        names: |number| names(TcfKind::SpecialPurpose, number),
        numbers: |tcf| &tcf.special_purposes,
    },
    Kind {
        id: "features",
        caption: "tcf-features",
        line: "tcf-feature",
        names: |number| names(TcfKind::Feature, number),
        numbers: |tcf| &tcf.features,
    },
    Kind {
        id: "special-features",
        caption: "tcf-special-features",
        line: "tcf-special-feature",
        names: |number| names(TcfKind::SpecialFeature, number),
        numbers: |tcf| &tcf.special_features,
    },
    Kind {
        id: "stacks",
        caption: "tcf-stacks",
        line: "tcf-stack",
        names: |number| tcf_stack(number).map(|stack| (stack.name_fr, stack.name_en)),
        numbers: |tcf| &tcf.stacks,
    },
];

/// `{{tcf}}`: everything declared in the framework's words; `{{tcf kind="purposes"}}`: one list
/// (`purposes`, `special-purposes`, `features`, `special-features`, `stacks`).
pub(super) fn tcf(call: &mut Call<'_>) -> Option<Print> {
    let known: Vec<&str> = KINDS.iter().map(|kind| kind.id).collect();
    let wanted = call.choice("kind", &known);
    let Some(tcf) = &call.place().organisation.cookies.tcf else {
        call.unknown("tcf", &[]);
        return None;
    };
    let words = call.place().words;
    let mut blocks = Vec::new();
    for kind in KINDS {
        if wanted.as_ref().is_some_and(|wanted| *wanted != kind.id) {
            continue;
        }
        let entries = entries(call, tcf, &kind);
        if entries.is_empty() {
            continue;
        }
        let caption = words.message(&Message::new(kind.caption));
        match wanted {
            Some(_) => blocks.push(entries),
            None => blocks.push(format!("**{caption}**\n\n{entries}")),
        }
    }
    Some(Print::Block(blocks.join("\n\n")))
}

/// The entries of a kind, each with its official name. A number that the framework does not have
/// prints nothing; it is a finding elsewhere.
fn entries(call: &Call<'_>, tcf: &Tcf, kind: &Kind) -> String {
    let place = call.place();
    let mut items = Vec::new();
    for number in (kind.numbers)(tcf) {
        let names = u8::try_from(number.value).ok().and_then(kind.names);
        let Some((french, english)) = names else { continue };
        let name = match place.language {
            Language::Fr => french,
            Language::En => english,
        };
        call.print(Datum::Value(format!("tcf.{}.{}", kind.id, number.value)));
        let message = Message::new(kind.line).arg("number", i64::from(number.value));
        items.push(Item::new(place.words.message(&message.arg("name", escape(name)))));
    }
    list(place.language, &items)
}

fn names(kind: TcfKind, number: u8) -> Option<(&'static str, &'static str)> {
    tcf_entry(kind, number).map(|entry| (entry.name_fr, entry.name_en))
}
