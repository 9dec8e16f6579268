//! Documents that Tabellion did not write, held to the data of an organisation as if they were its
//! notices.
//!
//! What such a document need not have is not asked of it: sections with ids, a place in a list,
//! expressions. What it says, and what the law asks it to say, is.

use super::applicable::applies;
use super::dossier::{Dossier, Edition, NoticeDossier};
use super::parity::Comparisons;
use super::{Corpus, CorpusText, Find, rules};
use crate::diagnostic::{Diagnostic, Nature};
use crate::fact::Date;
use crate::language::Language;
use crate::model::{Notice, NoticeKind, Organisation};
use crate::source::FileId;

/// Rules that look for the words of the data. A document in other words discloses the same; only
/// names can be looked for in it.
const OF_WORDS: [&str; 4] = [
    "undisclosed-cookie-category",
    "undisclosed-marketing",
    "undisclosed-purpose",
    "undisclosed-recipient",
];

/// The rule that looks for the names of cookies.
const OF_COOKIES: &str = "undisclosed-cookie";

/// Everything that the rules find in documents that are submitted as notices of an organisation.
pub fn audit_against(
    organisation: &Organisation,
    editions: Vec<Edition<'_>>,
    today: Date,
) -> Vec<Diagnostic> {
    let kinds: Vec<Option<NoticeKind>> =
        editions.iter().map(|edition| CorpusText::new(edition).kind).collect();
    let notices: Vec<Notice> = editions
        .iter()
        .zip(&kinds)
        .map(|(edition, kind)| notice(organisation, edition, *kind))
        .collect();
    let files: Vec<FileId> = editions.iter().map(|edition| edition.head.file).collect();
    let known: Vec<FileId> = files
        .iter()
        .zip(&kinds)
        .filter(|(_, kind)| kind.is_some())
        .map(|(file, _)| *file)
        .collect();
    let mut languages: Vec<Language> = editions.iter().map(|edition| edition.language).collect();
    languages.sort();
    languages.dedup();
    let pairs = notices.iter().zip(editions);
    let notices = pairs.map(|(notice, edition)| NoticeDossier { notice, editions: vec![edition] });
    let dossier = Dossier {
        organisation,
        languages: &languages,
        notices: notices.collect(),
        today,
        comparisons: Comparisons::default(),
    };
    let texts = dossier.editions().zip(&kinds);
    let texts = texts.map(|((_, edition), kind)| CorpusText { edition, kind: *kind }).collect();
    let corpus = Corpus { texts, today, comparisons: Comparisons::default() };
    let mut findings = Vec::new();
    // Where no cookie policy is submitted, the cookies may be told in one that is not.
    let cookies = kinds.contains(&Some(NoticeKind::CookiePolicy));
    let fits = |name: &str| !OF_WORDS.contains(&name) && (cookies || name != OF_COOKIES);
    let applied = rules::CHECKS.iter().filter(|check| applies(check.rule, &dossier));
    for check in applied.filter(|check| fits(check.rule.name)) {
        // What the law asks of a document depends on what it is.
        let files = match check.rule.nature {
            Nature::Consistency => &files,
            Nature::Law => &known,
            _ => &Vec::new(),
        };
        match check.find {
            Find::Data(find) | Find::Either { data: find, .. } if !files.is_empty() => {
                findings.extend(find(&dossier).into_iter().filter(|it| shows(it, files)));
            }
            Find::Prose(find) | Find::Either { prose: find, .. } => findings.extend(find(&corpus)),
            Find::Translation(find) => findings.extend(corpus.translations().flat_map(find)),
            Find::Data(_) | Find::Siblings(_) | Find::Elsewhere => {}
        }
    }
    findings
}

/// Whether a finding shows something in one of the files.
fn shows(finding: &Diagnostic, files: &[FileId]) -> bool {
    finding.labels.iter().any(|label| files.contains(&label.span.file))
}

/// The notice for which a document stands: the organisation's own of that kind, with its versions,
/// or one of which nothing is declared.
fn notice(organisation: &Organisation, edition: &Edition<'_>, kind: Option<NoticeKind>) -> Notice {
    let kind = kind.unwrap_or(NoticeKind::PrivacyNotice);
    let own = organisation.notices.iter().find(|notice| {
        notice.file.kind == kind && notice.file.layer_of.is_none() && notice.file.part_of.is_none()
    });
    let mut notice = own.cloned().unwrap_or_else(|| Notice::undeclared(kind, edition.head));
    notice.file.sections.clear();
    notice.listed = false;
    notice
}
