//! Trackers that prose names, and those that the data declare.

use crate::model::{Cookie, Id, Organisation};

/// Names that differ by so many letters are most likely the same.
const NEAR: usize = 2;

/// The declared tracker of a name. Either side may be a pattern.
pub(super) fn declared<'o>(
    organisation: &'o Organisation,
    name: &str,
) -> Option<(&'o Id, &'o Cookie)> {
    let wanted = pattern(name);
    let all = organisation.cookies.cookies.iter();
    let exact = all.clone().find(|(id, cookie)| names(id, cookie).any(|own| own == name));
    exact.or_else(|| {
        let mut all = all;
        all.find(|(id, cookie)| {
            names(id, cookie).any(|own| {
                let own = pattern(own);
                fits(&own, &wanted) || fits(&wanted, &own)
            })
        })
    })
}

/// The declared name that is nearest to one that is not declared.
pub(super) fn nearest(organisation: &Organisation, name: &str) -> Option<(String, Id)> {
    let all = organisation.cookies.cookies.iter();
    let names = all.flat_map(|(id, cookie)| names(id, cookie).map(move |own| (own, id)));
    let near = names.filter_map(|(own, id)| {
        let distance = strsim::damerau_levenshtein(&own.to_lowercase(), &name.to_lowercase());
        (distance <= NEAR && own.len() > NEAR + 1).then_some((distance, own, id))
    });
    let nearest = near.min_by_key(|(distance, _, _)| *distance)?;
    Some((nearest.1.to_owned(), nearest.2.clone()))
}

fn names<'o>(id: &'o Id, cookie: &'o Cookie) -> impl Iterator<Item = &'o str> {
    let own = cookie.name.as_ref().map(|name| name.value.as_str());
    own.into_iter().chain(cookie.name.is_none().then_some(id.value.as_str()))
}

/// A name with `*` for what varies: `{id}`, `<container>`, `[property]`, `xxxx`.
fn pattern(name: &str) -> String {
    let mut pattern = String::new();
    let mut rest = name;
    while let Some(c) = rest.chars().next() {
        let close = match c {
            '{' => Some('}'),
            '<' => Some('>'),
            '[' => Some(']'),
            _ => None,
        };
        let unknown = rest.len() - rest.trim_start_matches(['x', 'X', '#']).len();
        if let Some(end) = close.and_then(|close| rest.find(close)) {
            pattern.push('*');
            rest = rest.get(end + 1..).unwrap_or("");
        } else if unknown >= 3 {
            pattern.push('*');
            rest = rest.get(unknown..).unwrap_or("");
        } else {
            pattern.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or("");
        }
    }
    pattern
}

/// Whether a name is of a pattern with at most one `*`.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, end)) => {
            let rest = name.strip_prefix(start);
            !(start.is_empty() && end.is_empty())
                && rest.is_some_and(|rest| rest.ends_with(end.trim_start_matches('*')))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{fits, pattern};

    #[test]
    fn what_varies_is_a_pattern() {
        assert_eq!(pattern("_hjSession_{id}"), "_hjSession_*");
        assert_eq!(pattern("_dc_gtm_UA-xxxx"), "_dc_gtm_UA-*");
        assert!(fits("_ga_*", "_ga_AB12"));
        assert!(!fits("_ga_*", "_gid"));
    }
}
