//! Helpers about purposes and their legal bases.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::grid::Grid;
use super::super::list::{Item, capitalised, list};
use super::super::{Place, select};
use super::data::{concerns, scope, subject};
use super::retention::cell;
use crate::diagnostic::Message;
use crate::fact::{Country, LegalBasis};
use crate::language::{Language, Words, format};
use crate::law::legal_basis_article;
use crate::model::{Datum, Id, Localised, Purpose, Scope};

/// `{{legal-bases}}`: the bases in use, in the order of Article 6.
pub(super) fn legal_bases(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let subject = subject(call);
    let mut items = Vec::new();
    for basis in LegalBasis::ALL {
        let mut purposes = scope(call).purposes();
        let used = purposes
            .any(|(_, it)| concerns(&it.data_subjects, subject.as_deref()) && rests_on(it, basis));
        if used {
            let name = escape(&basis_name(place.words, basis));
            items.push(Item::new(format!("{name} ({})", escape(&articles(place, basis)))));
            call.print(Datum::LegalBasis(basis.id().to_owned()));
        }
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{legal-basis-purposes}}`: each basis with the purposes that rest on it, as a list of lists.
pub(super) fn legal_basis_purposes(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let subject = subject(call);
    let mut items = Vec::new();
    for basis in LegalBasis::ALL {
        let mut below = Vec::new();
        for (id, purpose) in scope(call).purposes() {
            if !rests_on(purpose, basis) || !concerns(&purpose.data_subjects, subject.as_deref()) {
                continue;
            }
            let name = escape(purpose.name.get(place.language));
            below.push(match reason(purpose, basis) {
                Some(reason) => format!("{name} ({})", escape(reason.get(place.language))),
                None => name,
            });
            call.print(Datum::Purpose(id.value.clone()));
        }
        if !below.is_empty() {
            let name = escape(&capitalised(&basis_name(place.words, basis)));
            let text = format!("**{name}** ({})", escape(&articles(place, basis)));
            items.push(Item { text, below });
            call.print(Datum::LegalBasis(basis.id().to_owned()));
        }
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{purposes}}`, `{{purposes activity="ID"}}`: a list with details. `basis="ID"` and
/// `data-subject="ID"` choose among them.
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

/// `{{purposes-sentence}}`: the purposes in a sentence. The options are those of the list.
pub(super) fn purposes_sentence(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut names = Vec::new();
    for (id, purpose) in chosen(call) {
        names.push(escape(purpose.name.get(place.language)));
        call.print(Datum::Purpose(id.value.clone()));
    }
    call.inline(format::list(place.words, names))
}

/// `{{purpose-table}}`, `{{purpose-table activity="ID"}}`: purpose, legal basis and retention.
/// The options are those of the list.
pub(super) fn purpose_table(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let head = ["column-purpose", "column-legal-basis", "column-retention"];
    let mut grid = Grid::of(place.words, &head);
    for (id, purpose) in chosen(call) {
        let mut bases = Vec::new();
        for basis in &purpose.legal_basis {
            let name = escape(&basis_name(place.words, basis.value));
            bases.push(match reason(purpose, basis.value) {
                Some(reason) => format!("{name} ({})", escape(reason.get(place.language))),
                None => name,
            });
            call.print(Datum::LegalBasis(basis.value.id().to_owned()));
        }
        let kept = purpose.retention.as_ref().and_then(|rule| {
            let rule =
                place.organisation.processing.retention.get_key_value(rule.value.as_str())?;
            Some(cell(call, rule.0, rule.1))
        });
        grid.push(vec![
            escape(&capitalised(purpose.name.get(place.language))),
            capitalised(&format::list(place.words, bases)),
            kept.unwrap_or_default(),
        ]);
        call.print(Datum::Purpose(id.value.clone()));
    }
    Some(Print::Block(grid.print()))
}

/// The purposes of the activity that the call names; those of no activity where it names none.
/// Of these, the ones with the basis and the data subjects that it asks for.
fn chosen<'c>(call: &mut Call<'c>) -> Vec<(&'c Id, &'c Purpose)> {
    let place = call.place();
    let activity = activity(call);
    let basis = call.choice("basis", &LegalBasis::ALL.map(LegalBasis::id));
    let subject = subject(call);
    let based = |purpose: &Purpose| {
        let mut own = purpose.legal_basis.iter().map(|own| own.value.id());
        basis.as_deref().is_none_or(|wanted| own.any(|own| own == wanted))
    };
    select::purposes(place, activity.as_deref())
        .filter(|(_, it)| based(it) && concerns(&it.data_subjects, subject.as_deref()))
        .collect()
}

/// The activity that the call asks for by `activity="ID"`.
pub(super) fn activity(call: &mut Call<'_>) -> Option<String> {
    let activities = &call.place().organisation.processing.activities;
    let known: Vec<&str> = activities.keys().map(|id| id.value.as_str()).collect();
    call.choice("activity", &known)
}

fn rests_on(purpose: &Purpose, basis: LegalBasis) -> bool {
    purpose.legal_basis.iter().any(|other| other.value == basis)
}

/// What a basis needs to be told with it: the interest, or the text that imposes the processing.
fn reason(purpose: &Purpose, basis: LegalBasis) -> Option<&Localised> {
    match basis {
        LegalBasis::LegitimateInterests => purpose.legitimate_interest.as_ref(),
        LegalBasis::LegalObligation | LegalBasis::PublicTask => purpose.legal_text.as_ref(),
        LegalBasis::Consent | LegalBasis::Contract | LegalBasis::VitalInterests => None,
    }
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

/// The provisions that give a basis in the laws that apply.
fn articles(place: Place<'_>, basis: LegalBasis) -> String {
    let monegasque = format!("5({})", legal_basis_article(basis).monegasque_point);
    let laws = [("gdpr-article", basis.article()), ("monegasque-law-article", &monegasque)];
    citation(place, laws.map(|(law, article)| (law, Some(article))))
}

/// Articles of laws, each by its message, of those laws that apply to the notice: the GDPR unless
/// Monaco's is the only one, the others where their country is named.
pub(super) fn citation<const LAWS: usize>(
    place: Place<'_>,
    laws: [(&'static str, Option<&str>); LAWS],
) -> String {
    let own = Scope::new(place.organisation, place.notice).jurisdictions();
    let applies = |law: &str| match law {
        "monegasque-law-article" => own.iter().any(|country| country.code() == "MC"),
        "french-act-article" => own.contains(&Country::FRANCE),
        _ => own.iter().any(|country| country.code() != "MC"),
    };
    let laws = laws.into_iter().filter(|(law, _)| applies(law));
    let cited = laws.filter_map(|(law, article)| {
        let article = match law {
            "monegasque-law-article" => numbered(place.language, article?),
            _ => cited(place.language, article?),
        };
        Some(place.words.message(&Message::new(law).arg("article", article)))
    });
    cited.collect::<Vec<_>>().join(joint(place.language))
}

/// What stands between two phrases that have commas of their own.
pub(super) fn joint(language: Language) -> &'static str {
    match language {
        Language::Fr => " ; ",
        Language::En => "; ",
    }
}

/// A provision of a Monegasque law, whose articles have numbered points: `5(1)`, « 5, 1° ».
fn numbered(language: Language, article: &str) -> String {
    match (language, article.split_once('(')) {
        (Language::Fr, Some((article, point))) => {
            format!("{article}, {}°", point.trim_end_matches(')'))
        }
        _ => article.to_owned(),
    }
}
