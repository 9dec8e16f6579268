//! What two languages may word differently and still say alike: where a fact that only one of
//! them states in figures or names stands in the words of the other, and when bounds and events
//! really differ.

use super::facts::Side;
use crate::check::dossier::Edition;
use crate::check::event;
use crate::claim::Claim;
use crate::fact::{Bound, Period, Place, Role, Value, fold};
use crate::language::format;
use crate::syntax::markdown::Section;

/// How many figures a number of a register has at least.
const NUMBER: usize = 9;

/// The section of the other language.
pub(super) struct Counterpart<'e> {
    edition: &'e Edition<'e>,
    index: usize,
    section: Option<&'e Section>,
}

impl<'e> Counterpart<'e> {
    pub(super) fn new(edition: &'e Edition<'e>, section: usize) -> Self {
        Self { edition, index: section, section: edition.document.sections.get(section) }
    }

    /// Whether the section tells what a claim of the other language states, in words that no
    /// claim was read from.
    pub(super) fn tells(&self, claim: &Claim, from: &Edition<'_>) -> bool {
        match &claim.value {
            Value::Duration(period) => self.tells_period(period),
            Value::Party(name) => self.holds(name),
            Value::Law(_) => self.holds_numbers(claim.text(&from.document)),
            Value::Country(Place::Country(country)) => {
                self.holds(&format::country(self.edition.words, *country))
            }
            value if value.is_number() || claim.kind() == "rcs" => {
                self.holds_figures(&value.normal_form().to_string())
            }
            Value::Cookie(_) => self.holds(claim.text(&from.document)),
            _ => false,
        }
    }

    fn tells_period(&self, period: &Period) -> bool {
        let Some(lexicon) = self.edition.lexicon else { return false };
        let texts = || self.edition.texts_of(self.index);
        let mut same = lexicon
            .translation
            .periods
            .iter()
            .filter(|(duration, _)| period.to.is_none() && *duration == period.duration);
        same.any(|(_, words)| texts().any(|(_, text)| text.has(words)))
    }

    /// Whether a block of the section holds the figures of a number, of whatever register it is
    /// called.
    fn holds_figures(&self, number: &str) -> bool {
        let figures = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let wanted = figures(number);
        wanted.len() >= NUMBER && self.texts().any(|text| figures(text).contains(&wanted))
    }

    /// Whether the section holds a name, whatever its case and accents.
    fn holds(&self, name: &str) -> bool {
        let wanted = format!(" {} ", fold(name));
        wanted.len() > 2 && self.texts().any(|text| format!(" {} ", fold(text)).contains(&wanted))
    }

    /// Whether a block of the section holds every number of a reference.
    fn holds_numbers(&self, reference: &str) -> bool {
        let folded = fold(reference);
        let figures = |word: &&str| word.contains(|c: char| c.is_ascii_digit());
        let wanted: Vec<&str> = folded.split(' ').filter(figures).collect();
        !wanted.is_empty()
            && self.texts().any(|text| {
                let folded = fold(text);
                let words: Vec<&str> = folded.split(' ').filter(figures).collect();
                wanted.iter().all(|number| words.contains(number))
            })
    }

    fn texts(&self) -> impl Iterator<Item = &'e str> {
        self.section.into_iter().flat_map(|section| {
            let blocks = section.blocks.iter().map(|block| block.text.text());
            std::iter::once(section.title.text()).chain(blocks)
        })
    }
}

/// Whether two sentences bound one period differently. A deadline is a maximum in whatever words,
/// and a limit that stands anywhere in the other sentence is one.
pub(super) fn bounds_differ(
    left: &Period,
    right: &Period,
    one: (&Side<'_>, &Claim),
    two: (&Side<'_>, &Claim),
) -> bool {
    match (left.bound, right.bound) {
        (one, two) if one == two => false,
        (Bound::AtMost, Bound::AtLeast) | (Bound::AtLeast, Bound::AtMost) => true,
        (Bound::Exact, bound) => left.role == Role::Retention && !bounds(one, bound),
        (bound, _) => right.role == Role::Retention && !bounds(two, bound),
    }
}

/// Whether the sentence of a claim sets a limit of that sort, or of one that cannot be told,
/// somewhere.
fn bounds((side, claim): (&Side<'_>, &Claim), bound: Bound) -> bool {
    let Some(lexicon) = side.edition.lexicon else { return true };
    let Some(text) = side.edition.text_at(claim.section, claim.block) else { return true };
    let words = match bound {
        Bound::AtLeast => &lexicon.translation.minimum,
        Bound::AtMost | Bound::Exact => &lexicon.translation.maximum,
    };
    text.says(words, &claim.range)
}

/// Whether two sentences let one period run from different events that both are known.
pub(super) fn triggers_differ(left: &Period, right: &Period) -> bool {
    let known = |period: &Period| period.trigger.as_ref().and_then(|trigger| trigger.id);
    matches!((known(left), known(right)), (Some(one), Some(two)) if !event::alike(one, two))
}

/// The name of a site: a page has another path, and may have another end or beginning of its
/// host, in another language.
pub(super) fn site(host: &str) -> &str {
    let labels: Vec<&str> = host.split('.').collect();
    match labels.as_slice() {
        [.., name, second, top] if top.len() == 2 && second.len() <= 3 && labels.len() > 2 => {
            if *name == "www" {
                second
            } else {
                name
            }
        }
        [.., name, _] => name,
        _ => host,
    }
}
