//! The helpers of prose, one file per family, and the one list of them.

#![expect(clippy::unnecessary_wraps, reason = "every helper has the signature of the list")]

mod cookie;
mod data;
mod party;
mod path;
mod processing;
mod recipient;
mod reference;
mod retention;
mod right;

use super::call::Run;

/// Every helper by its name, in order.
pub(super) const ALL: &[(&str, Run)] = &[
    ("address", party::address),
    ("authority", party::authority),
    ("contact", party::contact),
    ("cookie-categories", cookie::categories),
    ("cookie-table", cookie::table),
    ("cookie-uses", cookie::uses),
    ("data-categories", data::categories),
    ("data-matrix", data::matrix),
    ("data-subjects", data::subjects),
    ("data-table", data::table),
    ("date", path::date),
    ("definitions", data::definitions),
    ("duration", path::duration),
    ("email", party::email),
    ("identifier", party::identifier),
    ("legal-bases", processing::legal_bases),
    ("link", reference::link),
    ("name", party::name),
    ("phone", party::phone),
    ("print", path::print),
    ("purpose-table", processing::purpose_table),
    ("purposes", processing::purposes),
    ("recipients", recipient::recipients),
    ("retention", retention::retention),
    ("retention-criteria", retention::criteria),
    ("retention-table", retention::table),
    ("rights", right::rights),
    ("section", reference::section),
    ("sources", data::sources),
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
