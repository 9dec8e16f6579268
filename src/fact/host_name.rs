//! Host names: validated as browsers do, in their ASCII form.

use std::fmt;
use std::str::FromStr;

use url::Host;
use url::quirks::domain_to_unicode;

use super::format::{FormatError, Textual, textual};

/// A host name such as `www.example.org`. Names with other letters are kept in the form that
/// the network uses, so that two spellings of one name are equal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostName(String);

impl HostName {
    /// The name in ASCII.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name in the letters that people read: `café.example`.
    pub fn shown(&self) -> String {
        domain_to_unicode(&self.0)
    }
}

impl fmt::Display for HostName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for HostName {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        match Host::parse(text) {
            // A cookie may be set for all hosts below a domain, never for a top level alone.
            Ok(Host::Domain(name)) if name.contains('.') && labels_are_plain(&name) => {
                Ok(Self(name))
            }
            _ => Err(FormatError::new("format-host")),
        }
    }
}

/// Whether every label has what the network allows: letters, digits and inner hyphens.
fn labels_are_plain(name: &str) -> bool {
    name.split('.').all(|label| {
        let plain = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        plain && (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
    })
}

impl Textual for HostName {
    const FORMAT: &'static str = "host";
    const DESCRIPTION: &'static str = "A host name, without `https://` and without a path.";
    const EXAMPLES: &'static [&'static str] = &["www.example.org"];
}

textual!(HostName);

#[cfg(test)]
mod tests {
    use super::HostName;

    #[test]
    fn names_are_normal() {
        let parse = |text: &str| text.parse::<HostName>().map(|name| name.to_string());
        assert_eq!(parse("WWW.Example.ORG").as_deref(), Ok("www.example.org"));
        assert_eq!(
            parse("aix‐en‐provence.cesi.fr").as_deref(),
            parse("aix‐en‐provence.cesi.fr").as_deref()
        );
        assert_eq!(parse("café.example").as_deref(), Ok("xn--caf-dma.example"));
        let shown = "xn--caf-dma.example".parse::<HostName>().map(|name| name.shown());
        assert_eq!(shown.as_deref(), Ok("café.example"));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "localhost",
            "a b.example",
            "https://example.org",
            "1.2.3.4",
            "a..b",
            "-a.example",
            "a_b.fr",
        ] {
            assert!(text.parse::<HostName>().is_err(), "{text}");
        }
    }
}
