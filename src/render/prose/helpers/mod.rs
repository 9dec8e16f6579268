//! The helpers of prose, one file per family, and the one list of them.

#![expect(clippy::unnecessary_wraps, reason = "every helper has the signature of the list")]

mod collection;
mod cookie;
mod data;
mod decision;
mod entity;
mod notice;
mod party;
mod path;
mod processing;
mod recipient;
mod reference;
mod retention;
mod right;
mod site;
mod transfer;

use super::call::Run;

/// Every helper by its name, in order.
pub(super) const ALL: &[(&str, Run)] = &[
    ("address", party::address),
    ("ai-systems", decision::ai_systems),
    ("authority", party::authority),
    ("automated-decisions", decision::automated_decisions),
    ("brands", entity::brands),
    ("capital", entity::capital),
    ("collection", collection::collection),
    ("contact", party::contact),
    ("cookie-categories", cookie::categories),
    ("cookie-table", cookie::table),
    ("cookie-uses", cookie::uses),
    ("credits", site::credits),
    ("data-categories", data::categories),
    ("data-matrix", data::matrix),
    ("data-subjects", data::subjects),
    ("data-table", data::table),
    ("date", path::date),
    ("definitions", data::definitions),
    ("designers", site::designers),
    ("duration", path::duration),
    ("email", party::email),
    ("entity", entity::entity),
    ("fields", collection::fields),
    ("hosting", transfer::hosting),
    ("hosts", site::hosts),
    ("identifier", party::identifier),
    ("joint-controllers", recipient::joint_controllers),
    ("legal-bases", processing::legal_bases),
    ("legal-basis-purposes", processing::legal_basis_purposes),
    ("link", reference::link),
    ("name", party::name),
    ("notice", notice::notice),
    ("notices", notice::notices),
    ("particulars", entity::particulars),
    ("phone", party::phone),
    ("print", path::print),
    ("publication-director", site::publication_director),
    ("publisher", site::publisher),
    ("purpose-table", processing::purpose_table),
    ("purposes", processing::purposes),
    ("purposes-sentence", processing::purposes_sentence),
    ("recipient-table", recipient::table),
    ("recipients", recipient::recipients),
    ("recipients-sentence", recipient::sentence),
    ("retention", retention::retention),
    ("retention-criteria", retention::criteria),
    ("retention-table", retention::table),
    ("rights", right::rights),
    ("section", reference::section),
    ("site-count", site::count),
    ("sites", site::sites),
    ("sources", data::sources),
    ("special-categories", data::special),
    ("transfer-cases", transfer::cases),
    ("transfer-table", transfer::table),
    ("transfer-tools", transfer::tools),
    ("versions", notice::versions),
];

/// The names that an author may write.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|(name, _)| *name).filter(|name| *name != "print")
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn the_list_is_in_order() {
        assert!(ALL.is_sorted_by_key(|(name, _)| *name));
    }
}
