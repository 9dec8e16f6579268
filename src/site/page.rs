//! The data that templates get: what is the same on every page, and what each kind adds.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

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
    /// The data of a page with that title and description.
    pub(super) fn data(&self, title: &str, description: Option<&str>) -> Map<String, Value> {
        let workspace = self.site.workspace;
        let root = route::to_root(self.route);
        let assets: BTreeMap<&str, String> = self
            .assets
            .iter()
            .map(|(name, hashed)| (name.as_str(), format!("{root}{hashed}")))
            .collect();
        let languages: Vec<Value> = self
            .alternates
            .iter()
            .map(|(language, route)| {
                json!({
                    "code": language.code(),
                    "name": language.endonym(),
                    "url": format!("{root}{route}"),
                    "address": self.address(route),
                    "current": *language == self.language,
                })
            })
            .collect();
        let banner = workspace.banner.as_ref().map(|banner| self.set(banner.get(self.language)));
        let page = json!({
            "language": self.language.code(),
            "title": self.set(title),
            "description": description,
            "root": root,
            "canonical": workspace.base_url.as_ref().map(|base| route::absolute(base, self.route)),
            "languages": languages,
            "fallback": self.fallback.map(|route| self.address(route)),
            "index": workspace.index,
            "banner": banner,
            "home": format!("{root}{}", route::home(self.language)),
        });
        let mut data = Map::new();
        data.insert("page".to_owned(), page);
        data.insert("assets".to_owned(), json!(assets));
        data.insert("words".to_owned(), self.words());
        data
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

    fn words(&self) -> Value {
        let word = |id: &&'static str| {
            let text = self.set(&self.words.message(&Message::new(id)));
            (id.replace('-', "_"), Value::String(text))
        };
        Value::Object(WORDS.iter().map(word).collect())
    }

    /// The organisation with the list of its documents.
    pub(super) fn organisation(&self, published: &Published<'_>) -> Value {
        let organisation = published.organisation;
        let root = route::to_root(self.route);
        let entry = |title: &Localised, slug: &Localised, about: Option<&Localised>, version| {
            let slug = slug.get(self.language);
            let place = route::document(&organisation.id, self.language, slug);
            json!({
                "title": self.set(title.get(self.language)),
                "description": about.map(|text| self.set(text.get(self.language))),
                "url": format!("{root}{place}"),
                "version": version,
            })
        };
        let notices = published.notices(self.language).map(|notice| {
            let file = &notice.file;
            let version = self.version_line(notice);
            entry(&file.title, &file.slug, file.description.as_ref(), version)
        });
        let pages = published.pages(self.language);
        let pages = pages.map(|(_, p)| entry(&p.title, &p.slug, p.description.as_ref(), None));
        let notices: Vec<Value> = notices.chain(pages).collect();
        let place = route::documents(&organisation.id, self.language);
        json!({
            "id": organisation.id,
            "name": self.set(&organisation.identity.name.value),
            "url": format!("{root}{place}"),
            "notices": notices,
        })
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
pub(super) fn contents(headings: &[Heading]) -> Vec<Value> {
    let mut sections: Vec<(&Heading, Vec<Value>)> = Vec::new();
    for heading in headings {
        match (heading.level, sections.last_mut()) {
            (2, _) | (_, None) => sections.push((heading, Vec::new())),
            (3, Some((_, below))) => below.push(entry(heading, &[])),
            _ => {}
        }
    }
    sections.into_iter().map(|(heading, below)| entry(heading, &below)).collect()
}

fn entry(heading: &Heading, below: &[Value]) -> Value {
    json!({
        "id": heading.id,
        "mark": heading.number.as_ref().map(|number| number.mark.as_str()),
        "title": heading.title,
        "below": below,
    })
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
