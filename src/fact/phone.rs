//! Telephone numbers, compared as E.164.
//!
//! A number without a country prefix is French: that is the convention of the notices that this
//! project compiles, and a data file can always write the prefix.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use phonenumber::country::Id;
use phonenumber::{Mode, PhoneNumber};

use super::Country;
use super::format::{FormatError, Textual, textual};

/// The numbering plans of numbers without a prefix: metropolitan France, then Réunion and
/// Mayotte, Guadeloupe, Martinique and French Guiana.
const FRENCH_PLANS: [Id; 6] = [Id::FR, Id::RE, Id::YT, Id::GP, Id::MQ, Id::GF];

/// Longer texts are not telephone numbers, and are not shown to the parser.
const LONGEST: usize = 40;

/// A telephone number that the numbering plan of its country allows.
#[derive(Clone, Debug)]
pub struct Phone {
    e164: String,
}

impl Phone {
    /// A number that is written as it is dialled within a country.
    pub fn dialled_in(country: Country, text: &str) -> Option<Self> {
        let written = |c: char| c.is_ascii_digit() || " ().-/".contains(c);
        if text.len() > LONGEST || !text.chars().all(written) {
            return None;
        }
        let plan: Id = country.code().parse().ok()?;
        let number = phonenumber::parse(Some(plan), text.trim()).ok()?;
        let e164 = number.format().mode(Mode::E164).to_string();
        number.is_valid().then_some(Self { e164 })
    }

    /// The number in E.164: `+33546517700`.
    pub fn e164(&self) -> &str {
        &self.e164
    }

    /// The number in groups, with the prefix of the country: `+33 5 46 51 77 00`.
    pub fn international(&self) -> String {
        match self.groups() {
            Some(groups) => format!("+33 {groups}"),
            None => self.format(Mode::International),
        }
    }

    /// The number in groups, as it is written in its own country: `05 46 51 77 00`.
    pub fn national(&self) -> String {
        match self.groups() {
            Some(groups) => format!("0{groups}"),
            None => self.format(Mode::National),
        }
    }

    fn format(&self, mode: Mode) -> String {
        self.number().map_or_else(|| self.e164.clone(), |it| it.format().mode(mode).to_string())
    }

    fn number(&self) -> Option<PhoneNumber> {
        phonenumber::parse(None, &self.e164).ok()
    }

    /// The groups after the prefix, where the number is one of metropolitan France: `5 46 51 77
    /// 00`.
    fn groups(&self) -> Option<String> {
        let digits = self.e164.strip_prefix("+33").filter(|digits| is_metropolitan(digits))?;
        let mut groups = String::with_capacity(13);
        for (index, digit) in digits.chars().enumerate() {
            if index % 2 == 1 {
                groups.push(' ');
            }
            groups.push(digit);
        }
        Some(groups)
    }

    /// The number as a reader in `country` dials it.
    pub fn as_dialled_in(&self, country: Country) -> String {
        if self.country() == Some(country) { self.national() } else { self.international() }
    }

    /// The country of the number, where it is known.
    pub fn country(&self) -> Option<Country> {
        if self.groups().is_some() {
            return Some(Country::FRANCE);
        }
        self.number()?.country().id().and_then(|id| id.as_ref().parse().ok())
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
        if let Some(e164) = metropolitan(plain.trim()) {
            return Ok(Self { e164 });
        }
        let number = FRENCH_PLANS
            .into_iter()
            .filter_map(|plan| phonenumber::parse(Some(plan), plain.trim()).ok())
            .find(PhoneNumber::is_valid)
            .ok_or(error)?;
        let e164 = number.format().mode(Mode::E164).to_string();
        Ok(Self { e164 })
    }
}

/// A number of metropolitan France in E.164. The library would say the same, but reads the
/// numbering plans of the whole world first, which takes longer than reading a notice.
fn metropolitan(text: &str) -> Option<String> {
    let national = text.strip_prefix("+33").or_else(|| text.strip_prefix('0'))?;
    let digits: String = national.chars().filter(char::is_ascii_digit).collect();
    let plain = national.chars().all(|c| c.is_ascii_digit() || " .-".contains(c));
    (plain && is_metropolitan(&digits)).then(|| format!("+33{digits}"))
}

/// Whether nine digits are a number of a telephone, mobile or not, in metropolitan France.
fn is_metropolitan(digits: &str) -> bool {
    match digits.as_bytes() {
        [first, second, ..] if digits.len() == 9 => match first {
            b'1' | b'3' => true,
            b'2' => matches!(second, b'0' | b'2'..=b'5' | b'7'..=b'9'),
            b'4' => matches!(second, b'1'..=b'9'),
            b'5' => matches!(second, b'0'..=b'8'),
            b'6' => matches!(second, b'0'..=b'2' | b'4'..=b'8'),
            b'7' => matches!(second, b'5'..=b'8'),
            _ => false,
        },
        _ => false,
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
    fn numbers_of_metropolitan_france_are_those_of_the_library() {
        use phonenumber::country::Id;

        let mut known = 0;
        for start in 10..100 {
            for rest in ["0000000", "3701234", "5988776", "9999999"] {
                let digits = format!("{start}{rest}");
                for text in
                    [format!("0{digits}"), format!("+33 {digits}"), format!("+33-0{digits}")]
                {
                    let Some(e164) = super::metropolitan(&text) else { continue };
                    let number = phonenumber::parse(Some(Id::FR), &text).unwrap();
                    assert!(number.is_valid(), "{text}");
                    assert_eq!(number.country().id(), Some(Id::FR), "{text}");
                    let phone: Phone = text.parse().unwrap();
                    let format = |mode| number.format().mode(mode).to_string();
                    assert_eq!(e164, format(super::Mode::E164));
                    assert_eq!(phone.national(), format(super::Mode::National));
                    assert_eq!(phone.international(), format(super::Mode::International));
                    known += 1;
                }
            }
        }
        assert!(known > 300, "{known}");
    }

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
        for text in
            ["", "+", "12", "+33", "call me", "00000000000000000000000000000000000000000000"]
        {
            assert!(text.parse::<Phone>().is_err(), "{text}");
        }
    }
}
