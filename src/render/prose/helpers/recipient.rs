//! Helpers about recipients: who receives data, as what, and when.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::grid::Grid;
use super::super::list::{Item, capitalised, list};
use super::super::{Place, select};
use super::data::{concerns, data_names, subject};
use super::processing::activity;
use super::transfer::{countries, safeguard};
use crate::diagnostic::Message;
use crate::language::format;
use crate::model::{Choice, Datum, Id, Recipient, Role};

/// `{{recipients}}`, `{{recipients role="processor"}}`, `{{recipients activity="ID"}}`,
/// `{{recipients data-subject="ID"}}`: a list, each with its condition. Without an activity, those
/// to whom the purposes of the main notice disclose data.
pub(super) fn recipients(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, recipient) in chosen(call) {
        items.push(Item::new(described(place, recipient)));
        call.print(Datum::Recipient(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{recipients-sentence}}`: their names in a sentence. The options are those of the list.
pub(super) fn sentence(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut names = Vec::new();
    for (id, recipient) in chosen(call) {
        names.push(escape(recipient.name.get(place.language)));
        call.print(Datum::Recipient(id.value.clone()));
    }
    call.inline(format::list(place.words, names))
}

/// `{{recipient-table}}`: name and condition, role, data, country, and the safeguard of a
/// transfer, as far as they are declared. The options are those of the list.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let head = [
        "column-recipient",
        "column-role",
        "column-data-categories",
        "column-country",
        "column-safeguard",
    ];
    let mut grid = Grid::of(place.words, &head);
    for (id, recipient) in chosen(call) {
        grid.push(vec![
            capitalised(&described(place, recipient)),
            escape(&capitalised(&role(place, recipient.role))),
            capitalised(&data_names(call, &recipient.data)),
            escape(&countries(place, recipient)),
            escape(&capitalised(&safeguard(place, recipient))),
        ]);
        call.print(Datum::Recipient(id.value.clone()));
    }
    Some(Print::Block(grid.print()))
}

/// `{{joint-controllers "ACTIVITY"}}`: who decides on an activity together with the controller, in
/// a sentence.
pub(super) fn joint_controllers(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let place = call.place();
    let activities = &place.organisation.processing.activities;
    let Some(activity) = activities.get(id.as_str()) else {
        let known: Vec<&str> = activities.keys().map(|id| id.value.as_str()).collect();
        call.unknown(&id, &known);
        return None;
    };
    let mut names = Vec::new();
    for id in &activity.joint_controllers {
        let recipient = place.organisation.recipients.recipients.get(id.value.as_str());
        names.extend(recipient.map(|recipient| escape(recipient.name.get(place.language))));
        call.print(Datum::Recipient(id.value.clone()));
    }
    call.print(Datum::Activity(id));
    call.inline(format::list(place.words, names))
}

/// The recipients that the call asks for.
fn chosen<'c>(call: &mut Call<'c>) -> Vec<(&'c Id, &'c Recipient)> {
    let place = call.place();
    let activity = activity(call);
    let role = call.choice("role", &Role::ALL.map(Role::id));
    let subject = subject(call);
    let receives = |id: &Id, recipient: &Recipient| {
        let Some(subject) = subject.as_deref() else { return true };
        if !recipient.data_subjects.is_empty() {
            return concerns(&recipient.data_subjects, Some(subject));
        }
        let mut naming = select::purposes(place, activity.as_deref())
            .filter(|(_, purpose)| purpose.recipients.iter().any(|it| it.value == id.value))
            .peekable();
        naming.peek().is_none()
            || naming.any(|(_, purpose)| concerns(&purpose.data_subjects, Some(subject)))
    };
    select::recipients(place, activity.as_deref())
        .filter(|(_, it)| role.as_deref().is_none_or(|role| role == it.role.id()))
        .filter(|(id, it)| receives(id, it))
        .collect()
}

/// The name of a recipient, with the condition on which it receives data.
fn described(place: Place<'_>, recipient: &Recipient) -> String {
    let name = escape(recipient.name.get(place.language));
    let choice = recipient.choice.map(|choice| {
        place.words.message(&Message::new(match choice {
            Choice::OptIn => "choice-opt-in",
            Choice::OptOut => "choice-opt-out",
        }))
    });
    let condition = recipient.condition.as_ref().map(|it| it.get(place.language).to_owned());
    let bounds: Vec<String> = condition.into_iter().chain(choice).collect();
    if bounds.is_empty() { name } else { format!("{name} ({})", escape(&bounds.join(", "))) }
}

/// What a recipient is to the controller.
fn role(place: Place<'_>, role: Role) -> String {
    place.words.message(&Message::new(match role {
        Role::Internal => "role-internal",
        Role::Processor => "role-processor",
        Role::Controller => "role-controller",
        Role::JointController => "role-joint-controller",
        Role::Authority => "role-authority",
        Role::Acquirer => "role-acquirer",
    }))
}
