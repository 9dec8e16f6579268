//! Helpers about the rights of data subjects.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::grid::Grid;
use super::super::list::{Item, capitalised, list};
use super::processing::cited;
use crate::diagnostic::{Arg, Message};
use crate::fact::Right;
use crate::language::{Language, Words};
use crate::law::{in_european_economic_area, right_articles};
use crate::model::{Datum, Scope};

/// Where a law gives rights: the countries that apply it, and how its articles are cited.
struct Act {
    head: &'static str,
    one: &'static str,
    several: &'static str,
    applies: fn(&str) -> bool,
    articles: fn(Right) -> Option<&'static str>,
}

const ACTS: [Act; 3] = [
    Act {
        head: "act-gdpr",
        one: "gdpr-article",
        several: "gdpr-articles",
        applies: in_european_economic_area,
        articles: |right| right_articles(right).gdpr,
    },
    Act {
        head: "act-french",
        one: "french-act-article",
        several: "french-act-articles",
        applies: |country| country == "FR",
        articles: |right| right_articles(right).french_act,
    },
    Act {
        head: "act-monegasque",
        one: "monegasque-law-article",
        several: "monegasque-law-articles",
        applies: |country| country == "MC",
        articles: |right| right_articles(right).monegasque_act,
    },
];

/// A right that the notice gives, with its articles in the law of each act.
struct Given {
    right: Right,
    name: String,
    articles: [Option<&'static str>; 3],
    exception: Option<String>,
}

/// `{{rights}}`: the rights that are given, each with the articles of the law where the notice
/// applies, and its exceptions.
pub(super) fn rights(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let words = place.words;
    let mut items = Vec::new();
    for given in given(call) {
        let cited: Vec<String> = ACTS
            .iter()
            .zip(given.articles)
            .filter_map(|(act, articles)| Some(escape(&citation(words, act, articles?))))
            .collect();
        let name = escape(&given.name);
        let right = format!("{name} ({})", cited.join(joint(place.language)));
        items.push(Item::new(match given.exception {
            Some(exception) => {
                let message = Message::new("right-except").arg("right", right);
                words.message(&message.arg("exception", escape(&exception)))
            }
            None => right,
        }));
        call.print(Datum::Right(given.right.id().to_owned()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{rights-table}}`: the same rights, with a column for each law.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let words = call.place().words;
    let [gdpr, french, monegasque] = ACTS.map(|act| act.head);
    let head = ["column-right", gdpr, french, monegasque, "column-limits"];
    let mut grid = Grid::of(words, &head);
    for given in given(call) {
        let mut row = vec![escape(&capitalised(&given.name))];
        row.extend(given.articles.map(|articles| {
            let (articles, several) = numbered(words, articles.unwrap_or_default());
            let id = if several { "articles-cell" } else { "article-cell" };
            let message = Message::new(id).arg("article", articles.as_str());
            if articles.is_empty() {
                String::new()
            } else {
                escape(&capitalised(&words.message(&message)))
            }
        }));
        row.push(given.exception.map_or_else(String::new, |exception| {
            let message = Message::new("limit-except").arg("exception", exception);
            escape(&capitalised(&words.message(&message)))
        }));
        grid.push(row);
        call.print(Datum::Right(given.right.id().to_owned()));
    }
    Some(Print::Block(grid.print()))
}

/// The declared rights that the law of some country of the notice gives.
fn given(call: &Call<'_>) -> Vec<Given> {
    let place = call.place();
    let countries = Scope::new(place.organisation, place.notice).jurisdictions();
    let applies = ACTS.map(|act| countries.iter().any(|country| (act.applies)(country.code())));
    let declared = &place.organisation.rights;
    let mut all = Vec::new();
    for right in declared.rights.iter().map(|right| right.value) {
        let mut articles = ACTS.map(|act| (act.articles)(right));
        for (articles, applies) in articles.iter_mut().zip(applies) {
            *articles = articles.filter(|_| applies);
        }
        if articles.iter().all(Option::is_none) {
            continue;
        }
        let name = place.words.text(&format!("right-{right}"), None, &[]);
        let exception = declared.exceptions.iter().find(|(id, _)| id.value == right);
        all.push(Given {
            right,
            name: name.unwrap_or_else(|| right.to_string()),
            articles,
            exception: exception.map(|(_, text)| text.get(place.language).to_owned()),
        });
    }
    all
}

/// Articles as a language cites them with their law: "GDPR, Articles 78 and 79".
fn citation(words: &Words, act: &Act, articles: &str) -> String {
    let (articles, several) = numbered(words, articles);
    let id = if several { act.several } else { act.one };
    words.message(&Message::new(id).arg("article", articles))
}

/// The numbers of articles in words, and whether there are several: `12-14`, `57, 106`.
fn numbered(words: &Words, articles: &str) -> (String, bool) {
    let language = words.language();
    if let Some((first, last)) = articles.split_once('-') {
        let adjacent = match (first.parse::<u32>(), last.parse::<u32>()) {
            (Ok(first), Ok(last)) => first + 1 == last,
            _ => false,
        };
        let range = if adjacent {
            words.arg(&Arg::all_of([first, last]))
        } else {
            let message = Message::new("articles-range").arg("first", first).arg("last", last);
            words.message(&message)
        };
        return (range, true);
    }
    let each: Vec<String> = articles.split(", ").map(|article| cited(language, article)).collect();
    let several = each.len() > 1;
    (words.arg(&Arg::all_of(each)), several)
}

/// What stands between two citations, which have commas of their own.
fn joint(language: Language) -> &'static str {
    match language {
        Language::Fr => " ; ",
        Language::En => "; ",
    }
}
