//! Bytes into text, whatever their encoding.
//!
//! Our own files are UTF-8 and nothing else. What others wrote is read as it was meant: UTF-8,
//! UTF-16 with its mark, or the encoding of old Western pages, which every byte fits.

/// An encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16 with a byte order mark.
    Utf16,
    /// Windows-1252, which holds ISO 8859-1.
    Windows1252,
}

impl Encoding {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// A text that was decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text. Bytes that fit no character are U+FFFD.
    pub text: String,
    /// The encoding in which it was read.
    pub encoding: Encoding,
    /// Where the first byte stands, in the text, that is not what it should be: not of the
    /// encoding, or not of UTF-8 where no other encoding is told.
    pub broken: Option<usize>,
}

/// Reads bytes as text; `None` for those that are no text at all.
pub fn decode(bytes: &[u8]) -> Option<Decoded> {
    let utf16 = match bytes {
        [0xFF, 0xFE, rest @ ..] => Some((rest, u16::from_le_bytes as fn([u8; 2]) -> u16)),
        [0xFE, 0xFF, rest @ ..] => Some((rest, u16::from_be_bytes as fn([u8; 2]) -> u16)),
        _ => None,
    };
    if let Some((rest, unit)) = utf16 {
        let units = rest.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
        let characters =
            char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER));
        let text: String = characters.collect();
        let broken = text.find(char::REPLACEMENT_CHARACTER);
        return Some(Decoded { text, encoding: Encoding::Utf16, broken });
    }
    if bytes.contains(&0) || bytes.starts_with(b"%PDF") || bytes.starts_with(b"PK\x03\x04") {
        return None;
    }
    let at = match std::str::from_utf8(bytes) {
        Ok(text) => {
            let text = text.to_owned();
            return Some(Decoded { text, encoding: Encoding::Utf8, broken: None });
        }
        Err(error) => error.valid_up_to(),
    };
    // A text that is UTF-8 but for some bytes was damaged; one that is not was never UTF-8.
    let lossy = String::from_utf8_lossy(bytes);
    let lost = lossy.matches(char::REPLACEMENT_CHARACTER).count();
    let whole = lossy.chars().filter(|c| !c.is_ascii()).count() - lost;
    let told = tells_western(bytes);
    if whole > lost && !told {
        let broken = lossy.find(char::REPLACEMENT_CHARACTER);
        return Some(Decoded { text: lossy.into_owned(), encoding: Encoding::Utf8, broken });
    }
    let text: String = bytes.iter().map(|byte| western(*byte)).collect();
    let broken = bytes[..at].iter().map(|byte| western(*byte).len_utf8()).sum();
    let broken = (!told).then_some(broken);
    Some(Decoded { text, encoding: Encoding::Windows1252, broken })
}

/// How far into a page its encoding may be told.
const HEAD: usize = 1024;

/// Whether a page says that it is in a Western encoding.
fn tells_western(bytes: &[u8]) -> bool {
    let head = bytes.get(..HEAD).unwrap_or(bytes).to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head).into_owned();
    let Some((_, rest)) = head.split_once("charset=") else { return false };
    let name = rest.trim_start_matches(['"', '\'', ' ']);
    ["windows-1252", "iso-8859-1", "latin1", "cp1252", "us-ascii"].iter().any(|it| {
        name.strip_prefix(it).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    }) || name.starts_with("iso-8859-15")
}

/// The characters of the bytes 80 to 9F; the others have their own numbers. From the index of
/// windows-1252 in the Encoding Standard.
const WESTERN: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn western(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WESTERN[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}

#[cfg(test)]
mod tests {
    use super::{Decoded, Encoding, decode};

    fn read(bytes: &[u8]) -> (String, Encoding, Option<usize>) {
        let Some(Decoded { text, encoding, broken }) = decode(bytes) else {
            return (String::new(), Encoding::Utf8, Some(0));
        };
        (text, encoding, broken)
    }

    #[test]
    fn encodings_are_told_apart() {
        assert_eq!(read("été".as_bytes()), ("été".to_owned(), Encoding::Utf8, None));
        let utf16 = [0xFF, 0xFE, 0xE9, 0, b't', 0, 0xE9, 0];
        assert_eq!(read(&utf16), ("été".to_owned(), Encoding::Utf16, None));
        let western = b"conserv\xE9es \x96 l\x92ann\xE9e";
        assert_eq!(
            read(western),
            ("conservées – l’année".to_owned(), Encoding::Windows1252, Some(7))
        );
        let told = b"<meta charset=\"ISO-8859-1\"><p>\xE9t\xE9";
        assert_eq!(read(told).2, None);
        let damaged = [b"\xC3\xA9t\xC3\xA9 ".as_slice(), b"\xFF", "été".as_bytes()].concat();
        assert_eq!(read(&damaged), ("été \u{fffd}été".to_owned(), Encoding::Utf8, Some(6)));
        assert_eq!(decode(b"a\0b"), None);
        assert_eq!(decode(b"%PDF-1.7 \xE2"), None);
    }
}
