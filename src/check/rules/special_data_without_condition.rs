//! `special-data-without-condition`: data of a special category, and no condition on which they may be processed.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::Language;
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::DataCategory;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "special-data-without-condition",
        family: Family::LegalBases,
        // Words tell that data may be of such a category, not that they are.
        level: Level::Warning,
        sources: &[articles::GDPR_9_2],
        page: include_str!("special_data_without_condition.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let categories = dossier.organisation.processing.data_categories.iter();
    let special = categories.filter(|(_, category)| {
        category.special.is_none()
            && Language::ALL
                .into_iter()
                .any(|language| speaks_of_special(dossier, category, language))
    });
    let findings = special.map(|(id, _)| {
        Diagnostic::new("special-data-without-condition")
            .arg("category", id.as_str())
            .label(id.span, "here")
            .help("help")
    });
    findings.collect()
}

/// Whether the name of the category or its examples name data of a special category.
fn speaks_of_special(dossier: &Dossier<'_>, category: &DataCategory, language: Language) -> bool {
    let mut editions = dossier.editions().map(|(_, edition)| edition);
    let edition = editions.find(|edition| edition.language == language);
    let Some(lexicon) = edition.and_then(|edition| edition.lexicon) else { return false };
    let texts = std::iter::once(&category.name).chain(&category.examples);
    texts.map(|text| text.get(language)).any(|text| lexicon.passage.says(Topic::SpecialData, text))
}
