//! `exception-differs`: a reservation that only one language makes.

use crate::check::{Check, Find, Manner, Translation, wording};
use crate::diagnostic::{Diagnostic, Level, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "exception-differs",
        level: Level::Warning,
        page: include_str!("exception_differs.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: false,
    find: Find::Translation(find),
};

fn find(translation: Translation<'_>) -> Vec<Diagnostic> {
    let remarks = translation.remarks(Manner::Exception).into_iter().map(|remark| {
        let ((with, here), (without, there)) = translation.sides(&remark);
        Diagnostic::new("exception-differs")
            .arg("here", wording::language(with))
            .arg("there", wording::language(without))
            .label(there, "without")
            .label(here, "with")
            .help("help")
    });
    remarks.collect()
}
