//! What documents tell: of the declared values, those whose datum an expression printed.

use std::collections::BTreeSet;

use super::facts::Fact;
use crate::language::Language;
use crate::model::{Datum, Printed};
use crate::source::Sources;
use crate::syntax::yaml::Leaf;

/// Keys of a record that no page prints: other names, and what was before.
const UNTOLD: [&str; 4] = ["aliases", "former", "valid-from", "valid-to"];

/// What a notice tells in a language, from the values that its organisation declares and what its
/// expressions printed. Of a text in several languages, each tells its own.
pub fn told(
    notice: &str,
    language: Language,
    printed: &[Printed],
    values: &[Leaf],
    sources: &Sources,
) -> Vec<Fact> {
    let own = format!("/notices/{notice}/");
    let data: Vec<(&Datum, String)> =
        printed.iter().map(|it| (&it.datum, keys(&it.datum))).collect();
    let mut facts = Vec::new();
    let mut found = vec![false; data.len()];
    for leaf in values {
        let path = &sources.file(leaf.span.file).path;
        if path.contains("/notices/") && !path.contains(&own) {
            continue;
        }
        let mut tells = false;
        for ((_, keys), found) in data.iter().zip(&mut found) {
            let below = leaf.path.strip_prefix(keys.as_str());
            if below.is_some_and(|rest| rest.is_empty() || rest.starts_with('.')) {
                *found = true;
                tells = true;
            }
        }
        if tells && is_told(&leaf.path, language) {
            let Leaf { path, kind, value, .. } = leaf.clone();
            facts.push(Fact { subject: path, kind, value });
        }
    }
    // What has no record is known by its id: a legal basis, an authority, a right.
    for ((datum, _), _) in data.iter().zip(&found).filter(|(_, found)| !**found) {
        let subject = datum.to_string();
        if !matches!(datum, Datum::Value(_))
            && let Some((_, id)) = subject.split_once('.')
        {
            let value = id.to_owned();
            facts.push(Fact { subject, kind: "id".to_owned(), value });
        }
    }
    each_once(facts)
}

/// The facts, those that are the same only once.
pub(super) fn each_once(mut facts: Vec<Fact>) -> Vec<Fact> {
    let mut seen = BTreeSet::new();
    facts.retain(|fact| seen.insert(fact.clone()));
    facts
}

/// The keys that lead to a datum in the files.
fn keys(datum: &Datum) -> String {
    match datum {
        Datum::CookieCategory(id) => format!("categories.{id}"),
        other => other.to_string(),
    }
}

/// Whether a page in that language can print the value.
fn is_told(path: &str, language: Language) -> bool {
    let foreign = |key: &str| Language::ALL.iter().any(|it| *it != language && it.code() == key);
    let last = path.rsplit('.').next().unwrap_or(path);
    !foreign(last) && !path.split('.').any(|key| UNTOLD.contains(&key))
}
