//! `undisclosed-right`: a right that the data grant and a privacy notice does not name among others.

use crate::check::reading::Reading;
use crate::check::{Check, Dossier, Find};
use crate::claim::Polarity;
use crate::diagnostic::{Diagnostic, Family, Message, Rule};
use crate::fact::{Country, Right, Value};
use crate::law::{articles, right_articles};
use crate::model::{Datum, NoticeKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-right",
        family: Family::Rights,
        sources: &[articles::GDPR_13_2_B],
        page: include_str!("undisclosed_right.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

/// A notice that names so many rights lists them.
const LIST: usize = 3;

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let granted = &dossier.organisation.rights.rights;
    for reading in dossier.readings(NoticeKind::PrivacyNotice) {
        let countries = reading.scope.jurisdictions();
        let french = countries.is_empty() || countries.contains(&Country::FRANCE);
        // What the law of the notice does not give, the notice need not tell.
        let applies = |right: Right| right_articles(right).gdpr.is_some() || french;
        let told = granted.iter().filter(|right| tells(&reading, right.value)).count();
        if told < LIST {
            continue;
        }
        for right in granted.iter().filter(|it| applies(it.value) && !tells(&reading, it.value)) {
            findings.push(
                Diagnostic::new("undisclosed-right")
                    .arg("right", Message::new("named-right").arg("right", right.value.id()))
                    .arg("language", reading.language.code())
                    .label(right.span, "declared")
                    .label(reading.place("rights"), "here")
                    .help("help"),
            );
        }
    }
    findings
}

/// Whether a notice prints a right or names it, in whatever words. One for which the lexicon has no
/// words may stand there unread.
fn tells(reading: &Reading<'_>, right: Right) -> bool {
    let readable = reading.main.lexicon.is_some_and(|lexicon| {
        lexicon.statement.right.nouns.iter().any(|(known, _)| *known == right)
    });
    let claimed = || {
        let mut claims = reading.claims();
        claims
            .any(|claim| claim.value == Value::Right(right) && claim.polarity == Polarity::Affirmed)
    };
    let topical = || {
        let unread = UNTOLD.contains(&right);
        !unread && reading.editions().any(|edition| edition.tells_right(right))
    };
    !readable || reading.prints(&Datum::Right(right.id().to_owned())) || claimed() || topical()
}

/// The rights of which no topic tells.
const UNTOLD: [Right; 6] = [
    Right::Information,
    Right::Notification,
    Right::AutomatedDecision,
    Right::JudicialRemedy,
    Right::Representation,
    Right::PostMortemDirectives,
];
