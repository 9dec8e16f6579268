//! Folding: what remains of words when case, accents and punctuation do not matter.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of `text` in lower case, without accents, with one space for anything that is
/// neither a letter nor a digit.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        // Most characters are ASCII, and stand for themselves.
        if c.is_ascii_alphanumeric() {
            folded.push(c.to_ascii_lowercase());
        } else if c.is_ascii() {
            separate(&mut folded);
        } else {
            fold_into(&mut folded, c);
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// One space after the words so far.
fn separate(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

fn fold_into(folded: &mut String, c: char) {
    for c in std::iter::once(c).nfkd() {
        match c {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            c if is_combining_mark(c) => {}
            c if c.is_alphanumeric() => folded.extend(c.to_lowercase()),
            _ => separate(folded),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn only_letters_and_digits_matter() {
        assert_eq!(fold("  Saint-Étienne, Œuvre d’Élan  "), "saint etienne oeuvre d elan");
        assert_eq!(fold("--"), "");
    }
}
