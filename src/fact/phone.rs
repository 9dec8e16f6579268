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
        match self.plan() {
            Some((plan, digits)) => format!("{} {}", plan.prefix, plan.groups(digits)),
            None => self.format(Mode::International),
        }
    }

    /// The number in groups, as it is written in its own country: `05 46 51 77 00`.
    pub fn national(&self) -> String {
        match self.plan() {
            Some((plan, digits)) => format!("{}{}", plan.trunk, plan.groups(digits)),
            None => self.format(Mode::National),
        }
    }

    fn format(&self, mode: Mode) -> String {
        self.number().map_or_else(|| self.e164.clone(), |it| it.format().mode(mode).to_string())
    }

    fn number(&self) -> Option<PhoneNumber> {
        phonenumber::parse(None, &self.e164).ok()
    }

    /// The plan of the number and its digits there, where they are known without the library.
    fn plan(&self) -> Option<(&'static Plan, &str)> {
        PLANS.iter().find_map(|plan| {
            let digits = self.e164.strip_prefix(plan.prefix)?;
            (plan.has)(digits).then_some((plan, digits))
        })
    }

    /// The number as a reader in `country` dials it.
    pub fn as_dialled_in(&self, country: Country) -> String {
        if self.country() == Some(country) { self.national() } else { self.international() }
    }

    /// The country of the number, where it is known.
    pub fn country(&self) -> Option<Country> {
        if let Some((plan, _)) = self.plan() {
            return plan.country.parse().ok();
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
        if let Some(e164) = PLANS.iter().find_map(|plan| plan.read(plain.trim())) {
            return Ok(Self { e164 });
        }
        // Numbers of France have nine digits after their trunk prefix.
        let digits = plain.bytes().filter(u8::is_ascii_digit).count();
        if !plain.starts_with('+') && !plain.starts_with("00") && !(9..=10).contains(&digits) {
            return Err(error);
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

/// A numbering plan that is read by its form. The library would say the same, but reads the plans
/// of the whole world first, which takes longer than reading a notice.
struct Plan {
    country: &'static str,
    /// Before a number that is dialled from abroad.
    prefix: &'static str,
    /// Before one that is dialled in the country.
    trunk: &'static str,
    /// How many digits stand alone before the pairs.
    alone: usize,
    /// Whether numbers without a prefix are of this plan.
    ours: bool,
    /// Whether digits after the prefix are a number.
    has: fn(&str) -> bool,
}

/// Metropolitan France, and fixed lines of Monaco.
const PLANS: [Plan; 2] = [
    Plan { country: "FR", prefix: "+33", trunk: "0", alone: 1, ours: true, has: is_metropolitan },
    Plan { country: "MC", prefix: "+377", trunk: "", alone: 0, ours: false, has: is_monegasque },
];

impl Plan {
    /// A number of the plan in E.164.
    fn read(&self, text: &str) -> Option<String> {
        let domestic = || text.strip_prefix(self.trunk).filter(|_| self.ours);
        let national = text.strip_prefix(self.prefix).or_else(domestic)?;
        let digits: String = national.chars().filter(char::is_ascii_digit).collect();
        let plain = national.chars().all(|c| c.is_ascii_digit() || " .-".contains(c));
        (plain && (self.has)(&digits)).then(|| format!("{}{digits}", self.prefix))
    }

    /// Digits in pairs, after those that stand alone: `5 46 51 77 00`.
    fn groups(&self, digits: &str) -> String {
        let mut groups = String::with_capacity(digits.len() * 2);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && index % 2 == self.alone {
                groups.push(' ');
            }
            groups.push(digit);
        }
        groups
    }
}

/// Whether eight digits are a fixed line of Monaco.
fn is_monegasque(digits: &str) -> bool {
    let second = digits.strip_prefix('9').and_then(|rest| rest.bytes().next());
    digits.len() == 8 && matches!(second, Some(b'2'..=b'4' | b'7'..=b'9'))
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
    fn numbers_that_are_read_by_their_form_are_those_of_the_library() {
        let mut known = 0;
        for start in 10..100 {
            for rest in ["0000000", "3701234", "5988776", "9999999"] {
                let digits = format!("{start}{rest}");
                let monaco = format!("+377 {}", &digits[..8]);
                for text in [
                    format!("0{digits}"),
                    format!("+33 {digits}"),
                    format!("+33-0{digits}"),
                    monaco,
                ] {
                    let Some((plan, e164)) =
                        super::PLANS.iter().find_map(|plan| Some((plan, plan.read(&text)?)))
                    else {
                        continue;
                    };
                    let number = phonenumber::parse(Some(super::Id::FR), &text).unwrap();
                    assert!(number.is_valid(), "{text}");
                    assert_eq!(number.country().id().unwrap().as_ref(), plan.country, "{text}");
                    let phone: Phone = text.parse().unwrap();
                    let format = |mode| number.format().mode(mode).to_string();
                    assert_eq!(e164, format(super::Mode::E164));
                    assert_eq!(phone.national(), format(super::Mode::National));
                    assert_eq!(phone.international(), format(super::Mode::International));
                    known += 1;
                }
            }
        }
        assert!(known > 320, "{known}");
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
