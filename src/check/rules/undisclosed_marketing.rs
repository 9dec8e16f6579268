//! `undisclosed-marketing`: commercial messages that the data declare and no notice tells.

use std::collections::BTreeSet;

use crate::check::reading::Reading;
use crate::check::{Check, Dossier, Edition};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;
use crate::model::{Datum, MarketingChannel, NoticeKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-marketing",
        family: Family::Consistency,
        level: Level::Error,
        sources: &[articles::GDPR_13_1_C],
        page: include_str!("undisclosed_marketing.md"),
    },
    needs_whole_data: true,
    find: Some(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut reported = BTreeSet::new();
    for reading in dossier.readings(NoticeKind::PrivacyNotice) {
        for (id, channel) in reading.scope.marketing() {
            let datum = Datum::Marketing(id.value.clone());
            let told = dossier
                .readings(NoticeKind::PrivacyNotice)
                .iter()
                .filter(|other| other.language == reading.language)
                .any(|other| tells(other, &datum, channel));
            if told || !reported.insert((id.as_str(), reading.language)) {
                continue;
            }
            findings.push(
                Diagnostic::new("undisclosed-marketing")
                    .arg("channel", id.as_str())
                    .arg("language", reading.language.code())
                    .label(id.span, "declared")
                    .label(reading.place("marketing"), "here")
                    .help("help"),
            );
        }
    }
    findings
}

/// Whether a notice prints a channel, says what is sent, or has a section about such messages.
fn tells(reading: &Reading<'_>, datum: &Datum, channel: &MarketingChannel) -> bool {
    let content = channel.content.as_ref().map(|content| content.get(reading.language));
    let section = |edition: &Edition<'_>| {
        let section = edition.document.section("marketing");
        section.is_some_and(|section| !section.blocks.is_empty())
    };
    reading.prints(datum)
        || content.is_some_and(|content| reading.mentions(content))
        || reading.editions().any(section)
}
