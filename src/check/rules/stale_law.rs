//! `stale-law`: a law that no longer applies, or an article that bears another number now.

use crate::check::context::sentence;
use crate::check::{Check, Corpus, Edition, Find};
use crate::claim::Claim;
use crate::diagnostic::{Arg, Diagnostic, Family, Level, Reason, Rule};
use crate::fact::{Date, LawReference, Value};
use crate::language::{Language, format};
use crate::law::{LegalText, former_article, legal_text_of_reference};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "stale-law",
        family: Family::OutdatedLaw,
        level: Level::Warning,
        reason: Some(Reason::Table),
        page: include_str!("stale_law.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (edition, claim) in corpus.literal_claims() {
        let Value::Law(law) = &claim.value else { continue };
        let Some(text) = legal_text_of_reference(&law.text) else { continue };
        let stale = ended(text, corpus.today, edition.language)
            .or_else(|| moved(text, law, corpus.today, edition.language));
        let Some(finding) = stale.filter(|_| !tells_the_past(edition, claim)) else { continue };
        findings.push(finding.label(claim.span, "here").help("help"));
    }
    findings
}

/// A text that applied until a day that has passed.
fn ended(text: &'static LegalText, today: Date, language: Language) -> Option<Diagnostic> {
    let since = text.ended().filter(|since| *since <= today)?;
    let finding = Diagnostic::new("stale-law")
        .arg("kind", "text")
        .arg("law", short(text, language))
        .arg("since", format::date_message(since.into()));
    Some(match text.successor() {
        Some(successor) => finding.arg("replaced", "yes").arg("now", short(successor, language)),
        None => finding.arg("replaced", "no").arg("now", ""),
    })
}

/// An article that bears another number since a day that has passed.
fn moved(
    text: &'static LegalText,
    law: &LawReference,
    today: Date,
    language: Language,
) -> Option<Diagnostic> {
    let article = law.article.as_deref()?;
    let first = article.split('/').next().unwrap_or(article);
    let former = former_article(&law.text, first)?;
    let since: Date = former.since.parse().ok().filter(|since| *since <= today)?;
    Some(
        Diagnostic::new("stale-law")
            .arg("kind", "article")
            .arg("law", short(text, language))
            .arg("article", former.former.replace('.', "-"))
            .arg("now", former.current)
            .arg("since", format::date_message(since.into())),
    )
}

/// The name in use, in the language of the text that cites it.
fn short(text: &'static LegalText, language: Language) -> Arg {
    match language {
        Language::Fr => text.short_fr,
        Language::En => text.short_en,
    }
    .into()
}

/// Whether the sentence says itself that it tells of the past.
fn tells_the_past(edition: &Edition<'_>, claim: &Claim) -> bool {
    let folded = sentence(edition, claim);
    edition.lexicon.is_some_and(|lexicon| lexicon.subject.former.is_match(&folded))
}
