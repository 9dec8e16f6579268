//! The helpers of prose, one file per family, and the one list of them.

#![expect(clippy::unnecessary_wraps, reason = "every helper has the signature of the list")]

mod collection;
mod consent;
mod cookie;
mod cookie_table;
mod data;
mod decision;
mod declared;
mod entity;
mod marketing;
mod notice;
mod party;
mod path;
mod period;
mod processing;
mod recipient;
mod reference;
mod retention;
mod right;
mod security;
mod site;
mod transfer;
mod vendor;

use super::call::Run;

/// Every helper by its name, in order.
pub(super) const ALL: &[(&str, Run)] = &[
    ("accessibility", site::accessibility),
    ("address", party::address),
    ("ai-systems", decision::ai_systems),
    ("authority", party::authority),
    ("automated-decisions", decision::automated_decisions),
    ("brands", entity::brands),
    ("breach", security::breach),
    ("browsers", consent::browsers),
    ("capital", entity::capital),
    ("collection", collection::collection),
    ("collection-table", collection::table),
    ("consent-manager", consent::manager),
    ("contact", party::contact),
    ("cookie-categories", cookie::categories),
    ("cookie-definitions", cookie::definitions),
    ("cookie-domains", cookie::domains),
    ("cookie-table", cookie_table::table),
    ("cookie-tables", cookie_table::tables),
    ("cookie-uses", cookie::uses),
    ("cookie-vendor-table", vendor::table),
    ("cookie-vendors", vendor::vendors),
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
    ("end-of-retention", retention::end),
    ("entity", entity::entity),
    ("fields", collection::fields),
    ("hosting", transfer::hosting),
    ("hosts", site::hosts),
    ("identifier", party::identifier),
    ("joint-controllers", recipient::joint_controllers),
    ("language-name", notice::language_name),
    ("laws", notice::laws),
    ("legal-bases", processing::legal_bases),
    ("legal-basis-purposes", processing::legal_basis_purposes),
    ("link", reference::link),
    ("marketing-channels", marketing::names_of_all),
    ("marketing-list", marketing::list),
    ("marketing-table", marketing::table),
    ("measures", security::measures),
    ("mediators", site::mediators),
    ("minors-age", security::minors_age),
    ("minors-allowed", security::minors_allowed),
    ("minors-parental-consent", security::minors_parental_consent),
    ("name", party::name),
    ("notice", notice::notice),
    ("notices", notice::notices),
    ("opt-outs", marketing::opt_outs),
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
    ("requirements", collection::requirements),
    ("retention", retention::retention),
    ("retention-criteria", retention::criteria),
    ("retention-list", retention::list),
    ("retention-schedule", retention::schedule),
    ("retention-sentence", retention::sentence),
    ("retention-table", retention::table),
    ("rights", right::rights),
    ("rights-table", right::table),
    ("risks", security::risks),
    ("section", reference::section),
    ("site-count", site::count),
    ("sites", site::sites),
    ("sources", data::sources),
    ("special-categories", data::special),
    ("tcf", consent::tcf),
    ("transfer-cases", transfer::cases),
    ("transfer-table", transfer::table),
    ("transfer-tools", transfer::tools),
    ("update-channels", notice::update_channels),
    ("user-duties", security::user_duties),
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
