//! Pages and assets into a [`Tree`]: routes, indexes, translations, the sitemap.
//!
//! A site is a value and a function of its inputs. Nothing here reads or writes a file. The pages
//! of an organisation are made without a look at the others: they are a part by themselves.

mod assembled;
mod asset;
mod data;
mod document;
mod facts;
mod fragment;
mod linked;
mod page;
mod part;
mod published;
mod robots;
mod route;
mod sink;
mod told;
mod tree;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use self::data::{Choice, Documents, Home, Saying};
use self::page::{Frame, rebase};
use self::robots::Entry;
use crate::diagnostic::{Diagnostic, Message};
use crate::language::{Language, Typesetter, Words};
use crate::model::{Organisation, Output, WorkspaceFile};
use crate::render::theme::Theme;
use crate::source::Span;

pub use assembled::Assembled;
pub use data::{frame, templates};
pub use facts::facts_schema;
pub use part::{Listed, Part};
pub use published::{Published, Told};
pub use route::base_path;
pub use sink::{Known, Sink};
pub use told::told;
pub use tree::{PathError, Tree, is_safe};

/// What every page of a site is made from.
pub struct Site<'a> {
    workspace: &'a WorkspaceFile,
    theme: &'a Theme,
    words: BTreeMap<Language, &'a Words>,
    languages: Vec<Language>,
    /// The names of the assets with their hashes.
    assets: BTreeMap<String, String>,
}

impl<'a> Site<'a> {
    /// A site with the settings of its workspace, a theme, and the words of each of its languages,
    /// the default one being the workspace's first.
    pub fn new(
        workspace: &'a WorkspaceFile,
        theme: &'a Theme,
        words: BTreeMap<Language, &'a Words>,
    ) -> Self {
        let languages = workspace.languages.iter().map(|language| language.value);
        let languages = languages.filter(|language| words.contains_key(language)).collect();
        let assets = asset::hashed_names(theme.assets());
        Self { workspace, theme, words, languages, assets }
    }
}

/// What a page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// The folder of the organisation; none where the page is about all of them.
    pub organisation: Option<String>,
    /// The notices; none where the page lists them.
    pub notices: Vec<String>,
    /// The language; none where the page is for readers of all.
    pub language: Option<Language>,
}

/// What a site has besides the pages of its organisations.
#[derive(Default)]
pub struct Common {
    /// Its files.
    pub tree: Tree,
    /// What was found on the way. A page that cannot be made is left out.
    pub findings: Vec<Diagnostic>,
}

/// The pages of an organisation.
pub fn part(site: &Site<'_>, published: &Published<'_>) -> Part {
    let mut builder = Builder::new(site);
    if route::is_folder(&published.organisation.id) {
        builder.organisation(published);
    } else {
        builder.refuse_folder(published.organisation);
    }
    Part { listed: Arc::new(builder.listed), ..builder.part }
}

/// What a site has besides the pages of its organisations: the theme's assets, and the pages that
/// list what all of them have.
pub fn common(site: &Site<'_>, listed: &[Arc<Listed>]) -> Common {
    let mut builder = Builder::new(site);
    builder.theme();
    builder.indexes(listed);
    builder.robots(listed);
    let Part { tree, findings, .. } = builder.part;
    Common { tree, findings }
}

struct Builder<'a> {
    site: &'a Site<'a>,
    part: Part,
    listed: Listed,
}

/// The same page in every language, and the page for readers of none of them.
struct Family {
    alternates: Vec<(Language, String)>,
    fallback: Option<String>,
}

/// The title of a page for readers of every language: once where it is the same in all.
fn joined(titles: &[String]) -> String {
    let mut titles = titles.to_vec();
    titles.dedup();
    titles.join(" / ")
}

impl<'a> Builder<'a> {
    fn new(site: &'a Site<'a>) -> Self {
        Self { site, part: Part::default(), listed: Listed::default() }
    }

    /// The assets of the theme.
    fn theme(&mut self) {
        for (name, bytes) in self.site.theme.assets() {
            let hashed = self.site.assets.get(name).map_or(name.as_str(), String::as_str);
            if self.part.tree.insert(hashed, bytes.clone()).is_err() {
                let detail = Message::new("theme-asset").arg("detail", name.as_str());
                let set = self.site.workspace.theme.as_ref().map(|theme| theme.span);
                let span = set.unwrap_or(self.site.workspace.version.span);
                let finding = Diagnostic::new("theme-error").arg("detail", detail);
                self.part.findings.push(finding.label(span, "here"));
            }
        }
    }

    /// An organisation whose folder cannot be a part of addresses has no pages.
    fn refuse_folder(&mut self, organisation: &Organisation) {
        let expected = Message::new("format-folder").arg("value", organisation.id.as_str());
        let finding = Diagnostic::new("invalid-value").arg("expected", expected);
        self.part.findings.push(finding.label(organisation.identity.name.span, "here"));
    }

    fn organisation(&mut self, published: &Published<'_>) {
        let id = &published.organisation.id;
        self.documents(published);
        let routes = self.site.languages.iter().map(|each| (*each, route::documents(id, *each)));
        let family =
            Family { alternates: routes.collect(), fallback: Some(route::organisation(id)) };
        let name = published.organisation.identity.name.value.clone();
        for language in &self.site.languages {
            let Some(words) = self.site.words.get(language).copied() else { continue };
            let home = route::home(*language);
            let organisation = self.frame(*language, words, &home, &family).organisation(published);
            self.listed.organisations.insert(*language, organisation);
        }
        for (language, place) in family.alternates.clone() {
            let title = name.clone();
            let made =
                self.page("organisation.html", language, &place, &family, &title, None, |frame| {
                    let organisation = frame.organisation(published);
                    (Documents { organisation }, Some(linked::organisation(published)))
                });
            self.settle(made, &place, published.organisation.identity.name.span);
            self.list(&place, None, &family);
            self.tell(&place, published, Vec::new(), Some(language));
        }
        let place = route::organisation(id);
        let titles = vec![name; family.alternates.len()];
        let made = self.choice(&place, &family, &titles);
        self.settle(made, &place, published.organisation.identity.name.span);
        self.tell(&place, published, Vec::new(), None);
    }

    /// Keeps what a page shows.
    fn tell(
        &mut self,
        place: &str,
        published: &Published<'_>,
        notices: Vec<String>,
        language: Option<Language>,
    ) {
        let organisation = Some(published.organisation.id.clone());
        let subject = Subject { organisation, notices, language };
        self.part.subjects.insert(route::file(place), subject);
    }

    /// The pages that list everything, and the one that asks for a language.
    fn indexes(&mut self, listed: &[Arc<Listed>]) {
        let routes = self.site.languages.iter().map(|each| (*each, route::home(*each)));
        let family = Family { alternates: routes.collect(), fallback: Some(String::new()) };
        let site = self.site;
        for (language, place) in family.alternates.clone() {
            let title = self.word(language, "site-title");
            let organisations = listed.iter();
            let organisations =
                organisations.filter_map(|it| it.organisations.get(&language)).collect();
            let made = self.page("home.html", language, &place, &family, &title, None, |_| {
                (Home { organisations }, None)
            });
            self.settle(made, &place, site.workspace.version.span);
            self.list(&place, None, &family);
        }
        let titles: Vec<String> =
            self.site.languages.iter().map(|each| self.word(*each, "site-title")).collect();
        let made = self.choice("", &family, &titles);
        self.settle(made, "", site.workspace.version.span);
        self.not_found(&family);
    }

    /// A page whose address cannot be used is a mistake at `span`.
    fn settle(&mut self, made: Result<(), PathError>, place: &str, span: Span) {
        let id = match made {
            Ok(()) => return,
            Err(PathError::Unsafe) => "format-slug",
            Err(PathError::Taken) => "format-slug-taken",
        };
        let expected = Message::new(id).arg("value", place);
        let finding = Diagnostic::new("invalid-value").arg("expected", expected);
        self.part.findings.push(finding.label(span, "here"));
    }

    /// A page that asks for a language; `titles` has its title in each.
    fn choice(&mut self, place: &str, family: &Family, titles: &[String]) -> Result<(), PathError> {
        let Some(language) = self.site.languages.first().copied() else { return Ok(()) };
        let texts = self.texts(titles, place, family, "choose-language");
        self.page("choice.html", language, place, family, &joined(titles), None, |_| {
            (Choice { texts }, None)
        })?;
        self.list(place, None, family);
        Ok(())
    }

    /// The page that a server shows for addresses that lead nowhere: it has no address itself.
    fn not_found(&mut self, family: &Family) {
        let Some(language) = self.site.languages.first().copied() else { return };
        let Some(words) = self.site.words.get(&language).copied() else { return };
        let titles: Vec<String> =
            self.site.languages.iter().map(|each| self.word(*each, "not-found-title")).collect();
        let texts = self.texts(&titles, "", family, "not-found-text");
        let frame = self.frame(language, words, "", family);
        let mut data = frame.data(&joined(&titles), None, None);
        let mut own = serde_json::to_value(Choice { texts }).unwrap_or_default();
        // The page answers at any depth: its links start from the root of the site.
        for data in [&mut data, &mut own] {
            rebase(data, &self.root());
        }
        match self.site.theme.render("404.html", &data, &own) {
            Ok(html) => self.add("404.html", html),
            Err(finding) => self.part.findings.push(*finding),
        }
    }

    /// The path of the root of the site on its host.
    fn root(&self) -> String {
        let path = base_path(self.site.workspace);
        if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
    }

    /// What a page for readers of every language says in each: its title, a sentence, a link.
    fn texts(
        &self,
        titles: &[String],
        place: &str,
        family: &Family,
        sentence: &'static str,
    ) -> Vec<Saying> {
        let texts = family.alternates.iter().zip(titles).map(|((language, route), title)| {
            let banner = self.site.workspace.banner.as_ref().map(|text| text.get(*language));
            let set = |text: &str| Typesetter::new(*language).set(text);
            Saying {
                language: language.code().to_owned(),
                name: language.endonym().to_owned(),
                title: set(title),
                text: set(&self.word(*language, sentence)),
                home: set(&self.word(*language, "home")),
                url: format!("{}{route}", route::to_root(place)),
                banner: banner.map(set),
            }
        });
        texts.collect()
    }

    fn word(&self, language: Language, id: &'static str) -> String {
        let words = self.site.words.get(&language);
        words.map_or_else(String::new, |words| words.message(&Message::new(id)))
    }

    fn frame<'f>(
        &'f self,
        language: Language,
        words: &'f Words,
        place: &'f str,
        family: &'f Family,
    ) -> Frame<'f> {
        Frame {
            site: self.site,
            language,
            words,
            assets: &self.site.assets,
            route: place,
            alternates: &family.alternates,
            fallback: family.fallback.as_deref(),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a page is all of these, each once")]
    fn page<T: Serialize>(
        &mut self,
        template: &str,
        language: Language,
        place: &str,
        family: &Family,
        title: &str,
        description: Option<&str>,
        own: impl FnOnce(&Frame<'_>) -> (T, Option<Value>),
    ) -> Result<(), PathError> {
        let Some(words) = self.site.words.get(&language).copied() else { return Ok(()) };
        let frame = self.frame(language, words, place, family);
        let (own, linked) = own(&frame);
        let data = frame.data(title, description, linked);
        let made = self.site.theme.render(template, &data, &own);
        self.keep(made, &route::file(place))
    }

    /// Keeps a file that a template made.
    fn keep(&mut self, made: Result<String, Box<Diagnostic>>, path: &str) -> Result<(), PathError> {
        match made {
            Ok(html) => self.part.tree.insert(path, html),
            Err(finding) => {
                self.part.findings.push(*finding);
                Ok(())
            }
        }
    }

    /// Adds a page to the sitemap.
    fn list(&mut self, place: &str, date: Option<String>, family: &Family) {
        let workspace = self.site.workspace;
        let Some(base) = workspace.base_url.as_ref().filter(|_| workspace.index) else { return };
        let alternates = family
            .alternates
            .iter()
            .map(|(language, route)| (*language, route::absolute(base, route)))
            .collect();
        let page = robots::Page { address: route::absolute(base, place), date };
        let entries = &mut self.listed.entries;
        match entries.last_mut().filter(|last| last.alternates == alternates) {
            Some(translations) => translations.pages.push(page),
            None => entries.push(Entry { pages: vec![page], alternates }),
        }
    }

    fn robots(&mut self, listed: &[Arc<Listed>]) {
        let workspace = self.site.workspace;
        let base = workspace.base_url.as_ref().filter(|_| workspace.index);
        let sitemap = base.map(|base| route::absolute(base, "sitemap.xml"));
        let apart = workspace.outputs.contains(&Output::Fragments).then(|| {
            let root = self.root();
            format!("{root}{}/", route::FRAGMENTS)
        });
        let robots = robots::robots(sitemap.as_deref(), apart.as_deref());
        self.add("robots.txt", robots);
        if let Some(base) = base {
            let own = std::mem::take(&mut self.listed.entries);
            let entries = listed.iter().flat_map(|it| &it.entries).chain(&own);
            for (path, sitemap) in robots::sitemaps(entries, |path| route::absolute(base, path)) {
                self.add(&path, sitemap);
            }
        }
    }

    /// A file of the site itself; a page that has its name is the mistake.
    fn add(&mut self, path: &str, text: String) {
        let inserted = self.part.tree.insert(path, text);
        self.settle(inserted, path, self.site.workspace.version.span);
    }
}
