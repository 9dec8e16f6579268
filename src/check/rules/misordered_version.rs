//! `misordered-version`: a version that is older than one that it follows, or has its number.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::Reason;
use crate::diagnostic::{Diagnostic, Family, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "misordered-version",
        family: Family::Dates,
        reason: Some(Reason::Calendar),
        page: include_str!("misordered_version.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for notice in &dossier.organisation.notices {
        let versions = &notice.file.versions;
        for (newer, older) in versions.iter().zip(versions.iter().skip(1)) {
            let late = older.date.value > newer.date.value;
            let same = older.number.value == newer.number.value;
            if late || same {
                findings.push(
                    Diagnostic::new("misordered-version")
                        .arg("number", older.number.as_str())
                        .arg("what", if late { "date" } else { "number" })
                        .label(if late { older.date.span } else { older.number.span }, "here")
                        .label(if late { newer.date.span } else { newer.number.span }, "newer")
                        .help("help"),
                );
            }
        }
    }
    findings
}
