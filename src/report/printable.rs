//! Texts from files, made safe for a terminal: nothing in a document may move the cursor, change
//! a colour or turn the order of the letters round.

/// The text without line ends and with a visible sign for each control character.
pub fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ").chars().map(visible).collect()
}

/// The text with every control character but line ends and tabs replaced by a sign of as many
/// bytes, so that positions stay true.
pub(super) fn lines(text: &str) -> String {
    text.chars()
        .map(|sign| match sign {
            '\n' | '\t' => sign,
            _ if !is_control(sign) => sign,
            _ => match sign.len_utf8() {
                1 => '?',
                2 => '¿',
                _ => char::REPLACEMENT_CHARACTER,
            },
        })
        .collect()
}

fn visible(sign: char) -> char {
    match sign {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(sign)).unwrap_or('?'),
        _ if is_control(sign) => char::REPLACEMENT_CHARACTER,
        _ => sign,
    }
}

/// Control characters, and the invisible signs that turn the direction of text.
fn is_control(sign: char) -> bool {
    let turns = matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}');
    sign.is_control() || turns || matches!(sign, '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{line, lines};

    #[test]
    fn control_characters_are_shown_not_sent() {
        assert_eq!(line("a\u{1b}[31mb\n c\u{9b}d\u{202e}e"), "a␛[31mb c\u{fffd}d\u{fffd}e");
    }

    #[test]
    fn replaced_signs_keep_their_length() {
        let text = "é\u{1b}\u{9b}\u{202e}\tx\r\n";
        assert_eq!(lines(text), "é?¿\u{fffd}\tx?\n");
        assert_eq!(lines(text).len(), text.len());
    }
}
