//! The lines of an address that stand before its postcode, and which of them is the street.

use super::{Reader, fold};

/// How far before the postcode an address may begin.
const REACH: usize = 170;
/// The longest line of an address.
pub(super) const LINE: usize = 60;

/// A line of an address, and where it stands in the plain text.
#[derive(Clone, Debug)]
pub(super) struct Line<'t> {
    pub(super) words: &'t str,
    pub(super) start: usize,
}

impl<'r> Reader<'r> {
    /// The lines that stand before an anchor, the first one first, as far as they look like some.
    pub(super) fn lines_before(&self, anchor: usize) -> Vec<Line<'r>> {
        let window = self.text.plain.before(self.from, anchor, REACH);
        let offset = anchor - window.len();
        let mut lines: Vec<Line<'r>> = Vec::new();
        let mut end = window.len();
        while end > 0 {
            let head = &window[..end];
            let cut = [",", "\n", " - ", ": ", "; "].into_iter();
            let cut = cut.filter_map(|mark| head.rfind(mark).map(|at| at + mark.len())).max();
            let start = cut.unwrap_or(0);
            let part = window[start..end].trim_end_matches([' ', ',', '\n', '-', ':', ';', '(']);
            let lead = part.len() - part.trim_start().len();
            let words = part.trim_start();
            end = window[..start]
                .trim_end_matches([' ', ',', '\n', '-'])
                .len()
                .min(start.saturating_sub(1));
            if words.is_empty() {
                continue;
            }
            // "42, rue de la Vallée": the number goes with the street after it.
            if is_house(words)
                && let Some(street) = lines.last_mut()
                && self.is_street(street.words)
            {
                let begins = offset + start + lead;
                let ends = street.start + street.words.len();
                if let Some(words) = self.text.plain.text.get(begins..ends) {
                    *street = Line { words, start: begins };
                    continue;
                }
            }
            if words.len() > LINE || !self.looks_like_a_line(words) {
                let tail = self.last_names(words);
                if tail < words.len() && words.len() - tail <= LINE {
                    lines.push(Line { words: &words[tail..], start: offset + start + lead + tail });
                }
                break;
            }
            lines.push(Line { words, start: offset + start + lead });
            if window[..start].ends_with([':', ';']) || lines.len() == 6 {
                break;
            }
        }
        lines.reverse();
        lines
    }

    /// Where an address begins among its lines: at the first one with a number, or at the name of
    /// a building above it.
    pub(super) fn first_line(&self, lines: &[Line<'_>]) -> Option<usize> {
        let is_place = |line: &Line<'_>| {
            self.is_street(line.words) || self.is_premises(line.words) || self.is_box(line.words)
        };
        let street = lines
            .iter()
            .position(|line| numbered(line.words) && is_place(line))
            .or_else(|| lines.iter().position(is_place))
            .or_else(|| {
                lines.iter().position(|line| line.words.starts_with(|c: char| c.is_ascii_digit()))
            })?;
        let above = street.checked_sub(1).filter(|above| self.is_premises(lines[*above].words));
        Some(above.unwrap_or(street))
    }

    /// Takes from the first line what leads to the address: "One Limited of 1 Gloster Court".
    pub(super) fn trim(&self, line: &mut Line<'_>) {
        let house = house(line.words);
        let form = || {
            let (head, tail) = line.words.rsplit_once(" of ")?;
            let last = head.rsplit(' ').next()?;
            let company = self.lexicon.party.is_legal_form(&crate::fact::fold(last));
            company.then_some(line.words.len() - tail.len())
        };
        if let Some(cut) = house.or_else(form) {
            line.words = &line.words[cut..];
            line.start += cut;
        }
    }

    pub(super) fn is_street(&self, words: &str) -> bool {
        let folded = fold(words);
        self.lexicon.address.any_street.is_match(&folded) || house(words).is_some()
    }

    /// Whether a line is a box of the post: "PO Box 4127".
    pub(super) fn is_box(&self, words: &str) -> bool {
        self.lexicon.address.boxes.is_match(&fold(words))
    }

    /// The street in the block above, where an address is cut into blocks; at the anchor.
    pub(super) fn line_above(&self, anchor: usize) -> Option<Line<'r>> {
        let words = self.above.last()?.as_str();
        let begins = self.text.plain.text[..anchor].trim().is_empty();
        let kind = self.lexicon.address.any_street.is_match(&fold(words))
            || self.lexicon.address.is_compound_street(words);
        let fits = begins && kind && words.len() <= LINE && numbered(words);
        (fits && self.looks_like_a_line(words)).then_some(Line { words, start: anchor })
    }

    /// Whether a line names a building or a part of one. "Information Commissioner's Office (ICO)" is
    /// a body, with its acronym.
    fn is_premises(&self, words: &str) -> bool {
        !words.ends_with(')') && self.lexicon.address.premises.is_match(&fold(words))
    }

    /// The street of a line, without what leads to it: « sise avenue Louise 54 ».
    pub(super) fn street_in<'l>(&self, line: &Line<'l>) -> Option<Line<'l>> {
        let folded = fold(line.words);
        let words = &self.lexicon.address;
        if folded.len() == line.words.len()
            && let Some(kind) = words.any_street.find(&folded)
            && !line.words[..kind.start].contains(|c: char| c.is_ascii_digit())
            && !line.words[..kind.start].starts_with(char::is_uppercase)
        {
            return Some(Line { words: &line.words[kind.start..], start: line.start + kind.start });
        }
        let tail = if self.looks_like_a_line(line.words) { 0 } else { self.last_names(line.words) };
        let tail = tail + self.after_legal_form(&line.words[tail..]);
        let street = Line { words: &line.words[tail..], start: line.start + tail };
        let kind = words.any_street.is_match(&folded)
            || words.is_compound_street(street.words)
            || words.is_german(street.words);
        (numbered(street.words) && (kind || self.country_is_near(line))).then_some(street)
    }

    /// Where a street begins after the name of a company, without a comma.
    fn after_legal_form(&self, words: &str) -> usize {
        let mut at = 0;
        let mut begins = 0;
        for word in words.split_inclusive(' ') {
            at += word.len();
            let form = crate::fact::fold(word.trim_end());
            if at < words.len() && self.lexicon.party.is_legal_form(&form) {
                begins = at;
            }
        }
        begins
    }

    /// Whether every word is a name, a number or a small word within names.
    pub(super) fn looks_like_a_line(&self, words: &str) -> bool {
        // « Case postale 315 », « bureau 300 ».
        let folded = fold(words);
        let short = words.split(' ').count() <= 3 && words.ends_with(|c: char| c.is_ascii_digit());
        if short && (self.is_box(words) || self.lexicon.address.complement.is_match(&folded)) {
            return true;
        }
        let first = words.split(' ').next().unwrap_or("");
        (first.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '#')
            || self.is_kind(first))
            && words.split(' ').all(|word| self.is_name(word))
            && !self.ends_a_sentence(words)
    }

    /// Whether a full stop stands between the words, other than one after an initial or a kind of
    /// street, or before a number.
    fn ends_a_sentence(&self, words: &str) -> bool {
        words.match_indices(". ").any(|(at, mark)| {
            let word = words[..at].rsplit([' ', '.', '(']).next().unwrap_or("");
            let number = words[at + mark.len()..].starts_with(|c: char| c.is_ascii_digit());
            word.chars().count() > 1
                && !matches!(word, "St" | "Co")
                && !number
                && !self.is_kind(&format!("{word}."))
        })
    }

    /// Whether a word is a name, with its hyphens and apostrophes, or may stand between names.
    fn is_name(&self, word: &str) -> bool {
        let parts = word.split(['-', '\'', '(', ')', '/']).filter(|part| !part.is_empty());
        parts.into_iter().all(|part| {
            part.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "#&".contains(c))
                || SMALL.contains(&part)
                || matches!(part, "d" | "l" | "s")
        }) || self.is_kind(word)
    }

    /// Whether a word is a kind of street.
    fn is_kind(&self, word: &str) -> bool {
        let folded = fold(word);
        self.lexicon.address.any_street.find(&folded).is_some_and(|kind| kind.len() == folded.len())
    }

    /// Where the names and numbers at the end of some words begin.
    fn last_names(&self, words: &str) -> usize {
        let mut start = words.len();
        let mut at = words.len();
        for word in words.rsplit(' ') {
            at = at.saturating_sub(word.len());
            if !self.is_name(word) || word.ends_with('.') && self.ends_a_sentence(&words[at..]) {
                break;
            }
            let opens = word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
            if opens || self.is_kind(word) {
                start = at;
            }
            at = at.saturating_sub(1);
        }
        start
    }
}

/// Whether some words are the number of a house.
fn is_house(words: &str) -> bool {
    let digits = words.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    words.len() <= digits.len() + 1
        && (1..=4).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a line has a number and words.
pub(super) fn numbered(words: &str) -> bool {
    words.contains(|c: char| c.is_ascii_digit())
        && words.chars().filter(|c| c.is_alphabetic()).count() >= 3
}

/// Small words within the names of streets and towns.
const SMALL: [&str; 31] = [
    "of", "the", "and", "on", "upon", "in", "le", "la", "les", "de", "du", "des", "der", "die",
    "van", "den", "het", "an", "am", "im", "zum", "zur", "alten", "neuen", "dem", "bte", "bus",
    "box", "boite", "étage", "floor",
];

/// Where the number of the house stands in a line: the last number that a name follows.
fn house(words: &str) -> Option<usize> {
    let mut at = 0;
    let mut last = None;
    let mut before_was_number = false;
    let parts: Vec<&str> = words.split(' ').collect();
    for (index, part) in parts.iter().enumerate() {
        let number = part.starts_with(|c: char| c.is_ascii_digit()) && !part.ends_with(')');
        let next = parts.get(index + 1);
        let named = next.is_some_and(|next| next.starts_with(char::is_alphanumeric));
        if number && named && !before_was_number {
            last = Some(at);
        }
        before_was_number = number;
        at += part.len() + 1;
    }
    last
}
