//! How data are handled day by day: retention, rights, messages and protection.

use serde_json::{Map, Value, json};

use super::super::Place;
use super::{localised, object, records, trackers};
use crate::fact::Right;
use crate::model::{
    Breach, Channel, IdentityCheck, MarketingChannel, Minors, Retention, RightsFile, Scope,
};

pub(super) fn values(place: Place<'_>, scope: Scope<'_>) -> Map<String, Value> {
    let mut values = trackers::values(place);
    let security = &place.organisation.security;
    values.extend(retention(place, scope));
    values.extend(marketing(place, scope));
    values.extend(object([
        ("rights", rights(place, scope)),
        ("security", (!security.measures.is_empty()).into()),
        ("risks", (!security.risks.is_empty()).into()),
        ("user-duties", (!security.user_duties.is_empty()).into()),
        ("breach", security.breach.as_ref().map_or(Value::Null, breach)),
    ]));
    values
}

/// What retention rules hold besides their periods.
fn retention(place: Place<'_>, scope: Scope<'_>) -> Map<String, Value> {
    let any = |holds: fn(&Retention) -> bool| scope.retention().any(|(_, rule)| holds(rule));
    let processing = &place.organisation.processing;
    object([
        ("retention-archives", any(|rule| rule.archive.is_some()).into()),
        ("retention-extracts", any(|rule| rule.extract.is_some()).into()),
        (
            "retention-norms",
            any(|rule| rule.legal_period.is_some() || rule.benchmark.is_some()).into(),
        ),
        ("end-of-retention", processing.end_of_retention.is_some().into()),
    ])
}

fn marketing(place: Place<'_>, scope: Scope<'_>) -> Map<String, Value> {
    let any = |channels: &[Channel]| {
        scope.marketing().any(|(_, it)| it.channels.iter().any(|own| channels.contains(own)))
    };
    let stopped = |it: &MarketingChannel| {
        !it.opt_out.is_empty() || !it.lists.is_empty() || it.contact.is_some()
    };
    let several = scope.marketing().count() > 1;
    object([
        (
            "marketing",
            records(scope.marketing(), |id, channel| {
                json!({
                    "id": id,
                    "content": localised(place, channel.content.as_ref()),
                    "contact": channel.contact.as_ref().map(|id| id.value.as_str()),
                    "opt-out": stopped(channel),
                })
            }),
        ),
        ("marketing-several", several.into()),
        ("marketing-phone", any(&[Channel::Phone]).into()),
        ("marketing-messages", any(&[Channel::Email, Channel::TextMessage]).into()),
    ])
}

fn breach(breach: &Breach) -> Value {
    json!({
        "authority": breach.authority.is_some(),
        "data-subjects": breach.data_subjects.is_some(),
        "contact": breach.contact.as_ref().map(|id| id.value.as_str()),
    })
}

fn rights(place: Place<'_>, scope: Scope<'_>) -> Value {
    let rights = &place.organisation.rights;
    let text = |value: Option<String>| value.map_or(Value::Null, Value::String);
    let given: Map<String, Value> = Right::ALL
        .iter()
        .map(|right| (right.id().to_owned(), gives(rights, scope, *right).into()))
        .collect();
    let checks =
        |check: IdentityCheck| rights.identity.as_ref().is_some_and(|it| it.value == check);
    json!({
        "list": rights.rights.iter().map(|right| right.value.id()).collect::<Vec<_>>(),
        "given": given,
        "contact": text(rights.contact.as_ref().map(|id| id.value.clone())),
        "subject-line": localised(place, rights.subject_line.as_ref()),
        "portability-subject-line": localised(place, rights.portability_subject_line.as_ref()),
        "response": text(rights.response.as_ref().map(|period| period.value.to_string())),
        "extension": text(rights.extension.as_ref().map(|period| period.value.to_string())),
        "identity-always": checks(IdentityCheck::Always),
        "identity-doubt": checks(IdentityCheck::ReasonableDoubt),
        "identity-never": checks(IdentityCheck::Never),
        "identity-retention": text(rights.identity_retention.as_ref().map(|id| id.value.clone())),
        "minors": rights.minors.as_ref().map_or(Value::Null, minors),
    })
}

/// Whether a right is declared; directives after death are given in France and Monaco only.
fn gives(rights: &RightsFile, scope: Scope<'_>, right: Right) -> bool {
    let of_the_place = right != Right::PostMortemDirectives
        || scope.jurisdictions().iter().any(|country| matches!(country.code(), "FR" | "MC"));
    of_the_place && rights.rights.iter().any(|own| own.value == right)
}

fn minors(minors: &Minors) -> Value {
    json!({
        "consent-age": minors.consent_age.as_ref().map(|age| age.value),
        "allowed": !minors.allowed.is_empty(),
        "parental-consent": !minors.parental_consent.is_empty(),
        "erasure": minors.erasure,
        "contact": minors.contact.as_ref().map(|id| id.value.as_str()),
    })
}
