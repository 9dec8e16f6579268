//! What a notice has to say about a subject for which several collections hold data: one condition
//! for each section that would need two.

use serde_json::Value;

use super::super::{Place, select};
use super::object;
use crate::law::in_european_economic_area;
use crate::model::{NoticeKind, Scope, SiteKind};

pub(super) fn values(place: Place<'_>, scope: Scope<'_>) -> Value {
    let organisation = place.organisation;
    let decisions = organisation.processing.no_automated_decisions
        || scope.automated_decisions().next().is_some();
    let abroad =
        select::transfers(place).next().is_some() || !select::transfer_tools(place).is_empty();
    let joint = select::activities(place).any(|(_, it)| !it.joint_controllers.is_empty());
    let pages = scope.sites().any(|(_, site)| site.kind == SiteKind::SocialNetwork);
    let mut others = organisation.notices.iter().filter(|other| other.id != place.notice.id);
    let data_notices = others.any(|other| other.file.kind != NoticeKind::LegalNotice);
    let publication = scope.jurisdictions().iter().any(|it| ["FR", "MC"].contains(&it.code()));
    let european = scope.jurisdictions().iter().any(|it| in_european_economic_area(it.code()));
    let bases = scope.purposes().any(|(_, purpose)| !purpose.legal_basis.is_empty());
    let mut told = select::activities(place);
    let recipients = select::recipients(place, None).next().is_some()
        || told.any(|(id, _)| select::recipients(place, Some(&id.value)).next().is_some());
    Value::Object(object([
        ("automated-decisions", decisions.into()),
        ("joint-controllers", joint.into()),
        // The GDPR, or the law of one of the two countries whose laws are known.
        ("laws", (european || publication).into()),
        ("personal-data-notices", data_notices.into()),
        ("publication-laws", publication.into()),
        ("legal-bases", bases.into()),
        ("recipients", recipients.into()),
        ("several-sites", (scope.sites().count() > 1).into()),
        ("social-networks", (joint || pages).into()),
        ("social-network-sites", pages.into()),
        ("transfers", (abroad || !organisation.recipients.hosting.is_empty()).into()),
    ]))
}
