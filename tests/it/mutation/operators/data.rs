//! Data: the prose then says what was right before.

use super::{Family, On, Row, pattern};
use crate::mutation::page::{Mutant, Page};

pub(super) const ALL: &[Row] = &[
    ("datum: period", Family::Exact, On::Data, period),
    ("datum: bound", Family::Other, On::Data, bound),
    ("datum: trigger", Family::Other, On::Data, trigger),
    ("datum: e-mail", Family::Exact, On::Data, email),
    ("datum: phone", Family::Exact, On::Data, phone),
    ("datum: identifier", Family::Exact, On::Data, identifier),
    ("datum: postal address", Family::Exact, On::Data, address),
    ("datum: name of a recipient", Family::Other, On::Data, recipient_name),
    ("datum: country", Family::Other, On::Data, country),
    ("datum: transfer tool", Family::Other, On::Data, tool),
    ("datum: right dropped", Family::Other, On::Data, right_dropped),
    ("datum: right added", Family::Other, On::Data, right_added),
    ("datum: legal basis", Family::Other, On::Data, basis),
    ("datum: name of a cookie", Family::Exact, On::Data, cookie),
    ("datum: age", Family::Exact, On::Data, age),
    ("datum: date of the version", Family::Other, On::Data, version),
];

fn each(
    page: &Page<'_>,
    file: &str,
    words: &str,
    other: impl Fn(&str) -> Option<String>,
) -> Vec<Mutant> {
    if !page.path.ends_with(file) {
        return Vec::new();
    }
    let words = pattern(words);
    let found = words.captures_iter(page.text);
    found
        .filter_map(|captures| {
            let place = captures.get(1)?;
            Some(Mutant::replace(place.range(), other(place.as_str())?))
        })
        .collect()
}

fn period(page: &Page<'_>) -> Vec<Mutant> {
    each(
        page,
        ".yaml",
        r"(?m)^ *(?:period|lifetime|data-retention|response|extension|validity|cookie-maximum|data-maximum|authority|advance|consent-validity|to): (PT?\d+[YMWDH])$",
        |value| {
            let digits: String = value.chars().filter(char::is_ascii_digit).collect();
            let number: u32 = digits.parse().ok()?;
            Some(value.replace(&digits, &(number + 2).to_string()))
        },
    )
}

fn bound(page: &Page<'_>) -> Vec<Mutant> {
    each(page, "processing.yaml", r"(?m)^ *bound: (at-most|at-least)$", |value| {
        Some(if value == "at-most" { "at-least" } else { "at-most" }.to_owned())
    })
}

fn trigger(page: &Page<'_>) -> Vec<Mutant> {
    each(page, "processing.yaml", r"(?m)^ *trigger: ([a-z-]+)$", |value| {
        Some(if value.starts_with("last") { "end-of-contract" } else { "last-contact" }.to_owned())
    })
}

fn email(page: &Page<'_>) -> Vec<Mutant> {
    each(page, "organisation.yaml", r"(?m)^ *email: (\S+)$", |value| Some(format!("x{value}")))
}

fn phone(page: &Page<'_>) -> Vec<Mutant> {
    each(page, "organisation.yaml", r#"(?m)^ *phone: "(\+\d+)"$"#, |value| Some(other_digit(value)))
}

fn other_digit(value: &str) -> String {
    let at = value.len() - 3;
    let digit: u32 = value[at..=at].parse().unwrap();
    format!("{}{}{}", &value[..at], (digit + 1) % 10, &value[at + 1..])
}

/// The numbers without a check digit; the others could not be read.
fn identifier(page: &Page<'_>) -> Vec<Mutant> {
    each(page, "organisation.yaml", r#"(?m)^ *(?:rna: "?|capital: )([W\d]\d{5,})"#, |value| {
        Some(other_digit(value))
    })
}

fn address(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = each(page, "organisation.yaml", r#"(?m)^ *postcode: "(\d{5})"$"#, |value| {
        Some(other_digit(value))
    });
    found.extend(each(page, "organisation.yaml", r"(?m)^ *street: (.+)$", |value| {
        Some(format!("9{value}"))
    }));
    found
}

fn recipient_name(page: &Page<'_>) -> Vec<Mutant> {
    each(page, "recipients.yaml", r"(?m)^    name: ([^{\n].*)$", |value| {
        let letters: String = value.chars().filter(|c| c.is_alphanumeric()).rev().collect();
        Some(super::parties::capitalised(&letters.to_lowercase()))
    })
}

fn country(page: &Page<'_>) -> Vec<Mutant> {
    each(page, "recipients.yaml", r"(?m)^ *countries: \[.*\b(US|MC|IE)\b.*\]$", |_| {
        Some("IN".to_owned())
    })
}

fn tool(page: &Page<'_>) -> Vec<Mutant> {
    each(page, "recipients.yaml", r"(?m)^ *tool: ([a-z-]+)$", |value| {
        let rules = "binding-corporate-rules";
        Some(if value == rules { "standard-contractual-clauses" } else { rules }.to_owned())
    })
}

fn right_dropped(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = each(page, "rights.yaml", r"(?m)^  (- [a-z-]+\n)", |_| Some(String::new()));
    for mutant in &mut found {
        let range = mutant.edits[0].range.clone();
        mutant.dropped = Some(page.text[range].trim_start_matches("- ").trim().to_owned());
    }
    found
}

fn right_added(page: &Page<'_>) -> Vec<Mutant> {
    let rest = ["judicial-remedy", "representation", "notification", "automated-decision"];
    let absent = rest.iter().find(|right| !page.text.contains(**right));
    let Some(absent) = absent else { return Vec::new() };
    let mut found =
        each(page, "rights.yaml", r"(?m)^rights:\n()  -", |_| Some(format!("  - {absent}\n")));
    found
        .extend(each(page, "rights.yaml", r"(?m)^rights:\s*\[()", |_| Some(format!("{absent}, "))));
    found
}

fn basis(page: &Page<'_>) -> Vec<Mutant> {
    each(page, "processing.yaml", r"(?m)^    legal-basis: \[([a-z-]+)\]$", |value| {
        Some(if value == "consent" { "contract" } else { "consent" }.to_owned())
    })
}

fn cookie(page: &Page<'_>) -> Vec<Mutant> {
    each(page, "cookies.yaml", r"(?m)^  ([A-Za-z_][\w.-]*):\n    category:", |value| {
        Some(format!("{value}x"))
    })
}

fn age(page: &Page<'_>) -> Vec<Mutant> {
    each(page, "rights.yaml", r"(?m)^ *consent-age: (\d+)$", |value| {
        let years: u32 = value.parse().ok()?;
        Some((years + 1).to_string())
    })
}

fn version(page: &Page<'_>) -> Vec<Mutant> {
    let first = |text: &str| text.to_owned();
    let mut found = each(
        page,
        "notice.yaml",
        r"(?m)^versions:\n(?:.*\n)*?.*date: (\d{4}-\d{2}-\d{2})",
        |value| {
            let year: u32 = value[..4].parse().ok()?;
            Some(first(&format!("{}{}", year - 1, &value[4..])))
        },
    );
    found.truncate(1);
    found
}
