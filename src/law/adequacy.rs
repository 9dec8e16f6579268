//! Adequacy decisions of the European Commission (GDPR, Article 45).
//!
//! State of the law: 22 November 2026. A country without a row is not adequate, Monaco among
//! them; what belongs to the European Economic Area needs no decision (`territory`). Monaco's own
//! list is not here: Article 97 of the law n° 1.565 deems the Member States adequate, the
//! ministerial order for others was not found.
//!
//! Sources: the Commission's list of adequacy decisions,
//! <https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en>;
//! every row is confirmed by secondary sources ([`Verification::Secondary`]), what the notes mark as
//! recalled is not. The number of the decision that renewed the one on the United Kingdom on
//! 19 December 2025 was not found.

use crate::diagnostic::Verification;
use crate::fact::{Country, Date};

/// An adequacy decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adequacy {
    /// The country, as an ISO 3166-1 code, or an international organisation.
    pub recipient: Adequate,
    /// The number of the decision, with its act: `(EU) 2023/1795`.
    pub decision: &'static str,
    /// The day on which it was adopted.
    pub date: &'static str,
    /// Which transfers it covers.
    pub scope: AdequacyScope,
    /// The last day on which it applies, where it has one.
    pub sunset: Option<&'static str>,
    /// How far the row was verified.
    pub verification: Verification,
    /// What else is to be known, in English.
    pub note: Option<&'static str>,
}

/// Whose protection is adequate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adequate {
    /// A country, by its ISO 3166-1 code.
    Country(&'static str),
    /// An international organisation.
    Organisation {
        /// Its short name, which several languages share.
        acronym: &'static str,
        /// Its name in French.
        name_fr: &'static str,
        /// Its name in English.
        name_en: &'static str,
    },
}

/// Which transfers a decision covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdequacyScope {
    /// All of them.
    General,
    /// Only those that the words, in English, tell.
    Restricted(&'static str),
}

impl Adequacy {
    /// Whether the decision applies on a day.
    pub fn applies_on(&self, day: Date) -> bool {
        let date = |text: &str| text.parse::<Date>().ok();
        let began = date(self.date).is_some_and(|adopted| adopted <= day);
        began && self.sunset.and_then(date).is_none_or(|last| day <= last)
    }
}

/// The decision on a country that applies on a day.
pub fn adequacy(country: Country, day: Date) -> Option<&'static Adequacy> {
    decision_on(country).filter(|decision| decision.applies_on(day))
}

/// The decision on a country, whether it still applies or not.
pub fn decision_on(country: Country) -> Option<&'static Adequacy> {
    let code = country.code();
    ADEQUACY_DECISIONS.iter().find(|row| row.recipient == Adequate::Country(code))
}

/// All decisions, by country, then those on international organisations.
pub static ADEQUACY_DECISIONS: &[Adequacy] = &[
    country("AD", "2010/625/EU", "2010-10-19", AdequacyScope::General),
    country("AR", "2003/490/EC", "2003-06-30", AdequacyScope::General),
    Adequacy {
        note: Some("In force since 28 January 2026; reviewed after four years."),
        ..country(
            "BR",
            "(EU) 2026/179",
            "2026-01-26",
            AdequacyScope::Restricted("not for public security and criminal law alone"),
        )
    },
    country(
        "CA",
        "2002/2/EC",
        "2001-12-20",
        AdequacyScope::Restricted("commercial organisations under PIPEDA"),
    ),
    country("CH", "2000/518/EC", "2000-07-26", AdequacyScope::General),
    country("FO", "2010/146/EU", "2010-03-05", AdequacyScope::General),
    Adequacy {
        sunset: Some("2031-12-27"),
        note: Some("Renewed on 19 December 2025, which added data on immigration."),
        ..country("GB", "(EU) 2021/1772", "2021-06-28", AdequacyScope::General)
    },
    country("GG", "2003/821/EC", "2003-11-21", AdequacyScope::General),
    Adequacy {
        note: Some("Recalled: the territory of before 1967."),
        ..country(
            "IL",
            "2011/61/EU",
            "2011-01-31",
            AdequacyScope::Restricted("automated processing"),
        )
    },
    country("IM", "2004/411/EC", "2004-04-28", AdequacyScope::General),
    country("JE", "2008/393/EC", "2008-05-08", AdequacyScope::General),
    country(
        "JP",
        "(EU) 2019/419",
        "2019-01-23",
        AdequacyScope::Restricted("business operators under the APPI and the supplementary rules"),
    ),
    Adequacy {
        note: Some("Recalled: not for missionary work, political parties and some credit data."),
        ..country(
            "KR",
            "(EU) 2022/254",
            "2021-12-17",
            AdequacyScope::Restricted("personal information controllers under the PIPA"),
        )
    },
    country("NZ", "2013/65/EU", "2012-12-19", AdequacyScope::General),
    Adequacy {
        note: Some("Data Privacy Framework; data on staff only where covered. Appeal C-703/25 P."),
        ..country(
            "US",
            "(EU) 2023/1795",
            "2023-07-10",
            AdequacyScope::Restricted("organisations certified under the Data Privacy Framework"),
        )
    },
    country("UY", "2012/484/EU", "2012-08-21", AdequacyScope::General),
    Adequacy {
        recipient: Adequate::Organisation {
            acronym: "EPO",
            name_fr: "Organisation européenne des brevets",
            name_en: "European Patent Organisation",
        },
        decision: "(EU) 2025/1382",
        date: "2025-07-15",
        scope: AdequacyScope::General,
        sunset: None,
        verification: Verification::Secondary,
        note: None,
    },
];

const fn country(
    code: &'static str,
    decision: &'static str,
    date: &'static str,
    scope: AdequacyScope,
) -> Adequacy {
    Adequacy {
        recipient: Adequate::Country(code),
        decision,
        date,
        scope,
        sunset: None,
        verification: Verification::Secondary,
        note: None,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use super::{ADEQUACY_DECISIONS, AdequacyScope, Adequate, adequacy, decision_on};
    use crate::fact::{Country, Date};
    use crate::law::in_european_economic_area;

    fn on(code: &str, day: &str) -> bool {
        adequacy(code.parse().unwrap(), day.parse().unwrap()).is_some()
    }

    #[test]
    fn countries_are_unique_sorted_and_outside_the_area() {
        let codes: Vec<&str> = ADEQUACY_DECISIONS
            .iter()
            .filter_map(|row| match row.recipient {
                Adequate::Country(code) => Some(code),
                Adequate::Organisation { .. } => None,
            })
            .collect();
        assert!(codes.windows(2).all(|pair| pair[0] < pair[1]));
        for code in codes {
            assert!(code.parse::<Country>().is_ok_and(|country| !country.is_any()), "{code}");
            assert!(!in_european_economic_area(code), "{code}");
        }
    }

    #[test]
    fn dates_parse_and_end_after_they_begin() {
        for row in ADEQUACY_DECISIONS {
            let date: Date = row.date.parse().unwrap();
            let sunset = row.sunset.map(|sunset| sunset.parse::<Date>().unwrap());
            assert!(sunset.is_none_or(|sunset| date < sunset), "{}", row.decision);
        }
    }

    #[test]
    fn decisions_apply_within_their_time() {
        assert!(on("GB", "2026-11-22") && on("GB", "2031-12-27") && !on("GB", "2031-12-28"));
        assert!(on("BR", "2026-11-22") && !on("BR", "2026-01-25"));
        assert!(!on("MC", "2026-11-22") && !on("FR", "2026-11-22"));
        let canada = decision_on("CA".parse().unwrap()).unwrap();
        assert!(matches!(canada.scope, AdequacyScope::Restricted(_)));
    }
}
