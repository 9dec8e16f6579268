//! To whom data go, where they lie, and how transfers are governed.

use serde_json::{Map, Value, json};

use super::super::Place;
use super::super::select;
use super::{localised, object, records};
use crate::model::{Recipient, Role, Scope};

pub(super) fn values(place: Place<'_>, scope: Scope<'_>) -> Map<String, Value> {
    let file = &place.organisation.recipients;
    let roles: Map<String, Value> = Role::ALL
        .iter()
        .map(|role| {
            let own = select::recipients(place, None).filter(|(_, it)| it.role == *role);
            (role.id().to_owned(), own.count().into())
        })
        .collect();
    let hosting: Vec<String> = file.hosting.iter().map(|it| it.value.to_string()).collect();
    object([
        ("recipients", records(scope.recipients(), |id, it| recipient(place, id, it))),
        ("general-recipients", {
            records(select::recipients(place, None), |id, it| recipient(place, id, it))
        }),
        ("recipient-roles", Value::Object(roles)),
        ("transfers", transfers(place)),
        ("hosting", hosting.into()),
        ("no-sale", file.no_sale.into()),
    ])
}

fn recipient(place: Place<'_>, id: &str, recipient: &Recipient) -> Value {
    json!({
        "id": id,
        "name": recipient.name.get(place.language),
        "role": recipient.role.id(),
        "condition": localised(place, recipient.condition.as_ref()),
        "transfer": recipient.transfer.is_some(),
        "data-retention": recipient.data_retention.as_ref().map(|period| period.value.to_string()),
        "privacy-url": recipient.privacy_url.as_ref().map(|url| url.value.as_str()),
        "opt-out-url": recipient.opt_out_url.as_ref().map(|url| url.value.as_str()),
    })
}

/// What is declared of transfers, for the whole and for single recipients; nothing where neither
/// is.
fn transfers(place: Place<'_>) -> Value {
    let tools = select::transfer_tools(place);
    let recipients: Vec<_> = select::transfers(place).collect();
    if tools.is_empty() && recipients.is_empty() {
        return Value::Null;
    }
    let copies = select::copies(place);
    let rule = place.organisation.recipients.transfers.as_ref();
    let cases: Vec<&str> =
        rule.iter().flat_map(|it| &it.cases).map(|it| it.get(place.language)).collect();
    json!({
        "tools": tools.iter().map(|tool| tool.id()).collect::<Vec<_>>(),
        "cases": cases,
        "copy": copies.first(),
        "copies": copies,
        "recipients": records(recipients, |id, it| recipient(place, id, it)),
    })
}
