//! The two languages of a notice side by side: the proof that they say the same, for a lawyer to
//! read and to sign.
//!
//! What was compared comes as plain values; one file per format lays it out. Nothing here knows how
//! languages are compared.

mod html;
mod human;
mod json;
mod markdown;
mod words;

use crate::diagnostic::{Arg, Diagnostic};
use crate::language::{Language, Words};
use crate::source::Sources;

pub use json::schema;

/// What was compared.
#[derive(Clone, Debug)]
pub struct Parity {
    /// The version of the tool.
    pub tool: String,
    /// The day of the comparison.
    pub day: Arg,
    /// The same as `YYYY-MM-DD`.
    pub date: String,
    /// Whether all data could be read; where they could not, nothing is proved.
    pub whole: bool,
    /// The notices.
    pub notices: Vec<NoticeParity>,
}

/// A notice in two languages.
#[derive(Clone, Debug)]
pub struct NoticeParity {
    /// The organisation, by the name of its folder.
    pub organisation: String,
    /// The name of the organisation.
    pub name: String,
    /// The notice, by the name of its folder.
    pub notice: String,
    /// The languages.
    pub languages: [Language; 2],
    /// The title in each.
    pub titles: [String; 2],
    /// The version.
    pub version: String,
    /// The date of the version.
    pub day: Arg,
    /// The same as `YYYY-MM-DD`.
    pub date: String,
    /// The files from which the two texts are made.
    pub files: Vec<Digest>,
    /// The sections.
    pub sections: Vec<Section>,
    /// What was found that belongs to no section.
    pub findings: Vec<Diagnostic>,
}

/// A file and its digest.
#[derive(Clone, Debug)]
pub struct Digest {
    /// The path below the workspace's root.
    pub path: String,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
}

/// A section in two languages; one that a language does not have has no title there.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its id.
    pub id: Option<String>,
    /// The title in each language.
    pub titles: [Option<String>; 2],
    /// The facts.
    pub facts: Vec<Fact>,
    /// What was found in it.
    pub findings: Vec<Diagnostic>,
}

/// A fact in two languages.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The kind.
    pub kind: &'static str,
    /// As each language states it.
    pub sides: [Option<Side>; 2],
    /// In what they differ.
    pub differences: Vec<&'static str>,
}

/// A fact as one language states it.
#[derive(Clone, Debug)]
pub struct Side {
    /// The words.
    pub text: String,
    /// The value.
    pub value: Arg,
    /// The path of the file.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1.
    pub column: usize,
    /// Whether data printed it.
    pub printed: bool,
    /// Whether the sentence denies it.
    pub denied: bool,
    /// How a period is bounded, where it is.
    pub bound: Option<&'static str>,
    /// From when a period runs, in the words of the text.
    pub trigger: Option<String>,
}

/// A format of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParityFormat {
    /// For a terminal.
    Human,
    /// A document to sign, as Markdown.
    Markdown,
    /// A document to sign, as a page that stands for itself.
    Html,
    /// For programs.
    Json,
}

impl ParityFormat {
    /// All formats with their names.
    pub const ALL: [(&'static str, Self); 4] = [
        ("human", Self::Human),
        ("markdown", Self::Markdown),
        ("html", Self::Html),
        ("json", Self::Json),
    ];

    /// The format of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(other, _)| *other == name).map(|(_, format)| *format)
    }
}

/// Lays out a comparison; `width` is that of the terminal.
pub fn render_parity(
    format: ParityFormat,
    parity: &Parity,
    sources: &Sources,
    words: &Words,
    width: usize,
) -> String {
    match format {
        ParityFormat::Human => human::render(parity, sources, words, width),
        ParityFormat::Markdown => markdown::render(parity, sources, words),
        ParityFormat::Html => html::render(parity, sources, words),
        ParityFormat::Json => json::render(parity, sources, words),
    }
}

/// What a comparison comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Summary {
    /// Sections that both languages have.
    sections: usize,
    /// Sections that only one has, for each language.
    alone: [usize; 2],
    /// Facts that are equal, those that one language leaves to its words among them.
    equal: usize,
    /// Facts that differ.
    differing: usize,
    /// How many differ of each kind.
    kinds: Vec<(&'static str, usize)>,
    /// How many findings there are of each rule.
    rules: Vec<(&'static str, usize)>,
}

impl NoticeParity {
    fn summary(&self) -> Summary {
        let mut summary = Summary::default();
        for section in &self.sections {
            match &section.titles {
                [Some(_), Some(_)] => summary.sections += 1,
                [Some(_), None] => summary.alone[0] += 1,
                _ => summary.alone[1] += 1,
            }
            for fact in &section.facts {
                if fact.differences.is_empty() {
                    summary.equal += 1;
                } else {
                    summary.differing += 1;
                    count(&mut summary.kinds, fact.kind);
                }
            }
        }
        for finding in self.all_findings() {
            count(&mut summary.rules, finding.rule);
        }
        summary
    }

    /// Everything that was found, section by section.
    pub fn all_findings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.sections.iter().flat_map(|section| &section.findings).chain(&self.findings)
    }

    /// Whether both languages were found to say the same.
    fn is_equal(&self) -> bool {
        self.all_findings().next().is_none()
            && self.sections.iter().flat_map(|it| &it.facts).all(|it| it.differences.is_empty())
    }
}

fn count(counts: &mut Vec<(&'static str, usize)>, name: &'static str) {
    match counts.iter_mut().find(|(other, _)| *other == name) {
        Some((_, times)) => *times += 1,
        None => counts.push((name, 1)),
    }
    counts.sort_unstable();
}
