//! `missing-vendor`: a tracker of a third party, and nothing that says of which.

use crate::check::dossier::printed_in;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Jurisdiction, Level, Rule};
use crate::law::{articles, known_cookie};
use crate::model::{Datum, Party};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-vendor",
        family: Family::Cookies,
        level: Level::Warning,
        jurisdictions: &[Jurisdiction::France],
        sources: &[articles::CNIL_COOKIES],
        page: include_str!("missing_vendor.md"),
        ..Rule::LAW
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let cookies = &dossier.organisation.cookies;
    let mut findings = Vec::new();
    for (id, cookie) in &cookies.cookies {
        let category = cookies.categories.get(cookie.category.as_str());
        let of_category = category.is_some_and(|category| !category.vendors.is_empty());
        let named = cookie.vendor.is_some() || cookie.domain.is_some() || of_category;
        if cookie.party == Some(Party::Third) && !named {
            let name = cookie.name.as_ref().map_or(id.as_str(), |name| name.value.as_str());
            let vendor = known_cookie(name).and_then(|known| known.vendor);
            findings.push(
                Diagnostic::new("missing-vendor")
                    .arg("cookie", id.as_str())
                    .arg("known", if vendor.is_some() { "yes" } else { "no" })
                    .arg("vendor", vendor.unwrap_or_default())
                    .label(id.span, "here")
                    .label_if(printed_in(dossier, &Datum::Cookie(id.value.clone())), "printed")
                    .help("help"),
            );
        }
    }
    findings
}
