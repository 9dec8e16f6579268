//! `missing-cookie-purpose`: a cookie of which neither the data nor its category say what it is for.

use crate::check::dossier::printed_in;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::law::articles;
use crate::model::Datum;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-cookie-purpose",
        family: Family::Cookies,
        sources: &[articles::LIL_82, articles::CNIL_COOKIES],
        page: include_str!("missing_cookie_purpose.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let all = &dossier.organisation.cookies;
    let explained = |category: &str| {
        let category = all.categories.get(category);
        category.is_some_and(|category| category.definition.is_some() || !category.uses.is_empty())
    };
    let cookies = all.cookies.iter();
    cookies
        .filter(|(_, cookie)| cookie.purpose.is_none() && !explained(&cookie.category))
        .map(|(id, cookie)| {
            Diagnostic::new("missing-cookie-purpose")
                .arg("cookie", id.as_str())
                .label(id.span, "here")
                .label(cookie.category.span, "category")
                .label_if(printed_in(dossier, &Datum::Cookie(id.value.clone())), "printed")
                .help("help")
        })
        .collect()
}
