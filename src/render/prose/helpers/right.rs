//! Helpers about the rights of data subjects.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::list::{Item, list};
use super::processing::cited;
use crate::diagnostic::Message;
use crate::language::Language;
use crate::law::right_articles;
use crate::model::Datum;

/// `{{rights}}`: the rights that are given, each with the articles of the law.
pub(super) fn rights(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let words = place.words;
    let mut items = Vec::new();
    for right in &place.organisation.rights.rights {
        let id = right.value.id();
        let name = words.text(&format!("right-{id}"), None, &[]).unwrap_or_else(|| id.to_owned());
        let articles = right_articles(right.value);
        let sources =
            [("gdpr-article", articles.gdpr), ("french-act-article", articles.french_act)];
        let cited: Vec<String> = sources
            .into_iter()
            .filter_map(|(id, article)| {
                Some(escape(
                    &words
                        .message(&Message::new(id).arg("article", cited(place.language, article?))),
                ))
            })
            .collect();
        let name = escape(&name);
        items.push(Item::new(format!("{name} ({})", cited.join(joint(place.language)))));
        call.print(Datum::Right(id.to_owned()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// What stands between two citations, which have commas of their own.
fn joint(language: Language) -> &'static str {
    match language {
        Language::Fr => " ; ",
        Language::En => "; ",
    }
}
