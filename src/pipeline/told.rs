//! What documents tell: of the declared values, those whose datum an expression printed.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Dossier;
use crate::language::Language;
use crate::model::Datum;
use crate::site::Fact;
use crate::source::Sources;
use crate::syntax::yaml::Leaf;

/// What each document tells, by notice and language.
pub(super) type Told = BTreeMap<(String, Language), Vec<Fact>>;

/// Keys of a record that no page prints: other names, and what was before.
const UNTOLD: [&str; 4] = ["aliases", "former", "valid-from", "valid-to"];

/// What the editions of an organisation tell. Of a text in several languages, each tells its own.
pub(super) fn told(dossier: &Dossier<'_>, values: &[Leaf], sources: &Sources) -> Told {
    let mut told = Told::new();
    for (notice, edition) in dossier.editions() {
        let own = format!("/notices/{}/", notice.notice.id);
        let data: Vec<(&Datum, String)> =
            edition.printed.iter().map(|it| (&it.datum, keys(&it.datum))).collect();
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
            if tells && is_told(&leaf.path, edition.language) {
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
        let mut distinct = BTreeSet::new();
        facts.retain(|fact| distinct.insert(fact.clone()));
        told.insert((notice.notice.id.clone(), edition.language), facts);
    }
    told
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
