//! What begins an item of a list.

/// A kind of mark; items of one list have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A dash, a dot or another sign.
    Sign(char),
    /// `a)`, `a.` or `(a)`.
    Letter,
    /// `1)`, `1.` or `(1)`.
    Number,
    /// `i)` or `(i)`, of more than one letter.
    Roman,
}

/// The mark at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marker {
    /// Its kind.
    pub kind: Kind,
    /// Its length in bytes, with the white space after it.
    pub length: usize,
    /// The number that it tells; 0 for a sign.
    pub number: u32,
}

/// Signs that need no space after them.
const SIGNS: &str = "•●○◦▪▫■□►▶➢➤➔→✓✔‣⁃·\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}";

/// Signs that other texts hold too: only a space makes them marks.
const DASHES: &str = "-–—*+";

/// The mark with which a line begins.
pub(super) fn marker(line: &str) -> Option<Marker> {
    let first = line.chars().next()?;
    let sign = |kind| {
        let rest = &line[first.len_utf8()..];
        let words = rest.trim_start();
        let length = line.len() - words.len();
        (!words.is_empty())
            .then_some((Marker { kind, length, number: 0 }, rest.len() > words.len()))
    };
    if SIGNS.contains(first) {
        return sign(Kind::Sign(first)).map(|(marker, _)| marker);
    }
    if DASHES.contains(first) {
        return sign(Kind::Sign(first)).filter(|(_, spaced)| *spaced).map(|(marker, _)| marker);
    }
    let (label, rest) = label(line)?;
    let words = rest.trim_start();
    if words.is_empty() || words.len() == rest.len() {
        return None;
    }
    let (kind, number) = value(label)?;
    Some(Marker { kind, length: line.len() - words.len(), number })
}

/// The label of a mark and what follows it: `(a) x`, `a) x`, `1. x`.
fn label(line: &str) -> Option<(&str, &str)> {
    if let Some(rest) = line.strip_prefix('(') {
        let (label, rest) = rest.split_once(')')?;
        return (label.len() <= 4).then_some((label, rest));
    }
    let end = line.find(|c: char| !c.is_ascii_alphanumeric())?;
    let (label, rest) = line.split_at(end);
    // « 1°) », « 1 ) ».
    let rest = rest.strip_prefix('°').unwrap_or(rest);
    let rest = rest.strip_prefix([')', '.']).or_else(|| rest.strip_prefix(" )"))?;
    Some((label, rest))
}

fn value(label: &str) -> Option<(Kind, u32)> {
    if let Ok(number) = label.parse::<u32>() {
        return (label.len() <= 2).then_some((Kind::Number, number));
    }
    let mut letters = label.bytes();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_ascii_lowercase() => {
            Some((Kind::Letter, u32::from(letter - b'a') + 1))
        }
        (Some(_), Some(_)) if label.bytes().all(|byte| b"ivx".contains(&byte)) => {
            Some((Kind::Roman, 0))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, marker};

    #[test]
    fn marks_begin_items() {
        let read = |line| marker(line).map(|marker| (marker.kind, &line[marker.length..]));
        assert_eq!(read("- a"), Some((Kind::Sign('-'), "a")));
        assert_eq!(read("•a"), Some((Kind::Sign('•'), "a")));
        assert_eq!(read("a) b"), Some((Kind::Letter, "b")));
        assert_eq!(read("(ii) b"), Some((Kind::Roman, "b")));
        assert_eq!(read("12. b"), Some((Kind::Number, "b")));
        assert_eq!(read("1°) b"), Some((Kind::Number, "b")));
        for line in ["-5 %", "2.1 b", "2024. b", "Art. 6", "l'accès", "a", "-", "M. X"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
