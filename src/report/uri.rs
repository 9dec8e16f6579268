//! Paths as parts of addresses.

use std::fmt::Write;

/// A path as a relative reference: what has a meaning in URIs is encoded, and so is a colon, before
/// which a scheme would stand.
pub fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _written = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_become_relative_references() {
        assert_eq!(uri("content/a/é b:c%.md"), "content/a/%C3%A9%20b%3Ac%25.md");
    }
}
