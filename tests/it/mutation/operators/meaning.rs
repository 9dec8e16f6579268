//! Rights, legal bases, trackers, and whether something is affirmed or denied.

use tabellion::language::Language;

use super::parties::{any_of, capitalised};
use super::{Family, On, Row, pattern};
use crate::mutation::page::{Mutant, Page};

pub(super) const ALL: &[Row] = &[
    ("negation added", Family::Polarity, On::OneLanguage, negation_added),
    ("negation removed", Family::Polarity, On::OneLanguage, negation_removed),
    ("negation added, against the data", Family::Other, On::Prose, negation_added),
    ("negation removed, against the data", Family::Other, On::Prose, negation_removed),
    ("exception dropped", Family::Other, On::OneLanguage, exception_dropped),
    ("right dropped", Family::Other, On::OneLanguage, right_dropped),
    ("basis swapped", Family::Other, On::Prose, basis_swapped),
    ("cookie renamed", Family::Exact, On::Prose, cookie_renamed),
    ("lifetime", Family::Exact, On::Prose, lifetime),
    ("category of cookies", Family::Other, On::Prose, category),
];

/// Sentences about declared facts, and what denies them.
const FRENCH_DENIALS: &[(&str, &str)] = &[
    (r"\b(sont transférées?) (?:hors|en dehors)", "ne sont pas transférées"),
    (r"(?i)\b(Des données sont transférées hors)", "Aucune donnée n'est transférée hors"),
    (r"\b(sont communiquées) aux? (?:destinataires?|autorités?)", "ne sont pas communiquées"),
    (
        r"(?i)\b(repose exclusivement sur un traitement automatisé)",
        "ne repose pas exclusivement sur un traitement automatisé",
    ),
    (r"(?i)\b(peut être retiré)\b", "ne peut pas être retiré"),
    (r"(?i)\b(peuvent s'opposer)\b", "ne peuvent pas s'opposer"),
    (r"(?i)\b(peut s'opposer)\b", "ne peut pas s'opposer"),
    (r"\b(vous pouvez) (?:retirer|refuser|à tout moment)", "vous ne pouvez pas"),
    (
        r"(?i)\b(Un délégué à la protection des données a été désigné)",
        "Aucun délégué à la protection des données n'a été désigné",
    ),
    (r"(?i)\b(ne requièrent pas de consentement)", "requièrent un consentement"),
];
const ENGLISH_DENIALS: &[(&str, &str)] = &[
    (r"(?i)\b(data are transferred outside)", "data are not transferred outside"),
    (r"\b(are disclosed) to the following (?:recipients?|public)", "are not disclosed"),
    (
        r"(?i)\b(is based solely on automated processing)",
        "is not based solely on automated processing",
    ),
    (r"(?i)\b(may be withdrawn)\b", "may not be withdrawn"),
    (r"(?i)\b(may object)\b", "may not object"),
    (r"\b(you may) (?:withdraw|refuse|at any time)", "you may not"),
    (
        r"(?i)\b(A data protection officer has been designated)",
        "No data protection officer has been designated",
    ),
    (r"(?i)\b(do not require consent)", "require consent"),
];

const FRENCH_AFFIRMATIONS: &[(&str, &str)] = &[
    (r"(?i)\b(ne sont ni vendues ni louées)", "sont vendues et louées"),
    (r"(?i)\b(ne vend(?:ent|ons)? (?:jamais|pas))", "vend"),
    (r"(?i)\b(ne sont pas transférées)", "sont transférées"),
    (
        r"\b(ne sont (?:ni déposés ni lus|ni lus ni déposés) (?:avant|qu'après))",
        "sont déposés et lus avant",
    ),
    (
        r"(?i)\b(aucune (?:de ces finalités|décision)[^.]{0,60}) (?:ne donne|n'est)",
        "une partie de ces finalités",
    ),
    (
        r"(?i)\b(Aucune publicité ne vous est adressée sans)",
        "Des publicités vous sont adressées sans",
    ),
    (
        r"(?i)\b(ne sont ni cédées, ni vendues, ni échangées|ni cédées, ni vendues, ni échangées)",
        "cédées, vendues et échangées",
    ),
    (r"(?i)\b(le refus n'empêche pas)\b", "le refus empêche"),
];
const ENGLISH_AFFIRMATIONS: &[(&str, &str)] = &[
    (r"(?i)\b(are neither sold nor rented)", "are sold and rented"),
    (r"(?i)\b(never sells)\b", "sells"),
    (r"(?i)\b(are not transferred)\b", "are transferred"),
    (r"\b(are neither (?:placed nor read|set nor read) before)", "are placed and read before"),
    (r"\b(None of these purposes involves)", "Some of these purposes involve"),
    (r"\b(No advertising is sent to you without)", "Advertising is sent to you without"),
    (
        r"\b(are neither transferred, nor sold, nor exchanged)",
        "are transferred, sold and exchanged",
    ),
    (r"(?i)\b(refusal does not prevent)\b", "refusal prevents"),
];

fn rewritten(page: &Page<'_>, french: &[(&str, &str)], english: &[(&str, &str)]) -> Vec<Mutant> {
    let pairs = if page.french() { french } else { english };
    let mut found = Vec::new();
    for (words, other) in pairs {
        for captures in page.anywhere(&pattern(words)) {
            let place = captures.get(1).unwrap();
            let capital = place.as_str().chars().next().is_some_and(char::is_uppercase);
            let other = if capital { capitalised(other) } else { (*other).to_owned() };
            found.push(Mutant::replace(place.range(), other));
        }
    }
    found
}

fn negation_added(page: &Page<'_>) -> Vec<Mutant> {
    rewritten(page, FRENCH_DENIALS, ENGLISH_DENIALS)
}

fn negation_removed(page: &Page<'_>) -> Vec<Mutant> {
    rewritten(page, FRENCH_AFFIRMATIONS, ENGLISH_AFFIRMATIONS)
}

fn exception_dropped(page: &Page<'_>) -> Vec<Mutant> {
    let words = if page.french() {
        r"(,? (?:sauf|à l'exception|hormis|excepté) [^.;|\n(]{5,160})[.;|\n]"
    } else {
        r"(,? (?:except|unless|other than|apart from) [^.;|\n(]{5,160})[.;|\n]"
    };
    let found = page.anywhere(&pattern(words)).into_iter();
    found
        .map(|captures| {
            let place = captures.get(1).unwrap();
            Mutant::drop(place.range(), place.as_str())
        })
        .collect()
}

/// An item of a list that grants a right.
fn right_dropped(page: &Page<'_>) -> Vec<Mutant> {
    let words =
        if page.french() { r"(?m)^( *- droit [^\n]+\n)" } else { r"(?m)^( *- right [^\n]+\n)" };
    let found = page.find(&pattern(words)).into_iter();
    found
        .map(|captures| {
            let place = captures.get(1).unwrap();
            let name = place.as_str().trim_start_matches([' ', '-']);
            let name = name.split(['(', ';', ',']).next().unwrap_or(name);
            Mutant::drop(place.range(), name.trim())
        })
        .collect()
}

fn basis_swapped(page: &Page<'_>) -> Vec<Mutant> {
    let bases: &[&str] = if page.french() {
        &[
            "consentement de la personne concernée",
            "exécution d'un contrat ou de mesures précontractuelles",
            "respect d'une obligation légale",
            "intérêts légitimes",
        ]
    } else {
        &[
            "consent of the data subject",
            "performance of a contract or of pre-contractual steps",
            "compliance with a legal obligation",
            "legitimate interests",
        ]
    };
    page.each(&any_of(bases), |captures| {
        let now = captures[1].to_lowercase();
        // Beside another basis of the same cell, a swap could repeat it.
        let line = page.line_text(captures.get(1)?.start()).to_lowercase();
        let other = bases.iter().rev().find(|basis| !line.contains(*basis) && **basis != now)?;
        let capital = captures[1].chars().next()?.is_uppercase();
        Some(if capital { capitalised(other) } else { (*other).to_owned() })
    })
}

fn cookie_renamed(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = Vec::new();
    if page.language.is_none() {
        return found;
    }
    for (id, cookie) in &page.subject.organisation.cookies.cookies {
        let name = cookie.name.as_ref().map_or(&id.value, |name| &name.value);
        let words = pattern(&format!(r"`({})`", regex::escape(name)));
        for captures in page.find(&words) {
            let place = captures.get(1).unwrap();
            found.push(Mutant::replace(place.range(), format!("{name}x")));
            found.push(Mutant::replace(place.range(), "_hjSessionUser"));
        }
    }
    found
}

/// A period in the row of a cookie.
fn lifetime(page: &Page<'_>) -> Vec<Mutant> {
    let french = page.french();
    let mut found = Vec::new();
    for captures in page.find(&super::figures::period(french)) {
        let place = captures.get(1).unwrap();
        if !pattern(r"^\| `").is_match(page.line_text(place.start())) {
            continue;
        }
        let Some((number, unit)) = super::figures::parts(&captures, french) else { continue };
        let words = super::figures::spelt(&captures, number + 1, unit, french);
        found.extend(words.map(|words| Mutant::replace(place.range(), words)));
        // The word is the same in both languages.
        found.push(Mutant::replace(place.range(), "session"));
    }
    found
}

/// A category under another name, where the text lists the categories.
fn category(page: &Page<'_>) -> Vec<Mutant> {
    let Some(language) = page.language else { return Vec::new() };
    let other = match language {
        Language::Fr => "cookies d'analyse comportementale",
        Language::En => "behavioural analysis cookies",
    };
    let mut found = Vec::new();
    for category in page.subject.organisation.cookies.categories.values() {
        let name = category.name.get(language);
        let words = pattern(&format!(r"(?mi)^ *- \*{{0,2}}({})\b", regex::escape(name)));
        found.extend(page.each(&words, |captures| {
            let capital = captures[1].chars().next()?.is_uppercase();
            Some(if capital { capitalised(other) } else { other.to_owned() })
        }));
    }
    found
}
