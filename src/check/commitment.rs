//! Commitments that prose makes, each a predicate on the declared facts: the datum that breaks it.
//!
//! What the data cannot tell is neither kept nor broken, and a commitment with an exception or
//! within limits is broken by nothing that may lie outside of them.

use super::context::sentence;
use super::dossier::Edition;
use super::places;
use crate::claim::{Claim, Polarity};
use crate::fact::{Commitment, LegalBasis, Place, Right};
use crate::model::{Organisation, Role, Scope};
use crate::source::Span;

/// What breaks a commitment.
pub(super) enum Breach {
    /// The datum at this place.
    Datum(Span),
    /// The key of the data that says the contrary.
    Key(&'static str),
}

/// What of the data breaks a commitment that a claim makes, or what a claim denies that the data
/// promise.
pub(super) fn broken(
    organisation: &Organisation,
    scope: Scope<'_>,
    edition: &Edition<'_>,
    claim: &Claim,
    (commitment, named): (Commitment, &[Place]),
) -> Option<Breach> {
    if claim.exception && !claim_is_absolute(commitment, claim.polarity) {
        return None;
    }
    match claim.polarity {
        Polarity::Affirmed => {
            let asked = Asked { organisation, scope, edition, claim };
            asked.breach(commitment, named).map(Breach::Datum)
        }
        Polarity::Negated => denied(organisation, scope, commitment),
    }
}

/// Whether limits of the sentence do not matter. The data promise that nothing is sold for
/// marketing purposes, which is what such sentences are limited to.
fn claim_is_absolute(commitment: Commitment, polarity: Polarity) -> bool {
    commitment == Commitment::NoSale && polarity == Polarity::Negated
}

/// What promises of the data prose denies.
fn denied(organisation: &Organisation, scope: Scope<'_>, commitment: Commitment) -> Option<Breach> {
    match commitment {
        Commitment::NoSale => organisation.recipients.no_sale.then_some(Breach::Key("no-sale")),
        Commitment::NoAutomatedDecision => organisation
            .processing
            .no_automated_decisions
            .then_some(Breach::Key("no-automated-decisions")),
        Commitment::DeletionOnRequest => {
            let mut rights = organisation.rights.rights.iter();
            let erasure = rights.find(|right| right.value == Right::Erasure);
            erasure.map(|right| Breach::Datum(right.span))
        }
        Commitment::ConsentBeforeProspecting => {
            let mut channels = scope.marketing().peekable();
            let first = channels.peek().map(|(_, channel)| channel.legal_basis.span);
            let all = channels.all(|(_, channel)| channel.legal_basis.value == LegalBasis::Consent);
            first.filter(|_| all).map(Breach::Datum)
        }
        Commitment::ConsentBeforeTrackers => category(organisation, true),
        Commitment::ExemptTrackers => category(organisation, false),
        Commitment::OfficerDesignated => {
            let officer = organisation.identity.data_protection_officer.as_ref();
            officer.map(|id| Breach::Datum(id.span))
        }
        _ => None,
    }
}

/// The first category of trackers that needs consent, or that needs none.
fn category(organisation: &Organisation, consent: bool) -> Option<Breach> {
    let mut categories = organisation.cookies.categories.iter();
    let found = categories.find(|(_, category)| category.consent == consent);
    found.map(|(id, _)| Breach::Datum(id.span))
}

/// A commitment, and what it is held against.
struct Asked<'a, 'd> {
    organisation: &'a Organisation,
    scope: Scope<'a>,
    edition: &'a Edition<'d>,
    claim: &'a Claim,
}

impl Asked<'_, '_> {
    fn breach(&self, commitment: Commitment, named: &[Place]) -> Option<Span> {
        let organisation = self.organisation;
        match commitment {
            Commitment::NoSharing => self.shared(),
            Commitment::NoTransferOutsideUnion => places::leaving(organisation, self.scope, true),
            Commitment::NoTransferOutsideArea => places::leaving(organisation, self.scope, false),
            Commitment::HostedIn => self.hosted_elsewhere(named),
            Commitment::NoAutomatedDecision => {
                self.scope.automated_decisions().next().map(|(id, _)| id.span)
            }
            Commitment::NoSensitiveData => {
                let mut categories = self.scope.data_categories();
                categories.find_map(|(_, category)| category.special.as_ref()).map(|it| it.span)
            }
            Commitment::NoCookies => {
                let cookies = &organisation.cookies;
                let first = cookies.cookies.keys().next().or(cookies.categories.keys().next());
                first.map(|id| id.span)
            }
            Commitment::NoAdvertisingCookies => self.advertising(),
            Commitment::ConsentBeforeProspecting => {
                let mut channels = self.scope.marketing().peekable();
                let first = channels.peek().map(|(_, channel)| channel.legal_basis.span);
                let none =
                    channels.all(|(_, channel)| channel.legal_basis.value != LegalBasis::Consent);
                first.filter(|_| none)
            }
            _ => None,
        }
    }

    /// A recipient that decides itself what becomes of the data.
    fn shared(&self) -> Option<Span> {
        let own = |role| matches!(role, Role::Controller | Role::JointController);
        let mut recipients = self.scope.recipients();
        recipients.find(|(_, recipient)| own(recipient.role)).map(|(id, _)| id.span)
    }

    /// A place of hosting that the sentence leaves out. One about providers speaks of theirs.
    fn hosted_elsewhere(&self, named: &[Place]) -> Option<Span> {
        let sentence = sentence(self.edition, self.claim);
        let of_others = self.edition.lexicon.is_some_and(|lexicon| {
            let said = &lexicon.statement.stance.others;
            said.is_match(&sentence)
        });
        let recipient =
            !places::spoken_of(self.organisation, &sentence, self.edition.language).is_empty();
        if of_others || recipient {
            return None;
        }
        let hosting = self.organisation.recipients.hosting.iter();
        let mut left_out = hosting.filter(|territory| {
            !named.iter().any(|place| places::lies_within(territory.value, *place))
        });
        left_out.next().map(|territory| territory.span)
    }

    /// A category of cookies that serves advertising, by its name or by its purposes.
    fn advertising(&self) -> Option<Span> {
        let lexicon = self.edition.lexicon?;
        let words = lexicon.statement.commitments.iter();
        let mut words =
            words.filter(|(commitment, _)| *commitment == Commitment::NoAdvertisingCookies);
        let words = &words.next()?.1.nouns;
        let categories = self.organisation.cookies.categories.iter();
        let mut found = categories.filter(|(_, category)| {
            let name = crate::fact::fold(category.name.get(self.edition.language));
            words.is_match(&name)
        });
        found.next().map(|(id, _)| id.span)
    }
}
