//! Where pages lie, and how one leads to another.
//!
//! `/` asks for a language; `/<language>/` lists every document; `/<organisation>/<language>/`
//! lists one organisation's; a document is `/<organisation>/<language>/<slug>/` and, as Markdown,
//! `/<organisation>/<language>/<slug>.md`. The organisation always comes first, so that a second
//! one changes no address. Links are relative, so that the site works below any address.

use crate::fact::WebAddress;
use crate::language::Language;

/// The list of all documents in a language.
pub(super) fn home(language: Language) -> String {
    format!("{language}/")
}

/// The choice of languages of an organisation.
pub(super) fn organisation(id: &str) -> String {
    format!("{id}/")
}

/// The list of an organisation's documents in a language.
pub(super) fn documents(id: &str, language: Language) -> String {
    format!("{id}/{language}/")
}

/// A document.
pub(super) fn document(id: &str, language: Language, slug: &str) -> String {
    format!("{id}/{language}/{slug}/")
}

/// A document as Markdown.
pub(super) fn markdown(id: &str, language: Language, slug: &str) -> String {
    format!("{id}/{language}/{slug}.md")
}

/// The file of a page.
pub(super) fn file(route: &str) -> String {
    format!("{route}index.html")
}

/// The way from a page back to the root: `../../`.
pub(super) fn to_root(route: &str) -> String {
    match route.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

/// The full address of a page.
pub(super) fn absolute(base: &WebAddress, route: &str) -> String {
    format!("{}/{route}", base.as_str().trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::{document, file, to_root};
    use crate::language::Language;

    #[test]
    fn pages_find_each_other() {
        let route = document("acme", Language::Fr, "cookies");
        assert_eq!(file(&route), "acme/fr/cookies/index.html");
        assert_eq!(to_root(&route), "../../../");
        assert_eq!(to_root(""), "./");
    }
}
