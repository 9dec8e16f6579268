//! Amounts of money, such as a share capital.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::Deserialize;

use super::format::{FormatError, Textual, textual};

/// An amount of money, to the hundredth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    /// The amount in hundredths of the currency.
    pub hundredths: u64,
    /// The currency.
    pub currency: Currency,
}

/// A currency, by its ISO 4217 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Swiss franc.
    Chf,
    /// Euro.
    Eur,
    /// Pound sterling.
    Gbp,
    /// United States dollar.
    Usd,
}

impl Currency {
    /// All currencies, in order of their codes.
    pub const ALL: [Self; 4] = [Self::Chf, Self::Eur, Self::Gbp, Self::Usd];

    /// The code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Chf => "CHF",
            Self::Eur => "EUR",
            Self::Gbp => "GBP",
            Self::Usd => "USD",
        }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.hundredths / 100, self.hundredths % 100);
        write!(formatter, "{whole}.{rest:02} {}", self.currency.code())
    }
}

impl FromStr for Money {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        parse(text).ok_or(FormatError::new("format-money"))
    }
}

fn parse(text: &str) -> Option<Money> {
    let (amount, code) = text.split_once(' ')?;
    let currency = Currency::ALL.into_iter().find(|currency| currency.code() == code)?;
    let (whole, rest) = amount.split_once('.').unwrap_or((amount, "00"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(rest) || rest.len() != 2 {
        return None;
    }
    let whole: u64 = whole.parse().ok()?;
    let hundredths = whole.checked_mul(100)?.checked_add(rest.parse().ok()?)?;
    Some(Money { hundredths, currency })
}

impl Textual for Money {
    const FORMAT: &'static str = "money";
    const DESCRIPTION: &'static str = "An amount and an ISO 4217 code, separated by a space.";
    const EXAMPLES: &'static [&'static str] = &["9041900 EUR", "1500.50 EUR"];
}

textual!(Money);

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    fn amounts_print_with_their_hundredths() {
        let print = |text: &str| text.parse::<Money>().map(|money| money.to_string());
        assert_eq!(print("9041900 EUR").as_deref(), Ok("9041900.00 EUR"));
        assert_eq!(print("1500.50 CHF").as_deref(), Ok("1500.50 CHF"));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "EUR", "1 000 EUR", "1,5 EUR", "1.5 EUR", "-1 EUR", "10 XYZ", "10EUR"] {
            assert!(text.parse::<Money>().is_err(), "{text}");
        }
        assert!("999999999999999999999 EUR".parse::<Money>().is_err());
    }
}
