//! What is done with data: whose, which, why, and by which systems.

use serde_json::{Map, Value, json};

use super::super::Place;
use super::super::select;
use super::{ids, localised, object, records};
use crate::fact::LegalBasis;
use crate::model::{
    Activity, AiSystem, AutomatedDecision, Channel, Collection, CollectionMode, DataCategory,
    DataSource, Origin, Purpose, Scope,
};

pub(super) fn values(place: Place<'_>, scope: Scope<'_>) -> Map<String, Value> {
    let mut values = data(place, scope);
    let processing = &place.organisation.processing;
    let language = place.language;
    values.extend(object([
        ("purposes", records(scope.purposes(), |id, it| purpose(place, id, it))),
        ("general-purposes", {
            records(select::purposes(place, None), |id, it| purpose(place, id, it))
        }),
        ("activities", records(select::activities(place), |id, it| activity(place, id, it))),
        ("legal-bases", legal_bases(scope)),
        (
            "retention",
            records(
                scope.retention(),
                |id, rule| json!({ "id": id, "name": rule.name.get(language) }),
            ),
        ),
        (
            "automated-decisions",
            records(scope.automated_decisions(), |id, decision| {
                automated_decision(place, id, decision)
            }),
        ),
        ("no-automated-decisions", processing.no_automated_decisions.into()),
        (
            "artificial-intelligence",
            records(scope.artificial_intelligence(), |id, system| ai_system(place, id, system)),
        ),
    ]));
    values
}

fn data(place: Place<'_>, scope: Scope<'_>) -> Map<String, Value> {
    let language = place.language;
    let source = |id: &str, source: &DataSource| json!({ "id": id, "name": source.name.get(language), "public": source.public });
    let from = |origin: Origin| scope.sources().filter(move |(_, it)| it.origin == origin);
    let collected = |mode: CollectionMode| {
        records(scope.collection().filter(|(_, it)| it.mode == mode), |id, it| {
            collection(place, id, it)
        })
    };
    object([
        (
            "data-subjects",
            records(scope.data_subjects(), |id, record| {
                json!({
                    "id": id,
                    "name": record.name.get(language),
                    "definition": localised(place, record.definition.as_ref()),
                })
            }),
        ),
        ("data-categories", records(scope.data_categories(), |id, it| category(place, id, it))),
        ("special-categories", {
            let special = scope.data_categories().filter(|(_, it)| it.special.is_some());
            records(special, |id, it| category(place, id, it))
        }),
        ("sources", records(scope.sources(), source)),
        ("direct-sources", records(from(Origin::Direct), source)),
        ("indirect-sources", records(from(Origin::Indirect), source)),
        ("collection", records(scope.collection(), |id, it| collection(place, id, it))),
        ("requirements", records(select::required(place), |id, it| collection(place, id, it))),
        ("requested-collection", collected(CollectionMode::Requested)),
        ("volunteered-collection", collected(CollectionMode::Volunteered)),
        ("automatic-collection", collected(CollectionMode::Automatic)),
    ])
}

fn category(place: Place<'_>, id: &str, category: &DataCategory) -> Value {
    json!({
        "id": id,
        "name": category.name.get(place.language),
        "examples": localised(place, category.examples.as_ref()),
        "condition": localised(place, category.condition.as_ref()),
        "special": category.special.is_some(),
    })
}

fn collection(place: Place<'_>, id: &str, collection: &Collection) -> Value {
    json!({
        "id": id,
        "name": collection.name.get(place.language),
        "channel": collection.channel.map(Channel::id),
        "fields": collection.fields.iter().map(|it| it.get(place.language)).collect::<Vec<_>>(),
    })
}

fn purpose(place: Place<'_>, id: &str, purpose: &Purpose) -> Value {
    json!({
        "id": id,
        "name": purpose.name.get(place.language),
        "legitimate-interest": localised(place, purpose.legitimate_interest.as_ref()),
        "legal-text": localised(place, purpose.legal_text.as_ref()),
        "retention": purpose.retention.as_ref().map(|id| id.value.as_str()),
        "recipients": ids(&purpose.recipients),
        "data-subjects": ids(&purpose.data_subjects),
    })
}

fn activity(place: Place<'_>, id: &str, activity: &Activity) -> Value {
    let purposes = select::purposes(place, Some(id));
    json!({
        "id": id,
        "name": activity.name.get(place.language),
        "automated-decisions": activity.automated_decisions,
        "joint-controllers": ids(&activity.joint_controllers),
        "arrangement": activity.arrangement.as_ref().map(|id| id.value.as_str()),
        "purposes": records(purposes, |id, it| purpose(place, id, it)),
        "recipients": select::recipients(place, Some(id))
            .map(|(id, _)| id.value.as_str())
            .collect::<Vec<_>>(),
    })
}

/// Whether the purposes of the notice have each of the six bases.
fn legal_bases(scope: Scope<'_>) -> Value {
    let used = |basis: LegalBasis| {
        scope.purposes().any(|(_, it)| it.legal_basis.iter().any(|other| other.value == basis))
    };
    let all = LegalBasis::ALL.map(|basis| (basis.id(), Value::Bool(used(basis))));
    Value::Object(object(all))
}

fn automated_decision(place: Place<'_>, id: &str, decision: &AutomatedDecision) -> Value {
    json!({
        "id": id,
        "name": decision.name.get(place.language),
        "logic": decision.logic.get(place.language),
        "consequences": decision.consequences.get(place.language),
    })
}

fn ai_system(place: Place<'_>, id: &str, system: &AiSystem) -> Value {
    json!({
        "id": id,
        "name": system.name.get(place.language),
        "use": system.used_for.get(place.language),
        "disclosure": localised(place, system.disclosure.as_ref()),
        "caution": localised(place, system.caution.as_ref()),
        "provider": system.provider.as_ref().map(|id| id.value.as_str()),
    })
}
