//! `undisclosed-cookie`: a cookie that the data declare and no cookie policy tells.

use crate::check::dossier::cookie_place;
use crate::check::{Check, Dossier, Edition, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::law::articles;
use crate::model::{Cookie, Datum, Id};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-cookie",
        family: Family::Cookies,
        sources: &[articles::LIL_82],
        page: include_str!("undisclosed_cookie.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for language in dossier.languages {
        let editions = dossier.cookie_editions(*language);
        let Some(first) = editions.first() else { continue };
        for (id, cookie) in &dossier.organisation.cookies.cookies {
            if editions.iter().any(|edition| tells(edition, id, cookie)) {
                continue;
            }
            findings.push(
                Diagnostic::new("undisclosed-cookie")
                    .arg("cookie", id.as_str())
                    .arg("language", language.code())
                    .label(id.span, "declared")
                    .label(cookie_place(first), "here")
                    .help("help"),
            );
        }
    }
    findings
}

/// Whether an edition prints a cookie or writes its name, as a word of its own.
fn tells(edition: &Edition<'_>, id: &Id, cookie: &Cookie) -> bool {
    let name = cookie.name.as_ref().unwrap_or(id);
    edition.printed(&Datum::Cookie(id.value.clone())).is_some() || edition.writes(name)
}
