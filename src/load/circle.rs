//! Records that lead back to themselves: a notice that is a layer of its own layer, a company
//! that belongs to its own brand.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::model::{Id, Notice, OrganisationFile};

/// The circles among the records of an organisation, each once.
pub(super) fn circles(identity: Option<&OrganisationFile>, notices: &[Notice]) -> Vec<Diagnostic> {
    let entities = identity.into_iter().flat_map(|identity| &identity.entities);
    let parents = entities.filter_map(|(id, entity)| Some((id.as_str(), entity.parent.as_ref()?)));
    let of_notices = |field: fn(&Notice) -> Option<&Id>| {
        notices.iter().filter_map(move |notice| Some((notice.id.as_str(), field(notice)?)))
    };
    let mut findings = found("parent", &parents.collect());
    let layers = of_notices(|notice| notice.file.layer_of.as_ref());
    findings.extend(found("layer-of", &layers.collect()));
    let parts = of_notices(|notice| notice.file.part_of.as_ref());
    findings.extend(found("part-of", &parts.collect()));
    findings
}

/// The circles of one field: `links` has the record to which each record leads.
fn found(key: &'static str, links: &BTreeMap<&str, &Id>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    // How far each record was followed: from which one it was reached first.
    let mut reached: BTreeMap<&str, &str> = BTreeMap::new();
    for start in links.keys() {
        let mut at = *start;
        while let Some(next) = links.get(at) {
            if let Some(from) = reached.insert(at, start) {
                if from == *start {
                    findings.push(
                        Diagnostic::new("circular-reference")
                            .arg("key", key)
                            .arg("id", at)
                            .label(next.span, "here")
                            .help("help"),
                    );
                }
                break;
            }
            at = next.value.as_str();
        }
    }
    findings
}
