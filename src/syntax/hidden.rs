//! Characters that change what is seen and not what is read.
//!
//! They are told apart from those that are invisible and of use: soft hyphens, word joiners, the
//! joiners of emoji. Which texts must not have them is for others to say.

/// Whether nobody sees a character, although it makes a text another one.
pub fn is_hidden(c: char) -> bool {
    turns(c)
        || matches!(
            c,
            // Marks of direction.
            '\u{200e}' | '\u{200f}' | '\u{61c}'
            // Spaces without width.
            | '\u{200b}' | '\u{feff}' | '\u{180e}'
            // Letters without shape.
            | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}'
            // Tags: a copy of ASCII without shape.
            | '\u{e0000}'..='\u{e007f}'
        )
}

/// Whether a character turns the direction of writing around, as in CVE-2021-42574.
pub fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Where hidden characters stand in a text; the mark at the start of a file is none.
pub fn hidden(text: &str) -> impl Iterator<Item = (usize, char)> {
    // They are all beyond Latin-1, most of them far: words in Latin letters are passed by.
    let far = |(_, byte): &(usize, &u8)| matches!(**byte, 0xD8 | 0xE1..);
    let starts = text.as_bytes().iter().enumerate().filter(far).map(|(at, _)| at);
    let characters = starts.filter_map(|at| Some((at, text.get(at..)?.chars().next()?)));
    characters.filter(|(at, c)| is_hidden(*c) && (*at > 0 || *c != '\u{feff}'))
}

/// The number of a character: `U+202E`.
pub fn number(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::{hidden, is_hidden, number};

    #[test]
    fn only_what_nobody_sees_and_nobody_needs_is_hidden() {
        let of_use = "\u{feff}l’\u{ad}été\u{2060}\u{202f}: \u{a0}👩\u{200d}💻 e\u{301}";
        assert_eq!(hidden(of_use).count(), 0);
        let found: Vec<String> =
            hidden("a\u{202e}b\u{200b}\u{feff}").map(|(_, c)| number(c)).collect();
        assert_eq!(found, ["U+202E", "U+200B", "U+FEFF"]);
    }

    #[test]
    fn every_hidden_character_is_found() {
        for c in ('\0'..=char::MAX).filter(|c| is_hidden(*c)) {
            assert_eq!(hidden(&format!("é{c}")).next(), Some((2, c)), "{}", number(c));
        }
    }
}
