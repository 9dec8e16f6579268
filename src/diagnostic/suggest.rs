//! "Did you mean": the name that was probably meant, for every finding about an unknown one.

/// How alike two names must be, from 0 to 1, for one to be suggested for the other.
const ALIKE: f64 = 0.8;
/// How alike two names are that one slip of the pen sets apart.
const SLIP: f64 = 0.9;

/// Of the known names, the one most like the written one, if any is like it at all.
pub fn nearest<'n>(written: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let written = written.to_lowercase();
    known
        .into_iter()
        .filter(|name| !are_far_apart(written.len(), name.len()))
        .map(|name| (likeness(&written, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness > ALIKE)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, name)| name)
}

/// Whether nobody would write the one for the other: what takes long to compare, such as a name of
/// hundreds of letters, is not compared.
fn are_far_apart(one: usize, two: usize) -> bool {
    const TIMES: usize = 3;
    one > TIMES * two || two > TIMES * one
}

/// A letter too many, too few or astray makes even short names alike.
fn likeness(written: &str, name: &str) -> f64 {
    let one_letter = written.len().abs_diff(name.len()) <= char::MAX_LEN_UTF8;
    let slip = one_letter && written.len() > 2 && strsim::damerau_levenshtein(written, name) == 1;
    let likeness = strsim::jaro_winkler(written, name);
    if slip { likeness.max(SLIP) } else { likeness }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        assert_eq!(nearest("retension", ["role", "retention", "rights"]), Some("retention"));
        assert_eq!(nearest("dop", ["desk", "dpo"]), Some("dpo"));
        assert_eq!(nearest("colour", ["role", "retention", "rights"]), None);
        assert_eq!(
            nearest("organisation-name", ["organisation.name", "organisation"]),
            Some("organisation.name")
        );
        assert_eq!(nearest(&"role".repeat(100), ["role", "roles"]), None);
    }
}
