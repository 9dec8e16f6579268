//! Where Chapter V of the GDPR begins: the European Economic Area.
//!
//! Source: Agreement on the European Economic Area, Annex XI, point 5e, as amended by Decision of
//! the EEA Joint Committee No 154/2018; Treaty on European Union, Article 52.

/// The Member States of the Union, then Iceland, Liechtenstein and Norway, as ISO 3166-1 codes.
const STATES: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO",
];

/// French territories with codes of their own that belong to the Union (TFEU, Article 355(1)).
const FRENCH_REGIONS: &[&str] = &["GP", "MQ", "GF", "RE", "YT", "MF"];

/// Whether a country, by its ISO 3166-1 code, lies in the European Economic Area.
pub fn in_european_economic_area(country: &str) -> bool {
    STATES.contains(&country) || FRENCH_REGIONS.contains(&country)
}
