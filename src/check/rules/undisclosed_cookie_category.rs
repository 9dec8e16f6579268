//! `undisclosed-cookie-category`: a category of trackers that no notice tells.

use crate::check::dossier::cookie_place;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::model::Datum;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-cookie-category",
        aliases: &["undisclosed-cookies"],
        family: Family::Cookies,
        page: include_str!("undisclosed_cookie_category.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, category) in &dossier.organisation.cookies.categories {
        let datum = Datum::CookieCategory(id.value.clone());
        for language in dossier.languages {
            let name = category.name.get(*language);
            let editions = dossier.cookie_editions(*language);
            let told = editions
                .iter()
                .any(|edition| edition.printed(&datum).is_some() || edition.mentions(name));
            let place = editions.first().map(|edition| cookie_place(edition));
            if let (false, Some(place)) = (told, place) {
                findings.push(
                    Diagnostic::new("undisclosed-cookie-category")
                        .arg("category", name)
                        .arg("language", language.code())
                        .label(id.span, "declared")
                        .label(place, "here")
                        .help("help"),
                );
            }
        }
    }
    findings
}
