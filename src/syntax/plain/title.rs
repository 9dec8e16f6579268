//! Which lines are titles, and which titles stand above which.

use super::lines::Line;
use super::marker::{Kind, marker};
use super::row;

/// How a title looks. Titles that look the same are of the same level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// A word and a number: `Article 4: …`, `ARTICLE IX. …`.
    Word(String),
    /// A number of so many parts: `2.1 …`.
    Number(usize),
    /// `IV. …`.
    Roman,
    /// `B. …`.
    Letter,
    /// `## …`.
    Hashes(usize),
    /// Underlined.
    Underlined,
    /// Capitals.
    Capitals,
    /// Nothing but a short line.
    Plain,
    /// The same, after text that announces it.
    Announced,
}

/// The longest title, in characters, and the longest that nothing but its length marks.
const LONGEST: usize = 110;
const LONGEST_PLAIN: usize = 80;
const MOST_WORDS: usize = 12;

/// The style of the title that a line is, if it is one.
pub(super) fn title(lines: &[Line<'_>], index: usize, spaced: bool) -> Option<Style> {
    let line = &lines[index];
    let next = lines.get(index + 1)?;
    if line.text.chars().count() > LONGEST || !line.text.contains(char::is_alphabetic) {
        return None;
    }
    if let Some(style) = marked(lines, index) {
        return Some(style);
    }
    if !is_bare(line.text) || row::rows(&lines[index..]) > 0 {
        return None;
    }
    let before = index.checked_sub(1).map(|index| &lines[index]);
    // What a colon announces right below it is no title, nor is the first line of an address.
    if before.is_some_and(|before| before.announces() && !line.apart)
        || (!next.apart && next.is_of_address())
    {
        return None;
    }
    if is_capitals(line.text) {
        return Some(Style::Capitals);
    }
    let plain = is_plain(line) && stands_alone(lines, index, spaced);
    plain.then_some(Style::Plain)
}

/// The style of a title that a number or a mark shows.
fn marked(lines: &[Line<'_>], index: usize) -> Option<Style> {
    let line = &lines[index];
    let text = line.text;
    let hashes = text.len() - text.trim_start_matches('#').len();
    if (1..=6).contains(&hashes) && text[hashes..].starts_with(' ') {
        return Some(Style::Hashes(hashes));
    }
    let closed = text.ends_with([';', ',']);
    if line.underlined && !closed && !text.ends_with('.') {
        return Some(Style::Underlined);
    }
    let (style, rest) = numbered(text)?;
    let by_word = matches!(style, Style::Word(_));
    let sentence = rest.ends_with('.') && !rest.is_empty();
    let begins = rest.starts_with(|c: char| c.is_uppercase() || "«\"‘“'".contains(c));
    if closed || sentence || !(begins || (by_word && rest.is_empty())) {
        return None;
    }
    // Numbers one below the other are a list, or a table of contents.
    let numbered_alike = |other: Option<&Line<'_>>| {
        other.and_then(|other| numbered(other.text)).is_some_and(|(other, _)| other == style)
    };
    let next = lines.get(index + 1);
    let before = index.checked_sub(1).and_then(|index| lines.get(index));
    let adjoining = numbered_alike(next) || numbered_alike(before);
    (!adjoining && next.is_some()).then_some(style)
}

/// The number of a title and its words.
fn numbered(text: &str) -> Option<(Style, &str)> {
    let (first, rest) = text.split_once(char::is_whitespace)?;
    let is_word = first.chars().count() > 2
        && first.starts_with(char::is_uppercase)
        && first.chars().all(char::is_alphabetic);
    if is_word {
        let number = rest.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
        let after = &rest[number.len()..];
        let is_number = !number.is_empty()
            && (number.bytes().all(|byte| byte.is_ascii_digit()) && number.len() <= 2
                || is_roman(number));
        let words = after.trim_start().trim_start_matches([':', '.', ')', '-', '–', '—', ' ']);
        let divided =
            after.is_empty() || after.trim_start().starts_with([':', '.', ')', '-', '–', '—']);
        return (is_number && divided)
            .then(|| (Style::Word(first.to_lowercase()), words.trim_start()));
    }
    let label = first.trim_end_matches([')', '.', '-', '–', ':', '°']);
    let rest = rest.trim_start();
    let spaced = rest.strip_prefix([')', '-', '–', '—', ':']).map(str::trim_start);
    let divided = label.len() < first.len() || spaced.is_some();
    let words = spaced.unwrap_or(rest);
    let parts = label.split('.').count();
    let is_number = label.split('.').all(|part| {
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    });
    if is_number && (divided || parts > 1) {
        return Some((Style::Number(parts), words));
    }
    if !divided {
        return None;
    }
    if is_roman(label) {
        return Some((Style::Roman, words));
    }
    let letter = label.len() == 1 && label.starts_with(|c: char| c.is_ascii_uppercase());
    letter.then_some((Style::Letter, words))
}

fn is_roman(text: &str) -> bool {
    !text.is_empty() && text.len() <= 6 && text.bytes().all(|byte| b"IVXL".contains(&byte))
}

/// Whether a line has nothing that titles do not have.
fn is_bare(text: &str) -> bool {
    !text.ends_with(['.', ',', ';', ':', '!'])
        && !text.contains(['@', '»', '|', '\t'])
        && !text.contains("://")
        && !text.contains(|c: char| c.is_ascii_digit())
        && marker(text).is_none_or(|marker| !matches!(marker.kind, Kind::Sign(_)))
}

fn is_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 4 && !text.contains(char::is_lowercase)
}

/// Whether a line could be a title that nothing marks.
fn is_plain(line: &Line<'_>) -> bool {
    let begins = line.text.starts_with(|c: char| c.is_uppercase() || "«\"‘“".contains(c));
    begins
        && is_bare(line.text)
        && !line.text.contains(" : ")
        && marker(line.text).is_none()
        && line.text.chars().count() <= LONGEST_PLAIN
        && line.text.split_whitespace().count() <= MOST_WORDS
}

/// How many short lines may stand one after the other as titles, with nothing below them.
const MOST_TITLES: usize = 3;

/// Whether a short line stands between texts as titles do.
fn stands_alone(lines: &[Line<'_>], index: usize, spaced: bool) -> bool {
    let line = &lines[index];
    let Some(next) = lines.get(index + 1) else { return false };
    // Of several short lines one below the other, none is the title of the next.
    if !next.apart && is_plain(next) {
        return false;
    }
    if spaced {
        let run = lines[index..].iter().take(MOST_TITLES + 1).take_while(|it| is_plain(it)).count();
        return line.apart && run <= MOST_TITLES;
    }
    let before = index.checked_sub(1).map(|index| &lines[index]);
    let follows = before.is_none_or(|before| {
        let ended = before.text.ends_with(['.', '!', '?', ';', '…', ')', '”', '"', '»']);
        let short = before.width <= LONGEST_PLAIN && !before.is_of_address();
        line.apart || ended || marker(before.text).is_some() || (short && !before.announces())
    });
    let text_follows = next.width > LONGEST_PLAIN
        || next.is_complete()
        || marker(next.text).is_some()
        || next.text.contains(|c: char| c.is_ascii_digit())
        || marked(lines, index + 1).is_some();
    follows && text_follows
}

/// The levels of titles, by how they look and in which order they come.
#[derive(Default)]
pub(super) struct Levels {
    open: Vec<Style>,
}

impl Levels {
    /// The level of a title of that style.
    pub(super) fn level(&mut self, style: Style) -> u8 {
        if let Style::Hashes(count) = style {
            return u8::try_from(count).unwrap_or(6);
        }
        let depth = match self.open.iter().position(|open| *open == style) {
            Some(depth) => depth,
            None => match style {
                // `2.1` stands below `2` wherever that is.
                Style::Number(parts) => {
                    let above = |open: &Style| matches!(open, Style::Number(n) if *n < parts);
                    self.open.iter().rposition(above).map_or(self.open.len(), |it| it + 1)
                }
                _ => self.open.len(),
            },
        };
        self.open.truncate(depth);
        self.open.push(style);
        u8::try_from(depth + 1).unwrap_or(6).min(6)
    }
}
