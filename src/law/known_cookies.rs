//! Cookies that many sites set: who sets them, what for, how long they live, whether they need
//! consent.
//!
//! State: 22 November 2026. Lifetimes are those that vendors document and change when they like, so
//! that a difference from them is worth a look and no error; few rows were confirmed by a
//! source. A site can give any cookie another life. This file knows neither the categories nor the
//! vendors that an organisation declares.
//!
//! Sources: the vendors' documentation; on exemption, CNIL guidelines of 17 September 2020
//! (délibération n° 2020-091), paragraphs 49 to 52.

use crate::diagnostic::Verification;

/// A cookie that many sites set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownCookie {
    /// Its name, where `*` stands for any characters.
    pub pattern: &'static str,
    /// Who documents it; none where any site may set it.
    pub vendor: Option<&'static str>,
    /// What it is for, in French, in lower case.
    pub purpose_fr: &'static str,
    /// What it is for, in English, in lower case.
    pub purpose_en: &'static str,
    /// How long it lives: `session`, or an ISO 8601 duration; none where it varies.
    pub lifetime: Option<&'static str>,
    /// Whether it needs no consent (loi Informatique et Libertés, article 82).
    pub exemption: CookieExemption,
    /// How far the row was verified.
    pub verification: Verification,
}

/// Whether a cookie needs no consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CookieExemption {
    /// It needs consent.
    Never,
    /// Where the tool is configured within the conditions of the exemption.
    IfConfigured,
    /// Vendors argue so.
    Argued,
    /// Usually, by what the site uses it for.
    Usually,
    /// It needs no consent.
    Always,
}

/// The cookie of a name: of the patterns that fit, the one with the most characters of its own. A
/// name may itself be a pattern, as data write it (`_ga_*`).
pub fn known_cookie(name: &str) -> Option<&'static KnownCookie> {
    let fitting = KNOWN_COOKIES.iter().filter(|cookie| fits(cookie.pattern, name));
    fitting.max_by_key(|cookie| cookie.pattern.len())
}

/// Whether a name is of a pattern, in which `*` stands for any characters, at its end or within.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, end)) => name.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
    }
}

const fn cookie(
    pattern: &'static str,
    vendor: &'static str,
    purpose: (&'static str, &'static str),
    lifetime: Option<&'static str>,
    exemption: CookieExemption,
) -> KnownCookie {
    let (purpose_fr, purpose_en) = purpose;
    KnownCookie {
        pattern,
        vendor: if vendor.is_empty() { None } else { Some(vendor) },
        purpose_fr,
        purpose_en,
        lifetime,
        exemption,
        verification: Verification::Recalled,
    }
}

const fn confirmed(cookie: KnownCookie) -> KnownCookie {
    KnownCookie { verification: Verification::Secondary, ..cookie }
}

const AUDIENCE: (&str, &str) = ("mesure d'audience", "audience measurement");
const ADVERTISING: (&str, &str) = ("publicité", "advertising");
const AUTHENTICATION: (&str, &str) = ("authentification", "authentication");
const CHOICE: (&str, &str) =
    ("conservation du choix sur les traceurs", "keeping the choice on trackers");
const CONVERSION: (&str, &str) =
    ("mesure des conversions publicitaires", "advertising conversion measurement");
const FRAUD: (&str, &str) = ("prévention de la fraude", "fraud prevention");
const PREFERENCES: (&str, &str) = ("préférences", "preferences");
const REPLAY: (&str, &str) = ("analyse du parcours", "session analysis");
const ROUTING: (&str, &str) = ("acheminement des requêtes", "routing of requests");
const SECURITY: (&str, &str) = ("sécurité", "security");
const SESSION: (&str, &str) = ("session", "session");
const THROTTLING: (&str, &str) =
    ("limitation du nombre de requêtes", "limiting the rate of requests");
const VIDEO: (&str, &str) = ("lecture de vidéos et publicité", "video and advertising");

/// All patterns, in order.
pub static KNOWN_COOKIES: &[KnownCookie] = &[
    cookie("ARRAffinity*", "Microsoft Azure", ROUTING, Some("session"), CookieExemption::Usually),
    cookie("AWSALB*", "Amazon Web Services", ROUTING, Some("P7D"), CookieExemption::Usually),
    cookie("IDE", "Google DoubleClick", ADVERTISING, Some("P13M"), CookieExemption::Never),
    cookie("JSESSIONID", "", SESSION, Some("session"), CookieExemption::Always),
    cookie("NID", "Google", PREFERENCES, Some("P6M"), CookieExemption::Never),
    cookie("PHPSESSID", "", SESSION, Some("session"), CookieExemption::Always),
    cookie("VISITOR_INFO1_LIVE", "YouTube", VIDEO, Some("P180D"), CookieExemption::Never),
    cookie("XSRF-TOKEN", "", SECURITY, None, CookieExemption::Always),
    cookie("YSC", "YouTube", VIDEO, Some("session"), CookieExemption::Never),
    cookie("__cf_bm", "Cloudflare", SECURITY, Some("PT30M"), CookieExemption::Usually),
    cookie("__stripe_mid", "Stripe", FRAUD, Some("P1Y"), CookieExemption::Argued),
    cookie("__stripe_sid", "Stripe", FRAUD, Some("PT30M"), CookieExemption::Argued),
    cookie("_fbc", "Meta", ADVERTISING, Some("P90D"), CookieExemption::Never),
    cookie("_fbp", "Meta", ADVERTISING, Some("P90D"), CookieExemption::Never),
    confirmed(cookie("_ga", "Google Analytics", AUDIENCE, Some("P2Y"), CookieExemption::Never)),
    confirmed(cookie("_ga_*", "Google Analytics", AUDIENCE, Some("P2Y"), CookieExemption::Never)),
    confirmed(cookie("_gat", "Google Analytics", THROTTLING, Some("PT1M"), CookieExemption::Never)),
    confirmed(cookie(
        "_gat_gtag_*",
        "Google Analytics",
        THROTTLING,
        Some("PT1M"),
        CookieExemption::Never,
    )),
    cookie("_gcl_au", "Google Ads", CONVERSION, Some("P90D"), CookieExemption::Never),
    confirmed(cookie("_gid", "Google Analytics", AUDIENCE, Some("PT24H"), CookieExemption::Never)),
    cookie("_hjSessionUser_*", "Hotjar", REPLAY, Some("P1Y"), CookieExemption::Never),
    cookie("_pk_id.*", "Matomo", AUDIENCE, Some("P13M"), CookieExemption::IfConfigured),
    cookie("_pk_ses.*", "Matomo", AUDIENCE, Some("PT30M"), CookieExemption::IfConfigured),
    cookie("atuserid", "Piano Analytics", AUDIENCE, Some("P13M"), CookieExemption::IfConfigured),
    cookie("axeptio_cookies", "Axeptio", CHOICE, None, CookieExemption::Always),
    confirmed(cookie("bcookie", "LinkedIn", ADVERTISING, Some("P1Y"), CookieExemption::Never)),
    cookie("cf_clearance", "Cloudflare", SECURITY, None, CookieExemption::Usually),
    cookie("cookieyes-consent", "CookieYes", CHOICE, Some("P1Y"), CookieExemption::Always),
    cookie("csrftoken", "", SECURITY, None, CookieExemption::Always),
    cookie("didomi_token", "Didomi", CHOICE, None, CookieExemption::Always),
    cookie("euconsent-v2", "", CHOICE, None, CookieExemption::Always),
    cookie("eupubconsent-v2", "", CHOICE, None, CookieExemption::Always),
    cookie("hubspotutk", "HubSpot", AUDIENCE, Some("P6M"), CookieExemption::Never),
    confirmed(cookie("li_gc", "LinkedIn", CHOICE, Some("P6M"), CookieExemption::Usually)),
    confirmed(cookie("lidc", "LinkedIn", ROUTING, Some("PT24H"), CookieExemption::Never)),
    cookie("sessionid", "", SESSION, Some("session"), CookieExemption::Always),
    cookie("tarteaucitron", "tarteaucitron.js", CHOICE, None, CookieExemption::Always),
    cookie(
        "wordpress_logged_in_*",
        "WordPress",
        AUTHENTICATION,
        Some("session"),
        CookieExemption::Always,
    ),
    cookie("wp-settings-*", "WordPress", PREFERENCES, Some("P1Y"), CookieExemption::Always),
];

#[cfg(test)]
mod tests {
    use super::{CookieExemption, KNOWN_COOKIES, known_cookie};
    use crate::fact::Lifetime;

    #[test]
    fn patterns_are_unique_and_sorted() {
        assert!(KNOWN_COOKIES.windows(2).all(|pair| pair[0].pattern < pair[1].pattern));
        assert!(KNOWN_COOKIES.iter().all(|row| row.pattern.matches('*').count() <= 1));
    }

    #[test]
    fn lifetimes_parse() {
        for row in KNOWN_COOKIES {
            let lifetime = row.lifetime.map(str::parse::<Lifetime>);
            assert!(lifetime.is_none_or(|lifetime| lifetime.is_ok()), "{}", row.pattern);
        }
    }

    #[test]
    fn the_closest_pattern_is_found() {
        let pattern = |name| known_cookie(name).map(|cookie| cookie.pattern);
        assert_eq!(pattern("_ga"), Some("_ga"));
        assert_eq!(pattern("_ga_X1Y2"), Some("_ga_*"));
        assert_eq!(pattern("_ga_*"), Some("_ga_*"));
        assert_eq!(pattern("_gat_gtag_UA_1"), Some("_gat_gtag_*"));
        assert_eq!(pattern("wordpress_logged_in_0a"), Some("wordpress_logged_in_*"));
        assert_eq!(pattern("_gate"), None);
        assert_eq!(pattern(""), None);
        let analytics = known_cookie("_ga").map(|cookie| cookie.exemption);
        assert_eq!(analytics, Some(CookieExemption::Never));
    }
}
