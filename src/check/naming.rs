//! Names that a text gives to a datum in other words than the data: "data relating to commercial
//! prospecting" for "prospecting data".
//!
//! A name is its significant words, whatever their order and their endings. What any name may hold,
//! such as "data" or "relating", is in the lexicon and counts for nothing.

use crate::fact::fold;
use crate::language::Lexicon;

/// The significant words of a text.
pub(super) struct Words(Vec<String>);

impl Words {
    /// The words of a text that is folded.
    pub(super) fn of_folded(text: &str, lexicon: &Lexicon) -> Self {
        let words = text.split(' ').filter(|word| word.len() >= 3 && !is_generic(word, lexicon));
        Self(words.map(|word| stem(word).to_owned()).collect())
    }

    /// How many words of a name the text has, where it has all of them. What stands in parentheses
    /// explains a name and is no part of it.
    pub(super) fn cover(&self, name: &str, lexicon: &Lexicon) -> Option<usize> {
        let name = name.split('(').next().unwrap_or(name);
        let wanted = Self::of_folded(&fold(name), lexicon).0;
        let tells = wanted.iter().any(|word| word.chars().count() >= LONG);
        let all = wanted.iter().all(|word| self.0.iter().any(|own| alike(own, word)));
        (tells && all).then_some(wanted.len())
    }
}

/// A name without a word of so many letters tells nothing.
const LONG: usize = 5;

/// How many letters an ending may have: "prospects" and "prospecting".
const ENDING: usize = 3;

fn is_generic(word: &str, lexicon: &Lexicon) -> bool {
    lexicon.subject.generic.is_whole(word)
}

fn stem(word: &str) -> &str {
    word.trim_end_matches(['s', 'x', 'e'])
}

/// Whether two words differ in their endings only.
fn alike(left: &str, right: &str) -> bool {
    let (short, long) = if left.len() <= right.len() { (left, right) } else { (right, left) };
    if short == long {
        return true;
    }
    let common = short.bytes().zip(long.bytes()).take_while(|(a, b)| a == b).count();
    common >= LONG && short.len() - common <= ENDING && long.len() - common <= ENDING
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn endings_do_not_matter() {
        assert!(alike("prospect", "prospecting") && alike("candidatur", "candidat"));
        assert!(!alike("client", "clinique") && !alike("account", "accrual"));
    }
}
