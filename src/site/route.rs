//! Where pages lie, and how one leads to another.
//!
//! `/` asks for a language; `/<language>/` lists every document; `/<organisation>/<language>/`
//! lists one organisation's; a document is `/<organisation>/<language>/<slug>/` and, as Markdown,
//! `/<organisation>/<language>/<slug>.md`. The organisation always comes first, so that a second
//! one changes no address. Links are relative, so that the site works below any address.

use crate::fact::{WebAddress, is_slug};
use crate::language::Language;
use crate::model::WorkspaceFile;

/// The folder of what stands in the pages of others.
pub(super) const FRAGMENTS: &str = "fragments";
/// First parts of addresses that are not an organisation's.
const RESERVED: [&str; 6] = ["404", "assets", "fragments", "index", "robots", "sitemap"];

/// Whether an organisation's folder can be the first part of addresses.
pub(super) fn is_folder(id: &str) -> bool {
    let language = Language::ALL.iter().any(|language| language.code() == id);
    is_slug(id) && !language && !RESERVED.contains(&id)
}

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

/// What a document tells, as JSON.
pub(super) fn facts(id: &str, language: Language, slug: &str) -> String {
    format!("{id}/{language}/{slug}.json")
}

/// A document as a fragment for the page of somebody else. Its name is the document's id: it stays
/// where an address changes, and is the same in every language.
pub(super) fn fragment(organisation: &str, language: Language, document: &str) -> String {
    format!("{FRAGMENTS}/{organisation}/{language}/{document}.html")
}

/// A table of a document as a fragment.
pub(super) fn table(organisation: &str, language: Language, document: &str, name: &str) -> String {
    format!("{FRAGMENTS}/{organisation}/{language}/{document}/{name}.html")
}

/// The path of the address of a site, without slashes around it.
pub fn base_path(workspace: &WorkspaceFile) -> &str {
    let base = workspace.base_url.as_ref().map(|base| base.as_str());
    base.and_then(|base| base.split_once("://"))
        .and_then(|(_, rest)| rest.split_once('/'))
        .map_or("", |(_, path)| path.trim_matches('/'))
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
    use super::{document, file, is_folder, to_root};
    use crate::fact::is_slug;
    use crate::language::Language;

    #[test]
    fn pages_find_each_other() {
        let route = document("acme", Language::Fr, "cookies");
        assert_eq!(file(&route), "acme/fr/cookies/index.html");
        assert_eq!(to_root(&route), "../../../");
        assert_eq!(to_root(""), "./");
    }
    #[test]
    fn parts_of_addresses_are_plain_words() {
        for word in ["a", "mentions-legales", "2024", "com", "com10", "console"] {
            assert!(is_slug(word) && is_folder(word), "{word}");
        }
        for word in ["", "A", "é", "a--b", "-a", "a-", "a_b", "a.b", "a/b", "con", "nul", "com1"] {
            assert!(!is_slug(word) && !is_folder(word), "{word}");
        }
        for word in ["fr", "en", "assets", "404", "index"] {
            assert!(is_slug(word) && !is_folder(word), "{word}");
        }
    }
}
