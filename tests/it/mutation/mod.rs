//! The mutation test: notices and data are changed in one place at a time, and the check must see
//! it, at that place; changes that say the same must stay unseen.
//!
//! `docs/mutation.md` says what is changed, what counts as caught and how to read the tables that
//! stand there. `UPDATE=1 CHANGES=8 cargo test --test it mutation` rewrites them.

mod numbers;
mod operators;
mod page;
mod run;
mod subject;
mod table;

use std::fmt::Write;

use self::operators::{Family, Operator};
use self::run::Outcome;
use crate::repository::{expect_text, text, updating};

const PAGE: &str = "docs/mutation.md";

/// How many changes of each operator are made.
const CHANGES: usize = 1;

#[test]
#[expect(clippy::print_stdout, reason = "what was missed is read in the output")]
fn changes_are_caught_at_their_place() {
    let operators = operators::all();
    let only = std::env::var("OPERATOR").unwrap_or_default();
    let operators: Vec<_> = operators
        .into_iter()
        .filter(|o| only.is_empty() || only.split('|').any(|n| o.name.starts_with(n)))
        .collect();
    let sample = std::env::var("CHANGES").ok().and_then(|number| number.parse().ok());
    let outcomes = run::run(&subject::subjects(), &operators, sample.unwrap_or(CHANGES));
    let tables = table::tables(&outcomes, &operators);
    println!("{tables}{}", listed(&outcomes, &operators));
    if let Ok(path) = std::env::var("MISSES") {
        std::fs::write(path, format!("{tables}{}", listed(&outcomes, &operators))).unwrap();
    }
    let page = text(PAGE);
    let (head, rest) = page.split_once("<!-- tables -->\n").unwrap();
    let (_, tail) = rest.split_once("<!-- end -->").unwrap();
    if updating() {
        let page = format!("{head}<!-- tables -->\n\n{tables}\n<!-- end -->{tail}");
        expect_text(PAGE, &page);
    }
    // Of a few kinds alone, the shares say nothing.
    if only.is_empty() {
        as_good_as_asked(&outcomes, &operators);
    }
}

/// The shares that are asked are reached, and what says the same raises no alarm.
fn as_good_as_asked(outcomes: &[Outcome], operators: &[Operator]) {
    for (name, counts, least) in table::FIGURES {
        let row = table::total(outcomes, |operator| counts(operator.family), operators);
        assert!(row.permille() >= least, "{name}: {row:?}");
    }
    let equivalent = |operator: &Operator| operator.family == Family::Equivalent;
    let row = table::total(outcomes, equivalent, operators);
    assert_eq!(row.placed, 0, "equivalent changes raise alarms: {row:?}");
}

/// What was not caught, and the alarms that equivalent changes raised.
fn listed(outcomes: &[Outcome], operators: &[Operator]) -> String {
    let mut list = String::new();
    for operator in operators {
        let alarm = operator.family == Family::Equivalent;
        let own = outcomes.iter().filter(|outcome| outcome.operator == operator.name);
        for outcome in own.filter(|outcome| outcome.placed == alarm) {
            write!(list, "\n{outcome}").unwrap();
        }
    }
    list
}

/// Rules that compare what prose states with the data or with itself. Those on names, terms and
/// laws of the past judge the words, and data that print such words have a waiver of their own.
const COMPARING: [&str; 8] = [
    "broken-",
    "conflicting-",
    "contradicted-",
    "dangling-",
    "exceeded-",
    "missing-",
    "undeclared-",
    "undisclosed-",
];

/// Written out, a notice says what it said, and nothing new is found between it and the data.
#[test]
fn notices_say_the_same_written_out() {
    let subjects = subject::subjects();
    let mut offences = Vec::new();
    for out in subjects.iter().filter(|subject| subject.written_out) {
        let written = subjects.iter().find(|other| other.id == out.id && !other.written_out);
        let known = written.map(run::findings).unwrap_or_default();
        let new = run::findings(out).into_iter().filter(|found| !known.contains(found));
        let new = new.filter(|found| COMPARING.iter().any(|rule| found.starts_with(rule)));
        offences.extend(new.map(|found| format!("{}: {found}", out.name())));
    }
    assert!(offences.is_empty(), "\n{}", offences.join("\n"));
}
