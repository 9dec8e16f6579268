//! Pages to which notices link and that their publishers withdrew.
//!
//! State: 22 November 2026. A page is named by its host and the beginning of its path. This file
//! knows no rule.
//!
//! Sources: Regulation (EU) 2024/3228 for the platform for online dispute resolution; Law No.
//! 2025-594 of 30 June 2025 for Bloctel; Decision (EU) 2023/1795 for the list of the Privacy
//! Shield; Law No. 1.565 of Monaco for the CCIN.

use crate::diagnostic::Verification;

/// A page that was withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetiredLink {
    /// The host, without `www.`.
    pub host: &'static str,
    /// How the path begins; empty for the whole site.
    pub path: &'static str,
    /// What it was about, as messages of `law.ftl` name it.
    pub name: &'static str,
    /// Where readers go instead, where there is such a page.
    pub now: Option<&'static str>,
    /// The day from which it is gone.
    pub since: &'static str,
    /// How far the row was verified.
    pub verification: Verification,
}

/// The pages, by host and path.
pub static RETIRED_LINKS: &[RetiredLink] = &[
    gone("bloctel.gouv.fr", "", "retired-link-bloctel", "2026-08-11"),
    RetiredLink {
        host: "ccin.mc",
        path: "",
        name: "retired-link-ccin",
        now: Some("https://apdp.mc"),
        since: "2024-12-13",
        verification: Verification::Secondary,
    },
    gone("ec.europa.eu", "/consumers/odr", "retired-link-odr", "2025-07-20"),
    gone("ec.europa.eu", "/odr", "retired-link-odr", "2025-07-20"),
    RetiredLink {
        host: "privacyshield.gov",
        path: "",
        name: "retired-link-privacy-shield",
        now: Some("https://www.dataprivacyframework.gov"),
        since: "2023-07-10",
        verification: Verification::Secondary,
    },
    gone("webgate.ec.europa.eu", "/odr", "retired-link-odr", "2025-07-20"),
];

const fn gone(
    host: &'static str,
    path: &'static str,
    name: &'static str,
    since: &'static str,
) -> RetiredLink {
    RetiredLink { host, path, name, now: None, since, verification: Verification::Secondary }
}

/// The withdrawn page at an address, given by its host and its path.
pub fn retired_link(host: &str, path: &str) -> Option<&'static RetiredLink> {
    let host = host.strip_prefix("www.").unwrap_or(host);
    let below = |start: &str| {
        path.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    RETIRED_LINKS.iter().find(|row| row.host == host && (row.path.is_empty() || below(row.path)))
}

#[cfg(test)]
mod tests {
    use super::{RETIRED_LINKS, retired_link};
    use crate::fact::Date;

    #[test]
    fn pages_are_found_below_their_paths() {
        let key = |host, path| retired_link(host, path).map(|row| row.name);
        assert_eq!(key("ec.europa.eu", "/consumers/odr/main"), Some("retired-link-odr"));
        assert_eq!(key("www.bloctel.gouv.fr", "/"), Some("retired-link-bloctel"));
        assert_eq!(key("ec.europa.eu", "/consumers/odrive"), None);
    }

    #[test]
    fn pages_are_sorted_and_dated() {
        let key = |at: usize| (RETIRED_LINKS[at].host, RETIRED_LINKS[at].path);
        assert!((1..RETIRED_LINKS.len()).all(|at| key(at - 1) < key(at)));
        assert!(RETIRED_LINKS.iter().all(|row| row.since.parse::<Date>().is_ok()));
    }
}
