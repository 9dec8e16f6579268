//! Addresses that are asked for, as files of the site. There is no folder to leave: a path names
//! an entry of the site or nothing.

use super::shown::Shown;

/// What lies at an address.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A file.
    File(String),
    /// A folder: its address ends with a slash.
    Moved(String),
    /// Nothing; the file that would be there.
    Nothing(String),
}

/// What lies at the path of an address. A site that will live below a path may be asked for there
/// too.
pub(super) fn find(shown: &Shown, path: &str) -> Found {
    let Some(plain) = decoded(path) else { return Found::Nothing(String::new()) };
    let plain = plain.trim_start_matches('/');
    let base = shown.draft.as_ref().map_or("", |draft| draft.base.as_str());
    let below = plain.strip_prefix(base).filter(|_| !base.is_empty());
    let below = below.and_then(|rest| rest.strip_prefix('/'));
    let all = std::iter::once(plain).chain(below);
    let mut found = all.map(|plain| {
        let file = if plain.is_empty() || plain.ends_with('/') {
            format!("{plain}index.html")
        } else {
            plain.to_owned()
        };
        if shown.file(&file).is_some() {
            return Found::File(file);
        }
        let folder = format!("{plain}/index.html");
        if shown.file(&folder).is_some() {
            Found::Moved(format!("{path}/"))
        } else {
            Found::Nothing(file)
        }
    });
    let first = found.next().unwrap_or(Found::Nothing(String::new()));
    match first {
        Found::Nothing(_) => found.next().unwrap_or(first),
        found => found,
    }
}

/// A path without its percent signs; `None` where it is none, or no text.
pub(super) fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

/// The type of a file, by the ending of its name.
pub(super) fn content_type(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("html") => "text/html; charset=utf-8",
        Some("md") => "text/markdown; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        Some("xml") => "application/xml",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("avif") => "image/avif",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("woff") => "font/woff",
        Some("pdf") => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, content_type, decoded, find};
    use crate::serve::shown::Shown;

    #[test]
    fn paths_are_read_as_they_are_written() {
        assert_eq!(decoded("/a%20b/%C3%A9").as_deref(), Some("/a b/é"));
        for broken in ["%", "%4", "%zz", "%FF"] {
            assert_eq!(decoded(broken), None, "{broken}");
        }
    }

    #[test]
    fn nothing_lies_anywhere_before_the_first_build() {
        let nothing = Found::Nothing("a/index.html".to_owned());
        assert_eq!(find(&Shown::default(), "/a/"), nothing);
    }

    #[test]
    fn files_have_the_type_of_their_ending() {
        assert_eq!(content_type("a/index.html"), "text/html; charset=utf-8");
        assert_eq!(content_type("a.SVG"), "image/svg+xml");
        assert_eq!(content_type("a"), "application/octet-stream");
    }
}
