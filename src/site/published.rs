//! An organisation as its pages show it: which of its documents there are in which language.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::facts::Fact;
use crate::language::Language;
use crate::model::{Id, Notice, Organisation, Page};
use crate::syntax::text::Mapped;

/// An organisation and the printed text of its notices, by notice and language.
pub struct Published<'a> {
    /// The organisation.
    pub organisation: &'a Organisation,
    /// The texts after their expressions were printed.
    pub texts: BTreeMap<(String, Language), Arc<Mapped>>,
    /// What each notice tells, where the workspace asks for it.
    pub told: &'a Told,
}

/// What notices tell, by notice and language.
pub type Told = BTreeMap<(String, Language), Vec<Fact>>;

impl<'a> Published<'a> {
    /// The addresses to which a text in `language` leads though their page is in another one.
    pub(super) fn foreign(&self, language: Language) -> BTreeMap<&'a str, Language> {
        let links = self.organisation.sites.links.values();
        let addresses =
            links.filter_map(|link| match (language, &link.url, &link.url_fr, &link.url_en) {
                (Language::Fr, None, None, Some(url)) => Some((url.as_str(), Language::En)),
                (Language::En, None, Some(url), None) => Some((url.as_str(), Language::Fr)),
                _ => None,
            });
        addresses.collect()
    }

    /// The notices that have a text in `language`, in order.
    pub(super) fn notices(&self, language: Language) -> impl Iterator<Item = &'a Notice> {
        let written =
            move |notice: &&Notice| self.texts.contains_key(&(notice.id.clone(), language));
        self.organisation.notices.iter().filter(written)
    }

    /// The pages of several notices that all have a text in `language`, in order.
    pub(super) fn pages(&self, language: Language) -> impl Iterator<Item = (&'a Id, &'a Page)> {
        let has = move |id: &Id| self.texts.contains_key(&(id.value.clone(), language));
        self.organisation.sites.pages.iter().filter(move |(_, page)| page.notices.iter().all(has))
    }
}
