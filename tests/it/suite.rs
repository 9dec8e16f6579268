//! Literate tests: pages that are documentation, examples and expectations in one.
//!
//! `src/check/rules/*.md`: under `## Bad` the rule fires and a `text` fence shows the finding;
//! under `## Good` nothing is found. `tests/suite/**/*.md`: each `## ` heading is a case, whose
//! `text` fence shows what `check --format short` prints. `tests/suite/content/*.md`: each case
//! edits the published content, and its `text` fence shows the whole report. `UPDATE=1` rewrites the `text` fences.

use std::path::Path;

use jiff::civil::date;
use tabellion::diagnostic::Diagnostic;
use tabellion::language::{Language, Words};
use tabellion::pipeline::{self, Settings, Submitted};
use tabellion::report::{Format, Look, render};
use tabellion::source::host::{Layered, Memory};

use crate::overlay::{Fence, edited, fences, workspace};
use crate::repository::{Offence, Text, expect_none, texts, updating};
use crate::rulebook::everything;

/// The headings of the two examples, by language.
pub(crate) const EXAMPLES: [(Language, &str, &str); 2] =
    [(Language::En, "Bad", "Good"), (Language::Fr, "Mauvais", "Bon")];

#[test]
fn the_base_workspace_is_clean() {
    let checked = Checked::of(&[], Language::En);
    assert!(checked.findings.is_empty(), "\n{}", checked.worded(Format::Human, None));
}

#[test]
fn rules_do_what_their_pages_say() {
    let pages = texts("src/check/rules", &[".md"]);
    let (first, second) = pages.split_at(pages.len() / 2);
    let offences = std::thread::scope(|scope| {
        let halves = [first, second].map(|half| {
            scope.spawn(|| half.iter().flat_map(examples_of_a_page).collect::<Vec<Offence>>())
        });
        let ended = halves.map(|half| half.join().expect("examples that do not panic"));
        ended.into_iter().flatten().collect::<Vec<Offence>>()
    });
    expect_none(&offences);
}

fn examples_of_a_page(page: &Text) -> Vec<Offence> {
    let rule = page.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".md");
    let rule = rule.replace('_', "-");
    let (mut offences, mut edits) = (Vec::new(), Vec::new());
    for (language, bad, good) in EXAMPLES {
        let part = part(&page.text, language);
        offences.extend(bad_example(page, &rule, language, &part.under(bad), &mut edits));
        offences.extend(good_example(page, language, &part.under(good)));
    }
    apply(page, edits);
    offences
}

#[test]
fn cases_give_their_output() {
    let mut offences = Vec::new();
    for page in texts("tests/suite/check", &[".md"]) {
        let mut edits = Vec::new();
        for case in Part::whole(&page.text).headings() {
            let (inputs, output) = case.inputs_and_output();
            let checked = Checked::of(&inputs, Language::En);
            let actual = checked.worded(Format::Short, None);
            offences.extend(compare(&page, &case, output.as_ref(), &actual, &mut edits));
        }
        apply(&page, edits);
    }
    expect_none(&offences);
}

/// Themes with mistakes: what is found is shown as people read it, in each language.
#[test]
fn mistakes_of_themes_are_shown() {
    let mut offences = Vec::new();
    for page in texts("tests/suite/theme", &[".md"]) {
        let language = page.path.trim_end_matches(".md").rsplit('.').next();
        let language = language.and_then(Language::from_code).expect("a page of a language");
        let mut edits = Vec::new();
        for case in Part::whole(&page.text).headings() {
            let (inputs, output) = case.inputs_and_output();
            let actual = Checked::of(&inputs, language).worded(Format::Human, None);
            offences.extend(compare(&page, &case, output.as_ref(), &actual, &mut edits));
        }
        apply(&page, edits);
    }
    expect_none(&offences);
}

/// The published content, edited: each edit is caught, at its place, with both sides.
#[test]
fn edits_of_the_content_are_caught() {
    let mut offences = Vec::new();
    for page in texts("tests/suite/content", &[".md"]) {
        let mut edits = Vec::new();
        for case in Part::whole(&page.text).headings() {
            let (inputs, output) = case.inputs_and_output();
            let language = output.as_ref().and_then(|fence| fence.words.first());
            let language = language.and_then(|code| Language::from_code(code));
            let host = Layered { upper: edited(&inputs), lower: pipeline::embedded() };
            let settings =
                Settings { organisations: organisations(&inputs), ..Settings::default() };
            let checked = pipeline::check(&host, &settings).expect("a workspace in memory");
            let checked = Checked::new(&host, checked, language.unwrap_or(Language::En));
            let actual = checked.worded(Format::Human, None);
            offences.extend(compare(&page, &case, output.as_ref(), &actual, &mut edits));
        }
        apply(&page, edits);
    }
    expect_none(&offences);
}

/// The organisations whose content is edited.
pub(crate) fn organisations(edits: &[Fence]) -> Vec<String> {
    let paths = edits.iter().filter_map(|fence| fence.words.first()?.split('/').nth(1));
    let mut ids: Vec<String> = paths.map(ToOwned::to_owned).collect();
    ids.dedup();
    ids
}

fn bad_example(
    page: &Text,
    rule: &str,
    language: Language,
    example: &Part<'_>,
    edits: &mut Vec<(Fence, String)>,
) -> Vec<Offence> {
    let (inputs, output) = example.inputs_and_output();
    let checked = Checked::of(&inputs, language);
    if !checked.findings.iter().any(|finding| finding.rule == rule) {
        let all = checked.worded(Format::Short, None);
        let why = format!("the bad example in `{language}` does not make `{rule}` fire\n{all}");
        return vec![Offence::new(&page.path, example.line(&page.text), why)];
    }
    let actual = checked.worded(Format::Human, Some(rule));
    compare(page, example, output.as_ref(), &actual, edits).into_iter().collect()
}

fn good_example(page: &Text, language: Language, example: &Part<'_>) -> Option<Offence> {
    let (inputs, _) = example.inputs_and_output();
    let checked = Checked::of(&inputs, language);
    (!checked.findings.is_empty() || inputs.is_empty()).then(|| {
        let all = checked.worded(Format::Short, None);
        let why = format!("the good example in `{language}` is not good, or is missing\n{all}");
        Offence::new(&page.path, example.line(&page.text), why)
    })
}

pub(crate) fn compare(
    page: &Text,
    case: &Part<'_>,
    output: Option<&Fence>,
    actual: &str,
    edits: &mut Vec<(Fence, String)>,
) -> Option<Offence> {
    let offence = |why: String| Some(Offence::new(&page.path, case.line(&page.text), why));
    match output {
        None => offence(format!("an output is missing: write an empty `text` fence\n{actual}")),
        Some(fence) if fence.text == actual => None,
        Some(fence) if updating() => {
            edits.push((fence.clone(), actual.to_owned()));
            None
        }
        Some(_) => offence(format!("the output is another; UPDATE=1 rewrites it\n{actual}")),
    }
}

/// Writes new outputs into a page, the last one first, so that places stay true.
pub(crate) fn apply(page: &Text, mut edits: Vec<(Fence, String)>) {
    if edits.is_empty() {
        return;
    }
    let mut text = page.text.clone();
    edits.sort_by_key(|(fence, _)| fence.range.start);
    for (fence, output) in edits.into_iter().rev() {
        text.replace_range(fence.range, &output);
    }
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join(&page.path);
    std::fs::write(full, text).expect("a page to write to");
}

/// A part of a page and where it begins.
pub(crate) struct Part<'p> {
    text: &'p str,
    from: usize,
}

impl<'p> Part<'p> {
    pub(crate) fn whole(text: &'p str) -> Self {
        Self { text, from: 0 }
    }

    /// What stands under each heading of level 2.
    pub(crate) fn headings(&self) -> Vec<Self> {
        let mut starts = Vec::new();
        let (mut at, mut fenced) = (0, false);
        for line in self.text.split_inclusive('\n') {
            fenced ^= line.starts_with("```");
            if !fenced && line.starts_with("## ") {
                starts.push(at);
            }
            at += line.len();
        }
        let ends = starts.iter().skip(1).copied().chain([self.text.len()]);
        starts
            .iter()
            .zip(ends)
            .map(|(start, end)| Self { text: &self.text[*start..end], from: self.from + start })
            .collect()
    }

    /// What stands under the heading of that title; nothing if there is none.
    pub(crate) fn under(&self, title: &str) -> Self {
        let heading = format!("## {title}\n");
        let found = self.headings().into_iter().find(|part| part.text.starts_with(&heading));
        found.unwrap_or(Self { text: "", from: self.from })
    }

    pub(crate) fn inputs_and_output(&self) -> (Vec<Fence>, Option<Fence>) {
        let (mut outputs, inputs): (Vec<Fence>, Vec<Fence>) =
            fences(self.text, self.from).into_iter().partition(|fence| fence.language == "text");
        (inputs, outputs.pop())
    }

    /// The title of the heading with which it begins.
    pub(crate) fn title(&self) -> &'p str {
        self.text.lines().next().unwrap_or_default().trim_start_matches('#').trim()
    }

    pub(crate) fn line(&self, page: &str) -> usize {
        page[..self.from].matches('\n').count() + 1
    }
}

/// The part of a rule's page in one language.
pub(crate) fn part(page: &str, language: Language) -> Part<'_> {
    let mark = format!("{{#{language}}}\n");
    let Some(at) = page.find(&mark) else { return Part { text: "", from: 0 } };
    let from = at + mark.len();
    let rest = &page[from..];
    let next = Language::ALL.into_iter().filter_map(|other| rest.find(&format!(" {{#{other}}}\n")));
    let end = next.min().map_or(rest.len(), |end| rest[..end].rfind('\n').unwrap_or(end));
    Part { text: &rest[..end], from }
}

/// A workspace that was checked.
struct Checked {
    findings: Vec<Diagnostic>,
    sources: tabellion::source::Sources,
    words: Words,
}

impl Checked {
    /// The base workspace with an example. Examples that lie in no folder are documents under
    /// audit.
    fn of(inputs: &[Fence], language: Language) -> Self {
        if inputs.iter().any(is_document) {
            return Self::audited(inputs, language);
        }
        let host = Layered { upper: workspace(inputs), lower: pipeline::embedded() };
        Self::on(&host, language)
    }

    fn audited(inputs: &[Fence], language: Language) -> Self {
        let documents: Vec<Submitted> = inputs
            .iter()
            .filter(|fence| is_document(fence))
            .map(|fence| Submitted {
                path: fence.words[0].clone(),
                text: fence.text.clone(),
                language: pipeline::language_of(&fence.words[0], &fence.text),
                broken: None,
            })
            .collect();
        let host = Layered { upper: Memory::new(date(2026, 3, 1)), lower: pipeline::embedded() };
        let audited =
            pipeline::audit(&host, &documents, &everything()).expect("documents in memory");
        Self::new(&host, audited, language)
    }

    fn on(host: &Layered<Memory, Memory>, language: Language) -> Self {
        let checked = pipeline::check(host, &everything()).expect("a workspace in memory");
        Self::new(host, checked, language)
    }

    fn new(host: &Layered<Memory, Memory>, checked: pipeline::Checked, language: Language) -> Self {
        let words = pipeline::words(host, language).expect("messages in memory");
        Self { findings: checked.findings, sources: checked.sources, words }
    }

    /// The findings in words: of one rule, or all.
    fn worded(&self, format: Format, rule: Option<&str>) -> String {
        let shown: Vec<Diagnostic> = self
            .findings
            .iter()
            .filter(|finding| rule.is_none_or(|rule| finding.rule == rule))
            .cloned()
            .collect();
        render(format, &shown, &self.sources, &self.words, Look::default())
    }
}

/// Whether a fence is a document of anybody's and no file of the workspace.
fn is_document(fence: &Fence) -> bool {
    let path = fence.words.first().filter(|_| fence.language != "date");
    path.is_some_and(|path| !path.contains('/') && !path.starts_with("tabellion."))
}

#[cfg(test)]
mod tests {
    use tabellion::language::Language;

    use super::{Part, part};

    const PAGE: &str = "# a-rule {#en}\n\n## Bad\n\n```yaml a.yaml\n## Good\n```\n\n\
                        ```text\nx\n```\n\n## Good\n\nb\n\n# a-rule {#fr}\n\n## Bon\n\nc\n";

    #[test]
    fn a_page_is_cut_at_its_headings() {
        let english = part(PAGE, Language::En);
        assert_eq!(english.under("Good").text.trim(), "## Good\n\nb");
        assert_eq!(part(PAGE, Language::Fr).under("Bon").text, "## Bon\n\nc\n");
        assert_eq!(english.headings().len(), 2);
        let bad = english.under("Bad");
        let (inputs, output) = bad.inputs_and_output();
        assert_eq!(inputs[0].text, "## Good\n");
        let output = output.unwrap();
        assert_eq!((output.text.as_str(), &PAGE[output.range.clone()]), ("x\n", "x\n"));
        assert_eq!(bad.line(PAGE), 3);
        assert_eq!(Part::whole(PAGE).under("None").text, "");
    }
}
