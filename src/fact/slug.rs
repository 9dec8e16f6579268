//! Words that can be a part of an address, and the name of a folder on every disk.

/// Names that some disks keep for devices; `com` and `lpt` also with a digit.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
/// A longer part of an address serves no reader.
const LONGEST: usize = 100;

/// Whether a word can be a part of an address: lower-case letters without accents, digits, single
/// hyphens between them, and not the name of a device.
pub fn is_slug(word: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    word.len() <= LONGEST && word.split('-').all(plain) && !is_device(word)
}

/// Whether a name, in lower case and without what follows its first full stop, is one that some
/// disks keep for devices.
pub fn is_device(word: &str) -> bool {
    let port = word.strip_prefix("com").or_else(|| word.strip_prefix("lpt"));
    DEVICES.contains(&word) || port.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
}
