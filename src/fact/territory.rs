//! Territories: a country, the European Union or the European Economic Area.

use std::fmt;
use std::str::FromStr;

use super::Country;
use super::format::{FormatError, Textual, textual};

/// A country, or a group of countries to which one law of data protection applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Territory {
    /// The European Union.
    Union,
    /// The European Economic Area.
    Area,
    /// A country.
    Country(Country),
}

impl fmt::Display for Territory {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Union => formatter.write_str("EU"),
            Self::Area => formatter.write_str("EEA"),
            Self::Country(country) => country.fmt(formatter),
        }
    }
}

impl FromStr for Territory {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        match text {
            "EU" => Ok(Self::Union),
            "EEA" => Ok(Self::Area),
            code => match code.parse::<Country>() {
                Ok(country) if !country.is_any() => Ok(Self::Country(country)),
                _ => Err(FormatError::new("format-territory")),
            },
        }
    }
}

impl Textual for Territory {
    const FORMAT: &'static str = "territory";
    const DESCRIPTION: &'static str =
        "`EU`, `EEA`, or an ISO 3166-1 code of two capitals for a country.";
    const EXAMPLES: &'static [&'static str] = &["EU", "EEA", "MC"];
}

textual!(Territory);

#[cfg(test)]
mod tests {
    use super::Territory;
    use crate::fact::Country;

    #[test]
    fn codes_are_capitals() {
        assert_eq!("EU".parse(), Ok(Territory::Union));
        assert_eq!("FR".parse(), Ok(Territory::Country(Country::FRANCE)));
        for text in ["", "*", "eu", "UE", "Europe"] {
            assert!(text.parse::<Territory>().is_err(), "{text}");
        }
    }
}
