//! The table of results: one row for each operator, and the figures that must be met.

use std::fmt::Write;

use super::operators::{Family, Operator};
use super::run::Outcome;

/// What became of the changes of an operator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// How many were made.
    pub(super) made: usize,
    /// How many were found out, wherever.
    pub(super) caught: usize,
    /// How many were found out at their place; of equivalent changes, how many raised an alarm.
    pub(super) placed: usize,
}

impl Row {
    fn add(&mut self, outcome: &Outcome) {
        self.made += 1;
        self.caught += usize::from(outcome.caught);
        self.placed += usize::from(outcome.placed);
    }

    /// The share, in tenths of a percent.
    pub(super) fn permille(self) -> usize {
        (self.placed * 1000).checked_div(self.made).unwrap_or(1000)
    }

    fn share(self) -> String {
        let permille = self.permille();
        format!("{}.{} %", permille / 10, permille % 10)
    }
}

/// The rows of some operators together.
pub(super) fn total(
    outcomes: &[Outcome],
    wanted: impl Fn(&Operator) -> bool,
    all: &[Operator],
) -> Row {
    let mut row = Row::default();
    for operator in all.iter().filter(|operator| wanted(operator)) {
        for outcome in outcomes.iter().filter(|outcome| outcome.operator == operator.name) {
            row.add(outcome);
        }
    }
    row
}

type Figure = (&'static str, fn(Family) -> bool, usize);

/// A figure that must be met: its name, what counts for it, and the least share in tenths of a
/// percent.
pub(super) const FIGURES: [Figure; 3] = [
    ("all changes", |family| family != Family::Equivalent, 950),
    ("numbers, contacts and identifiers", |family| family == Family::Exact, 990),
    ("whether something is affirmed or denied", |family| family == Family::Polarity, 900),
];

/// The tables in Markdown.
pub(super) fn tables(outcomes: &[Outcome], operators: &[Operator]) -> String {
    let mut text = String::from(
        "| operator | made | caught | at the place | share |\n| --- | ---: | ---: | ---: | ---: |\n",
    );
    let of = |operator: &Operator| total(outcomes, |other| other.name == operator.name, operators);
    for operator in operators.iter().filter(|o| o.family != Family::Equivalent) {
        let row = of(operator);
        let Row { made, caught, placed } = row;
        writeln!(text, "| {} | {made} | {caught} | {placed} | {} |", operator.name, row.share())
            .unwrap();
    }
    for (name, wanted, least) in FIGURES {
        let row = total(outcomes, |operator| wanted(operator.family), operators);
        let Row { made, caught, placed } = row;
        let (whole, asked) = (row.share(), least / 10);
        writeln!(
            text,
            "| **{name}**, {asked} % asked | {made} | {caught} | {placed} | **{whole}** |"
        )
        .unwrap();
    }
    text += "\n| equivalent change | made | false alarms |\n| --- | ---: | ---: |\n";
    for operator in operators.iter().filter(|o| o.family == Family::Equivalent) {
        let Row { made, placed, .. } = of(operator);
        let name = operator.name.trim_start_matches("same: ");
        writeln!(text, "| {name} | {made} | {placed} |").unwrap();
    }
    text
}
