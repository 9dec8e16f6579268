//! `missing-lifetime`: a cookie of which the data do not say how long it lives.

use crate::check::dossier::printed_in;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;
use crate::model::Datum;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-lifetime",
        family: Family::Law,
        level: Level::Warning,
        sources: &[articles::PLANET49, articles::LIL_82],
        page: include_str!("missing_lifetime.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let cookies = dossier.organisation.cookies.cookies.iter();
    cookies
        .filter(|(_, cookie)| cookie.lifetime.is_none())
        .map(|(id, _)| {
            Diagnostic::new("missing-lifetime")
                .arg("cookie", id.as_str())
                .label(id.span, "here")
                .label_if(printed_in(dossier, &Datum::Cookie(id.value.clone())), "printed")
                .help("help")
        })
        .collect()
}
