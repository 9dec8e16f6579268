//! `retention-below-legal`: data that are kept for less time than the law prescribes, by the data themselves.

use crate::check::dossier::printed_in;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::{Bound, Duration};
use crate::law::articles;
use crate::law::retention_reference;
use crate::law::retention_references::Kind;
use crate::model::{Datum, Norm, Retention, Stage};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "retention-below-legal",
        family: Family::Retention,
        sources: &[articles::GDPR_6_1_C],
        page: include_str!("retention_below_legal.md"),
        ..Rule::GDPR
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, retention) in &dossier.organisation.processing.retention {
        let Some(norm) = retention.legal_period.as_ref().filter(|norm| is_duty(norm)) else {
            continue;
        };
        let Some(prescribed) = &norm.period else { continue };
        let Some(longest) = longest(retention, norm.archive_only) else { continue };
        if longest < prescribed.value {
            let archive = retention.archive.as_ref().and_then(|stage| stage.period.as_ref());
            let shown = if norm.archive_only { archive } else { retention.period.as_ref() };
            let place = shown.or(archive).map_or(id.span, |period| period.span);
            findings.push(
                Diagnostic::new("retention-below-legal")
                    .arg("id", id.as_str())
                    .arg("kept", longest.wording())
                    .arg("prescribed", prescribed.value.wording())
                    .label(place, "here")
                    .label(prescribed.span, "legal")
                    .label_if(printed_in(dossier, &Datum::Retention(id.value.clone())), "printed")
                    .help("help"),
            );
        }
    }
    findings
}

/// Whether a norm is a duty to keep: not a maximum, not a text followed by analogy, and none of its
/// references says that it is something else.
fn is_duty(norm: &Norm) -> bool {
    let mut references = norm.references.iter().filter_map(|id| retention_reference(id));
    norm.bound != Bound::AtMost
        && !norm.by_analogy
        && references.all(|reference| reference.kind == Kind::Duty)
}

/// How long something is kept at the most; none where the data do not give it as a period.
fn longest(retention: &Retention, archive_only: bool) -> Option<Duration> {
    if archive_only {
        // The law then tells how long an archive may serve, where there is one.
        let archive = retention.archive.as_ref().filter(|stage| stage.until.is_none())?;
        return archive.period.as_ref().map(|period| period.value);
    }
    let stages = [&retention.archive, &retention.extract];
    let open = |stage: &&Stage| stage.until.is_some() || stage.bound == Bound::AtLeast;
    if stages.into_iter().flatten().any(|stage| open(&stage))
        || retention.bound == Bound::AtLeast
        || !retention.criteria.is_empty()
        || retention.during.is_some()
    {
        return None;
    }
    let active = retention.to.as_ref().or(retention.period.as_ref()).map(|period| period.value);
    let archive = retention.archive.as_ref().and_then(|stage| stage.period.as_ref());
    let archive = archive.map(|period| period.value);
    let extract = retention.extract.as_ref().and_then(|stage| stage.period.as_ref());
    let extract = extract.map(|period| period.value);
    let total = match (active, archive) {
        (Some(active), Some(archive)) => Some(sum(active, archive)),
        (active, archive) => archive.or(active),
    };
    [total, extract]
        .into_iter()
        .flatten()
        .reduce(|left, right| if right > left { right } else { left })
}

/// One period after another.
fn sum(left: Duration, right: Duration) -> Duration {
    Duration {
        years: left.years.saturating_add(right.years),
        months: left.months.saturating_add(right.months),
        weeks: left.weeks.saturating_add(right.weeks),
        days: left.days.saturating_add(right.days),
        hours: left.hours.saturating_add(right.hours),
        minutes: left.minutes.saturating_add(right.minutes),
        seconds: left.seconds.saturating_add(right.seconds),
        calendar: left.calendar,
    }
}
