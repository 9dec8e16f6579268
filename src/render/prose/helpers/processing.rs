//! Helpers about purposes and their legal bases.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::list::{Item, capitalised, list, table};
use super::retention::cell;
use crate::diagnostic::Message;
use crate::fact::LegalBasis;
use crate::language::{Language, Words, format};
use crate::model::{Datum, Id, Purpose};

/// `{{legal-bases}}`: the bases in use, in the order of Article 6.
pub(super) fn legal_bases(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let purposes = &place.organisation.processing.purposes;
    let mut items = Vec::new();
    for basis in LegalBasis::ALL {
        let used = purposes
            .values()
            .any(|purpose| purpose.legal_basis.iter().any(|other| other.value == basis));
        if used {
            let name = escape(&basis_name(place.words, basis));
            let article = escape(&article(place.words, basis));
            items.push(Item::new(format!("{name} ({article})")));
            call.print(Datum::LegalBasis(basis.id().to_owned()));
        }
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{purposes}}`, `{{purposes activity="ID"}}`: a list with details.
pub(super) fn purposes(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, purpose) in chosen(call) {
        items.push(Item {
            text: escape(purpose.name.get(place.language)),
            below: purpose
                .details
                .iter()
                .map(|detail| escape(detail.get(place.language)))
                .collect(),
        });
        call.print(Datum::Purpose(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{purpose-table}}`, `{{purpose-table activity="ID"}}`: purpose, legal basis and retention.
pub(super) fn purpose_table(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut rows = Vec::new();
    for (id, purpose) in chosen(call) {
        let mut bases = Vec::new();
        for basis in &purpose.legal_basis {
            let name = basis_name(place.words, basis.value);
            bases.push(match &purpose.legitimate_interest {
                Some(interest) if basis.value == LegalBasis::LegitimateInterests => {
                    let interest = interest.get(place.language);
                    format!("{} ({})", escape(&name), escape(interest))
                }
                _ => escape(&name),
            });
            call.print(Datum::LegalBasis(basis.value.id().to_owned()));
        }
        let kept = purpose.retention.as_ref().and_then(|rule| {
            let rule =
                place.organisation.processing.retention.get_key_value(rule.value.as_str())?;
            Some(cell(call, rule.0, rule.1))
        });
        rows.push(vec![
            escape(&capitalised(purpose.name.get(place.language))),
            capitalised(&format::list(place.words, bases)),
            kept.unwrap_or_else(|| "–".to_owned()),
        ]);
        call.print(Datum::Purpose(id.value.clone()));
    }
    let head = ["column-purpose", "column-legal-basis", "column-retention"];
    Some(Print::Block(table(place.words, &head, &rows)))
}

/// The purposes of the activity that the call names; those of no activity where it names none.
fn chosen<'c>(call: &mut Call<'c>) -> Vec<(&'c Id, &'c Purpose)> {
    let processing = &call.place().organisation.processing;
    let known: Vec<&str> = processing.activities.keys().map(|id| id.value.as_str()).collect();
    let activity = call.choice("activity", &known);
    let belongs = |purpose: &Purpose| {
        purpose.activity.as_ref().map(|id| id.value.as_str()) == activity.as_deref()
    };
    processing.purposes.iter().filter(|(_, purpose)| belongs(purpose)).collect()
}

fn basis_name(words: &Words, basis: LegalBasis) -> String {
    let id = match basis {
        LegalBasis::Consent => "basis-consent",
        LegalBasis::Contract => "basis-contract",
        LegalBasis::LegalObligation => "basis-legal-obligation",
        LegalBasis::VitalInterests => "basis-vital-interests",
        LegalBasis::PublicTask => "basis-public-task",
        LegalBasis::LegitimateInterests => "basis-legitimate-interests",
    };
    words.message(&Message::new(id))
}

/// A provision as a language cites it: `6(1)(f)`, "6, paragraphe 1, point f".
pub(super) fn cited(language: Language, article: &str) -> String {
    let mut parts = article.split('(').map(|part| part.trim_end_matches(')'));
    match (language, parts.next(), parts.next(), parts.next()) {
        (Language::Fr, Some(article), Some(paragraph), Some(point)) => {
            format!("{article}, paragraphe {paragraph}, point {point}")
        }
        (Language::Fr, Some(article), Some(paragraph), None) => {
            format!("{article}, paragraphe {paragraph}")
        }
        _ => article.to_owned(),
    }
}

fn article(words: &Words, basis: LegalBasis) -> String {
    words.message(
        &Message::new("gdpr-article").arg("article", cited(words.language(), basis.article())),
    )
}
