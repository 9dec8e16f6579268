//! Declared periods, and how one that prose states stands to them.
//!
//! A record may declare several periods: how long data are active, archived, kept by law. A
//! sentence that speaks of the record may state any of them. Periods without a name of their own,
//! such as the validity of a choice about trackers, are told by the words of the sentence.

use super::context::{context, sentence, speaks_of, title};
use super::declared::Declared;
use super::dossier::Edition;
use super::wording;
use crate::claim::Claim;
use crate::diagnostic::Arg;
use crate::fact::{Bound, Duration, Period, Role, Value};
use crate::language::Language;
use crate::language::lexicon::Phrases;
use crate::model::{Notice, Organisation, Retention, Scope};
use crate::source::{Span, Spanned};

/// What a declared period is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
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

/// A declared period.
#[derive(Clone, Debug)]
struct DeclaredPeriod<'a> {
    /// The datum.
    datum: Declared<'a, Duration>,
    /// How the datum is meant.
    bound: Bound,
    /// The longer end of a range.
    to: Option<&'a Duration>,
    /// Other periods of the same record.
    beside: Vec<&'a Duration>,
    /// What a law prescribes or an authority recommends for it.
    norms: Vec<&'a Duration>,
    /// Whether the notice is about it.
    in_scope: bool,
    /// What it is for.
    kind: Kind,
}

impl<'a> DeclaredPeriod<'a> {
    fn new(period: &'a Spanned<Duration>, names: Vec<String>, kind: Kind) -> Self {
        let datum = Declared { value: &period.value, span: period.span, names };
        Self {
            datum,
            bound: Bound::Exact,
            to: None,
            beside: Vec::new(),
            norms: Vec::new(),
            in_scope: true,
            kind,
        }
    }

    /// Whether a stated period is one of the record. Values of other measures, such as days and
    /// months, are not the same period.
    fn agrees(&self, told: &Told<'_>) -> bool {
        let stated = told.stated;
        let one = |declared: &&Duration| stated.admits(declared).unwrap_or(false);
        let norms = if told.of_norms { self.norms.as_slice() } else { &[] };
        self.is_stated(stated) || stated.to.is_none() && self.beside.iter().chain(norms).any(one)
    }

    fn is_stated(&self, stated: &Period) -> bool {
        let own = self.datum.value;
        match (self.to, stated.to) {
            (Some(to), Some(end)) => stated.duration == *own && end == *to,
            (Some(to), None) if stated.bound == Bound::Exact => {
                stated.duration == *own || stated.duration == *to
            }
            (Some(to), None) if stated.bound == Bound::AtMost => stated.duration == *to,
            // Two maxima are the same only where they are equal.
            (None, None) if self.is_maximum() && stated.bound == Bound::AtMost => {
                stated.duration == *own
            }
            (None, None) if self.is_a_rule() => stated.duration == *own,
            _ => stated.admits(own).unwrap_or(false),
        }
    }

    /// The period in words, a range by both ends.
    fn wording(&self) -> Arg {
        let to = self.to.copied();
        wording::period(&Period { to, ..Period::exactly(*self.datum.value) })
    }

    /// Whether the period is what was decided once, and not how long something may take.
    fn is_a_rule(&self) -> bool {
        matches!(self.kind, Kind::Breach | Kind::Changes | Kind::Consent)
    }

    fn is_maximum(&self) -> bool {
        self.bound == Bound::AtMost || self.kind == Kind::TrackerMaximum
    }
}

/// A period that prose states, and whether its sentence speaks of laws or recommendations.
struct Told<'s> {
    stated: &'s Period,
    of_norms: bool,
}

/// Every declared period, as it stands to a notice.
fn periods<'o>(
    organisation: &'o Organisation,
    scope: Scope<'_>,
    language: Language,
) -> Vec<DeclaredPeriod<'o>> {
    let mut found = Vec::new();
    for (id, retention) in &organisation.processing.retention {
        let in_scope = scope.retention().any(|(other, _)| other.value == id.value);
        let period = kept(retention, language);
        found.extend(period.map(|period| DeclaredPeriod { in_scope, ..period }));
    }
    for (id, recipient) in &organisation.recipients.recipients {
        if let Some(period) = &recipient.data_retention {
            let in_scope = scope.recipients().any(|(other, _)| other.value == id.value);
            let mut names = vec![recipient.name.get(language).to_owned()];
            names.extend(recipient.aliases.iter().map(|alias| alias.value.clone()));
            found.push(DeclaredPeriod {
                in_scope,
                ..DeclaredPeriod::new(period, names, Kind::Kept)
            });
        }
    }
    found.extend(trackers(organisation));
    let rights = &organisation.rights;
    let breach = organisation.security.breach.as_ref();
    let times = [
        (rights.response.as_ref(), Kind::Answer),
        (rights.extension.as_ref(), Kind::Extension),
        (breach.and_then(|breach| breach.authority.as_ref()), Kind::Breach),
        (breach.and_then(|breach| breach.data_subjects.as_ref()), Kind::Breach),
    ];
    let updates = organisation.notices.iter().filter_map(|notice| notice.file.updates.as_ref());
    let channels = organisation.marketing.marketing.values();
    let messages = channels.map(|channel| (channel.consent_validity.as_ref(), Kind::Messages));
    let advance = updates.map(|updates| (updates.advance.as_ref(), Kind::Changes));
    for (period, kind) in times.into_iter().chain(advance).chain(messages) {
        found.extend(period.map(|period| DeclaredPeriod::new(period, Vec::new(), kind)));
    }
    found
}

/// The periods of a retention rule as one record; none where it gives criteria only.
fn kept(retention: &Retention, language: Language) -> Option<DeclaredPeriod<'_>> {
    let stages = [&retention.archive, &retention.extract].into_iter().flatten();
    let norms = [&retention.legal_period, &retention.benchmark].into_iter().flatten();
    let mut own = std::iter::once((retention.period.as_ref(), retention.bound))
        .chain(stages.map(|stage| (stage.period.as_ref(), stage.bound)))
        .filter_map(|(period, bound)| Some((period?, bound)));
    let first = own.next();
    let beside = own.map(|(period, _)| &period.value).collect();
    let mut norms = norms.filter_map(|norm| Some((norm.period.as_ref()?, norm.bound)));
    let (first, bound) = first.or_else(|| norms.next())?;
    let norms = norms.map(|(period, _)| &period.value).collect();
    let names = vec![retention.name.get(language).to_owned()];
    let to = retention.to.as_ref().map(|to| &to.value);
    Some(DeclaredPeriod {
        bound,
        to,
        beside,
        norms,
        ..DeclaredPeriod::new(first, names, Kind::Kept)
    })
}

fn trackers(organisation: &Organisation) -> Vec<DeclaredPeriod<'_>> {
    let mut found = Vec::new();
    for (id, cookie) in &organisation.cookies.cookies {
        let mut names = vec![id.value.clone()];
        names.extend(cookie.name.iter().map(|name| name.value.clone()));
        let data = cookie.data_retention.as_ref();
        let lifetime = cookie.lifetime.as_ref();
        match lifetime.and_then(|life| Some((life.span, life.value.period()?))) {
            Some((span, value)) => found.push(DeclaredPeriod {
                datum: Declared { value, span, names },
                bound: Bound::Exact,
                to: None,
                beside: data.map(|data| &data.value).into_iter().collect(),
                norms: Vec::new(),
                in_scope: true,
                kind: Kind::Lifetime,
            }),
            None => {
                found.extend(data.map(|data| DeclaredPeriod::new(data, names, Kind::Lifetime)));
            }
        }
    }
    if let Some(consent) = &organisation.cookies.consent {
        let times = [
            (&consent.validity, Kind::Consent),
            (&consent.cookie_maximum, Kind::TrackerMaximum),
            (&consent.data_maximum, Kind::TrackerMaximum),
        ];
        let times = times.into_iter().filter_map(|(period, kind)| Some((period.as_ref()?, kind)));
        found.extend(times.map(|(period, kind)| DeclaredPeriod::new(period, Vec::new(), kind)));
    }
    found
}

/// How a stated period stands to the data, where it does not agree with them.
pub(super) enum PeriodDisagreement {
    /// The sentence speaks of this period, in words, which is declared here.
    Contradicts(Arg, Span),
    /// No datum backs it.
    Undeclared,
}

/// How a stated period stands to the declared ones; `None` if it is one that the sentence may
/// mean.
pub(super) fn period(
    organisation: &Organisation,
    (notice, edition): (&Notice, &Edition<'_>),
    claim: &Claim,
    stated: &Period,
) -> Option<PeriodDisagreement> {
    let mut all = periods(organisation, Scope::new(organisation, notice), edition.language);
    // A notice speaks of what it is about; what it takes from another one speaks to all.
    let section = edition.section_of(claim).and_then(|section| section.id.as_deref());
    let taken = section.is_some_and(|id| edition.borrowed.contains_key(id));
    all.retain(|datum| datum.in_scope || taken);
    let of_norms = edition
        .lexicon
        .is_some_and(|lexicon| lexicon.subject.norms.is_match(&sentence(edition, claim)));
    let told = Told { stated, of_norms };
    let meant = match stated.role {
        Role::Retention => meant_by_retention(&all, edition, claim, &told),
        Role::Deadline => meant_by_deadline(&all, edition, claim),
        Role::Past | Role::Age | Role::Recurrence | Role::Penalty => return None,
    };
    if meant.is_empty() {
        let backed = all.iter().any(|datum| datum.agrees(&told));
        let silent = !tells_retention(edition, claim, stated.role);
        return (!backed && !silent).then_some(PeriodDisagreement::Undeclared);
    }
    // Where a sentence states one period, everything kept that it names must agree with it.
    let kept = |datum: &&&DeclaredPeriod<'_>| datum.kind == Kind::Kept;
    let wrong = meant.iter().filter(kept).find(|datum| !datum.agrees(&told));
    let right = meant.iter().any(|datum| datum.agrees(&told));
    let contradicted = match wrong {
        Some(wrong) if right && alone_in_sentence(edition, claim) => Some(wrong),
        _ if right => None,
        _ => meant.first(),
    };
    contradicted.map(|datum| PeriodDisagreement::Contradicts(datum.wording(), datum.datum.span))
}

/// Whether a period that names no datum tells how long data are kept, or a time to answer: a
/// course or a meeting lasts as well.
fn tells_retention(edition: &Edition<'_>, claim: &Claim, role: Role) -> bool {
    let Some(lexicon) = edition.lexicon else { return false };
    role == Role::Deadline
        || lexicon.duration.roles.retention_sentence.is_match(&sentence(edition, claim))
        || lexicon.duration.roles.retention_sentence.is_match(&context(edition, claim))
}

fn alone_in_sentence(edition: &Edition<'_>, claim: &Claim) -> bool {
    let beside = edition.claims.iter().filter(|other| {
        (other.section, other.block, &other.sentence)
            == (claim.section, claim.block, &claim.sentence)
            && matches!(other.value, Value::Duration(_))
    });
    beside.count() == 1
}

/// The times of which the sentence may speak: those of a breach or of changes where it or its
/// title says so, and else those of answers.
fn meant_by_deadline<'p, 'o>(
    all: &'p [DeclaredPeriod<'o>],
    edition: &Edition<'_>,
    claim: &Claim,
) -> Vec<&'p DeclaredPeriod<'o>> {
    let Some(lexicon) = edition.lexicon else { return Vec::new() };
    let sentence = sentence(edition, claim);
    let title = title(edition, claim);
    let tells = |words: &Phrases| words.is_match(&sentence) || words.is_match(&title);
    let extends = lexicon.duration.roles.extension.is_match(&sentence);
    let kinds: &[Kind] = if tells(&lexicon.subject.breach) {
        &[Kind::Breach]
    } else if tells(&lexicon.subject.changes) {
        &[Kind::Changes]
    } else if extends {
        &[Kind::Answer, Kind::Extension]
    } else {
        &[Kind::Answer]
    };
    all.iter().filter(|datum| kinds.contains(&datum.kind)).collect()
}

/// The periods of which the sentence may speak: those of the records that it names, or of trackers
/// in general; else those of the records that the text around it names.
fn meant_by_retention<'p, 'o>(
    all: &'p [DeclaredPeriod<'o>],
    edition: &Edition<'_>,
    claim: &Claim,
    told: &Told<'_>,
) -> Vec<&'p DeclaredPeriod<'o>> {
    let named = |text: &str| -> Vec<&DeclaredPeriod<'_>> {
        let lasting = all.iter().filter(|datum| matches!(datum.kind, Kind::Kept | Kind::Lifetime));
        lasting.filter(|datum| speaks_of(text, &datum.datum.names)).collect()
    };
    let sentence = sentence(edition, claim);
    let in_sentence = named(&sentence);
    if !in_sentence.is_empty() {
        return in_sentence;
    }
    if let Some(words) = edition.lexicon.map(|lexicon| &lexicon.subject) {
        if words.breach.is_match(&sentence) {
            let breach = all.iter().filter(|datum| datum.kind == Kind::Breach);
            let breach: Vec<_> = breach.filter(|datum| datum.agrees(told)).collect();
            if !breach.is_empty() {
                return breach;
            }
        }
        let around = context(edition, claim);
        let consent = words.consent.is_match(&sentence) && words.trackers.is_match(&around);
        let maximum = told.stated.bound == Bound::AtMost && words.trackers.is_match(&sentence);
        let kinds: &[Kind] = match (consent, maximum) {
            (false, false) => &[],
            _ if !alone_in_sentence(edition, claim) => {
                &[Kind::Consent, Kind::TrackerMaximum, Kind::Lifetime]
            }
            (true, _) => &[Kind::Consent],
            (false, true) => &[Kind::TrackerMaximum],
        };
        let told: Vec<_> = all.iter().filter(|datum| kinds.contains(&datum.kind)).collect();
        if told.iter().any(|datum| datum.kind != Kind::Lifetime) {
            return told;
        }
    }
    named(&context(edition, claim))
}
