//! Names of bodies, companies and services that no longer exist, or are called otherwise today.
//!
//! State of the law: 22 November 2026. Names of supervisory authorities stand with them, in
//! `authorities`. What a row calls a name is not wrong in a sentence about the past; rules decide
//! that. This file knows no rule.
//!
//! Sources: each row has its own, in words; the dates of services are those that their makers
//! announced.

use crate::diagnostic::Verification;

/// A name that was right once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetiredName {
    /// The name, letter for letter.
    pub name: &'static str,
    /// Whether it is written in any case: a function or a list rather than a proper name.
    pub any_case: bool,
    /// What there is instead; none where nothing took its place.
    pub now: Option<&'static str>,
    /// Whether it is the same thing under that name, so that the one name may replace the other.
    pub same: bool,
    /// The day from which the name is wrong.
    pub since: &'static str,
    /// How far the row was verified.
    pub verification: Verification,
}

/// The names, in alphabetical order.
pub static RETIRED_NAMES: &[RetiredName] = &[
    // Its maker renamed the service in July 2018.
    RetiredName {
        name: "AdWords",
        any_case: true,
        now: Some("Google Ads"),
        same: true,
        since: "2018-07-24",
        verification: Verification::Recalled,
    },
    // Law No. 2025-594 of 30 June 2025, Article 13: canvassing by telephone needs prior consent.
    RetiredName {
        name: "Bloctel",
        any_case: false,
        now: None,
        same: false,
        since: "2026-08-11",
        verification: Verification::Secondary,
    },
    // Law No. 2018-771 of 5 September 2018.
    body("CNCP", "France compétences", "2019-01-01"),
    body(
        "Commission nationale de la certification professionnelle",
        "France compétences",
        "2019-01-01",
    ),
    // Law No. 2021-1382 of 25 October 2021.
    body("Conseil supérieur de l'audiovisuel", "Arcom", "2022-01-01"),
    // GDPR, Articles 37 to 39.
    RetiredName {
        name: "Correspondant Informatique et Libertés",
        any_case: true,
        now: Some("délégué à la protection des données (DPO)"),
        same: false,
        since: "2018-05-25",
        verification: Verification::Secondary,
    },
    company("Facebook Inc.", "Meta Platforms, Inc.", "2021-10-28"),
    company("Facebook Ireland", "Meta Platforms Ireland Limited", "2022-01-04"),
    RetiredName {
        name: "Fotolia",
        any_case: false,
        now: Some("Adobe Stock"),
        same: false,
        since: "2019-11-05",
        verification: Verification::Recalled,
    },
    RetiredName {
        name: "Google+",
        any_case: false,
        now: None,
        same: false,
        since: "2019-04-02",
        verification: Verification::Secondary,
    },
    company("Google Inc", "Google LLC", "2017-09-01"),
    RetiredName {
        name: "Hadopi",
        any_case: true,
        now: Some("Arcom"),
        same: false,
        since: "2022-01-01",
        verification: Verification::Secondary,
    },
    body("Internet Explorer", "Microsoft Edge", "2022-06-15"),
    RetiredName {
        name: "Répertoire des métiers",
        any_case: true,
        now: Some("registre national des entreprises (RNE)"),
        same: false,
        since: "2023-01-01",
        verification: Verification::Secondary,
    },
    // Law No. 2018-771 and the ordinance on the courts: since 1 January 2020.
    RetiredName {
        name: "tribunal de grande instance",
        any_case: true,
        now: Some("tribunal judiciaire"),
        same: false,
        since: "2020-01-01",
        verification: Verification::Recalled,
    },
    // The company was merged into another.
    RetiredName {
        name: "Twitter Inc",
        any_case: false,
        now: Some("X Corp."),
        same: false,
        since: "2023-04-04",
        verification: Verification::Recalled,
    },
];

/// A name that a source confirms.
const fn body(name: &'static str, now: &'static str, since: &'static str) -> RetiredName {
    RetiredName {
        name,
        any_case: false,
        now: Some(now),
        same: false,
        since,
        verification: Verification::Secondary,
    }
}

/// A name of a company that bears another today, as it is recalled.
const fn company(name: &'static str, now: &'static str, since: &'static str) -> RetiredName {
    RetiredName {
        name,
        any_case: false,
        now: Some(now),
        same: true,
        since,
        verification: Verification::Recalled,
    }
}

#[cfg(test)]
mod tests {
    use super::RETIRED_NAMES;
    use crate::fact::{Date, fold};

    #[test]
    fn names_are_sorted_and_dated() {
        assert!(RETIRED_NAMES.windows(2).all(|pair| fold(pair[0].name) <= fold(pair[1].name)));
        for row in RETIRED_NAMES {
            assert!(row.since.parse::<Date>().is_ok(), "{}", row.name);
            assert_ne!(Some(row.name), row.now);
        }
    }
}
