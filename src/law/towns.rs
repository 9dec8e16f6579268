//! The departments in which large French towns lie, as postcodes begin with them.
//!
//! Only towns whose name alone says which one is meant. This file knows no address.
//!
//! Source: the official geographical code (INSEE), state of 1 January 2026, as it is recalled; the
//! departments of towns do not change. A postcode begins with the number of the department of the
//! office that delivers, which for these towns is that of the town; Corsica keeps 20.

use crate::fact::fold;

/// Towns by their folded names, with the first two digits of their postcodes.
static TOWNS: &[(&str, &str)] = &[
    ("aix en provence", "13"),
    ("ajaccio", "20"),
    ("amiens", "80"),
    ("angers", "49"),
    ("angouleme", "16"),
    ("annecy", "74"),
    ("antibes", "06"),
    ("argenteuil", "95"),
    ("arras", "62"),
    ("asnieres sur seine", "92"),
    ("aubervilliers", "93"),
    ("avignon", "84"),
    ("bastia", "20"),
    ("bayonne", "64"),
    ("beauvais", "60"),
    ("belfort", "90"),
    ("besancon", "25"),
    ("beziers", "34"),
    ("bordeaux", "33"),
    ("boulogne billancourt", "92"),
    ("bourges", "18"),
    ("brest", "29"),
    ("caen", "14"),
    ("calais", "62"),
    ("cannes", "06"),
    ("cergy", "95"),
    ("chambery", "73"),
    ("chartres", "28"),
    ("chateauroux", "36"),
    ("cholet", "49"),
    ("clermont ferrand", "63"),
    ("colmar", "68"),
    ("colombes", "92"),
    ("courbevoie", "92"),
    ("creteil", "94"),
    ("dijon", "21"),
    ("dunkerque", "59"),
    ("evreux", "27"),
    ("evry courcouronnes", "91"),
    ("fort de france", "97"),
    ("grenoble", "38"),
    ("issy les moulineaux", "92"),
    ("jouy en josas", "78"),
    ("la roche sur yon", "85"),
    ("la rochelle", "17"),
    ("laval", "53"),
    ("le havre", "76"),
    ("le mans", "72"),
    ("levallois perret", "92"),
    ("lille", "59"),
    ("limoges", "87"),
    ("lorient", "56"),
    ("lyon", "69"),
    ("marseille", "13"),
    ("melun", "77"),
    ("metz", "57"),
    ("montpellier", "34"),
    ("montreuil", "93"),
    ("mulhouse", "68"),
    ("nancy", "54"),
    ("nanterre", "92"),
    ("nantes", "44"),
    ("neuilly sur seine", "92"),
    ("nevers", "58"),
    ("nice", "06"),
    ("nimes", "30"),
    ("niort", "79"),
    ("orleans", "45"),
    ("paris", "75"),
    ("pau", "64"),
    ("perigueux", "24"),
    ("perpignan", "66"),
    ("poitiers", "86"),
    ("puteaux", "92"),
    ("quimper", "29"),
    ("reims", "51"),
    ("rennes", "35"),
    ("roubaix", "59"),
    ("rouen", "76"),
    ("saint brieuc", "22"),
    ("saint etienne", "42"),
    ("saint malo", "35"),
    ("saint nazaire", "44"),
    ("saint quentin", "02"),
    ("sophia antipolis", "06"),
    ("strasbourg", "67"),
    ("tarbes", "65"),
    ("toulon", "83"),
    ("toulouse", "31"),
    ("tourcoing", "59"),
    ("tours", "37"),
    ("troyes", "10"),
    ("valence", "26"),
    ("valenciennes", "59"),
    ("vannes", "56"),
    ("versailles", "78"),
    ("villeneuve d ascq", "59"),
    ("villeurbanne", "69"),
];

/// The first two digits of the postcodes of a town, where it is one of the large ones.
pub fn departments_of(town: &str) -> Option<&'static str> {
    let town = fold(town);
    let found = TOWNS.binary_search_by(|(name, _)| (*name).cmp(town.as_str())).ok()?;
    TOWNS.get(found).map(|(_, department)| *department)
}

#[cfg(test)]
mod tests {
    use super::{TOWNS, departments_of};

    #[test]
    fn towns_are_sorted_and_found() {
        assert!(TOWNS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(departments_of("LA ROCHELLE"), Some("17"));
        assert_eq!(departments_of("Saint-Étienne"), Some("42"));
        assert_eq!(departments_of("Pérols"), None);
    }
}
