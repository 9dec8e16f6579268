//! `undisclosed-marketing`: commercial messages that the data declare and no notice tells.

use crate::check::reading::Reading;
use crate::check::{Check, Dossier, Edition, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::fold;
use crate::law::articles;
use crate::model::{Datum, NoticeKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-marketing",
        family: Family::Marketing,
        sources: &[articles::GDPR_13_1_C],
        page: include_str!("undisclosed_marketing.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for language in dossier.languages {
        let mut readings = dossier.readings(NoticeKind::PrivacyNotice);
        readings.retain(|reading| reading.language == *language);
        let owing = readings.iter().find_map(|reading| {
            let (id, _) = reading.scope.marketing().next()?;
            Some((reading, id))
        });
        let Some((reading, id)) = owing else { continue };
        if readings.iter().any(tells) {
            continue;
        }
        findings.push(
            Diagnostic::new("undisclosed-marketing")
                .arg("language", language.code())
                .label(id.span, "declared")
                .label(reading.place("marketing"), "here")
                .help("help"),
        );
    }
    findings
}

/// Whether a notice prints a channel, or speaks of such messages in its own words.
fn tells(reading: &Reading<'_>) -> bool {
    let printed = reading.printed().any(|printed| matches!(printed.datum, Datum::Marketing(_)));
    printed || reading.editions().any(speaks_of_messages)
}

fn speaks_of_messages(edition: &Edition<'_>) -> bool {
    let Some(words) = edition.lexicon.map(|lexicon| &lexicon.subject.marketing) else {
        return true;
    };
    let sections = edition.document.sections.iter();
    let mut texts = sections.flat_map(|section| {
        std::iter::once(&section.title).chain(section.blocks.iter().map(|block| &block.text))
    });
    texts.any(|text| words.is_match(&fold(text.text())))
}
