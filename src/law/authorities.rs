//! Supervisory authorities: names, postal addresses and sites, and the names and addresses that
//! they no longer have.
//!
//! State: 22 November 2026. The rows of the CNIL and of the APDP were confirmed on cnil.fr and
//! apdp.mc; the others are well known public addresses that were not compared with a source, and say
//! so. The ICO announced a move from Wilmslow to Manchester for the autumn of 2026, and no source
//! tells whether it took place: it has no address here. Telephone numbers stand only where they were confirmed.
//! Bodies that supervise something else than data protection are no part of the table.

use crate::diagnostic::Verification;
use crate::fact::{Address, Country, Phone};

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
    /// What it is, in French, for readers who do not know it.
    pub gloss_fr: &'static str,
    /// Where it is competent: an ISO 3166-1 code, or `EU` for the institutions of the Union.
    pub jurisdiction: &'static str,
    /// The postal address, where it is certain.
    pub postal_address: Option<PostalAddress>,
    /// The telephone number in international form, where it was verified.
    pub phone: Option<&'static str>,
    /// The site in French, or in its own language.
    pub url_fr: &'static str,
    /// The site in English, or in its own language.
    pub url_en: &'static str,
    /// The page on which a complaint is lodged, or the site.
    pub complaint_url: &'static str,
    /// Names that it, or the authority that it succeeds, had before.
    pub former_names: &'static [Former],
    /// What was written in addresses that it had before.
    pub former_addresses: &'static [Former],
    /// How far the row was verified.
    pub verification: Verification,
}

/// A postal address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PostalAddress {
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
}

/// A name or a part of an address that was replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Former {
    /// The words.
    pub text: &'static str,
    /// The day on which what replaced it was published, where it is known.
    pub until: Option<&'static str>,
}

impl Authority {
    /// The postal address, where it is certain.
    pub fn address(&self) -> Option<Address> {
        self.postal_address.map(|address| Address {
            street: address.street.to_owned(),
            complement: address.complement.map(ToOwned::to_owned),
            postcode: address.postcode.to_owned(),
            locality: address.locality.to_owned(),
            country: address.country.parse().unwrap_or_default(),
        })
    }

    /// The telephone number, where it was verified.
    pub fn telephone(&self) -> Option<Phone> {
        self.phone.and_then(|phone| phone.parse().ok())
    }

    /// The country in which it is competent; none for the institutions of the Union.
    pub fn country(&self) -> Option<Country> {
        self.jurisdiction.parse().ok()
    }
}

/// The authority of that id.
pub fn authority(id: &str) -> Option<&'static Authority> {
    AUTHORITIES.iter().find(|authority| authority.id == id)
}

/// The authority of a country.
pub fn authority_of(country: Country) -> Option<&'static Authority> {
    AUTHORITIES.iter().find(|authority| authority.country() == Some(country))
}

/// All authorities, in order of their ids.
pub static AUTHORITIES: &[Authority] = &[
    Authority {
        id: "aepd",
        acronym: "AEPD",
        name: "Agencia Española de Protección de Datos",
        gloss_en: "the data protection authority of Spain",
        gloss_fr: "l'autorité de protection des données de l'Espagne",
        jurisdiction: "ES",
        postal_address: Some(at("C/ Jorge Juan 6", None, "28001", "Madrid", "ES")),
        url_fr: "https://www.aepd.es",
        url_en: "https://www.aepd.es/en",
        complaint_url: "https://www.aepd.es",
        ..RECALLED
    },
    Authority {
        id: "ap",
        acronym: "AP",
        name: "Autoriteit Persoonsgegevens",
        gloss_en: "the data protection authority of the Netherlands",
        gloss_fr: "l'autorité de protection des données des Pays-Bas",
        jurisdiction: "NL",
        postal_address: Some(at("Postbus 93374", None, "2509 AJ", "Den Haag", "NL")),
        url_fr: "https://www.autoriteitpersoonsgegevens.nl",
        url_en: "https://www.autoriteitpersoonsgegevens.nl",
        complaint_url: "https://www.autoriteitpersoonsgegevens.nl",
        former_names: &[Former { text: "College bescherming persoonsgegevens", until: None }],
        ..RECALLED
    },
    Authority {
        id: "apd-gba",
        acronym: "APD",
        name: "Autorité de protection des données",
        gloss_en: "the data protection authority of Belgium",
        gloss_fr: "l'autorité de protection des données de la Belgique",
        jurisdiction: "BE",
        postal_address: Some(at("rue de la Presse 35", None, "1000", "Bruxelles", "BE")),
        url_fr: "https://www.autoriteprotectiondonnees.be",
        url_en: "https://www.autoriteprotectiondonnees.be",
        complaint_url: "https://www.autoriteprotectiondonnees.be",
        former_names: &[Former {
            text: "Commission de la protection de la vie privée",
            until: None,
        }],
        ..RECALLED
    },
    Authority {
        id: "apdp",
        acronym: "APDP",
        name: "Autorité de protection des données personnelles",
        gloss_en: "the data protection authority of Monaco",
        gloss_fr: "l'autorité de protection des données de Monaco",
        jurisdiction: "MC",
        postal_address: Some(at("11 rue du Gabian", Some("Le Concorde"), "98000", "Monaco", "MC")),
        phone: Some("+37797702244"),
        url_fr: "https://apdp.mc",
        url_en: "https://apdp.mc",
        complaint_url: "https://apdp.mc",
        former_names: &[
            Former { text: "CCIN", until: Some("2024-12-13") },
            Former {
                text: "Commission de contrôle des informations nominatives",
                until: Some("2024-12-13"),
            },
        ],
        verification: Verification::Secondary,
        ..RECALLED
    },
    Authority {
        id: "bfdi",
        acronym: "BfDI",
        name: "Bundesbeauftragte für den Datenschutz und die Informationsfreiheit",
        gloss_en: "the federal data protection authority of Germany",
        gloss_fr: "l'autorité fédérale de protection des données de l'Allemagne",
        jurisdiction: "DE",
        postal_address: Some(at("Graurheindorfer Straße 153", None, "53117", "Bonn", "DE")),
        url_fr: "https://www.bfdi.bund.de",
        url_en: "https://www.bfdi.bund.de/EN",
        complaint_url: "https://www.bfdi.bund.de",
        ..RECALLED
    },
    Authority {
        id: "cnil",
        acronym: "CNIL",
        name: "Commission nationale de l'informatique et des libertés",
        gloss_en: "the French data protection authority",
        gloss_fr: "l'autorité française de protection des données",
        jurisdiction: "FR",
        postal_address: Some(at(
            "3 place de Fontenoy",
            Some("TSA 80715"),
            "75334",
            "Paris Cedex 07",
            "FR",
        )),
        url_fr: "https://www.cnil.fr/fr",
        url_en: "https://www.cnil.fr/en",
        complaint_url: "https://www.cnil.fr/fr/plaintes",
        former_addresses: &[
            Former { text: "8 rue Vivienne", until: None },
            Former { text: "CS 30223", until: None },
        ],
        verification: Verification::Secondary,
        ..RECALLED
    },
    Authority {
        id: "cnpd-lu",
        acronym: "CNPD",
        name: "Commission nationale pour la protection des données",
        gloss_en: "the data protection authority of Luxembourg",
        gloss_fr: "l'autorité de protection des données du Luxembourg",
        jurisdiction: "LU",
        postal_address: Some(at("15 boulevard du Jazz", None, "4370", "Belvaux", "LU")),
        url_fr: "https://cnpd.public.lu",
        url_en: "https://cnpd.public.lu/en",
        complaint_url: "https://cnpd.public.lu",
        ..RECALLED
    },
    Authority {
        id: "cnpd-pt",
        acronym: "CNPD",
        name: "Comissão Nacional de Proteção de Dados",
        gloss_en: "the data protection authority of Portugal",
        gloss_fr: "l'autorité de protection des données du Portugal",
        jurisdiction: "PT",
        postal_address: Some(at("Av. D. Carlos I 134, 1.º", None, "1200-651", "Lisboa", "PT")),
        url_fr: "https://www.cnpd.pt",
        url_en: "https://www.cnpd.pt",
        complaint_url: "https://www.cnpd.pt",
        ..RECALLED
    },
    Authority {
        id: "dpc",
        acronym: "DPC",
        name: "Data Protection Commission",
        gloss_en: "the data protection authority of Ireland",
        gloss_fr: "l'autorité de protection des données de l'Irlande",
        jurisdiction: "IE",
        postal_address: Some(at("6 Pembroke Row", None, "D02 X963", "Dublin 2", "IE")),
        url_fr: "https://www.dataprotection.ie",
        url_en: "https://www.dataprotection.ie",
        complaint_url: "https://www.dataprotection.ie",
        former_names: &[Former { text: "Data Protection Commissioner", until: None }],
        former_addresses: &[Former { text: "21 Fitzwilliam Square", until: None }],
        ..RECALLED
    },
    Authority {
        id: "dsb",
        acronym: "DSB",
        name: "Datenschutzbehörde",
        gloss_en: "the data protection authority of Austria",
        gloss_fr: "l'autorité de protection des données de l'Autriche",
        jurisdiction: "AT",
        postal_address: Some(at("Barichgasse 40-42", None, "1030", "Wien", "AT")),
        url_fr: "https://www.dsb.gv.at",
        url_en: "https://www.dsb.gv.at",
        complaint_url: "https://www.dsb.gv.at",
        ..RECALLED
    },
    Authority {
        id: "edps",
        acronym: "EDPS",
        name: "European Data Protection Supervisor",
        gloss_en: "the data protection authority of the institutions of the European Union",
        gloss_fr: "l'autorité de protection des données des institutions de l'Union européenne",
        jurisdiction: "EU",
        postal_address: Some(at("Rue Montoyer 30", None, "1000", "Brussels", "BE")),
        url_fr: "https://www.edps.europa.eu",
        url_en: "https://www.edps.europa.eu",
        complaint_url: "https://www.edps.europa.eu",
        ..RECALLED
    },
    Authority {
        id: "garante",
        acronym: "GPDP",
        name: "Garante per la protezione dei dati personali",
        gloss_en: "the data protection authority of Italy",
        gloss_fr: "l'autorité de protection des données de l'Italie",
        jurisdiction: "IT",
        postal_address: Some(at("Piazza Venezia 11", None, "00187", "Roma", "IT")),
        url_fr: "https://www.garanteprivacy.it",
        url_en: "https://www.garanteprivacy.it",
        complaint_url: "https://www.garanteprivacy.it",
        ..RECALLED
    },
    Authority {
        id: "ico",
        acronym: "ICO",
        name: "Information Commissioner's Office",
        gloss_en: "the data protection authority of the United Kingdom",
        gloss_fr: "l'autorité de protection des données du Royaume-Uni",
        jurisdiction: "GB",
        url_fr: "https://ico.org.uk",
        url_en: "https://ico.org.uk",
        complaint_url: "https://ico.org.uk/make-a-complaint/",
        ..RECALLED
    },
    Authority {
        id: "pfpdt",
        acronym: "PFPDT",
        name: "Préposé fédéral à la protection des données et à la transparence",
        gloss_en: "the data protection authority of Switzerland",
        gloss_fr: "l'autorité de protection des données de la Suisse",
        jurisdiction: "CH",
        postal_address: Some(at("Feldeggweg 1", None, "3003", "Berne", "CH")),
        url_fr: "https://www.edoeb.admin.ch",
        url_en: "https://www.edoeb.admin.ch",
        complaint_url: "https://www.edoeb.admin.ch",
        ..RECALLED
    },
];

/// A row that was not compared with a source, as far as rows have something in common.
const RECALLED: Authority = Authority {
    id: "",
    acronym: "",
    name: "",
    gloss_en: "",
    gloss_fr: "",
    jurisdiction: "",
    postal_address: None,
    phone: None,
    url_fr: "",
    url_en: "",
    complaint_url: "",
    former_names: &[],
    former_addresses: &[],
    verification: Verification::Recalled,
};

const fn at(
    street: &'static str,
    complement: Option<&'static str>,
    postcode: &'static str,
    locality: &'static str,
    country: &'static str,
) -> PostalAddress {
    PostalAddress { street, complement, postcode, locality, country }
}

#[cfg(test)]
mod tests {
    use super::{AUTHORITIES, authority, authority_of};
    use crate::fact::{Country, Date, WebAddress};

    #[test]
    fn ids_are_unique_and_sorted() {
        assert!(AUTHORITIES.windows(2).all(|pair| pair[0].id < pair[1].id));
    }

    #[test]
    fn values_parse() {
        for row in AUTHORITIES {
            assert!(row.country().is_some() || row.jurisdiction == "EU", "{}", row.id);
            let country = row.postal_address.map(|address| address.country.parse::<Country>());
            assert!(country.is_none_or(|country| country.is_ok()), "{}", row.id);
            let named = [row.acronym, row.name, row.gloss_en, row.gloss_fr];
            assert!(named.iter().all(|words| !words.is_empty()), "{}", row.id);
            let urls = [row.url_fr, row.url_en, row.complaint_url];
            assert!(urls.iter().all(|url| url.parse::<WebAddress>().is_ok()), "{}", row.id);
            assert_eq!(row.telephone().is_some(), row.phone.is_some(), "{}", row.id);
            for former in row.former_names.iter().chain(row.former_addresses) {
                let until = former.until.map(str::parse::<Date>);
                assert!(until.is_none_or(|date| date.is_ok()), "{}", former.text);
                assert_ne!(former.text, row.name);
            }
        }
    }

    #[test]
    fn only_confirmed_rows_have_a_telephone() {
        let phones = AUTHORITIES.iter().filter(|row| row.phone.is_some());
        assert!(phones.into_iter().all(|row| row.verification.is_verified()));
        assert_eq!(authority_of(Country::FRANCE).map(|row| row.id), Some("cnil"));
        assert_eq!(authority("ico").and_then(super::Authority::address), None);
    }
}
