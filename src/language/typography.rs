//! Typography: no-break spaces, quotation marks and apostrophes, as each language sets them.
//!
//! Authors type plain spaces and straight quotes; pages show what a printer would set. Only words
//! are touched: web and e-mail addresses stay as they are, and callers keep code away.

use super::Language;

/// A no-break space.
const WIDE: char = '\u{a0}';
/// A narrow no-break space.
const NARROW: char = '\u{202f}';
/// How many places in one token may be the beginning of an address, after an opening mark.
const MOST_TRIES: usize = 16;

/// Typesets the runs of text of one block, one after the other. A quotation or a punctuation mark
/// may stand in another run than its neighbour, because of emphasis or a link.
#[derive(Clone, Debug)]
pub struct Typesetter {
    language: Language,
    /// The last character that was set, `None` at the beginning of the block.
    before: Option<char>,
    quoting: bool,
}

impl Typesetter {
    /// A typesetter at the beginning of a block.
    pub fn new(language: Language) -> Self {
        Self { language, before: None, quoting: false }
    }

    /// Tells that something else than text stands here, such as code or an image.
    pub fn skip(&mut self) {
        self.before = Some('x');
    }

    /// A run of text as it is set.
    pub fn set(&mut self, text: &str) -> String {
        self.set_but(plain, text)
    }

    /// The same, where a function tells how much of the rest needs no look.
    fn set_but(&mut self, plain: fn(Option<char>, &str) -> usize, text: &str) -> String {
        let mut line = Line { set: String::with_capacity(text.len() + 8), before: self.before };
        let mut rest = text;
        // How much of the last token that was looked at is left, and how often an address was
        // sought in it.
        let (mut left, mut tries) = (0, 0);
        while !rest.is_empty() {
            if left == 0 {
                let (copied, more) = rest.split_at(plain(line.before, rest));
                line.extend(copied);
                rest = more;
                let token = token(rest);
                if is_plain(token) {
                    line.extend(token);
                    rest = &rest[token.len()..];
                }
                (left, tries) = (self::token(rest).len(), 0);
            }
            if at_token_start(line.before) && tries < MOST_TRIES {
                tries += 1;
                let token = &rest[..left];
                if is_address(token) {
                    line.extend(token);
                    rest = &rest[left..];
                    left = 0;
                    continue;
                }
            }
            let taken = self.character(&mut line, rest);
            rest = &rest[taken..];
            left = left.saturating_sub(taken);
        }
        self.before = line.before;
        line.set
    }

    /// Sets the first character and tells how many bytes were taken.
    fn character(&mut self, line: &mut Line, text: &str) -> usize {
        let mut characters = text.chars();
        let Some(here) = characters.next() else { return 0 };
        let rest = characters.as_str();
        match here {
            '"' => self.quotation_mark(line, rest),
            '\'' => line.push(apostrophe(line.before, rest)),
            '.' if rest.starts_with("..") => {
                line.push('…');
                return 3;
            }
            ' ' | WIDE | NARROW => line.push(self.space(line, here, rest)),
            _ => {
                self.space_before(line, here, rest);
                line.push(here);
                if here == '«' && self.language == Language::Fr && !rest.starts_with(is_space) {
                    line.push(NARROW);
                }
            }
        }
        here.len_utf8()
    }

    /// A straight double quotation mark in the language's own form.
    fn quotation_mark(&mut self, line: &mut Line, rest: &str) {
        let opening = !self.quoting
            && line.before.is_none_or(|before| is_space(before) || "([«“—–".contains(before));
        self.quoting = opening;
        match (self.language, opening) {
            (Language::Fr, true) => {
                line.push('«');
                if !rest.starts_with(is_space) {
                    line.push(NARROW);
                }
            }
            (Language::Fr, false) => {
                if !line.before.is_some_and(is_space) {
                    line.push(NARROW);
                }
                line.push('»');
            }
            (Language::En, true) => line.push('“'),
            (Language::En, false) => line.push('”'),
        }
    }

    /// The space that stands for the one between what was set and `rest`.
    fn space(&self, line: &Line, here: char, rest: &str) -> char {
        let mut characters = rest.chars();
        let next = characters.next();
        if self.language == Language::Fr {
            match next {
                Some(';' | '!' | '?' | '»') => return NARROW,
                Some(':') if !characters.as_str().starts_with('/') => return WIDE,
                _ => {}
            }
            if line.before == Some('«') {
                return NARROW;
            }
        }
        if here != ' ' {
            return here;
        }
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let between_digits = digit(line.before) && digit(next);
        let before_unit = digit(line.before) && UNITS.contains(&token_text(rest));
        let after_mark = digit(next) && MARKS.contains(&line.last_word());
        if between_digits || before_unit || after_mark { WIDE } else { ' ' }
    }

    /// Adds the space that French asks for where none was typed at the end of a clause.
    fn space_before(&self, line: &mut Line, here: char, rest: &str) {
        let space = match here {
            ';' | '!' | '?' => NARROW,
            ':' => WIDE,
            _ => return,
        };
        let ends_clause = rest.is_empty() || rest.starts_with(is_space);
        let follows_word =
            line.before.is_some_and(|before| before.is_alphabetic() || ")»”%".contains(before));
        if self.language == Language::Fr && ends_clause && follows_word {
            line.push(space);
        }
    }
}

/// What was set of a run, with the character before the next one.
struct Line {
    set: String,
    before: Option<char>,
}

impl Line {
    fn push(&mut self, character: char) {
        self.set.push(character);
        self.before = Some(character);
    }

    fn extend(&mut self, text: &str) {
        self.set.push_str(text);
        self.before = text.chars().next_back().or(self.before);
    }

    fn last_word(&self) -> &str {
        self.set.rsplit(|c: char| is_space(c) || c == '(').next().unwrap_or_default()
    }
}

/// Words between which and the number before them no line breaks.
const UNITS: &[&str] = &[
    "%",
    "€",
    "euros",
    "euro",
    "ans",
    "an",
    "mois",
    "jours",
    "jour",
    "heures",
    "heure",
    "semaines",
    "semaine",
    "minutes",
    "years",
    "year",
    "months",
    "month",
    "days",
    "day",
    "hours",
    "hour",
    "weeks",
    "week",
    "Mo",
    "MB",
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Words between which and the number after them no line breaks.
const MARKS: &[&str] = &[
    "n°",
    "N°",
    "nº",
    "No",
    "No.",
    "Nos",
    "art.",
    "Art.",
    "article",
    "Article",
    "articles",
    "Articles",
    "p.",
    "l’article",
    "L’article",
    "§",
    "point",
];

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\n' | '\t' | WIDE | NARROW)
}

fn at_token_start(before: Option<char>) -> bool {
    before.is_none_or(|before| is_space(before) || "(«“<".contains(before))
}

/// What stands before the next space.
fn token(text: &str) -> &str {
    &text[..text.find(is_space).unwrap_or(text.len())]
}

/// The word at the beginning, without the punctuation after it.
fn token_text(text: &str) -> &str {
    token(text).trim_end_matches(['.', ',', ';', ':', ')', '!', '?', '»', '”'])
}

/// How much of a text is set as it is typed: its words up to the space before the first one with a
/// sign that may change, or that may change the space beside it.
fn plain(before: Option<char>, text: &str) -> usize {
    if before.is_some_and(|before| before == '«' || before.is_ascii_digit()) {
        return 0;
    }
    let special = |(at, byte): (usize, &u8)| match byte {
        b'.' => text.as_bytes()[at..].starts_with(b"..."),
        // The last is the first byte of the wide space and of both quotation marks.
        b'"' | b'\'' | b';' | b':' | b'!' | b'?' | b'0'..=b'9' | 0xC2 => true,
        _ => false,
    };
    match text.as_bytes().iter().enumerate().position(special) {
        Some(at) => text[..at].rfind(is_space).unwrap_or_default(),
        None => text.len(),
    }
}

/// Whether a token is set as it is typed, wherever it stands.
fn is_plain(token: &str) -> bool {
    !token.contains(['"', '\'', ';', ':', '!', '?', '«']) && !token.contains("...")
}

/// Whether a token is a web or an e-mail address, which is never respelt.
fn is_address(token: &str) -> bool {
    token.contains("://")
        || token.starts_with("www.")
        || token.find('@').is_some_and(|at| at > 0 && at + 1 < token.len())
}

/// A straight single quotation mark: nearly always an apostrophe.
fn apostrophe(before: Option<char>, rest: &str) -> char {
    let opens = before.is_none_or(|before| is_space(before) || "([".contains(before));
    if opens && rest.starts_with(char::is_alphabetic) { '‘' } else { '’' }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::Typesetter;
    use crate::language::Language;

    /// Typesets one block and shows the no-break spaces: `~` wide, `_` narrow.
    fn set(language: Language, text: &str) -> String {
        Typesetter::new(language).set(text).replace('\u{a0}', "~").replace('\u{202f}', "_")
    }

    #[test]
    fn french() {
        let table = [
            ("Quoi ? Non ! Si ; voici : tout.", "Quoi_? Non_! Si_; voici~: tout."),
            ("Quoi? Voici: tout", "Quoi_? Voici~: tout"),
            ("« mot » et \"mot\"", "«_mot_» et «_mot_»"),
            ("«mot»", "«_mot»"),
            ("l'article 6 dure 14 mois.", "l’article~6 dure 14~mois."),
            ("n° 78-17 du 6 janvier 1978", "n°~78-17 du 6~janvier 1978"),
            ("SIRET 348 768 508 00015", "SIRET 348~768~508~00015"),
            ("à 12:30 et a;b...", "à 12:30 et a;b…"),
            ("voir https://a.fr/?b=c;d et x@y.fr.", "voir https://a.fr/?b=c;d et x@y.fr."),
        ];
        for (text, expected) in table {
            assert_eq!(set(Language::Fr, text), expected, "{text}");
        }
    }

    #[test]
    fn english() {
        let table = [
            ("the user's \"data\": what?", "the user’s “data”: what?"),
            ("('Personal Rights')", "(‘Personal Rights’)"),
            ("Article 6 and 14 months", "Article~6 and 14~months"),
            ("Law No. 78-17 of 22 November 2026", "Law No.~78-17 of 22~November 2026"),
        ];
        for (text, expected) in table {
            assert_eq!(set(Language::En, text), expected, "{text}");
        }
    }

    #[test]
    fn runs_of_one_block_follow_each_other() {
        let mut typesetter = Typesetter::new(Language::Fr);
        assert_eq!(typesetter.set("\"un"), "«\u{202f}un");
        assert_eq!(typesetter.set(" deux"), " deux");
        assert_eq!(typesetter.set("\" : trois"), "\u{202f}»\u{a0}: trois");
    }

    proptest! {
        #[test]
        fn what_is_set_stays_as_it_is(text in "([a-z0-9]{1,4}[;:?!.,]?[ '\u{a0}])?( ?[a-z0-9]{1,4} ?[;:?!.,»]? ){0,8}") {
            for language in Language::ALL {
                let once = Typesetter::new(language).set(&text);
                prop_assert_eq!(Typesetter::new(language).set(&once), once);
            }
        }

        #[test]
        fn what_needs_no_look_is_set_as_if_looked_at(
            text in "([a-zé’]{1,4}|[0-9]{1,2}|[;:?!.,«»'\"@/-]|mois|n°|www|\\.\\.\\.|[ \u{a0}\u{202f}\n]){0,16}"
        ) {
            for language in Language::ALL {
                let mut careful = Typesetter::new(language);
                let mut quick = Typesetter::new(language);
                for run in [&text, "", &text] {
                    prop_assert_eq!(quick.set(run), careful.set_but(|_, _| 0, run));
                }
            }
        }

        #[test]
        fn letters_and_digits_stay(text in any::<String>()) {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            for language in Language::ALL {
                prop_assert_eq!(letters(&Typesetter::new(language).set(&text)), letters(&text));
            }
        }
    }
}
