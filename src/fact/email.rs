//! E-mail addresses, in lower case.

use std::fmt;
use std::str::FromStr;

use email_address::{EmailAddress, Options};

use super::format::{FormatError, Textual, textual};

/// An e-mail address whose domain has a dot. Equality ignores case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

impl Email {
    /// The address in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part after the `@`.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

impl fmt::Display for Email {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for Email {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let error = FormatError::new("format-email");
        let options =
            Options::default().with_required_tld().without_domain_literal().without_display_text();
        let address = EmailAddress::parse_with_options(text, options).map_err(|_| error)?;
        let last_label = address.domain().rsplit('.').next().unwrap_or_default();
        if last_label.chars().all(|c| c.is_ascii_digit()) {
            return Err(error);
        }
        Ok(Self(address.as_str().to_lowercase()))
    }
}

impl Textual for Email {
    const FORMAT: &'static str = "email";
    const DESCRIPTION: &'static str = "An e-mail address.";
    const EXAMPLES: &'static [&'static str] = &["dpo@example.org"];
}

textual!(Email);

#[cfg(test)]
mod tests {
    use super::Email;

    #[test]
    fn case_does_not_matter() {
        assert_eq!("DPO@Example.org".parse::<Email>(), "dpo@example.org".parse());
        for text in ["dpo", "dpo@", "dpo@localhost", "a b@example.org", "Me <a@example.org>"] {
            assert!(text.parse::<Email>().is_err(), "{text}");
        }
    }
}
