//! Countries, by their ISO 3166-1 alpha-2 codes.

use std::fmt;
use std::str::FromStr;

use super::format::{FormatError, Textual, textual};

/// A country, or any country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

impl Country {
    /// A country that cannot be told in advance.
    pub const ANY: Self = Self("*");
    /// France.
    pub const FRANCE: Self = Self("FR");

    /// Every country, in order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.iter().map(|code| Self(code))
    }

    /// The code in capitals, or `*`.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// Whether it stands for a country that cannot be told in advance.
    pub fn is_any(self) -> bool {
        self == Self::ANY
    }
}

impl Default for Country {
    fn default() -> Self {
        Self::FRANCE
    }
}

impl fmt::Display for Country {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl FromStr for Country {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        if text == Self::ANY.0 {
            return Ok(Self::ANY);
        }
        CODES
            .binary_search(&text)
            .ok()
            .and_then(|index| CODES.get(index))
            .map(|code| Self(code))
            .ok_or(FormatError::new("format-country"))
    }
}

impl Textual for Country {
    const FORMAT: &'static str = "country";
    const DESCRIPTION: &'static str =
        "An ISO 3166-1 code of two capitals, or `*` where the country cannot be told in advance.";
    const EXAMPLES: &'static [&'static str] = &["FR", "MC", "IE", "US"];
}

textual!(Country);

/// The codes officially assigned by ISO 3166-1, in order.
const CODES: &[&str] = &[
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
    "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS",
    "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN",
    "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE",
    "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF",
    "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM",
    "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM",
    "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC",
    "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA",
    "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG",
    "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
    "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS",
    "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO",
    "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
    "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
];

#[cfg(test)]
mod tests {
    use super::{CODES, Country};

    #[test]
    fn the_list_is_sorted_and_whole() {
        assert!(CODES.is_sorted());
        assert_eq!(CODES.len(), 249);
    }

    #[test]
    fn codes_are_capitals() {
        assert_eq!("FR".parse(), Ok(Country::FRANCE));
        assert_eq!("*".parse(), Ok(Country::ANY));
        for text in ["", "fr", "UK", "France", "XX"] {
            assert!(text.parse::<Country>().is_err(), "{text}");
        }
    }
}
