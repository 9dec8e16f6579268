//! `exempt-advertising-cookie`: a tracker that needs consent by what it does, and is declared
//! without it.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Jurisdiction, Level, Rule};
use crate::law::{CookieExemption, articles, known_cookie};
use crate::model::{Cookie, Id};
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "exempt-advertising-cookie",
        family: Family::Cookies,
        level: Level::Error,
        jurisdictions: &[Jurisdiction::France],
        sources: &[articles::LIL_82, articles::CNIL_COOKIES],
        page: include_str!("exempt_advertising_cookie.md"),
        ..Rule::LAW
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

/// The purposes of the framework of the advertising industry that serve advertising.
const ADVERTISING: std::ops::RangeInclusive<u32> = 2..=4;

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let cookies = &dossier.organisation.cookies;
    let mut findings = Vec::new();
    for (id, cookie) in &cookies.cookies {
        let category = cookies.categories.get_key_value(cookie.category.as_str());
        let free = category.filter(|(_, category)| !category.consent).map(|(id, _)| id.span);
        let exemption = cookie.exemption.as_ref().map(|exemption| exemption.span);
        let (Some(why), Some(without)) = (advertising(id, cookie), exemption.or(free)) else {
            continue;
        };
        findings.push(
            Diagnostic::new("exempt-advertising-cookie")
                .arg("cookie", id.as_str())
                .label(why, "here")
                .label(without, "without")
                .help("help"),
        );
    }
    findings
}

/// Where the data say that a tracker serves advertising; its name may tell.
fn advertising(id: &Id, cookie: &Cookie) -> Option<Span> {
    let purpose = cookie.tcf_purposes.iter().find(|purpose| ADVERTISING.contains(&purpose.value));
    let name = cookie.name.as_ref().unwrap_or(id);
    let never = || known_cookie(&name.value).filter(|it| it.exemption == CookieExemption::Never);
    purpose.map(|purpose| purpose.span).or_else(|| never().map(|_| name.span))
}
