//! Applies the operators and looks at what the check says of it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use tabellion::diagnostic::{Arg, Diagnostic};
use tabellion::language::{Language, Words};
use tabellion::pipeline::{self, Checked, Settings};
use tabellion::source::{Sources, Span};

use super::operators::{Family, On, Operator};
use super::page::{Mutant, Page};
use super::subject::{Subject, host};

/// What became of one change.
pub(super) struct Outcome {
    /// The operator.
    pub(super) operator: &'static str,
    /// Where it was applied.
    pub(super) subject: String,
    /// The file and the line.
    pub(super) place: String,
    /// The words before and after.
    pub(super) before: String,
    pub(super) after: String,
    /// Whether something was found that was not there before.
    pub(super) caught: bool,
    /// Whether it was found at the place of the change.
    pub(super) placed: bool,
    /// What was found.
    pub(super) findings: Vec<String>,
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(formatter, "{}: {}, {}", self.operator, self.subject, self.place)?;
        writeln!(formatter, "  - {}\n  + {}", self.before, self.after)?;
        self.findings.iter().try_for_each(|finding| writeln!(formatter, "  ! {finding}"))
    }
}

/// What is found in a workspace that nobody changed, each finding without its places: those of
/// expressions are not there any more where a notice is written out.
pub(super) fn findings(subject: &Subject) -> Vec<String> {
    let checked = check(subject, None, None);
    checked.findings.iter().map(|found| format!("{} {:?}", found.rule, found.args)).collect()
}

/// One change to make.
struct Job<'s> {
    operator: &'s Operator,
    subject: &'s Subject,
    path: &'s str,
    text: &'s str,
    language: Option<Language>,
    mutant: Mutant,
}

/// Applies every operator in `sample` places, spread over the organisations and the languages.
pub(super) fn run(subjects: &[Subject], operators: &[Operator], sample: usize) -> Vec<Outcome> {
    let pages: Vec<Vec<Page<'_>>> = subjects.iter().map(Page::all).collect();
    let mut jobs = Vec::new();
    for operator in operators {
        jobs.extend(chosen(operator, &pages, sample));
    }
    let mut workspaces: Vec<(&Subject, Option<Language>)> =
        jobs.iter().map(|job| (job.subject, job.alone())).collect();
    workspaces.sort_by_key(|(subject, alone)| (subject.name(), *alone));
    workspaces.dedup_by_key(|(subject, alone)| (subject.name(), *alone));
    let baselines: BTreeMap<(String, Option<Language>), BTreeSet<Key>> = workspaces
        .into_par_iter()
        .map(|(subject, alone)| {
            let checked = check(subject, alone, None);
            let keys = checked.findings.iter().map(|found| key(found, &checked.sources));
            ((subject.name(), alone), keys.collect())
        })
        .collect();
    jobs.into_par_iter()
        .map(|job| outcome(&job, &baselines[&(job.subject.name(), job.alone())]))
        .collect()
}

/// The changes of an operator: as many as are asked for, from each organisation and language in
/// turn, and among those of one by what they are, so that the choice stays when others come and
/// go.
fn chosen<'s>(operator: &'s Operator, pages: &[Vec<Page<'s>>], sample: usize) -> Vec<Job<'s>> {
    let mut all = Vec::new();
    for (of_subject, language) in
        pages.iter().flat_map(|of| [None, Some(Language::Fr), Some(Language::En)].map(|l| (of, l)))
    {
        if language.is_none() != (operator.on == On::Data) {
            continue;
        }
        let mut found: Vec<(u64, Job<'s>)> = Vec::new();
        // From the data as they are changed, expressions would print other words.
        let fits = |page: &&Page<'_>| operator.on != On::Data || page.subject.written_out;
        for page in of_subject.iter().filter(|page| page.language == language).filter(fits) {
            for mutant in (operator.find)(page) {
                let rank = rank(page.path, &mutant);
                let (path, text, subject) = (page.path, page.text, page.subject);
                found.push((rank, Job { operator, subject, path, text, language, mutant }));
            }
        }
        found.sort_by_key(|(rank, _)| *rank);
        all.extend(found.into_iter().enumerate().map(|(turn, (rank, job))| (turn, rank, job)));
    }
    all.sort_by_key(|(turn, rank, _)| (*turn, *rank));
    let jobs = all.into_iter().map(|(_, _, job)| job);
    let stated = |job: &Job<'_>| {
        operator.on != On::Data || job.subject.states(job.path, &job.mutant.apply(job.text).0)
    };
    jobs.filter(stated).take(sample).collect()
}

impl Job<'_> {
    /// The language that is alone in the workspace; none where all of them stand in it. What data
    /// printed, the data can tell. What an author wrote around their expressions stands in no datum:
    /// only the other language can tell it.
    fn alone(&self) -> Option<Language> {
        let printed = self.operator.on == On::Prose && self.subject.written_out;
        self.language.filter(|_| printed)
    }
}

/// A number drawn from the change itself.
fn rank(path: &str, mutant: &Mutant) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |bytes: &[u8]| {
        for byte in bytes {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    add(path.as_bytes());
    for edit in &mutant.edits {
        add(edit.words.as_bytes());
        add(&edit.range.start.to_le_bytes());
    }
    hash ^ (hash >> 29)
}

/// The check of a workspace, of one language alone or of all, with one text changed.
fn check(subject: &Subject, alone: Option<Language>, changed: Option<(&str, String)>) -> Checked {
    let mut files = subject.files.clone();
    if let Some((path, text)) = changed {
        files.insert(path.to_owned(), text);
    }
    if let Some(language) = alone {
        let other = if language == Language::Fr { "/en.md" } else { "/fr.md" };
        files.retain(|path, _| !path.ends_with(other));
        let settings = files.get_mut("tabellion.yaml").unwrap();
        *settings = settings.replace("languages: [fr, en]", &format!("languages: [{language}]"));
    }
    pipeline::check(&host(&files, subject.day), &Settings::default()).unwrap()
}

/// What makes a finding the same as another one, wherever its lines have moved.
type Key = String;

fn key(finding: &Diagnostic, sources: &Sources) -> Key {
    let labels: Vec<(&str, &str)> = finding
        .labels
        .iter()
        .map(|label| (sources.file(label.span.file).path.as_str(), label.text))
        .collect();
    format!("{} {:?} {labels:?}", finding.rule, finding.args)
}

fn outcome(job: &Job<'_>, baseline: &BTreeSet<Key>) -> Outcome {
    let (changed, mut lines) = job.mutant.apply(job.text);
    if job.operator.on == On::Data {
        lines = lines.iter().map(|lines| record(&changed, lines)).collect();
    }
    let checked = check(job.subject, job.alone(), Some((job.path, changed.clone())));
    let sources = &checked.sources;
    let new: Vec<&Diagnostic> =
        checked.findings.iter().filter(|found| !baseline.contains(&key(found, sources))).collect();
    let placed = |found: &&&Diagnostic| is_placed(job, found, sources, &changed, &lines);
    let edit = &job.mutant.edits[0];
    let line = job.text[..edit.range.start].matches('\n').count() + 1;
    let equivalent = job.operator.family == Family::Equivalent;
    let words = words();
    Outcome {
        operator: job.operator.name,
        subject: job.subject.name(),
        place: format!("{}:{line}", job.path),
        before: around(job.text, &edit.range),
        after: around(&changed, &(edit.range.start..edit.range.start + edit.words.len())),
        caught: !new.is_empty(),
        placed: if equivalent { !new.is_empty() } else { new.iter().any(|found| placed(&found)) },
        findings: new
            .iter()
            .map(|found| format!("{} {}", words.headline(found), places(found, sources)))
            .collect(),
    }
}

fn words() -> Words {
    crate::render::words(Language::En)
}

fn places(finding: &Diagnostic, sources: &Sources) -> String {
    let places = finding.labels.iter().map(|label| {
        let file = sources.file(label.span.file);
        format!("{}:{}", file.path, file.position(label.span.start as usize).line)
    });
    places.collect::<Vec<_>>().join(" ")
}

fn around(text: &str, range: &Range<usize>) -> String {
    let start = text.floor_char_boundary(range.start.saturating_sub(90));
    let end = text.ceil_char_boundary((range.end + 60).min(text.len()));
    let end = end.min(text.ceil_char_boundary(start + 400));
    text[start..end].replace('\n', "⏎")
}

/// Whether a finding shows the place of a change: a changed line; or, where something is gone, the
/// part of the text where it was, or the name of what is gone.
fn is_placed(
    job: &Job<'_>,
    finding: &Diagnostic,
    sources: &Sources,
    changed: &str,
    lines: &[Range<usize>],
) -> bool {
    let lines_of = |span: Span| {
        let (start, end) = sources.locate(span);
        start.line..end.line + 1
    };
    let meets = |span: Span, lines: &Range<usize>| {
        let shown = lines_of(span);
        sources.file(span.file).path == job.path
            && shown.start < lines.end
            && lines.start < shown.end
    };
    let mut labels = finding.labels.iter();
    let Some(dropped) = &job.mutant.dropped else {
        return labels.any(|label| lines.iter().any(|lines| meets(label.span, lines)));
    };
    let part = part(changed, job.mutant.edits[0].range.start);
    let named = finding.args.iter().any(|(_, arg)| names(arg, dropped));
    named || labels.any(|label| meets(label.span, &part))
}

/// The lines of the section of level 2 around a place, and the heading after it.
fn part(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let start = text[..at].rfind("\n## ").map_or(0, |start| start + 1);
    let end = text[at..].find("\n## ").map_or(text.len(), |end| at + end + 1);
    line_at(text, start)..line_at(text, end) + 1
}

fn line_at(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// The lines of the record of the data around a changed line: an entry with its id, or the line
/// itself where it stands at the top.
fn record(text: &str, changed: &Range<usize>) -> Range<usize> {
    let lines: Vec<&str> = text.lines().collect();
    let depth = |line: &str| line.len() - line.trim_start().len();
    let at = changed.start - 1;
    let own = lines.get(at).map_or(0, |line| depth(line));
    if own <= 2 {
        return changed.clone();
    }
    let is_head = |line: &&str| depth(line) <= 2 && !line.trim().is_empty();
    let start = lines[..at].iter().rposition(is_head).unwrap_or(at);
    let end = lines[at + 1..].iter().position(is_head);
    start + 1..end.map_or(lines.len(), |end| at + 1 + end) + 1
}

fn names(arg: &Arg, dropped: &str) -> bool {
    let fold = |text: &str| text.to_lowercase();
    match arg {
        Arg::Text(text) => {
            let (text, dropped) = (fold(text), fold(dropped));
            text.len() > 2 && (dropped.contains(&text) || text.contains(&dropped))
        }
        Arg::Message(message) => {
            let id = message.id.rsplit_once('-').map_or(message.id, |(_, id)| id);
            dropped.contains(id) || message.args.iter().any(|(_, arg)| names(arg, dropped))
        }
        Arg::AnyOf(all) | Arg::AllOf(all) => all.iter().any(|arg| names(arg, dropped)),
        Arg::Number(_) => false,
    }
}
