//! Supervisory authorities: names, postal addresses and sites.
//!
//! Sources: cnil.fr and apdp.mc, read in 2026.

use crate::fact::{Address, Phone};

/// A supervisory authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authority {
    /// The id by which data name it.
    pub id: &'static str,
    /// The short name, the same in every language.
    pub acronym: &'static str,
    /// The official name, which is not translated.
    pub name: &'static str,
    /// What it is, in English, for readers who do not know it.
    pub gloss_en: &'static str,
    /// Street and number.
    pub street: &'static str,
    /// What follows the street, such as a TSA number.
    pub complement: Option<&'static str>,
    /// The postcode.
    pub postcode: &'static str,
    /// The town, with CEDEX where it has one.
    pub locality: &'static str,
    /// The country, as an ISO 3166-1 code.
    pub country: &'static str,
    /// The telephone number in international form, where it was verified.
    pub phone: Option<&'static str>,
    /// The site in French.
    pub url_fr: &'static str,
    /// The site in English.
    pub url_en: &'static str,
    /// The page on which a complaint is lodged.
    pub complaint_url: &'static str,
}

impl Authority {
    /// The postal address.
    pub fn address(&self) -> Address {
        Address {
            street: self.street.to_owned(),
            complement: self.complement.map(ToOwned::to_owned),
            postcode: self.postcode.to_owned(),
            locality: self.locality.to_owned(),
            country: self.country.parse().unwrap_or_default(),
        }
    }

    /// The telephone number, where it was verified.
    pub fn telephone(&self) -> Option<Phone> {
        self.phone.and_then(|phone| phone.parse().ok())
    }
}

/// All authorities, in order of their ids.
pub static AUTHORITIES: &[Authority] = &[
    Authority {
        id: "apdp",
        acronym: "APDP",
        name: "Autorité de protection des données personnelles",
        gloss_en: "the data protection authority of Monaco",
        street: "11 rue du Gabian",
        complement: Some("Le Concorde"),
        postcode: "98000",
        locality: "Monaco",
        country: "MC",
        phone: Some("+37797702244"),
        url_fr: "https://apdp.mc",
        url_en: "https://apdp.mc",
        complaint_url: "https://apdp.mc",
    },
    Authority {
        id: "cnil",
        acronym: "CNIL",
        name: "Commission nationale de l'informatique et des libertés",
        gloss_en: "the French data protection authority",
        street: "3 place de Fontenoy",
        complement: Some("TSA 80715"),
        postcode: "75334",
        locality: "Paris Cedex 07",
        country: "FR",
        phone: None,
        url_fr: "https://www.cnil.fr/fr",
        url_en: "https://www.cnil.fr/en",
        complaint_url: "https://www.cnil.fr/fr/plaintes",
    },
];

/// The authority of that id.
pub fn authority(id: &str) -> Option<&'static Authority> {
    AUTHORITIES.iter().find(|authority| authority.id == id)
}
