//! Cookies and other trackers: their categories, who sets them, and consent to them.

use serde_json::{Map, Value, json};

use super::super::Place;
use super::{ids, localised, object, records};
use crate::model::{Cookie, CookieConsent, CookieFile, NoticeKind, Tcf};

pub(super) fn values(place: Place<'_>) -> Map<String, Value> {
    let cookies = &place.organisation.cookies;
    let vendors = cookies.categories.values().any(|category| !category.vendors.is_empty())
        || cookies.cookies.values().any(|cookie| cookie.vendor.is_some());
    let consent_needed =
        |needed: bool| cookies.categories.values().any(|category| category.consent == needed);
    let mut values = collections(place, cookies);
    values.extend(object([
        ("cookies-consent", {
            cookies.consent.as_ref().map_or(Value::Null, |it| consent(place, it))
        }),
        ("cookies-with-consent", consent_needed(true).into()),
        ("cookies-without-consent", consent_needed(false).into()),
        ("cookie-vendors", vendors.into()),
        ("tcf", cookies.tcf.as_ref().map_or(Value::Null, tcf)),
        ("cookie-policy", other(place, NoticeKind::CookiePolicy)),
        ("privacy-notice", other(place, NoticeKind::PrivacyNotice)),
        ("browsers", cookies.browsers.values().any(|it| it.retired.is_none()).into()),
    ]));
    values
}

/// The id of another notice of that kind, one that is no layer where there is one.
fn other(place: Place<'_>, kind: NoticeKind) -> Value {
    let notices = place.organisation.notices.iter();
    let others = || notices.clone().filter(|it| it.id != place.notice.id && it.file.kind == kind);
    let whole = others().find(|it| it.file.layer_of.is_none());
    whole.or_else(|| others().next()).map_or(Value::Null, |it| it.id.as_str().into())
}

fn collections(place: Place<'_>, cookies: &CookieFile) -> Map<String, Value> {
    let of = |category: &str| {
        cookies.cookies.values().any(|cookie: &Cookie| cookie.category.value == category)
    };
    object([
        (
            "cookie-categories",
            records(&cookies.categories, |id, category| {
                json!({
                    "id": id,
                    "name": category.name.get(place.language),
                    "definition": localised(place, category.definition.as_ref()),
                    "refusal-effect": localised(place, category.refusal_effect.as_ref()),
                    "uses": !category.uses.is_empty(),
                    "consent": category.consent,
                    "vendors": ids(&category.vendors),
                    "cookies": of(id),
                })
            }),
        ),
        (
            "cookies",
            records(&cookies.cookies, |id, cookie| {
                json!({
                    "id": id,
                    "name": cookie.name.as_ref().map_or(id, |name| &name.value),
                    "category": cookie.category.value,
                })
            }),
        ),
    ])
}

fn consent(place: Place<'_>, consent: &CookieConsent) -> Value {
    json!({
        "validity": consent.validity.is_some(),
        "cookie-maximum": consent.cookie_maximum.is_some(),
        "data-maximum": consent.data_maximum.is_some(),
        "manager": consent.manager.as_ref().map(|id| id.value.as_str()),
        "refusal-effect": localised(place, consent.refusal_effect.as_ref()),
    })
}

fn tcf(tcf: &Tcf) -> Value {
    json!({ "version": tcf.version.value })
}
