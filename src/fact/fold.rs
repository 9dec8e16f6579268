//! Folding: what remains of words when case, accents and punctuation do not matter.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of `text` in lower case, without accents, with one space for anything that is
/// neither a letter nor a digit.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        // Most characters are small letters of ASCII, and stand for themselves.
        let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let (same, more) = rest.split_at(rest.bytes().take_while(plain).count());
        folded.push_str(same);
        let mut characters = more.chars();
        let Some(c) = characters.next() else { break };
        rest = characters.as_str();
        if c.is_ascii_uppercase() {
            folded.push(c.to_ascii_lowercase());
        } else if c.is_ascii() {
            separate(&mut folded);
        } else {
            match without_accents(c) {
                "" => fold_into(&mut folded, c),
                letters => folded.push_str(letters),
            }
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The commonest letters with accents, in lower case and without them; nothing for others. To take
/// accents off by the tables of Unicode takes longer.
pub(crate) fn without_accents(c: char) -> &'static str {
    match c {
        'à' | 'â' | 'ä' | 'À' | 'Â' | 'Ä' => "a",
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'î' | 'ï' | 'Î' | 'Ï' => "i",
        'ô' | 'ö' | 'Ô' | 'Ö' => "o",
        'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => "u",
        'ç' | 'Ç' => "c",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        _ => "",
    }
}

/// One space after the words so far.
fn separate(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

fn fold_into(folded: &mut String, c: char) {
    if matches!(c, '’' | '«' | '»' | '–' | '—' | '\u{a0}' | '\u{202f}') {
        return separate(folded);
    }
    for c in std::iter::once(c).nfkd() {
        match c {
            'Æ' | 'æ' | 'Œ' | 'œ' => folded.push_str(without_accents(c)),
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
        assert_eq!(fold("« Ǽ\u{a0}ﬁn — Straße »"), "ae fin strasse");
    }
}
