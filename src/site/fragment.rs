//! Fragments: documents and tables for the pages of somebody else, without a page around them.

use std::collections::BTreeSet;

use super::data::{self, Namespace, WholeTable};
use super::document::{Document, table};
use super::tree::PathError;
use super::{Builder, Family, Published, route};
use crate::language::Language;
use crate::model::Output;
use crate::render::{Ground, Table, body};

/// The name of a table that stands before the first heading.
const UNTITLED: &str = "table";

impl Builder<'_> {
    /// The fragments of a document, where the workspace asks for them.
    pub(super) fn fragments(
        &mut self,
        published: &Published<'_>,
        document: &Document<'_>,
        language: Language,
        family: &Family,
    ) -> Result<(), PathError> {
        let Some(words) = self.site.words.get(&language).copied() else { return Ok(()) };
        if !self.site.workspace.outputs.contains(&Output::Fragments) {
            return Ok(());
        }
        let id = &published.organisation.id;
        let place = route::document(id, language, document.slug.get(language));
        let frame = self.frame(language, words, &place, family);
        let page = frame.canonical();
        let ids = format!("tabellion-{}-", document.id);
        let made = |whole| {
            let ground = Ground::Foreign { ids: &ids, page: page.as_deref(), whole };
            body(&document.text, &document.headings, words, &published.foreign(language), ground)
        };
        let organisation = || frame.organisation(published);
        let notice = document.data(&frame, published, made(true));
        let fragment = Namespace { ids: ids.clone() };
        let own = data::DocumentFragment { organisation: organisation(), notice, fragment };
        let (theme, data) = (self.site.theme, frame.data(document.title, None, None));
        let whole = theme.render("fragment.html", &data, &own);
        let mut files = vec![(route::fragment(id, language, document.id), whole)];
        for (name, whole) in named(&made(false).tables) {
            let path = route::table(id, language, document.id, &name);
            let table = WholeTable { name, table: table(whole), html: whole.html.clone() };
            let own = data::TableFragment { organisation: organisation(), table };
            files.push((path, theme.render("fragment-table.html", &data, &own)));
        }
        files.into_iter().try_for_each(|(path, made)| self.keep(made, &path))
    }
}

/// The tables by names that stay while the sections do: the id of the section, with a number from
/// its second table on.
fn named<'t>(tables: &'t [Table]) -> Vec<(String, &'t Table)> {
    let plain = |id: &&str| {
        !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let mut taken = BTreeSet::new();
    let name = |table: &'t Table| {
        let Table { section, .. } = table;
        let section = Some(section.as_str()).filter(plain).unwrap_or(UNTITLED);
        let mut name = section.to_owned();
        for count in 2.. {
            // Some disks do not tell `A` from `a`.
            if taken.insert(name.to_lowercase()) {
                break;
            }
            name = format!("{section}-{count}");
        }
        (name, table)
    };
    tables.iter().map(name).collect()
}
