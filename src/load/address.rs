//! The names by which documents are reached: the folders of notices, which begin their anchors on
//! pages of several, and the last parts of addresses, which no two documents share.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Message};
use crate::fact::is_slug;
use crate::language::Language;
use crate::model::{Localised, Notice, SiteFile};
use crate::source::Span;

/// The names of the documents of an organisation that cannot be used.
pub(super) fn addresses(
    sites: Option<&SiteFile>,
    notices: &[Notice],
    languages: &[Language],
) -> Vec<Diagnostic> {
    let unfit = |notice: &&Notice| !is_slug(&notice.id) || notice.id.starts_with("page-");
    let folders = notices.iter().filter(unfit);
    let mut findings: Vec<Diagnostic> =
        folders.map(|notice| invalid("format-notice", &notice.id, notice.span)).collect();
    let pages = sites.into_iter().flat_map(|sites| sites.pages.values());
    let slugs: Vec<&Localised> = notices
        .iter()
        .map(|notice| &notice.file.slug)
        .chain(pages.map(|page| &page.slug))
        .collect();
    for language in languages {
        let mut taken = BTreeSet::new();
        for slug in slugs.iter().filter_map(|slug| slug.spanned(*language)) {
            if !is_slug(slug) {
                findings.push(invalid("format-slug", slug, slug.span));
            } else if !taken.insert(slug.as_str()) {
                findings.push(invalid("format-slug-taken", slug, slug.span));
            }
        }
    }
    findings
}

fn invalid(expected: &'static str, value: &str, span: Span) -> Diagnostic {
    let expected = Message::new(expected).arg("value", value);
    Diagnostic::new("invalid-value").arg("expected", expected).label(span, "here")
}
