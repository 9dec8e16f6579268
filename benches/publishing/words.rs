//! Whether two sites say the same: the words of their pages, without markup and typography.

use std::fs;
use std::io;
use std::path::Path;

use html5gum::{Token, Tokenizer};

/// Elements within which a word may go on.
const INLINE: [&[u8]; 6] = [b"a", b"strong", b"code", b"span", b"time", b"em"];
/// Elements of which readers see nothing.
const UNSEEN: [&[u8]; 3] = [b"head", b"script", b"style"];

/// The words of a page that readers see.
pub(crate) fn of_page(path: &Path) -> io::Result<Vec<String>> {
    let page = fs::read_to_string(path)?;
    let (mut text, mut unseen) = (String::new(), 0_usize);
    for token in Tokenizer::new(&page).flatten() {
        match token {
            Token::StartTag(tag) if UNSEEN.contains(&&**tag.name) => unseen += 1,
            Token::EndTag(tag) if UNSEEN.contains(&&**tag.name) => {
                unseen = unseen.saturating_sub(1);
            }
            Token::StartTag(tag) if !INLINE.contains(&&**tag.name) => text.push(' '),
            Token::EndTag(tag) if !INLINE.contains(&&**tag.name) => text.push(' '),
            Token::String(string) if unseen == 0 => text += &String::from_utf8_lossy(&string),
            _ => {}
        }
    }
    Ok(of_text(&text))
}

/// The words of a text: letters and digits, whatever stands between them.
fn of_text(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Where two lists of words part: the words there.
pub(crate) fn parting(one: &[String], other: &[String]) -> Option<String> {
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let from = same.saturating_sub(4);
    let around = |words: &[String]| {
        words.iter().skip(from).take(10).map(String::as_str).collect::<Vec<_>>().join(" ")
    };
    (one.len() > same || other.len() > same)
        .then(|| format!("“{}” and “{}”", around(one), around(other)))
}
