//! `wrong-article`: an article beside a right, a legal basis or a transfer tool that is not theirs.
//!
//! Only what stands in brackets right after the name is judged: there an article can be nothing
//! but the place where the law gives it.

use std::ops::Range;

use crate::check::{Check, Corpus, Edition, Find};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Reason, Rule};
use crate::fact::{LawReference, Value};
use crate::law::{
    GDPR_ARTICLES_OF_ANY, MONEGASQUE_ARTICLE_OF_BASES, former_article, legal_basis_article,
    right_articles, transfer_tool,
};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "wrong-article",
        family: Family::OutdatedLaw,
        reason: Some(Reason::Table),
        page: include_str!("wrong_article.md"),
        ..Rule::LAW
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

const GDPR: &str = "eu/2016/679";
const FRENCH_ACT: &str = "fr/loi/78-17";
const MONEGASQUE_ACT: &str = "mc/loi/1.565";

/// How far before its brackets the name may end, in bytes.
const REACH: usize = 120;

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let claims = edition.claims.iter().filter(|claim| claim.literal);
        for claim in claims {
            let Value::Law(law) = &claim.value else { continue };
            let Some(article) = &law.article else { continue };
            let Some((named, own)) = named(edition, claim, law) else { continue };
            if is_own(law, article, &own) {
                continue;
            }
            findings.push(
                Diagnostic::new("wrong-article")
                    .arg("article", own)
                    .label(claim.span, "here")
                    .label(named.span, "named")
                    .help("help"),
            );
        }
    }
    findings
}

/// The right, the basis or the tool after which the brackets around an article stand, and its own
/// articles in the law that is cited.
fn named<'e>(
    edition: &'e Edition<'_>,
    claim: &Claim,
    law: &LawReference,
) -> Option<(&'e Claim, String)> {
    let text = edition.text_of(claim)?;
    let near = |other: &&Claim| other.range.end <= claim.range.start && is_nameable(&other.value);
    let named =
        edition.claims_beside(claim).iter().filter(near).max_by_key(|other| other.range.end)?;
    let between = text.get(named.range.end..claim.range.start)?;
    let open = bracket(between)?;
    let free = !between.get(..open)?.contains([';', ':', '.', '!', '?']);
    // « articles 49 et suivants »: the brackets go on.
    let end = text.get(claim.range.end..)?.trim_start().starts_with([')', ';', ',']);
    (open <= REACH && free && end).then_some(())?;
    Some((named, own_articles(&named.value, &law.text)?))
}

fn is_nameable(value: &Value) -> bool {
    matches!(value, Value::Right(_) | Value::LegalBasis(_) | Value::TransferTool(_))
}

/// Where the bracket opens that is not closed at the end of a text.
fn bracket(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => open.push(at),
            ')' => {
                open.pop()?;
            }
            _ => {}
        }
    }
    open.first().copied()
}

/// The articles that a law has for a right, a basis or a tool, as the tables write them.
fn own_articles(value: &Value, law: &str) -> Option<String> {
    let own = match (value, law) {
        (Value::Right(right), GDPR) => right_articles(*right).gdpr,
        (Value::Right(right), FRENCH_ACT) => right_articles(*right).french_act,
        (Value::Right(right), MONEGASQUE_ACT) => right_articles(*right).monegasque_act,
        (Value::TransferTool(tool), GDPR) => transfer_tool(tool.id()).map(|tool| tool.gdpr),
        (Value::TransferTool(tool), MONEGASQUE_ACT) => {
            transfer_tool(tool.id()).and_then(|tool| tool.monegasque_act)
        }
        (Value::LegalBasis(basis), GDPR) => {
            return Some(format!("6(1)({})", legal_basis_article(*basis).gdpr_letter));
        }
        (Value::LegalBasis(_), MONEGASQUE_ACT) => Some(MONEGASQUE_ARTICLE_OF_BASES),
        _ => None,
    };
    own.map(ToOwned::to_owned)
}

/// Whether an article is among those of a table, or may stand beside any right, basis or tool.
fn is_own(law: &LawReference, article: &str, own: &str) -> bool {
    let cited = numbers(article.split('.').next().unwrap_or(article), '/');
    let Some(cited) = cited else { return true };
    let mut parts = own.split(',').map(str::trim);
    let fits = parts.any(|part| {
        let whole = part.split('(').next().unwrap_or(part);
        numbers(whole, '-').is_none_or(|own| own.start <= cited.end && cited.start <= own.end)
    });
    fits || law.text == GDPR && GDPR_ARTICLES_OF_ANY.contains(&article)
        || former_article(&law.text, article).is_some()
}

/// The ends of a range of numbers, both within it.
fn numbers(text: &str, mark: char) -> Option<Range<u32>> {
    let (first, last) = text.split_once(mark).unwrap_or((text, text));
    Some(first.parse().ok()?..last.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::{bracket, is_own};
    use crate::fact::LawReference;

    #[test]
    fn articles_are_held_against_those_of_the_table() {
        let own = |text: &str, article: &str, own| {
            let law = LawReference { text: text.to_owned(), article: None };
            is_own(&law, article, own)
        };
        assert!(own(super::GDPR, "15", "15"));
        assert!(own(super::GDPR, "15.3", "15"));
        assert!(own(super::GDPR, "15/22", "17"));
        assert!(own(super::GDPR, "13", "12-14"));
        assert!(own(super::GDPR, "12", "17"));
        assert!(own(super::FRENCH_ACT, "39", "49"));
        assert!(own(super::MONEGASQUE_ACT, "106", "57, 106"));
        assert!(own(super::GDPR, "46.2.c", "46(2)(c)"));
        assert!(!own(super::GDPR, "14.3", "7(3)"));
        assert!(!own(super::GDPR, "18", "17"));
        assert!(!own(super::FRENCH_ACT, "12", "49"));
        assert!(!own(super::GDPR, "53.2.c", "46(2)(c)"));
    }

    #[test]
    fn the_open_bracket_is_found() {
        assert_eq!(
            bracket(" (« droit à l'oubli ») (RGPD, "),
            Some("  (« droit à l'oubli »)".len())
        );
        assert_eq!(bracket(" (a) RGPD, "), None);
        assert_eq!(bracket(") RGPD ("), None);
    }
}
