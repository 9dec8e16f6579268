//! Laws that only an acronym right after an article names: `§ 19 UStG`, « art. 179 CP ».
//!
//! The names of German laws are abbreviated in one way: letters of the words in capitals, the last
//! of them that of the word for a law. What the lexicon knows is found with all other names.

use std::sync::LazyLock;

use regex::Regex;

use super::{NEAR, Owner, Scene, nation};
use crate::language::lexicon::{fixed, fold_char};

/// The acronym of a German law.
static GERMAN: LazyLock<Regex> = LazyLock::new(|| {
    fixed(r"^\(?(?P<name>[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,9}?(?:[a-z]G|[A-Z]G|GB|O|StV|[a-z]V|VO))\b")
});

/// Where the words of a text begin.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let after_spaces = text.match_indices(' ').map(|(at, _)| at + 1);
    std::iter::once(0).chain(after_spaces)
}

/// How far an acronym may reach.
const LONGEST: usize = 30;

impl Scene<'_> {
    /// « art. 179 CP », "§ 5 ECG": an acronym that the lexicon knows right after articles.
    pub(super) fn of_acronym(&self) -> Option<Owner> {
        let (at, after) = self.written_after(LONGEST)?;
        let lead = after.len() - after.trim_start_matches([' ', ',']).len();
        let ends = |c: char| !(c.is_alphanumeric() || c == '.' || c == '-');
        let acronym = |start: usize| {
            let word = after[start..].split(ends).next()?.trim_end_matches('.');
            Some((start, word, self.lexicon.law.nations.acronym(word)?))
        };
        // "s. 19 of the DPA": words that join a law stand between.
        let joined = |start: &usize| {
            let before: String = after[lead..*start].chars().flat_map(fold_char).collect();
            self.lexicon.law.link.is_match(&before)
        };
        let later = word_starts(after).filter(|start| *start > lead).take(3).filter(joined);
        let (start, word, of) = std::iter::once(lead).chain(later).find_map(acronym)?;
        let of = nation::of_codes(self.lexicon, of, self.named.iter().copied());
        let owner = self.named_up_to(of, at + start + word.len());
        // "Section 8 of the DPA 2018": the acronym begins a name.
        let next = self.next().map(|index| &self.mentions[index].range);
        next.is_none_or(|next| next.start >= owner.whole.end || next.end <= owner.whole.end)
            .then_some(owner)
    }

    /// The owner of the list whose name ends at a place of the plain text.
    fn named_up_to(&self, text: String, end: usize) -> Owner {
        let end = self.text.folded.place(&self.text.plain.original(end - 1..end)).end;
        Owner { text, joined: None, whole: self.list.range.start..end }
    }

    /// "§ 19 UStG": the acronym of a German law that the lexicon does not know.
    pub(super) fn of_german(&self) -> Option<Owner> {
        let (at, after) = self.written_after(LONGEST)?;
        let (start, name) = word_starts(after).find_map(|start| {
            let name = GERMAN.captures(&after[start..])?.name("name")?;
            let before: String = after[..start].chars().flat_map(fold_char).collect();
            let law = &self.lexicon.law;
            law.link.is_match(&law.nations.without(&before)).then_some((start, name))
        })?;
        let end = at + start;
        let capitals = name.as_str().chars().filter(|c| c.is_uppercase()).count();
        let folded: String = name.as_str().chars().flat_map(fold_char).collect();
        // « § 25 TDDDG », "Section 165 (3) TKG".
        let words = &self.text.folded.text[self.list.range.clone()];
        let signed = words.contains('§') || words.starts_with(&self.lexicon.law.section_noun);
        (signed && capitals > 1).then(|| self.named_up_to(format!("de/{folded}"), end + name.end()))
    }

    /// Whether an acronym that is no known law stands right after the list, where the name of one
    /// would stand.
    pub(super) fn is_of_unknown(&self) -> bool {
        let Some((_, after)) = self.written_after(NEAR) else { return false };
        let words: Vec<&str> = after.split_inclusive(' ').take(3).collect();
        let mut at = 0;
        words.into_iter().any(|word| {
            let before = &after[..at];
            at += word.len();
            let name = word.trim_end_matches(|c: char| !c.is_alphanumeric());
            let acronym =
                (2..=6).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_uppercase());
            let before: String = before.chars().flat_map(fold_char).collect();
            let joins = !before.contains([',', '(', ')', '"', ';']);
            acronym && joins && self.lexicon.law.link.is_match(&before)
        })
    }

    /// What stands after the list as it is written, and its place in the plain text.
    fn written_after(&self, most: usize) -> Option<(usize, &str)> {
        let end = self.list.range.end;
        if end == self.text.folded.text.len() {
            return None;
        }
        let place = self.text.plain.place(&self.text.folded.original(end..end + 1)).start;
        Some((place, self.text.plain.after(place, usize::MAX, most)))
    }
}
