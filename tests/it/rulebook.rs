//! The book of rules: every rule has its law or a reason, a name of its own, and stands in the
//! outputs of `tabellion rules`.

use std::collections::BTreeSet;

use tabellion::diagnostic::{Family, Nature, Profile};
use tabellion::pipeline::{self, Asked, Settings, rules};

/// Settings by which every rule looks for something.
pub(crate) fn everything() -> Settings {
    let asked = Asked { profile: Some(Profile::Pedantic), ..Asked::default() };
    Settings { asked, baseline: true, ..Settings::default() }
}

#[test]
fn every_rule_has_a_source_or_a_reason() {
    let bare = rules().filter(|rule| rule.sources.is_empty() && rule.reason.is_none());
    assert_eq!(bare.map(|rule| rule.name).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn a_rule_that_applies_law_says_whose() {
    let of_law = rules().filter(|rule| rule.nature == Nature::Law && !rule.sources.is_empty());
    let nobodys = of_law.filter(|rule| rule.jurisdictions.is_empty());
    assert_eq!(nobodys.map(|rule| rule.name).collect::<Vec<_>>(), [""; 0]);
    assert!(rules().all(|rule| rule.from.zip(rule.until).is_none_or(|(from, until)| from < until)));
}

#[test]
fn no_name_stands_for_two_things() {
    let families = Family::ALL.map(Family::name);
    let mut seen = BTreeSet::new();
    let names = rules().flat_map(|rule| std::iter::once(&rule.name).chain(rule.aliases));
    let natures = ["consistency", "law"];
    for name in names.copied().chain(families).chain(natures) {
        assert!(seen.insert(name), "`{name}` stands for two things");
    }
    assert!(families.len() == 20 && pipeline::names().count() > rules().count() + 20);
}

#[test]
fn groups_that_are_families_and_natures_are_the_same() {
    for name in ["syntax", "structure", "translation", "settings"] {
        for rule in rules() {
            assert_eq!(rule.family.name() == name, rule.nature.name() == name, "{}", rule.name);
        }
    }
}
