//! `unequal-length`: a section that is much longer in one language than in the other.

use crate::check::{Check, Find, Translation, parity, wording};
use crate::diagnostic::{Diagnostic, Level, Profile, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unequal-length",
        level: Level::Advice,
        profile: Profile::Pedantic,
        page: include_str!("unequal_length.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: false,
    find: Find::Translation(find),
};

/// The words from which on a section is compared.
const LONG: usize = 60;

fn find(translation: Translation<'_>) -> Vec<Diagnostic> {
    let Translation { left, right, .. } = translation;
    let pairs = translation.section_pairs().filter_map(|(here, there)| {
        let (one, two) = (parity::words(here), parity::words(there));
        let (short, long) = (one.min(two), one.max(two));
        // One and a half times as long.
        let unequal = long >= LONG && short * 3 < long * 2;
        unequal.then(|| {
            Diagnostic::new("unequal-length")
                .arg("here", wording::language(left.language))
                .arg("there", wording::language(right.language))
                .arg("count", one)
                .arg("other", two)
                .label(there.span, "there")
                .label(here.span, "here")
                .help("help")
        })
    });
    pairs.collect()
}
