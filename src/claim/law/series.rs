//! Decisions that the authority in France numbers in series of their own: « méthodologie de
//! référence MR-001 », « autorisation unique AU-053 ».
//!
//! Those that the lexicon knows by their names have the numbers of their deliberations.

use super::mention::{Mention, mention};
use crate::claim::normal::Text;
use crate::language::Lexicon;

/// How many digits a number has that stands without the noun of its series.
const ALONE: usize = 3;

/// The decisions that a block names by their numbers in a series.
pub(super) fn in_series(text: &Text, lexicon: &Lexicon) -> Vec<Mention> {
    let words = &lexicon.law.series;
    let folded = &text.folded.text;
    let may_stand_alone = text.digits >= ALONE && folded.contains("-0");
    if text.digits == 0 || !(may_stand_alone || text.has(&words.nouns)) {
        return Vec::new();
    }
    let numbers = words.number.captures_iter(folded);
    let numbers = numbers.filter_map(|found| {
        let (whole, number) = (found.get(0)?, found.name("number")?);
        let explicit = found.name("series").or(found.name("bare"));
        let series = match (explicit, found.name("noun")) {
            (Some(series), _) => series.as_str(),
            (None, noun) => words.of(noun?.as_str())?,
        };
        let plain = text.plain.place(&text.folded.original(whole.range()));
        let written = text.plain.text.get(plain).unwrap_or("");
        let alone = found.name("bare").is_some();
        if alone && (number.len() != ALONE || written.contains(char::is_lowercase)) {
            return None;
        }
        let name = format!("{series}-{:0>3}", number.as_str());
        let known = lexicon.law.reference_of(&name).map(ToOwned::to_owned);
        Some(mention(known.unwrap_or_else(|| format!("fr/cnil/{name}")), whole.range()))
    });
    numbers.collect()
}
