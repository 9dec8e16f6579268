//! The words of one retention rule. Tables, lists, sentences and schedules are put together from
//! them, so that one datum has one wording wherever it is printed.
//!
//! All words here are plain: who prints them makes them Markdown.

use super::super::period::{Period, worded};
use crate::diagnostic::{Arg, Message};
use crate::language::{Language, Words};
use crate::law::retention_reference;
use crate::model::{EndAction, Localised, Norm, Retention, Stage};

/// The words of a rule, each of them apart. What is not declared is empty.
pub(super) struct Wording {
    /// What is kept, and when the rule applies.
    pub(super) name: String,
    /// How long data are in use.
    pub(super) active: String,
    /// How long they are archived.
    pub(super) archive: String,
    /// Whether the archive is told by a period, by another end, or only described.
    archived: &'static str,
    /// What is kept longer, and how long.
    pub(super) extract: String,
    /// The same within the whole time.
    longer: String,
    /// What is done at the end.
    pub(super) end: String,
    /// What a law prescribes.
    pub(super) legal: String,
    /// What an authority recommends.
    pub(super) recommended: String,
    /// The texts that say so.
    pub(super) references: String,
    /// Why the period is another one.
    pub(super) justification: String,
    /// A remark.
    pub(super) note: String,
}

impl Wording {
    pub(super) fn new(words: &Words, rule: &Retention) -> Self {
        let language = words.language();
        let name = rule.name.get(language);
        let said = |text: Option<&Localised>| {
            text.map_or_else(String::new, |text| text.get(language).to_owned())
        };
        let norms = [rule.legal_period.as_ref(), rule.benchmark.as_ref()];
        let texts: Vec<String> =
            norms.into_iter().flatten().flat_map(|norm| references(words, norm)).collect();
        let extract = |id: &'static str| {
            rule.extract.as_ref().map_or_else(String::new, |stage| extract(words, stage, id))
        };
        Self {
            name: match &rule.condition {
                Some(condition) => format!("{name} ({})", condition.get(language)),
                None => name.to_owned(),
            },
            active: active(words, rule),
            archive: rule.archive.as_ref().map_or_else(String::new, |stage| stage_of(words, stage)),
            archived: rule.archive.as_ref().map_or("described", told),
            extract: extract("retention-of-data"),
            longer: extract("retention-longer"),
            end: rule.end.map_or_else(String::new, |end| words.message(&Message::new(action(end)))),
            legal: rule.legal_period.as_ref().map_or_else(String::new, |norm| of_norm(words, norm)),
            recommended: rule.benchmark.as_ref().map_or_else(String::new, |n| of_norm(words, n)),
            references: distinct(texts).join(joint(language)),
            justification: said(rule.justification.as_ref()),
            note: said(rule.note.as_ref()),
        }
    }

    /// The whole time: in use, then archived, and what is kept longer.
    pub(super) fn whole(&self, words: &Words) -> String {
        let mut whole = self.active.clone();
        if !self.archive.is_empty() {
            let archive = Message::new("retention-archive")
                .arg("told", self.archived)
                .arg("archive", self.archive.as_str());
            whole = if whole.is_empty() {
                words.message(&archive)
            } else {
                let then = Message::new("retention-then").arg("active", whole);
                words.message(&then.arg("archive", archive))
            };
        }
        let parts = [whole, self.longer.clone()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(joint(words.language()))
    }
}

/// How long data are in use: a time before the period begins, the period, its criteria.
fn active(words: &Words, rule: &Retention) -> String {
    let language = words.language();
    let period = rule.period.as_ref().map(|period| {
        worded(
            words,
            Period {
                duration: &period.value,
                to: rule.to.as_ref().map(|to| &to.value),
                bound: rule.bound,
                trigger: rule.trigger.as_ref().map(|trigger| trigger.value),
            },
        )
    });
    let during = rule.during.as_ref().map(|during| during.get(language).to_owned());
    let time = match (during, period) {
        (Some(during), Some(period)) => {
            let then = Message::new("retention-during-then").arg("during", during);
            Some(words.message(&then.arg("period", period)))
        }
        (during, period) => during.or(period),
    };
    // Whichever applies decides: the criteria do not add up.
    let criteria = rule.criteria.iter().map(|criterion| criterion.get(language));
    let criteria = words.arg(&Arg::any_of(criteria));
    match time {
        Some(time) if criteria.is_empty() => time,
        Some(time) => {
            let message = Message::new("retention-by-criteria").arg("period", time);
            words.message(&message.arg("criteria", criteria))
        }
        None => criteria,
    }
}

/// How long a stage lasts, with what it holds and why in parentheses.
fn stage_of(words: &Words, stage: &Stage) -> String {
    let language = words.language();
    let held = stage.data.as_ref().map(|data| data.get(language));
    let reason = stage.reason.as_ref().map(|reason| reason.get(language));
    let remarks: Vec<&str> = held.into_iter().chain(reason).collect();
    noted(language, &time_of(words, stage), &remarks)
}

/// How an archive is told.
fn told(stage: &Stage) -> &'static str {
    match (&stage.period, &stage.until) {
        (Some(_), _) => "period",
        (None, Some(_)) => "until",
        (None, None) => "described",
    }
}

/// What is kept longer, in a message: "diplomas: 50 years (proof of the degree)".
fn extract(words: &Words, stage: &Stage, id: &'static str) -> String {
    let language = words.language();
    let reason = stage.reason.as_ref().map(|reason| reason.get(language));
    let time = noted(language, &time_of(words, stage), &reason.into_iter().collect::<Vec<_>>());
    let data = stage.data.as_ref().map_or("", |data| data.get(language));
    let of = match (data.is_empty(), time.is_empty()) {
        (false, false) => "both",
        (false, true) => "data",
        (true, _) => "period",
    };
    let message = Message::new(id).arg("of", of).arg("data", data);
    words.message(&message.arg("period", time))
}

fn time_of(words: &Words, stage: &Stage) -> String {
    let period = stage.period.as_ref().map(|period| {
        let trigger = stage.trigger.as_ref().map(|trigger| trigger.value);
        let (duration, bound) = (&period.value, stage.bound);
        worded(words, Period { duration, to: None, bound, trigger })
    });
    let until = stage.until.as_ref().map(|until| until.get(words.language()).to_owned());
    period.into_iter().chain(until).collect::<Vec<String>>().join(", ")
}

/// The period of a norm, with what limits it in parentheses.
fn of_norm(words: &Words, norm: &Norm) -> String {
    let language = words.language();
    let period = norm.period.as_ref().map(|period| {
        let trigger = norm.trigger.as_ref().map(|trigger| trigger.value);
        let (duration, bound) = (&period.value, norm.bound);
        worded(words, Period { duration, to: None, bound, trigger })
    });
    let said = norm.words.as_ref().map(|text| text.get(language).to_owned());
    let time = period.into_iter().chain(said).collect::<Vec<String>>().join(", ");
    let archive_only =
        norm.archive_only.then(|| words.message(&Message::new("retention-archive-only")));
    let note = norm.note.as_ref().map(|note| note.get(language));
    let remarks: Vec<&str> = archive_only.as_deref().into_iter().chain(note).collect();
    noted(language, &time, &remarks)
}

/// The texts of a norm, each as it is cited.
fn references(words: &Words, norm: &Norm) -> Vec<String> {
    let language = words.language();
    let listed = norm.references.iter().filter_map(|id| {
        let source = retention_reference(&id.value)?.source;
        Some(match language {
            Language::Fr => source.fr,
            Language::En => source.en,
        })
    });
    let free = norm.citations.iter().map(|citation| citation.get(language));
    let cite = |text: &str| {
        if norm.by_analogy {
            words.message(&Message::new("retention-by-analogy").arg("reference", text))
        } else {
            text.to_owned()
        }
    };
    listed.chain(free).map(cite).collect()
}

fn noted(language: Language, text: &str, remarks: &[&str]) -> String {
    let remarks = remarks.join(joint(language));
    match (text.is_empty(), remarks.is_empty()) {
        (_, true) => text.to_owned(),
        (true, false) => remarks,
        (false, false) => format!("{text} ({remarks})"),
    }
}

fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in texts {
        if !kept.contains(&text) {
            kept.push(text);
        }
    }
    kept
}

/// What stands between statements that have commas of their own.
fn joint(language: Language) -> &'static str {
    match language {
        Language::Fr => " ; ",
        Language::En => "; ",
    }
}

/// The name of what is done at the end.
fn action(end: EndAction) -> &'static str {
    match end {
        EndAction::Deletion => "end-deletion",
        EndAction::Anonymisation => "end-anonymisation",
        EndAction::DeletionOrAnonymisation => "end-deletion-or-anonymisation",
        EndAction::Archiving => "end-archiving",
    }
}

/// What is done with "the data" at the end, as a participle.
pub(super) fn done(end: EndAction) -> &'static str {
    match end {
        EndAction::Deletion => "done-deletion",
        EndAction::Anonymisation => "done-anonymisation",
        EndAction::DeletionOrAnonymisation => "done-deletion-or-anonymisation",
        EndAction::Archiving => "done-archiving",
    }
}

/// The whole time of a rule in words.
pub(super) fn whole(words: &Words, rule: &Retention) -> String {
    Wording::new(words, rule).whole(words)
}

#[cfg(test)]
mod tests {
    use super::{distinct, noted};
    use crate::language::Language;

    #[test]
    fn remarks_stand_in_parentheses() {
        assert_eq!(noted(Language::En, "1 year", &["a", "b"]), "1 year (a; b)");
        assert_eq!(noted(Language::Fr, "", &["a"]), "a");
        assert_eq!(distinct(vec!["a".to_owned(), "a".to_owned()]), ["a"]);
    }
}
