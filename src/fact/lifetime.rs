//! Lifetimes of cookies and other trackers.

use std::fmt;
use std::str::FromStr;

use super::Duration;
use super::format::{FormatError, Textual, textual};

/// How long a tracker lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lifetime {
    /// Until the browser is closed.
    Session,
    /// For a period from its deposit.
    Period(Duration),
}

impl Lifetime {
    /// The period; none for a tracker that ends with the session.
    pub fn period(&self) -> Option<&Duration> {
        match self {
            Self::Session => None,
            Self::Period(period) => Some(period),
        }
    }
}

impl fmt::Display for Lifetime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Session => formatter.write_str("session"),
            Self::Period(period) => period.fmt(formatter),
        }
    }
}

impl FromStr for Lifetime {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        if text == "session" {
            return Ok(Self::Session);
        }
        text.parse().map(Self::Period).map_err(|_| FormatError::new("format-lifetime"))
    }
}

impl Textual for Lifetime {
    const FORMAT: &'static str = "lifetime";
    const DESCRIPTION: &'static str =
        "`session`, or an ISO 8601 duration from the deposit of the tracker.";
    const EXAMPLES: &'static [&'static str] = &["session", "P13M", "PT24H"];
}

textual!(Lifetime);
