//! Postal addresses, compared part by part.
//!
//! One address is written in many ways: capitals, hyphens, abbreviations of the street. Two
//! addresses are equal when their folded parts are; `Cedex 07` is a part of the locality, since
//! it is another place of delivery.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

use super::Country;
use super::fold::fold;

/// A postal address.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Address {
    /// The number and the street: `3 place de Fontenoy`.
    pub street: String,
    /// The line between the street and the postcode: a building, `TSA 80715`, `CS 40028`.
    #[serde(default)]
    pub complement: Option<String>,
    /// The postcode.
    pub postcode: String,
    /// The town, with its CEDEX where it has one: `Paris Cedex 07`.
    pub locality: String,
    /// The country; France where none is given.
    #[serde(default)]
    pub country: Country,
}

/// A part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressPart {
    /// The number and the street.
    Street,
    /// The line between the street and the postcode.
    Complement,
    /// The postcode.
    Postcode,
    /// The town.
    Locality,
    /// The country.
    Country,
}

impl AddressPart {
    /// The key of the part in the data.
    pub fn id(self) -> &'static str {
        match self {
            Self::Street => "street",
            Self::Complement => "complement",
            Self::Postcode => "postcode",
            Self::Locality => "locality",
            Self::Country => "country",
        }
    }
}

impl Address {
    /// The parts in which two addresses differ.
    pub fn differences(&self, other: &Self) -> Vec<AddressPart> {
        let complement = |address: &Self| fold_line(address.complement.as_deref().unwrap_or(""));
        let mut parts = Vec::new();
        if fold_line(&self.street) != fold_line(&other.street) {
            parts.push(AddressPart::Street);
        }
        if complement(self) != complement(other) {
            parts.push(AddressPart::Complement);
        }
        if fold(&self.postcode) != fold(&other.postcode) {
            parts.push(AddressPart::Postcode);
        }
        if fold_line(&self.locality) != fold_line(&other.locality) {
            parts.push(AddressPart::Locality);
        }
        if self.country != other.country {
            parts.push(AddressPart::Country);
        }
        parts
    }

    /// Whether the two are one address, of which one may leave out the name of a building.
    pub fn agrees(&self, other: &Self) -> bool {
        let leaves_out = |short: &Self, long: &Self| {
            let number = |line: &String| line.contains(|c: char| c.is_ascii_digit());
            short.complement.is_none() && !long.complement.as_ref().is_some_and(number)
        };
        let differences = self.differences(other);
        differences.iter().all(|part| *part == AddressPart::Complement)
            && (differences.is_empty() || leaves_out(self, other) || leaves_out(other, self))
    }

    /// Whether the two are most likely meant to be one address and are written as two: near each
    /// other, and neither the same place with and without special delivery nor two doors of one
    /// building.
    pub fn is_variant_of(&self, other: &Self) -> bool {
        if self.agrees(other) || !self.near(other) {
            return false;
        }
        let differences = self.differences(other);
        let delivered = self.is_special_delivery() != other.is_special_delivery();
        if delivered && !differences.contains(&AddressPart::Street) {
            return false;
        }
        differences != [AddressPart::Complement] || share_a_word(self, other)
    }

    fn is_special_delivery(&self) -> bool {
        fold(&self.locality).split(' ').any(|word| word == "cedex")
    }

    /// Whether the two are forms of what is most likely one address: the same but for one part,
    /// the same street in the same town, or only a complement and one more part apart.
    pub fn near(&self, other: &Self) -> bool {
        let differences = self.differences(other);
        let essential = differences
            .iter()
            .filter(|part| !matches!(part, AddressPart::Complement | AddressPart::Country))
            .count();
        if essential <= 1 {
            return !(differences.contains(&AddressPart::Street)
                && street_distance(&self.street, &other.street) > 0.5);
        }
        !differences.contains(&AddressPart::Street)
    }
}

/// Whether the complements of two addresses have a long word in common, or nearly: « Tour
/// Greenelle » and « Immeuble Grenelle », but not « Hall A » and « Porte 2 ».
fn share_a_word(left: &Address, right: &Address) -> bool {
    const LONG: usize = 5;
    let complement = |address: &Address| fold_line(address.complement.as_deref().unwrap_or(""));
    let (left, right) = (complement(left), complement(right));
    let long = |line: &str| -> Vec<String> {
        line.split(' ').filter(|word| word.len() >= LONG).map(ToOwned::to_owned).collect()
    };
    let right = long(&right);
    long(&left).iter().any(|word| {
        right
            .iter()
            .any(|other| strsim::levenshtein(word, other) <= 1 + usize::from(word.len() > 8))
    })
}

/// From 0, the same street, to 1, nothing in common.
fn street_distance(left: &str, right: &str) -> f64 {
    1.0 - strsim::normalized_levenshtein(&fold_line(left), &fold_line(right))
}

/// A line of an address, folded, with the usual abbreviations written out.
fn fold_line(line: &str) -> String {
    let folded = fold(line);
    let words: Vec<&str> = folded
        .split(' ')
        .map(|word| match word {
            "av" | "ave" => "avenue",
            "bd" | "bld" | "blvd" | "boul" => "boulevard",
            "pl" => "place",
            "rte" => "route",
            "all" => "allee",
            "imp" => "impasse",
            "sq" => "square",
            "fg" | "fbg" => "faubourg",
            "st" => "saint",
            "ste" => "sainte",
            word => word,
        })
        .collect();
    words.join(" ")
}

impl PartialEq for Address {
    fn eq(&self, other: &Self) -> bool {
        self.differences(other).is_empty()
    }
}

impl Eq for Address {}

impl fmt::Display for Address {
    /// One line, without the country.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.street.is_empty() {
            write!(formatter, "{}, ", self.street)?;
        }
        if let Some(complement) = &self.complement {
            write!(formatter, "{complement}, ")?;
        }
        write!(formatter, "{} {}", self.postcode, self.locality)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use super::{Address, AddressPart};

    fn address(street: &str, postcode: &str, locality: &str) -> Address {
        Address {
            street: street.to_owned(),
            complement: None,
            postcode: postcode.to_owned(),
            locality: locality.to_owned(),
            country: "FR".parse().unwrap(),
        }
    }

    #[test]
    fn spelling_does_not_matter() {
        let seat = address("12, av. de l'Étoile-du-Nord", "75011", "PARIS");
        assert_eq!(seat, address("12 avenue de l’étoile du nord", "75011", "Paris"));
    }

    #[test]
    fn a_building_may_be_left_out() {
        let plain = address("43 quai de Grenelle", "75015", "Paris");
        let with = |line: &str| Address { complement: Some(line.to_owned()), ..plain.clone() };
        assert!(plain.agrees(&with("Immeuble Greenelle")));
        assert!(with("Immeuble Greenelle").agrees(&plain));
        assert!(!plain.agrees(&with("TSA 80715")));
        assert!(!with("Tour Nord").agrees(&with("Tour Sud")));
    }

    #[test]
    fn variants_are_told_from_other_addresses() {
        let plain = address("43 quai de Grenelle", "75015", "Paris");
        let with = |line: &str| Address { complement: Some(line.to_owned()), ..plain.clone() };
        assert!(with("Immeuble Greenelle").is_variant_of(&with("Tour Grenelle")));
        assert!(!with("Hall A").is_variant_of(&with("Hall B")));
        assert!(!plain.is_variant_of(&with("Immeuble Greenelle")));
        assert!(address("34 quai de Grenelle", "75015", "Paris").is_variant_of(&plain));
        let delivered = address("43 quai de Grenelle", "75737", "Paris Cedex 15");
        assert!(!delivered.is_variant_of(&plain));
    }

    #[test]
    fn differences_are_named() {
        let seat = address("3 place de Fontenoy", "75334", "Paris Cedex 07");
        let other = address("3 place de Fontenoy", "75007", "Paris");
        assert_eq!(seat.differences(&other), [AddressPart::Postcode, AddressPart::Locality]);
        assert!(seat.near(&other));
        assert!(!seat.near(&address("8 rue Vivienne", "75083", "Paris Cedex 02")));
    }
}
