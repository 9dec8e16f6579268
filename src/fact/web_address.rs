//! Web addresses: `http` and `https` only.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use url::Url;
use url::quirks::domain_to_unicode;

use super::format::{FormatError, Textual, textual};

/// An address on the web. Equality ignores a trailing slash, a default port and the case of the
/// host; the text is kept as it was written.
#[derive(Clone, Debug)]
pub struct WebAddress {
    text: String,
    key: String,
    host: String,
}

impl WebAddress {
    /// The address as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The name of the host, in lower case.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The path, from its first slash to what is asked of it.
    pub fn path(&self) -> &str {
        let rest = self.key.split_once("://").map_or("", |(_, rest)| rest);
        let path = rest.find('/').map_or("", |at| &rest[at..]);
        path.split(['?', '#']).next().unwrap_or_default()
    }

    /// The address as people read it: without its protocol and a final slash, and with the letters
    /// of the host whichever way it was written.
    pub fn shown(&self) -> String {
        let rest = self.text.split_once("://").map_or(self.text.as_str(), |(_, rest)| rest);
        let path = rest.find(['/', '?', '#', ':']).map_or("", |start| &rest[start..]);
        format!("{}{}", domain_to_unicode(&self.host), path.trim_end_matches('/'))
    }

    /// Whether both lead to the same page, whatever the protocol and with or without `www.`.
    pub fn same_page(&self, other: &Self) -> bool {
        page(&self.key) == page(&other.key)
    }

    /// An address as prose writes it, which may leave out the protocol: `www.example.org`.
    pub fn from_prose(text: &str) -> Option<Self> {
        let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
        if lower.starts_with("http://") || lower.starts_with("https://") {
            return text.parse().ok();
        }
        format!("https://{text}").parse().ok()
    }
}

/// Where a link on a page leads, in full; nowhere where the page has no full address.
pub(crate) fn resolve(page: &str, target: &str) -> Option<String> {
    Some(Url::parse(page).ok()?.join(target).ok()?.into())
}

fn page(key: &str) -> &str {
    let page = key.split_once("://").map_or(key, |(_, page)| page);
    page.strip_prefix("www.").unwrap_or(page)
}

impl PartialEq for WebAddress {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for WebAddress {}

impl Hash for WebAddress {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key.hash(state);
    }
}

impl fmt::Display for WebAddress {
    /// The normal form: without a trailing slash.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.key)
    }
}

impl FromStr for WebAddress {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let error = FormatError::new("format-url");
        if text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c)) {
            return Err(error);
        }
        let mut url = Url::parse(text).map_err(|_| error)?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(FormatError::new("format-url-scheme"));
        }
        let host = url.host_str().ok_or(error)?.to_owned();
        if !host.contains('.') && host != "localhost" {
            return Err(error);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(FormatError::new("format-url-password"));
        }
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        let mut key = url.to_string();
        // The library gives back the root's slash; a page without a path has one form here.
        if url.path() == "/" && url.query().is_none() && url.fragment().is_none() {
            key.truncate(key.trim_end_matches('/').len());
        }
        Ok(Self { text: text.to_owned(), key, host })
    }
}

impl Textual for WebAddress {
    const FORMAT: &'static str = "url";
    const DESCRIPTION: &'static str = "An address on the web, with `https://`.";
    const EXAMPLES: &'static [&'static str] = &["https://www.example.org/privacy"];
}

textual!(WebAddress);

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use super::{WebAddress, resolve};

    fn address(text: &str) -> WebAddress {
        text.parse().unwrap()
    }

    #[test]
    fn spelling_does_not_matter() {
        assert_eq!(address("https://WWW.cnil.fr/"), address("https://www.cnil.fr:443"));
        assert_eq!(
            address("https://www.cnil.fr/fr/plaintes/"),
            address("https://www.cnil.fr/fr/plaintes")
        );
        assert_ne!(address("https://www.cnil.fr/FR"), address("https://www.cnil.fr/fr"));
        assert_eq!(address("https://www.cnil.fr/").to_string(), "https://www.cnil.fr");
        assert_eq!(address("https://www.cnil.fr/").as_str(), "https://www.cnil.fr/");
        assert!(
            WebAddress::from_prose("cnil.fr").unwrap().same_page(&address("http://www.cnil.fr/"))
        );
    }

    #[test]
    fn addresses_are_shown_as_people_read_them() {
        for text in
            ["https://café.example/a/", "https://xn--caf-dma.example/a", "http://CAFÉ.example/a"]
        {
            assert_eq!(address(text).shown(), "café.example/a");
        }
        assert_eq!(address("https://acme.example:8080/?a=/").shown(), "acme.example:8080/?a=");
    }

    #[test]
    fn other_protocols_are_refused() {
        for text in [
            "",
            "www.cnil.fr",
            "ftp://cnil.fr",
            "javascript:alert(1)",
            "https://a b.fr",
            "https://x",
        ] {
            assert!(text.parse::<WebAddress>().is_err(), "{text}");
        }
        assert_eq!("mailto:a@b.fr".parse::<WebAddress>().unwrap_err().id, "format-url-scheme");
    }

    #[test]
    fn links_are_resolved() {
        let leads = [
            ("#z", "https://a.fr/x/y/#z"),
            ("../z/", "https://a.fr/x/z/"),
            ("./z", "https://a.fr/x/y/z"),
            ("../../../z/", "https://a.fr/z/"),
            ("/z/", "https://a.fr/z/"),
        ];
        for (target, expected) in leads {
            assert_eq!(resolve("https://a.fr/x/y/", target).unwrap(), expected);
        }
        assert_eq!(resolve("https://a.fr", "z/").unwrap(), "https://a.fr/z/");
        assert_eq!(resolve("a.fr", "z/"), None);
    }
}
