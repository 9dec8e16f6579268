//! The declared periods, record by record.
//!
//! A record may declare several: how long data are active, archived, kept by law. Each is a stage
//! with its own place.

use crate::check::wording;
use crate::diagnostic::Arg;
use crate::fact::{Bound, Duration, Period, Trigger};
use crate::language::Language;
use crate::model::{Id, Organisation, Purpose, Recipient, Retention, Scope};
use crate::source::{Span, Spanned};

/// What the periods of a record are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// How long data are kept.
    Kept,
    /// How long a tracker lives.
    Lifetime,
    /// How long a choice about trackers counts.
    Consent,
    /// The most that trackers live, or that their data are kept.
    TrackerMaximum,
    /// The time within which a request is answered.
    Answer,
    /// By how much that time may be extended.
    Extension,
    /// The time within which a breach is told.
    Breach,
    /// How long before they take effect changes are told.
    Changes,
    /// How long a consent to commercial messages counts.
    Messages,
}

/// The place of a period in its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// What is applied.
    Applied,
    /// What follows: an archive, an extract, the data of a tracker.
    Later,
    /// What a law prescribes or an authority recommends.
    Norm,
}

/// One declared period.
#[derive(Clone, Debug)]
pub(super) struct Stage<'a> {
    /// The period, or the shorter end of a range.
    pub(super) value: &'a Duration,
    /// The longer end of a range.
    pub(super) to: Option<&'a Duration>,
    /// How it is meant.
    pub(super) bound: Bound,
    /// Its place in the record.
    pub(super) step: Step,
    /// The event from which it runs.
    pub(super) trigger: Option<&'a Spanned<Trigger>>,
    /// Where it is declared.
    pub(super) span: Span,
}

impl<'a> Stage<'a> {
    fn new(period: &'a Spanned<Duration>, bound: Bound, step: Step) -> Self {
        let (value, span) = (&period.value, period.span);
        Self { value, to: None, bound, step, trigger: None, span }
    }

    /// The period in words, a range by both ends.
    pub(super) fn wording(&self) -> Arg {
        let to = self.to.copied();
        wording::period(&Period { to, ..Period::exactly(*self.value) })
    }
}

/// The periods that are declared of one thing.
#[derive(Clone, Debug)]
pub(super) struct Record<'a> {
    /// Names by which a text may speak of it, in the language of the prose.
    pub(super) names: Vec<String>,
    /// Names of purposes that it serves: the head of a row may speak of it so.
    pub(super) purposes: Vec<String>,
    /// Names of the data subjects whose data they are; none where that is not declared.
    pub(super) subjects: Vec<String>,
    /// Its periods, in the order of the data.
    pub(super) stages: Vec<Stage<'a>>,
    /// Whether it is how long proofs of identity are kept.
    pub(super) of_identity: bool,
    /// Whether the notice is about it.
    pub(super) in_scope: bool,
    /// What they are for.
    pub(super) kind: Kind,
}

impl<'a> Record<'a> {
    fn one(period: &'a Spanned<Duration>, kind: Kind) -> Self {
        Self::of(vec![Stage::new(period, Bound::Exact, Step::Applied)], Vec::new(), kind)
    }

    fn of(stages: Vec<Stage<'a>>, names: Vec<String>, kind: Kind) -> Self {
        let (purposes, subjects) = (Vec::new(), Vec::new());
        Self { names, purposes, subjects, stages, of_identity: false, in_scope: true, kind }
    }

    /// Whether the period is what was decided once, and not how long something may take.
    pub(super) fn is_a_rule(&self) -> bool {
        matches!(self.kind, Kind::Breach | Kind::Changes | Kind::Consent)
    }
}

/// Every declared period, as it stands to a notice.
pub(super) fn records<'o>(
    organisation: &'o Organisation,
    scope: Scope<'_>,
    language: Language,
) -> Vec<Record<'o>> {
    let mut found = Vec::new();
    for (id, retention) in &organisation.processing.retention {
        let stages = stages(retention);
        if stages.is_empty() {
            continue;
        }
        let in_scope = scope.retention().any(|(other, _)| other.value == id.value);
        let names = vec![retention.name.get(language).to_owned()];
        let purposes = purposes(organisation, id, language);
        let subjects = subjects(organisation, id, language);
        let proofs = organisation.rights.identity_retention.as_ref();
        let of_identity = proofs.is_some_and(|rule| rule.value == id.value);
        let record = Record::of(stages, names, Kind::Kept);
        found.push(Record { purposes, subjects, of_identity, in_scope, ..record });
    }
    for (id, recipient) in &organisation.recipients.recipients {
        let Some(period) = &recipient.data_retention else { continue };
        let in_scope = scope.recipients().any(|(other, _)| other.value == id.value);
        let names = names_of_recipient(recipient, language);
        found.push(Record { names, in_scope, ..Record::one(period, Kind::Kept) });
    }
    found.extend(trackers(organisation));
    found.extend(times(organisation));
    found
}

/// The purposes that a retention rule serves.
fn served<'o>(organisation: &'o Organisation, rule: &Id) -> impl Iterator<Item = &'o Purpose> {
    let purposes = organisation.processing.purposes.values();
    purposes.filter(|purpose| purpose.retention.as_ref().is_some_and(|id| id.value == rule.value))
}

/// The names of the purposes that a retention rule serves.
fn purposes(organisation: &Organisation, rule: &Id, language: Language) -> Vec<String> {
    served(organisation, rule).map(|purpose| purpose.name.get(language).to_owned()).collect()
}

/// The names of those whose data a retention rule is about; none where a purpose that it serves
/// does not say whom it concerns.
fn subjects(organisation: &Organisation, rule: &Id, language: Language) -> Vec<String> {
    let known = &organisation.processing.data_subjects;
    let mut names = Vec::new();
    for purpose in served(organisation, rule) {
        if purpose.data_subjects.is_empty() {
            return Vec::new();
        }
        let subjects = purpose.data_subjects.iter().filter_map(|id| known.get(id));
        names.extend(subjects.map(|subject| subject.name.get(language).to_owned()));
    }
    names
}

fn names_of_recipient(recipient: &Recipient, language: Language) -> Vec<String> {
    let mut names = vec![recipient.name.get(language).to_owned()];
    names.extend(recipient.aliases.iter().map(|alias| alias.value.clone()));
    names
}

/// The periods of a retention rule; none where it gives criteria only. Where it gives none of its
/// own, that of a law or a recommendation is the one that is applied.
fn stages(retention: &Retention) -> Vec<Stage<'_>> {
    let mut found = Vec::new();
    if let Some(period) = &retention.period {
        let to = retention.to.as_ref().map(|to| &to.value);
        let stage = Stage::new(period, retention.bound, Step::Applied);
        found.push(Stage { to, trigger: retention.trigger.as_ref(), ..stage });
    }
    for stage in [&retention.archive, &retention.extract].into_iter().flatten() {
        let Some(period) = &stage.period else { continue };
        let trigger = stage.trigger.as_ref();
        found.push(Stage { trigger, ..Stage::new(period, stage.bound, Step::Later) });
    }
    for norm in [&retention.legal_period, &retention.benchmark].into_iter().flatten() {
        let Some(period) = &norm.period else { continue };
        let step = if found.is_empty() { Step::Applied } else { Step::Norm };
        let trigger = norm.trigger.as_ref();
        found.push(Stage { trigger, ..Stage::new(period, norm.bound, step) });
    }
    found
}

fn trackers(organisation: &Organisation) -> Vec<Record<'_>> {
    let mut found = Vec::new();
    for (id, cookie) in &organisation.cookies.cookies {
        let mut names = vec![id.value.clone()];
        names.extend(cookie.name.iter().map(|name| name.value.clone()));
        let mut stages = Vec::new();
        if let Some(lifetime) = &cookie.lifetime
            && let Some(value) = lifetime.value.period()
        {
            let (bound, step, span) = (Bound::Exact, Step::Applied, lifetime.span);
            stages.push(Stage { value, to: None, bound, step, trigger: None, span });
        }
        if let Some(period) = &cookie.data_retention {
            let step = if stages.is_empty() { Step::Applied } else { Step::Later };
            stages.push(Stage::new(period, Bound::Exact, step));
        }
        if !stages.is_empty() {
            found.push(Record::of(stages, names, Kind::Lifetime));
        }
    }
    if let Some(consent) = &organisation.cookies.consent {
        found.extend(consent.validity.as_ref().map(|period| Record::one(period, Kind::Consent)));
        for maximum in [&consent.cookie_maximum, &consent.data_maximum].into_iter().flatten() {
            let stage = Stage::new(maximum, Bound::AtMost, Step::Applied);
            found.push(Record::of(vec![stage], Vec::new(), Kind::TrackerMaximum));
        }
    }
    found
}

/// The times of answers, of breaches, of changes and of consents to messages.
fn times(organisation: &Organisation) -> Vec<Record<'_>> {
    let rights = &organisation.rights;
    let breach = organisation.security.breach.as_ref();
    let updates = organisation.notices.iter().filter_map(|notice| notice.file.updates.as_ref());
    let channels = organisation.marketing.marketing.values();
    let own = [
        (rights.response.as_ref(), Kind::Answer),
        (rights.extension.as_ref(), Kind::Extension),
        (breach.and_then(|breach| breach.authority.as_ref()), Kind::Breach),
        (breach.and_then(|breach| breach.data_subjects.as_ref()), Kind::Breach),
    ];
    let advance = updates.map(|updates| (updates.advance.as_ref(), Kind::Changes));
    let messages = channels.map(|channel| (channel.consent_validity.as_ref(), Kind::Messages));
    let all = own.into_iter().chain(advance).chain(messages);
    all.filter_map(|(period, kind)| Some(Record::one(period?, kind))).collect()
}
