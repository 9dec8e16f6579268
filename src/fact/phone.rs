//! Telephone numbers, compared as E.164.
//!
//! A number without a country prefix is French: that is the convention of the notices that this
//! project compiles, and a data file can always write the prefix.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use rlibphonenumber::{PhoneNumber, PhoneNumberFormat, Region};

use super::Country;
use super::format::{FormatError, Textual, textual};

/// The numbering plans of numbers without a prefix: metropolitan France, then Réunion and
/// Mayotte, Guadeloupe, Martinique and French Guiana.
const FRENCH_PLANS: [Region; 6] =
    [Region::FR, Region::RE, Region::YT, Region::GP, Region::MQ, Region::GF];

/// Longer texts are not telephone numbers, and are not shown to the parser.
const LONGEST: usize = 40;

/// A telephone number that the numbering plan of its country allows.
#[derive(Clone, Debug)]
pub struct Phone {
    e164: String,
}

impl Phone {
    /// Makes the numbering plans ready, which else the first number does. They take longer to
    /// prepare than anything else that a run needs, and can be prepared beside it.
    pub fn prepare() {
        // Any number will do.
        let _ = Self::dialled_in(Country::FRANCE, "01 53 73 22 22");
    }

    /// A number that is written as it is dialled within a country.
    pub fn dialled_in(country: Country, text: &str) -> Option<Self> {
        let written = |c: char| c.is_ascii_digit() || " ().-/".contains(c);
        if text.len() > LONGEST || !text.chars().all(written) {
            return None;
        }
        let plan = Region::try_from(country.code()).ok()?;
        Self::of(&PhoneNumber::parse(text.trim(), Some(plan)).ok()?)
    }

    fn of(number: &PhoneNumber) -> Option<Self> {
        let e164 = || number.format_as(PhoneNumberFormat::E164).into_owned();
        number.is_valid().then(|| Self { e164: e164() })
    }

    /// The number in E.164: `+33546517700`.
    pub fn e164(&self) -> &str {
        &self.e164
    }

    /// The number in groups, with the prefix of the country: `+33 5 46 51 77 00`.
    pub fn international(&self) -> String {
        self.format(PhoneNumberFormat::International)
    }

    /// The number in groups, as it is written in its own country: `05 46 51 77 00`.
    pub fn national(&self) -> String {
        self.format(PhoneNumberFormat::National)
    }

    fn format(&self, format: PhoneNumberFormat) -> String {
        let number = self.number();
        number.map_or_else(|| self.e164.clone(), |it| it.format_as(format).into_owned())
    }

    fn number(&self) -> Option<PhoneNumber> {
        PhoneNumber::parse(&self.e164, None).ok()
    }

    /// The number as a reader in `country` dials it.
    pub fn as_dialled_in(&self, country: Country) -> String {
        if self.country() == Some(country) { self.national() } else { self.international() }
    }

    /// The country of the number, where it is known.
    pub fn country(&self) -> Option<Country> {
        self.number()?.get_region_code()?.as_region_str().parse().ok()
    }
}

impl PartialEq for Phone {
    fn eq(&self, other: &Self) -> bool {
        self.e164 == other.e164
    }
}

impl Eq for Phone {}

impl Hash for Phone {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.e164.hash(state);
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.e164)
    }
}

impl FromStr for Phone {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let error = FormatError::new("format-phone");
        let written = |c: char| c.is_ascii_digit() || " +().-/".contains(c);
        if text.len() > LONGEST || !text.chars().all(written) {
            return Err(error);
        }
        // « +33 (0) 1 » shows both ways of dialling; the trunk prefix is not part of the number.
        let plain = if text.starts_with('+') { text.replace("(0)", "") } else { text.to_owned() };
        // Numbers of France have nine digits after their trunk prefix.
        let digits = plain.bytes().filter(u8::is_ascii_digit).count();
        if !plain.starts_with('+') && !plain.starts_with("00") && !(9..=10).contains(&digits) {
            return Err(error);
        }
        FRENCH_PLANS
            .into_iter()
            .filter_map(|plan| PhoneNumber::parse(plain.trim(), Some(plan)).ok())
            .find_map(|number| Self::of(&number))
            .ok_or(error)
    }
}

impl Textual for Phone {
    const FORMAT: &'static str = "phone";
    const DESCRIPTION: &'static str =
        "A telephone number with the prefix of its country; French where it has none.";
    const EXAMPLES: &'static [&'static str] = &["+33 1 53 73 22 22"];
}

textual!(Phone);

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use super::Phone;

    #[test]
    fn forms_of_one_number_are_equal() {
        let phone: Phone = "01 53 73 22 22".parse().unwrap();
        for text in ["+33 1 53 73 22 22", "01.53.73.22.22", "+33 (0)1 53 73 22 22", "0153732222"] {
            assert_eq!(text.parse::<Phone>().unwrap(), phone, "{text}");
        }
        assert_eq!(phone.to_string(), "+33153732222");
        assert_eq!(phone.national(), "01 53 73 22 22");
        assert_eq!(phone.as_dialled_in("MC".parse().unwrap()), "+33 1 53 73 22 22");
        assert_eq!(phone.as_dialled_in("FR".parse().unwrap()), "01 53 73 22 22");
        assert_eq!(phone.country(), Some("FR".parse().unwrap()));
        let phone: Phone = "+377 97 70 22 44".parse().unwrap();
        assert_eq!(phone.international(), "+377 97 70 22 44");
        assert_eq!(phone.as_dialled_in("MC".parse().unwrap()), "97 70 22 44");
        let phone: Phone = "0262 48 33 44".parse().unwrap();
        assert_eq!(phone.e164(), "+262262483344");
        for text in
            ["", "+", "12", "+33", "call me", "00000000000000000000000000000000000000000000"]
        {
            assert!(text.parse::<Phone>().is_err(), "{text}");
        }
    }
}
