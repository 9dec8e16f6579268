//! Numbers in public registers: SIREN, SIRET, RNA and VAT, each with its check digits.

use std::fmt;
use std::str::FromStr;

use stdnum::{Validator, country};

use super::format::{FormatError, Textual, textual};

/// A SIREN: nine digits for a legal unit, the last one a check digit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Siren(String);

/// A SIRET: the SIREN and five digits for an establishment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Siret(String);

/// An entry in the Register of Trade and Companies: the town of the registry and the SIREN.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rcs {
    /// The town, as it is written.
    pub town: String,
    /// The number.
    pub siren: Siren,
}

impl fmt::Display for Rcs {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.town, self.siren)
    }
}

/// A number in the national register of associations: W and nine characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rna(String);

/// An intra-Community VAT number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vat(String);

impl Siren {
    /// The digits in groups: `348 768 508`.
    pub fn grouped(&self) -> String {
        groups(&self.0, &[3, 3, 3])
    }
}

impl Siret {
    /// The digits in groups: `348 768 508 00015`.
    pub fn grouped(&self) -> String {
        groups(&self.0, &[3, 3, 3, 5])
    }

    /// The legal unit: the first nine digits.
    pub fn siren(&self) -> Siren {
        Siren(self.0.chars().take(9).collect())
    }
}

impl Rna {
    /// The number as it is printed.
    pub fn grouped(&self) -> String {
        self.0.clone()
    }
}

impl Vat {
    /// The number in groups where it is French: `FR 44 732 829 320`.
    pub fn grouped(&self) -> String {
        if self.0.starts_with("FR") { groups(&self.0, &[2, 2, 3, 3, 3]) } else { self.0.clone() }
    }

    /// The legal unit of a French number that holds one.
    pub fn siren(&self) -> Option<Siren> {
        self.0.strip_prefix("FR").and_then(|number| number.get(2..)?.parse().ok())
    }
}

/// The characters in groups of these lengths, separated by spaces.
fn groups(text: &str, lengths: &[usize]) -> String {
    let mut characters = text.chars();
    let groups: Vec<String> =
        lengths.iter().map(|length| characters.by_ref().take(*length).collect()).collect();
    groups.join(" ")
}

/// The letters and digits of a number, in capitals. `None` where there is anything else than
/// the usual separators.
fn compact(text: &str) -> Option<String> {
    let mut compact = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '0'..='9' | 'A'..='Z' | 'a'..='z' => compact.push(c.to_ascii_uppercase()),
            ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' => {}
            _ => return None,
        }
    }
    Some(compact)
}

/// The digits of a number that must have `length` of them.
fn digits(text: &str, length: usize, id: &'static str) -> Result<String, FormatError> {
    compact(text)
        .filter(|digits| digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .ok_or(FormatError::new(id))
}

/// The sum of Luhn's method is a multiple of ten.
fn passes_luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, byte)| {
            let digit = u32::from(byte - b'0');
            let weighted = if index % 2 == 1 { digit * 2 } else { digit };
            if weighted > 9 { weighted - 9 } else { weighted }
        })
        .sum();
    sum.is_multiple_of(10)
}

impl FromStr for Siren {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let digits = digits(text, 9, "format-siren")?;
        if passes_luhn(&digits) {
            Ok(Self(digits))
        } else {
            Err(FormatError::new("format-siren-checksum"))
        }
    }
}

/// The SIREN of La Poste, whose many establishments have a check of their own.
const LA_POSTE: &str = "356000000";

impl FromStr for Siret {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let digits = digits(text, 14, "format-siret")?;
        let sum: u32 = digits.bytes().map(|byte| u32::from(byte - b'0')).sum();
        let of_la_poste = digits.starts_with(LA_POSTE) && sum.is_multiple_of(5);
        if passes_luhn(&digits) || of_la_poste {
            Ok(Self(digits))
        } else {
            Err(FormatError::new("format-siret-checksum"))
        }
    }
}

impl FromStr for Rna {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let error = FormatError::new("format-rna");
        let number = compact(text).ok_or(error)?;
        let shaped = number.len() == 10
            && number.starts_with('W')
            && number.bytes().enumerate().all(|(index, byte)| match index {
                0 => true,
                2 => byte.is_ascii_alphanumeric(),
                _ => byte.is_ascii_digit(),
            });
        if shaped { Ok(Self(number)) } else { Err(error) }
    }
}

impl FromStr for Vat {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let error = FormatError::new("format-vat");
        let number = compact(text).ok_or(error)?;
        let prefix =
            number.get(..2).filter(|prefix| prefix.bytes().all(|b| b.is_ascii_uppercase()));
        let prefix = prefix.ok_or(FormatError::new("format-vat-prefix"))?;
        if prefix == "FR" {
            return match country::fr::TVA.validate(&number) {
                Ok(_) => Ok(Self(number)),
                Err(problem) if problem.kind() == stdnum::ErrorKind::InvalidChecksum => {
                    Err(FormatError::new("format-vat-checksum"))
                }
                Err(_) => Err(error),
            };
        }
        if let Some(digits) = number.strip_prefix("CHE") {
            let digits = digits.trim_end_matches(|c: char| c.is_ascii_uppercase());
            let shaped = digits.len() == 9 && digits.bytes().all(|byte| byte.is_ascii_digit());
            return if shaped { Ok(Self(format!("CHE{digits}"))) } else { Err(error) };
        }
        let rest = number.len() - 2;
        if EUROPEAN.contains(&prefix) && (2..=13).contains(&rest) {
            Ok(Self(number))
        } else {
            Err(error)
        }
    }
}

/// The prefixes of VAT numbers in the Union and the United Kingdom. Their check digits are for
/// their own administrations.
const EUROPEAN: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "GB", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI",
];

impl fmt::Display for Siren {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for Siret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for Rna {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for Vat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Textual for Siren {
    const FORMAT: &'static str = "siren";
    const DESCRIPTION: &'static str = "A SIREN: nine digits.";
    const EXAMPLES: &'static [&'static str] = &["732 829 320"];
}

impl Textual for Siret {
    const FORMAT: &'static str = "siret";
    const DESCRIPTION: &'static str = "A SIRET: fourteen digits, the first nine being the SIREN.";
    const EXAMPLES: &'static [&'static str] = &["732 829 320 00074"];
}

impl Textual for Rna {
    const FORMAT: &'static str = "rna";
    const DESCRIPTION: &'static str =
        "A number of the register of associations: W and nine digits.";
    const EXAMPLES: &'static [&'static str] = &["W123456789"];
}

impl Textual for Vat {
    const FORMAT: &'static str = "vat";
    const DESCRIPTION: &'static str = "An intra-Community VAT number, with the country's prefix.";
    const EXAMPLES: &'static [&'static str] = &["FR44732829320"];
}

textual!(Siren);
textual!(Siret);
textual!(Rna);
textual!(Vat);

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use super::{Rna, Siren, Siret, Vat};

    #[test]
    fn check_digits_are_checked() {
        for text in ["732829320", "552 032 534", "542.107.651"] {
            assert!(text.parse::<Siren>().is_ok(), "{text}");
        }
        assert_eq!("123456789".parse::<Siren>().unwrap_err().id, "format-siren-checksum");
        for text in ["73282932000074", "35600000000048", "35600000049837"] {
            assert!(text.parse::<Siret>().is_ok(), "{text}");
        }
        assert_eq!("73282932000075".parse::<Siret>().unwrap_err().id, "format-siret-checksum");
        assert!("W751234567".parse::<Rna>().is_ok());
        assert!("W75123".parse::<Rna>().is_err());
    }

    #[test]
    fn vat_numbers_of_both_styles_are_read() {
        for text in
            ["FR44732829320", "FR 27 552032534", "FRK7399859412", "FR4Z123456782", "FR53000004605"]
        {
            assert!(text.parse::<Vat>().is_ok(), "{text}");
        }
        assert_eq!("FR12732829320".parse::<Vat>().unwrap_err().id, "format-vat-checksum");
        assert_eq!("44732829320".parse::<Vat>().unwrap_err().id, "format-vat-prefix");
    }

    #[test]
    fn numbers_are_printed_in_groups() {
        assert_eq!("73282932000074".parse::<Siret>().unwrap().grouped(), "732 829 320 00074");
        assert_eq!("FR44732829320".parse::<Vat>().unwrap().grouped(), "FR 44 732 829 320");
    }
}
