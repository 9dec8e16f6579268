//! `modality-differs`: a sentence that obliges in one language and permits in the other.

use crate::check::{Check, Find, Manner, Translation, wording};
use crate::diagnostic::{Diagnostic, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "modality-differs",
        level: Level::Warning,
        page: include_str!("modality_differs.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: false,
    find: Find::Translation(find),
};

fn find(translation: Translation<'_>) -> Vec<Diagnostic> {
    let remarks = translation.remarks(Manner::Modality).into_iter().map(|remark| {
        let ((obliges, here), (permits, there)) = translation.sides(&remark);
        Diagnostic::new("modality-differs")
            .arg("here", wording::language(obliges))
            .arg("there", wording::language(permits))
            .label(here, "obliges")
            .label(there, "permits")
            .help("help")
    });
    remarks.collect()
}
