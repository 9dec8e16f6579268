//! The event from which a stated period runs, against the one that is declared.
//!
//! Languages name an event in many ways, and several events are one in practice: the last contact
//! and the last activity, the end of a contract and of a relationship. Only events of different
//! kinds contradict each other, and only where the sentence speaks of nothing of the declared kind.

use super::context::sentence;
use super::dossier::Edition;
use super::period;
use crate::claim::Claim;
use crate::fact::{Period, Role, Trigger};
use crate::model::{Notice, Organisation};
use crate::source::Spanned;

/// A kind of events that stand for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The person was last heard of.
    Last,
    /// What bound the person is over.
    End,
    /// The data came into being.
    Origin,
    /// Money or documents were exchanged.
    Bargain,
    /// An event that nothing else stands for.
    Own(Trigger),
}

impl Kind {
    fn of(trigger: Trigger) -> Self {
        match trigger {
            Trigger::LastContact
            | Trigger::LastActivity
            | Trigger::LastVisit
            | Trigger::LastOperation
            | Trigger::Connection => Self::Last,
            Trigger::EndOfContract
            | Trigger::EndOfRelationship
            | Trigger::EndOfStudies
            | Trigger::EndOfProcedure
            | Trigger::AccountClosure
            | Trigger::Decision => Self::End,
            Trigger::Collection | Trigger::Recording | Trigger::Deposit | Trigger::Consent => {
                Self::Origin
            }
            Trigger::Order
            | Trigger::Payment
            | Trigger::Issue
            | Trigger::ConclusionOfContract
            | Trigger::CloseOfFinancialYear
            | Trigger::EndOfYear => Self::Bargain,
            other => Self::Own(other),
        }
    }
}

/// Whether two events stand for each other in practice.
pub(super) fn alike(one: Trigger, two: Trigger) -> bool {
    Kind::of(one) == Kind::of(two)
}

/// The declared event that the sentence contradicts: that of the stage of a retention rule of
/// which it speaks and that lasts as long as it says.
pub(super) fn contradicted<'o>(
    organisation: &'o Organisation,
    (notice, edition): (&Notice, &Edition<'_>),
    claim: &Claim,
    stated: &Period,
) -> Option<&'o Spanned<Trigger>> {
    let told = stated.trigger.as_ref().and_then(|trigger| trigger.id)?;
    if stated.role != Role::Retention {
        return None;
    }
    let declared = period::triggers(organisation, (notice, edition), claim, stated);
    // A period that runs from no declared event contradicts none; but one that a recipient keeps
    // beside a rule of the same length says nothing of the rule.
    let declared: Vec<&Spanned<Trigger>> = declared.into_iter().flatten().collect();
    let meant = |trigger: &&Spanned<Trigger>| {
        Kind::of(trigger.value) == Kind::of(told) || names(edition, claim, trigger.value)
    };
    if declared.iter().any(meant) { None } else { declared.first().copied() }
}

/// Whether the sentence names, anywhere, an event of the kind of this one.
fn names(edition: &Edition<'_>, claim: &Claim, trigger: Trigger) -> bool {
    let Some(lexicon) = edition.lexicon else { return true };
    let sentence = sentence(edition, claim);
    let alike = lexicon.duration.events.iter().filter(|(id, _)| Kind::of(*id) == Kind::of(trigger));
    alike.into_iter().any(|(_, words)| words.is_match(&sentence))
}
