//! Documents: the pages of notices, and pages that show several of them.

use std::sync::Arc;

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

use super::data::{self, Version};
use super::facts::facts;
use super::page::{Frame, contents};
use super::tree::PathError;
use super::{Builder, Family, Part, Published, Site, linked, route};
use crate::diagnostic::Message;
use crate::fact::is_slug;
use crate::language::Language;
use crate::model::{DatePosition, HeadingStyle, Id, Localised, Notice, Output, Page};
use crate::render::{
    self, Body, Edition, Embedded, Ground, Heading, NumberingStyle, Table, body, embed, markdown,
    outline,
};
use crate::source::Span;

/// A document in one language, ready to be laid out.
pub(super) struct Document<'a> {
    /// The id, unique among the documents of an organisation.
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) slug: &'a Localised,
    description: Option<&'a str>,
    pub(super) text: String,
    pub(super) headings: Vec<Heading>,
    /// The notices that it shows.
    pub(super) notices: Vec<String>,
    /// The notice; none where the document shows several.
    pub(super) notice: Option<&'a Notice>,
    /// The date of the newest version.
    pub(super) date: Option<String>,
}

/// What a document shows.
#[derive(Clone, Copy)]
enum Source<'a> {
    Notice(&'a Notice),
    /// Several notices, with the id of the page.
    Several(&'a Id, &'a Page),
}

impl<'a> Source<'a> {
    fn slug(self) -> &'a Localised {
        match self {
            Self::Notice(notice) => &notice.file.slug,
            Self::Several(_, page) => &page.slug,
        }
    }
}

/// A document in one of its languages, to be made.
struct EditionOf<'a> {
    source: Source<'a>,
    language: Language,
    family: Arc<Family>,
}

impl EditionOf<'_> {
    fn made<'s>(&self, site: &'s Site<'s>, published: &Published<'_>) -> Builder<'s> {
        let mut builder = Builder::new(site);
        let document = match self.source {
            Source::Notice(notice) => builder.notice(published, notice, self.language),
            Source::Several(id, page) => builder.several(published, id, page, self.language),
        };
        if let Some(document) = document {
            builder.document(published, &document, self.language, &self.family);
        }
        builder
    }
}

impl Builder<'_> {
    /// The documents of an organisation. Each is made by itself, beside the others; then they are
    /// put together in their order.
    pub(super) fn documents(&mut self, published: &Published<'_>) {
        let editions = self.editions(published);
        let made: Vec<Builder<'_>> =
            editions.par_iter().map(|edition| edition.made(self.site, published)).collect();
        for (edition, made) in editions.iter().zip(made) {
            let slug = edition.source.slug();
            let at = slug_span(published, slug, edition.language);
            self.take(made, slug.get(edition.language), at);
        }
    }

    /// Every document in each of its languages.
    fn editions<'d>(&self, published: &Published<'d>) -> Vec<EditionOf<'d>> {
        let organisation = published.organisation;
        let has_text =
            |id: &str, language: Language| published.texts.contains_key(&(id.to_owned(), language));
        let notices = organisation.notices.iter().map(Source::Notice);
        let pages = organisation.sites.pages.iter().map(|(id, page)| Source::Several(id, page));
        let mut editions = Vec::new();
        for source in notices.chain(pages) {
            let written = |language: &Language| match source {
                Source::Notice(notice) => has_text(&notice.id, *language),
                Source::Several(id, _) => published.pages(*language).any(|(own, _)| own == id),
            };
            let written: Vec<Language> =
                self.site.languages.iter().copied().filter(written).collect();
            let family = Arc::new(family(&organisation.id, source.slug(), &written));
            let edition = |language| EditionOf { source, language, family: family.clone() };
            editions.extend(written.into_iter().map(edition));
        }
        editions
    }

    /// Takes in what was made of a document, whose address is declared at `at`.
    fn take(&mut self, made: Builder<'_>, slug: &str, at: Span) {
        let Part { tree, findings, subjects, .. } = made.part;
        self.part.findings.extend(findings);
        let added = self.part.tree.add(tree);
        self.settle(added, slug, at);
        self.part.subjects.extend(subjects);
        self.listed.entries.extend(made.listed.entries);
    }

    fn notice<'d>(
        &self,
        published: &Published<'_>,
        notice: &'d Notice,
        language: Language,
    ) -> Option<Document<'d>> {
        let words = self.site.words.get(&language).copied()?;
        let text = published.texts.get(&(notice.id.clone(), language))?;
        Some(Document {
            id: &notice.id,
            title: notice.file.title.get(language),
            slug: &notice.file.slug,
            description: notice.file.description.as_ref().map(|text| text.get(language)),
            text: text.text().to_owned(),
            headings: outline(text.text(), NumberingStyle::of(&notice.file), words),
            notices: vec![notice.id.clone()],
            notice: Some(notice),
            date: notice.file.versions.first().map(|version| version.date.value.to_string()),
        })
    }

    /// Several notices on one page, each with its own title and version.
    fn several<'d>(
        &self,
        published: &Published<'_>,
        id: &'d str,
        page: &'d Page,
        language: Language,
    ) -> Option<Document<'d>> {
        let words = self.site.words.get(&language).copied()?;
        let empty = Family { alternates: Vec::new(), fallback: None };
        let frame = self.frame(language, words, "", &empty);
        let all = &published.organisation.notices;
        let mut parts = Vec::new();
        for id in &page.notices {
            let notice = all.iter().find(|notice| notice.id == id.value)?;
            let document = self.notice(published, notice, language)?;
            let notes: Vec<String> = frame.version_line(notice).into_iter().collect();
            parts.push((document, notes));
        }
        let embedded: Vec<Embedded<'_>> = parts
            .iter()
            .map(|(document, notes)| Embedded {
                id: document.id,
                title: document.title,
                notes,
                text: &document.text,
                headings: &document.headings,
            })
            .collect();
        let (text, headings) = embed(&embedded);
        Some(Document {
            id,
            title: page.title.get(language),
            slug: &page.slug,
            description: page.description.as_ref().map(|text| text.get(language)),
            text,
            headings,
            notices: page.notices.iter().map(|notice| notice.value.clone()).collect(),
            notice: None,
            date: parts.into_iter().filter_map(|(document, _)| document.date).max(),
        })
    }

    fn document(
        &mut self,
        published: &Published<'_>,
        document: &Document<'_>,
        language: Language,
        family: &Family,
    ) {
        let Some(words) = self.site.words.get(&language).copied() else { return };
        let id = &published.organisation.id;
        let slug = document.slug.get(language);
        let at = slug_span(published, document.slug, language);
        if !is_slug(slug) {
            return self.settle(Err(PathError::Unsafe), slug, at);
        }
        let place = route::document(id, language, slug);
        let foreign = published.foreign(language);
        let page_body = body(&document.text, &document.headings, words, &foreign, Ground::Page);
        let (title, description) = (document.title, document.description);
        let made =
            self.page("notice.html", language, &place, family, title, description, |frame| {
                let organisation = frame.organisation(published);
                let notice = document.data(frame, published, page_body);
                let linked = linked::document(published, document, frame);
                (data::Document { organisation, notice }, Some(linked))
            });
        let markdown = self.markdown(document, language, &place, family);
        let inserted = self.part.tree.insert(&route::markdown(id, language, slug), markdown);
        let facts = self.facts(published, document, language, &place, family);
        let fragments = self.fragments(published, document, language, family);
        self.settle(made.and(inserted).and(facts).and(fragments), slug, at);
        self.tell(&place, published, document.notices.clone(), Some(language));
        self.list(&place, document.date.clone(), family);
    }

    /// What a document tells as JSON, where the workspace asks for it.
    fn facts(
        &mut self,
        published: &Published<'_>,
        document: &Document<'_>,
        language: Language,
        place: &str,
        family: &Family,
    ) -> Result<(), PathError> {
        let Some(words) = self.site.words.get(&language).copied() else { return Ok(()) };
        if !self.site.workspace.outputs.contains(&Output::Facts) {
            return Ok(());
        }
        let facts = facts(published, document, &self.frame(language, words, place, family));
        let slug = document.slug.get(language);
        self.part.tree.insert(&route::facts(&published.organisation.id, language, slug), facts)
    }

    fn markdown(
        &self,
        document: &Document<'_>,
        language: Language,
        place: &str,
        family: &Family,
    ) -> String {
        let Some(words) = self.site.words.get(&language).copied() else { return String::new() };
        let frame = self.frame(language, words, place, family);
        let banner = self.site.workspace.banner.as_ref();
        let mut notes: Vec<String> =
            banner.map(|text| text.get(language).to_owned()).into_iter().collect();
        notes.extend(document.notice.and_then(|notice| frame.dated(notice)));
        let versions = document.notice.map(|notice| notice.file.versions.as_slice());
        let versions: Vec<String> = versions
            .unwrap_or_default()
            .iter()
            .map(|version| frame.version_entry(version))
            .collect();
        let history = words.message(&Message::new("versions"));
        markdown(&Edition {
            language,
            title: document.title,
            notes: &notes,
            text: &document.text,
            headings: &document.headings,
            versions: (&history, &versions),
        })
    }
}

impl Document<'_> {
    /// What templates get of it.
    pub(super) fn data(
        &self,
        frame: &Frame<'_>,
        published: &Published<'_>,
        body: Body,
    ) -> data::Notice {
        let slug = self.slug.get(frame.language);
        let markdown = route::markdown(&published.organisation.id, frame.language, slug);
        let file = self.notice.map(|notice| &notice.file);
        let versions = file.map(|file| file.versions.as_slice()).unwrap_or_default().iter();
        let versions = versions.map(|version| Version {
            number: version.number.value.clone(),
            date: version.date.value.to_string(),
            words: frame.set(&frame.version_entry(version)),
        });
        data::Notice {
            id: self.id.to_owned(),
            title: frame.set(self.title),
            contents: contents(&body.headings),
            parts: body.parts.iter().filter_map(|part| self::part(part, &body)).collect(),
            body: body.html,
            upper_case: file.is_some_and(|file| file.heading_style == HeadingStyle::UpperCase),
            version: self.notice.and_then(|notice| frame.dated(notice)),
            versions: versions.collect(),
            markdown: format!("{}{markdown}", route::to_root(frame.route)),
            facts: frame.site.workspace.outputs.contains(&Output::Facts).then(|| {
                let facts = route::facts(&published.organisation.id, frame.language, slug);
                format!("{}{facts}", route::to_root(frame.route))
            }),
        }
    }
}

/// A part of a body, as templates get it.
fn part(part: &render::Part, body: &Body) -> Option<data::Part> {
    Some(match part {
        render::Part::Text(html) => data::Part::Text { html: html.clone() },
        render::Part::Table(at) => data::Part::Table(table(body.tables.get(*at)?)),
        render::Part::Heading(at) => {
            let heading = body.headings.get(*at)?;
            data::Part::Heading {
                level: heading.level,
                id: heading.id.clone(),
                mark: heading.number.as_ref().map(|number| number.mark.clone()),
                title: heading.title.clone(),
            }
        }
    })
}

/// A table, as templates get it.
pub(super) fn table(table: &Table) -> data::Table {
    data::Table { label: table.label.clone(), head: table.head.clone(), rows: table.rows.clone() }
}

impl Frame<'_> {
    /// The version below the title, where the notice has it there.
    fn dated(&self, notice: &Notice) -> Option<String> {
        match notice.file.date_position {
            DatePosition::Top => self.version_line(notice),
            DatePosition::Bottom => None,
        }
    }
}

/// The same document in every language.
fn family(organisation: &str, slug: &Localised, written: &[Language]) -> Family {
    let route = |language: &Language| {
        (*language, route::document(organisation, *language, slug.get(*language)))
    };
    Family { alternates: written.iter().map(route).collect(), fallback: None }
}

fn slug_span(published: &Published<'_>, slug: &Localised, language: Language) -> Span {
    let own = slug.spanned(language).map(|slug| slug.span);
    own.or_else(|| slug.span()).unwrap_or(published.organisation.identity.name.span)
}
