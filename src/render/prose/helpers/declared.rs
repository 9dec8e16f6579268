//! Every declared period by its path, for expressions that print one alone.

use super::super::Place;
use super::super::call::Call;
use crate::fact::Duration;
use crate::model::{Datum, Norm, Retention, Stage};
use crate::source::Spanned;

/// A declared period: its path, what it belongs to, and its length.
pub(super) type Declared = (String, Datum, Duration);

/// Every declared period.
pub(super) fn periods(call: &Call<'_>) -> Vec<Declared> {
    let place = call.place();
    let organisation = place.organisation;
    let mut periods = Vec::new();
    for (id, rule) in &organisation.processing.retention {
        periods.extend(of_retention(&id.value, rule));
    }
    for (id, recipient) in &organisation.recipients.recipients {
        let path = format!("recipients.{}.data-retention", id.value);
        periods.extend(value(path, recipient.data_retention.as_ref()));
    }
    periods.extend(of_trackers(place));
    for (id, channel) in &organisation.marketing.marketing {
        let path = format!("marketing.{}.consent-validity", id.value);
        let period = channel.consent_validity.as_ref();
        periods.extend(period.map(|p| (path, Datum::Marketing(id.value.clone()), p.value)));
    }
    let breach = organisation.security.breach.as_ref();
    let updates = place.notice.file.updates.as_ref();
    let others = [
        ("rights.response", organisation.rights.response.as_ref()),
        ("rights.extension", organisation.rights.extension.as_ref()),
        ("breach.authority", breach.and_then(|breach| breach.authority.as_ref())),
        ("breach.data-subjects", breach.and_then(|breach| breach.data_subjects.as_ref())),
        ("notice.updates.advance", updates.and_then(|updates| updates.advance.as_ref())),
    ];
    periods.extend(others.into_iter().filter_map(|(path, p)| value(path.to_owned(), p)));
    periods
}

/// The periods of a retention rule: its own, those of its stages, and those of norms.
fn of_retention(id: &str, rule: &Retention) -> Vec<Declared> {
    let stage = |stage: Option<&Stage>| {
        stage.and_then(|stage| stage.period.as_ref()).map(|period| period.value)
    };
    let norm =
        |norm: Option<&Norm>| norm.and_then(|norm| norm.period.as_ref()).map(|period| period.value);
    let periods = [
        ("", rule.period.as_ref().map(|period| period.value)),
        (".to", rule.to.as_ref().map(|period| period.value)),
        (".archive", stage(rule.archive.as_ref())),
        (".extract", stage(rule.extract.as_ref())),
        (".legal-period", norm(rule.legal_period.as_ref())),
        (".benchmark", norm(rule.benchmark.as_ref())),
    ];
    let declared = periods.into_iter().filter_map(|(part, period)| {
        Some((format!("retention.{id}{part}"), Datum::Retention(id.to_owned()), period?))
    });
    declared.collect()
}

fn of_trackers(place: Place<'_>) -> Vec<Declared> {
    let cookies = &place.organisation.cookies;
    let mut periods = Vec::new();
    for (id, cookie) in &cookies.cookies {
        let lifetime = cookie.lifetime.as_ref().and_then(|lifetime| lifetime.value.period());
        let kept = cookie.data_retention.as_ref().map(|period| &period.value);
        for (part, period) in [("lifetime", lifetime), ("data-retention", kept)] {
            let path = format!("cookies.{}.{part}", id.value);
            periods.extend(period.map(|p| (path, Datum::Cookie(id.value.clone()), *p)));
        }
    }
    if let Some(consent) = &cookies.consent {
        let all = [
            ("validity", consent.validity.as_ref()),
            ("cookie-maximum", consent.cookie_maximum.as_ref()),
            ("data-maximum", consent.data_maximum.as_ref()),
        ];
        let path = |part: &str| format!("cookies.consent.{part}");
        periods.extend(all.into_iter().filter_map(|(part, p)| value(path(part), p)));
    }
    periods
}

fn value(path: String, period: Option<&Spanned<Duration>>) -> Option<Declared> {
    period.map(|period| (path.clone(), Datum::Value(path), period.value))
}
