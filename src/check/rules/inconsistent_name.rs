//! `inconsistent-name`: a proper name that texts spell in two ways.

use std::collections::BTreeMap;
use std::ops::Range;

use indexmap::IndexMap;

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::fold;
use crate::language::Language;
use crate::source::Span;
use crate::syntax::markdown::BlockKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "inconsistent-name",
        family: Family::Identity,
        level: Level::Warning,
        page: include_str!("inconsistent_name.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for language in Language::ALL {
        let names = names(corpus, language);
        for (spelling, word) in &names {
            let usual = names.iter().find(|(other, usual)| {
                (usual.times, spelling) > (word.times, *other) && is_slip(spelling, other)
            });
            let (Some((_, usual)), Some(usual_place)) = (usual, usual.and_then(|it| it.1.first))
            else {
                continue;
            };
            for place in &word.written {
                findings.push(
                    Diagnostic::new("inconsistent-name")
                        .arg("here", word.shown.as_str())
                        .arg("there", usual.shown.as_str())
                        .label(*place, "here")
                        .label(usual_place, "there")
                        .help("help"),
                );
            }
        }
    }
    findings
}

/// A word that texts write with a capital.
#[derive(Default)]
struct Word {
    shown: String,
    /// How often it stands with a capital.
    times: usize,
    /// Whether it ever stands within a sentence, where only a name has a capital.
    within: bool,
    /// Whether it stands in lower case as well, and so is no name.
    common: bool,
    first: Option<Span>,
    written: Vec<Span>,
}

impl Word {
    fn is_name(&self) -> bool {
        self.within && !self.common
    }
}

/// Shorter words are too near each other to tell a slip.
const SHORTEST: usize = 6;

/// The names in the texts of a language, by their folded spelling.
fn names(corpus: &Corpus<'_>, language: Language) -> BTreeMap<String, Word> {
    let words = words(corpus, language).into_iter();
    words.filter(|(_, word)| word.is_name()).collect()
}

/// The long words of the texts of a language, by their folded spelling.
fn words(corpus: &Corpus<'_>, language: Language) -> IndexMap<String, Word> {
    let mut words: IndexMap<String, Word> = IndexMap::new();
    for edition in corpus.editions().filter(|edition| edition.language == language) {
        let blocks = edition.document.sections.iter().flat_map(|section| &section.blocks);
        for block in blocks.filter(|block| block.kind != BlockKind::Code) {
            let text = block.text.text();
            let mut within = false;
            for (range, word) in tokens(text) {
                let ends = text[range.end..].trim_start().starts_with(['.', '!', '?', ':']);
                let begins = !std::mem::replace(&mut within, !ends);
                // A mailbox or a web address spells nothing out.
                let apart = |c: Option<char>| c.is_none_or(|c| !"@./_".contains(c));
                let own = apart(text[..range.start].chars().next_back())
                    && !text[range.end..].starts_with('@');
                if word.chars().count() < SHORTEST || !own {
                    continue;
                }
                let entry = words.entry(fold(word)).or_default();
                if word.starts_with(char::is_lowercase) {
                    entry.common = true;
                    continue;
                }
                word.clone_into(&mut entry.shown);
                entry.times += 1;
                entry.within |= !begins && word.chars().skip(1).any(char::is_lowercase);
                if let Some((span, literal)) = block.text.origin(range) {
                    entry.first.get_or_insert(span);
                    entry.written.extend(literal.then_some(span));
                }
            }
        }
    }
    words
}

/// The words of a text, each with its place.
fn tokens(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut at = 0;
    text.split(|c: char| !c.is_alphabetic()).filter_map(move |word| {
        let start = at;
        at += word.len() + text[start + word.len()..].chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start..start + word.len(), word))
    })
}

/// Whether a word is made from another by an ending: "Officer" from "Office".
fn derives(word: &str, from: &str) -> bool {
    from.ends_with('e') && matches!(word.strip_prefix(from), Some("r" | "d"))
}

/// Whether a name is most likely a slip for another: one letter is missing, added, changed or
/// swapped, and not just an ending of number or gender.
fn is_slip(name: &str, usual: &str) -> bool {
    let bare =
        |word: &str| -> String { word.trim_end_matches(['s', 'e', 'x', 'n', 'a']).to_owned() };
    let near = name.len().abs_diff(usual.len()) <= 1 && name.as_bytes()[0] == usual.as_bytes()[0];
    near && !derives(name, usual)
        && !derives(usual, name)
        && bare(name) != bare(usual)
        && strsim::damerau_levenshtein(name, usual) == 1
}
