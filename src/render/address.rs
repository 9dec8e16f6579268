//! Where the links of a notice may lead, and how their addresses are written.

use std::fmt::Write;

/// Whether a link may lead there: to the web, to a mailbox, to a telephone, or within the site.
pub(super) fn may_lead(target: &str) -> bool {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("http" | "https" | "mailto" | "tel") => true,
        Some(before) => before.contains(['/', '?', '#']),
        None => !target.starts_with("//"),
    }
}

/// The link to a mailbox. What begins a subject or a code in a link is percent-encoded.
pub(in crate::render) fn mailto(email: &str) -> String {
    let (local, host) = email.rsplit_once('@').unwrap_or((email, ""));
    let local = local.replace('%', "%25").replace('?', "%3F").replace('&', "%26");
    format!("mailto:{local}@{host}")
}

/// An address for an attribute: what may not stand in one is percent-encoded.
pub(super) fn address(target: &str) -> String {
    let mut encoded = String::with_capacity(target.len());
    for byte in target.bytes() {
        match byte {
            b'&' => encoded.push_str("&amp;"),
            b'\'' => encoded.push_str("&#39;"),
            _ if byte.is_ascii_alphanumeric() || b"-_.~!*();:@=+$,/?%#[]".contains(&byte) => {
                encoded.push(char::from(byte));
            }
            _ => {
                // Writing into a text cannot fail.
                let _written = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}

/// Whether the words of a link are an address or a number, which is not typeset.
pub(super) fn is_verbatim(words: &str, target: &str) -> bool {
    words.contains("://") || words.contains('@') || target.starts_with("tel:")
}

#[cfg(test)]
mod tests {
    use super::{address, mailto, may_lead};

    #[test]
    fn links_lead_only_to_known_protocols() {
        for target in ["https://a.fr", "mailto:a@b.fr", "tel:+33", "#x", "a/b?c:d", "fr/"] {
            assert!(may_lead(target), "{target}");
        }
        for target in ["javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "//a.fr"] {
            assert!(!may_lead(target), "{target}");
        }
        assert_eq!(address("https://a.fr/\" onclick=x"), "https://a.fr/%22%20onclick=x");
    }
    #[test]
    fn a_mailbox_is_only_a_mailbox() {
        assert_eq!(mailto("dpo@a.fr"), "mailto:dpo@a.fr");
        assert_eq!(mailto("a?cc=b&c%41@a.fr"), "mailto:a%3Fcc=b%26c%2541@a.fr");
    }
}
