//! The data that templates get, filled: what is the same on every page, organisations, sections.

use std::collections::BTreeMap;

use serde_json::Value;

use super::data::{self, Alternate, Entry, Section};
use super::route;
use super::{Published, Site};
use crate::diagnostic::Message;
use crate::language::{Language, Typesetter, Words, format};
use crate::model::{Localised, Notice, Version};
use crate::render::Heading;

/// The words that templates use, by their messages. `skip-to-content` is `words.skip_to_content`.
const WORDS: &[&str] = &[
    "back-to-top",
    "breadcrumb",
    "choose-language",
    "contents",
    "generated-by",
    "home",
    "languages",
    "markdown-version",
    "not-found-text",
    "not-found-title",
    "notices",
    "organisations",
    "site-title",
    "skip-to-content",
    "versions",
];

/// What is the same on every page.
pub(super) struct Frame<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) language: Language,
    pub(super) words: &'a Words,
    /// The names of the assets with their hashes.
    pub(super) assets: &'a BTreeMap<String, String>,
    /// The page's own route.
    pub(super) route: &'a str,
    /// The same page in every language.
    pub(super) alternates: &'a [(Language, String)],
    /// The page for readers of other languages.
    pub(super) fallback: Option<&'a str>,
}

impl Frame<'_> {
    /// What every page has, of one with that title and description.
    pub(super) fn data(
        &self,
        title: &str,
        description: Option<&str>,
        linked: Option<Value>,
    ) -> Value {
        let workspace = self.site.workspace;
        let root = route::to_root(self.route);
        let assets = self.assets.iter();
        let assets = assets.map(|(name, hashed)| (name.clone(), format!("{root}{hashed}")));
        let languages = self.alternates.iter().map(|(language, route)| Alternate {
            code: language.code().to_owned(),
            locale: language.locale().to_owned(),
            name: language.endonym().to_owned(),
            url: format!("{root}{route}"),
            address: self.address(route),
            current: *language == self.language,
        });
        let page = data::Page {
            language: self.language.code().to_owned(),
            locale: self.language.locale().to_owned(),
            title: self.set(title),
            description: description.map(ToOwned::to_owned),
            canonical: self.canonical(),
            languages: languages.collect(),
            fallback: self.fallback.map(|route| self.address(route)),
            index: workspace.index,
            banner: workspace.banner.as_ref().map(|banner| self.set(banner.get(self.language))),
            home: format!("{root}{}", route::home(self.language)),
            linked_data: linked.filter(|_| workspace.index && workspace.base_url.is_some()),
            root: root.clone(),
        };
        let frame = data::Frame { page, assets: assets.collect(), words: self.words() };
        serde_json::to_value(frame).unwrap_or_default()
    }

    /// The full address of the page, where the site has one.
    pub(super) fn canonical(&self) -> Option<String> {
        let base = self.site.workspace.base_url.as_ref();
        base.map(|base| route::absolute(base, self.route))
    }

    /// Text as the language sets it.
    pub(super) fn set(&self, text: &str) -> String {
        Typesetter::new(self.language).set(text)
    }

    /// The full address of a route; relative where the site has no address yet.
    fn address(&self, route: &str) -> String {
        match &self.site.workspace.base_url {
            Some(base) => route::absolute(base, route),
            None => format!("{}{route}", route::to_root(self.route)),
        }
    }

    fn words(&self) -> BTreeMap<String, String> {
        let word = |id: &&'static str| {
            (id.replace('-', "_"), self.set(&self.words.message(&Message::new(id))))
        };
        WORDS.iter().map(word).collect()
    }

    /// The organisation with the list of its documents.
    pub(super) fn organisation(&self, published: &Published<'_>) -> data::Organisation {
        let organisation = published.organisation;
        let root = route::to_root(self.route);
        let entry = |title: &Localised, slug: &Localised, about: Option<&Localised>, version| {
            let slug = slug.get(self.language);
            let place = route::document(&organisation.id, self.language, slug);
            Entry {
                title: self.set(title.get(self.language)),
                description: about.map(|text| self.set(text.get(self.language))),
                url: format!("{root}{place}"),
                version,
            }
        };
        let notices = published.notices(self.language).map(|notice| {
            let file = &notice.file;
            let version = self.version_line(notice);
            entry(&file.title, &file.slug, file.description.as_ref(), version)
        });
        let pages = published.pages(self.language);
        let pages = pages.map(|(_, p)| entry(&p.title, &p.slug, p.description.as_ref(), None));
        let place = route::documents(&organisation.id, self.language);
        data::Organisation {
            id: organisation.id.clone(),
            name: self.set(&organisation.identity.name.value),
            url: format!("{root}{place}"),
            notices: notices.chain(pages).collect(),
        }
    }

    /// "Version 1 of 22 November 2026".
    pub(super) fn version_line(&self, notice: &Notice) -> Option<String> {
        notice
            .file
            .versions
            .first()
            .map(|version| self.set(&self.words.message(&self.line(version))))
    }

    /// "Version 1 of 22 November 2026: first version".
    pub(super) fn version_entry(&self, version: &Version) -> String {
        let line = self.line(version);
        self.words.message(&match &version.changes {
            Some(changes) => Message::new("version-entry")
                .arg("version", line)
                .arg("changes", changes.get(self.language)),
            None => line,
        })
    }

    fn line(&self, version: &Version) -> Message {
        Message::new("version-line")
            .arg("number", version.number.value.clone())
            .arg("date", format::date(self.words, version.date.value))
    }
}

/// The sections, each with those below it.
pub(super) fn contents(headings: &[Heading]) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for heading in headings {
        match (heading.level, sections.last_mut()) {
            (2, _) | (_, None) => sections.push(section(heading)),
            (3, Some(above)) => above.below.push(section(heading)),
            _ => {}
        }
    }
    sections
}

fn section(heading: &Heading) -> Section {
    Section {
        id: heading.id.clone(),
        mark: heading.number.as_ref().map(|number| number.mark.clone()),
        title: heading.title.clone(),
        below: Vec::new(),
    }
}

/// Makes links that start at the page's folder start at `root`.
pub(super) fn rebase(data: &mut Value, root: &str) {
    match data {
        Value::String(text) => {
            if let Some(rest) = text.strip_prefix("./") {
                *text = format!("{root}{rest}");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rebase(item, root)),
        Value::Object(items) => items.values_mut().for_each(|item| rebase(item, root)),
        _ => {}
    }
}
