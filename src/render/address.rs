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

/// Where a link on a page leads, in full: `page` and a target that has no scheme.
pub(super) fn resolve(page: &str, target: &str) -> String {
    let host = page.find("://").map_or(0, |at| at + 3);
    let path = page[host..].find('/').map_or(page.len(), |at| host + at);
    let (origin, path) = page.split_at(path);
    if target.starts_with(['#', '?']) {
        return format!("{page}{target}");
    }
    if target.starts_with('/') {
        return format!("{origin}{target}");
    }
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    let mut rest = target;
    loop {
        if let Some(below) = rest.strip_prefix("./") {
            rest = below;
        } else if let Some(below) = rest.strip_prefix("../") {
            rest = below;
            if folders.len() > 1 {
                folders.pop();
            }
        } else {
            return format!("{origin}{}/{rest}", folders.join("/"));
        }
    }
}

/// Whether the words of a link are an address or a number, which is not typeset.
pub(super) fn is_verbatim(words: &str, target: &str) -> bool {
    words.contains("://") || words.contains('@') || target.starts_with("tel:")
}

#[cfg(test)]
mod tests {
    use super::{address, mailto, may_lead, resolve};

    #[test]
    fn links_are_resolved() {
        let page = "https://a.fr/x/y/";
        let leads = [
            ("#z", "https://a.fr/x/y/#z"),
            ("../z/", "https://a.fr/x/z/"),
            ("./z", "https://a.fr/x/y/z"),
            ("../../../z/", "https://a.fr/z/"),
            ("/z/", "https://a.fr/z/"),
        ];
        for (target, expected) in leads {
            assert_eq!(resolve(page, target), expected);
        }
        assert_eq!(resolve("https://a.fr", "z/"), "https://a.fr/z/");
    }

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
