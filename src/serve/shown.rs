//! What the server shows at one moment: the pages, and what was found, page by page.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Manner;
use crate::diagnostic::{Diagnostic, Level, Message, Profile};
use crate::language::{Language, Words};
use crate::pipeline::{Draft, Subject};
use crate::report::panel;

/// The most findings that a panel shows of a page, and of all others.
const MOST: usize = 100;

/// What the server shows.
#[derive(Default)]
pub(super) struct Shown {
    /// The newest build; none before the first one.
    pub(super) draft: Option<Arc<Draft>>,
    /// What kept the newest change from being built.
    pub(super) refused: Option<String>,
}

/// The words of a panel besides findings.
#[derive(Serialize)]
struct PanelWords {
    language: &'static str,
    title: String,
    note: String,
    help: String,
    law: String,
    gone: String,
}

/// What a panel shows.
#[derive(Serialize)]
struct Panel {
    words: PanelWords,
    /// What is found on the page, in one line.
    summary: String,
    /// Why the page is not what stands in the files now; null where it is.
    stale: Option<String>,
    here: Vec<panel::Finding>,
    elsewhere: Vec<panel::Finding>,
    /// What the list of findings of other pages is called.
    others: String,
    /// How grave the gravest finding of the page is.
    level: &'static str,
}

impl Shown {
    /// The bytes of a file.
    pub(super) fn file(&self, path: &str) -> Option<&[u8]> {
        self.draft.as_ref()?.site.file(path)
    }

    /// A name for what a page is now: it changes with its bytes.
    pub(super) fn fingerprint(&self, path: &str) -> String {
        let Some(bytes) = self.file(path) else { return "none".to_owned() };
        let head =
            Sha256::digest(bytes).iter().take(8).fold(0, |all, byte| all << 8 | u64::from(*byte));
        format!("{head:016x}")
    }

    /// What the page at a path has to know: whether it is still the one, and what was found.
    pub(super) fn news(&self, path: &str, manner: &Manner) -> Value {
        json!({ "page": self.fingerprint(path), "panel": self.panel(path, manner) })
    }

    fn panel(&self, path: &str, manner: &Manner) -> Panel {
        let words = &manner.words;
        let say = |id: &'static str| words.message(&Message::new(id));
        let Some(draft) = &self.draft else {
            let (here, elsewhere) = (Vec::new(), Vec::new());
            let (summary, others) = (say("serve-first"), String::new());
            let stale = self.refused.clone();
            let (words, level) = (panel_words(words), "off");
            return Panel { words, summary, stale, here, elsewhere, others, level };
        };
        let subject = draft.site.subject(path);
        let sources = &draft.checked.sources;
        let findings = draft.checked.findings.iter();
        let advice = manner.advice || draft.checked.profile > Profile::Default;
        let findings = findings.filter(|it| advice || it.level > Level::Advice);
        let (mut here, mut elsewhere): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
            findings.partition(|it| concerns(it, subject, draft));
        for findings in [&mut here, &mut elsewhere] {
            findings.sort_by_key(|it| {
                let path = it.span().map(|span| sources.file(span.file).path.as_str());
                (std::cmp::Reverse(it.level), path, it.span())
            });
        }
        let worded = |all: &[&Diagnostic]| {
            let link = |path: &str, place| manner.editor.link(path, place);
            let first = all.iter().take(MOST);
            first.map(|it| panel::finding(it, sources, words, &link)).collect()
        };
        let level = here.iter().map(|it| it.level).max().unwrap_or(Level::Off);
        Panel {
            words: panel_words(words),
            summary: panel::counts(&here, words),
            stale: self.stale(subject, manner),
            here: worded(&here),
            elsewhere: worded(&elsewhere),
            others: words.message(&Message::new("serve-elsewhere").arg("count", elsewhere.len())),
            level: level.name(),
        }
    }

    /// Why a page is not what stands in the files now.
    fn stale(&self, subject: Option<&Subject>, manner: &Manner) -> Option<String> {
        let words = &manner.words;
        if let Some(why) = &self.refused {
            let told = Message::new("serve-refused").arg("detail", why.as_str());
            return Some(words.message(&told));
        }
        let draft = self.draft.as_ref()?;
        let own = subject.and_then(|subject| subject.organisation.as_ref());
        let own = own.map_or(!draft.stale.is_empty(), |id| draft.stale.contains(id));
        let stale = draft.all_stale || own;
        stale.then(|| words.message(&Message::new("serve-stale")))
    }

    /// Findings that are shown, by level.
    pub(super) fn count(&self, level: Level) -> usize {
        let findings = self.draft.iter().flat_map(|draft| &draft.checked.findings);
        findings.filter(|finding| finding.level == level).count()
    }
}

fn panel_words(words: &Words) -> PanelWords {
    let say = |id: &'static str| words.message(&Message::new(id));
    PanelWords {
        language: words.language().code(),
        title: say("serve-title"),
        note: say("report-note"),
        help: say("report-help"),
        law: say("report-law"),
        gone: say("serve-gone"),
    }
}

/// Whether a finding is about what a page shows. What is found in a text is about the pages of that
/// text; what is found in data alone, about all pages that may print them.
fn concerns(finding: &Diagnostic, subject: Option<&Subject>, draft: &Draft) -> bool {
    let Some(subject) = subject else { return true };
    let paths = finding.labels.iter();
    let paths = paths.map(|label| draft.checked.sources.file(label.span.file).path.as_str());
    let places: Vec<Place<'_>> = paths.map(Place::of).collect();
    let any = |of: &dyn Fn(&Place<'_>) -> bool| {
        let mut some = places.iter().filter(|place| of(place)).peekable();
        some.peek().is_some().then(|| some.any(|place| place.is_of(subject)))
    };
    let in_text = any(&|place| place.notice.is_some());
    in_text.or_else(|| any(&|place| place.organisation.is_some())).unwrap_or(true)
}

/// To what a file belongs.
struct Place<'p> {
    organisation: Option<&'p str>,
    notice: Option<&'p str>,
    language: Option<Language>,
}

impl<'p> Place<'p> {
    fn of(path: &'p str) -> Self {
        let mut parts = path.split('/');
        let none = Self { organisation: None, notice: None, language: None };
        let (Some("content"), Some(organisation)) = (parts.next(), parts.next()) else {
            return none;
        };
        let organisation = Some(organisation);
        let (Some("notices"), Some(notice)) = (parts.next(), parts.next()) else {
            return Self { organisation, ..none };
        };
        let name = parts.next().and_then(|name| name.strip_suffix(".md"));
        Self { organisation, notice: Some(notice), language: name.and_then(Language::from_code) }
    }

    fn is_of(&self, subject: &Subject) -> bool {
        let own = subject.organisation.as_deref();
        let organisation = own.is_none_or(|own| self.organisation == Some(own));
        // A page that lists documents is about each of them, in every language.
        let lists = subject.notices.is_empty();
        let notice =
            self.notice.is_none_or(|id| lists || subject.notices.iter().any(|it| it == id));
        let languages = self.language.zip(subject.language);
        organisation && notice && (lists || languages.is_none_or(|(one, other)| one == other))
    }
}
