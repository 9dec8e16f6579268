//! What rules read of an organisation: its data, and every notice in every language with its
//! claims.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::context::Folded;
use super::parity::Comparisons;
use crate::claim::{Claim, Passage, TITLE, Text, Texts, extract_from, linked, passages};
use crate::fact::{Country, Date, Value, fold};
use crate::language::lexicon::Topic;
use crate::language::{Language, Lexicon, Words};
use crate::law::in_european_economic_area;
use crate::model::{Datum, Id, Notice, NoticeKind, Organisation, Printed, Recipient};
use crate::source::{Span, Spanned};
use crate::syntax::markdown::{BlockKind, Document, Section};
use crate::syntax::text::Mapped;

/// An organisation with its notices.
pub struct Dossier<'a> {
    /// The declared data.
    pub organisation: &'a Organisation,
    /// The languages in which every notice must exist.
    pub languages: &'a [Language],
    /// The notices.
    pub notices: Vec<NoticeDossier<'a>>,
    /// The day on which rules with a time are judged.
    pub today: Date,
    /// The comparisons of the languages, made when they are first asked for.
    pub comparisons: Comparisons,
}

/// A notice with its editions.
pub struct NoticeDossier<'a> {
    /// What `notice.yaml` says.
    pub notice: &'a Notice,
    /// One edition for each language that has prose.
    pub editions: Vec<Edition<'a>>,
}

/// A notice in one language.
pub struct Edition<'a> {
    /// The language.
    pub language: Language,
    /// The words of the language.
    pub words: &'a Words,
    /// The words by which facts are recognised.
    pub lexicon: Option<&'a Lexicon>,
    /// The first line of the prose file.
    pub head: Span,
    /// The prose, as printed.
    pub document: Document,
    /// Its texts, made plain; none without a lexicon.
    texts: Option<Texts>,
    /// What its sentences say.
    pub claims: Vec<Claim>,
    /// What its links say by where they lead.
    pub linked: Vec<Claim>,
    /// What its expressions printed.
    pub printed: Vec<Printed>,
    /// The sections that it takes from elsewhere, by where the notice lists them.
    pub borrowed: BTreeMap<String, Span>,
    /// The listed sections whose text from elsewhere has nothing to say for these data.
    pub silent: Vec<Id>,
    /// What its sentences say that rules judge, once a rule has asked.
    passages: OnceLock<Vec<Passage>>,
    /// The titles and sentences, folded, with spaces around each.
    folded: String,
    /// The items of lists and the cells of tables, likewise.
    listed: String,
    /// What rules have folded so far.
    pub(super) folds: Folded,
}

impl<'a> Edition<'a> {
    /// An edition of what was read of a prose file.
    pub fn new(
        language: Language,
        locale: (&'a Words, Option<&'a Lexicon>),
        head: Span,
        document: Document,
        printed: Vec<Printed>,
    ) -> Self {
        let (words, lexicon) = locale;
        let texts = lexicon.map(|lexicon| Texts::new(&document, lexicon));
        let read = lexicon.zip(texts.as_ref());
        let claims = read.map(|(lexicon, texts)| extract_from(&document, texts, lexicon));
        let claims = claims.unwrap_or_default();
        let linked = linked(&document, &claims);
        let folded = folded(&document, &claims);
        let listed = listed(&document);
        let (borrowed, silent) = (BTreeMap::new(), Vec::new());
        Self {
            language,
            words,
            lexicon,
            head,
            document,
            texts,
            claims,
            linked,
            printed,
            borrowed,
            silent,
            passages: OnceLock::new(),
            folded,
            listed,
            folds: Folded::default(),
        }
    }

    /// The same with the sections that it takes from elsewhere, by where the notice lists them,
    /// and those that have nothing to say.
    #[must_use]
    pub fn with_borrowed(self, borrowed: BTreeMap<String, Span>, silent: Vec<Id>) -> Self {
        Self { borrowed, silent, ..self }
    }
}

/// The items of lists and the cells of tables, folded, each apart from the others.
fn listed(document: &Document) -> String {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let listed = blocks
        .filter(|block| matches!(block.kind, BlockKind::Item { .. } | BlockKind::Cell { .. }));
    let mut folded = String::new();
    for block in listed {
        folded.extend([" ", &fold(block.text.text()), " \n"]);
    }
    folded
}

/// The titles and sentences, folded, with spaces around each. A mailbox or a web address names
/// nobody, whatever its host is called.
fn folded(document: &Document, claims: &[Claim]) -> String {
    let mut folded = String::from(" ");
    let contacts: Vec<&Claim> = claims
        .iter()
        .filter(|claim| matches!(claim.value, Value::Email(_) | Value::Url(_)))
        .collect();
    for (section_index, section) in document.sections.iter().enumerate() {
        folded.push_str(&fold(section.title.text()));
        folded.push(' ');
        for (block_index, block) in section.blocks.iter().enumerate() {
            let mut text = block.text.text().to_owned();
            let here = (section_index, block_index);
            // From the last one, so that the places of the others stay true.
            for claim in contacts.iter().rev().filter(|claim| (claim.section, claim.block) == here)
            {
                text.replace_range(claim.range.clone(), " ");
            }
            folded.push_str(&fold(&text));
            folded.push(' ');
        }
    }
    folded
}

impl Dossier<'_> {
    /// The notices of a kind.
    pub fn of_kind(&self, kind: NoticeKind) -> impl Iterator<Item = &NoticeDossier<'_>> {
        self.notices.iter().filter(move |dossier| dossier.notice.file.kind == kind)
    }

    /// Where trackers are told in a language: in the cookie policies, or, where the organisation
    /// has none, in whatever notice.
    pub fn cookie_editions(&self, language: Language) -> Vec<&Edition<'_>> {
        let policy =
            |notice: &NoticeDossier<'_>| notice.notice.file.kind == NoticeKind::CookiePolicy;
        let any = self.notices.iter().any(policy);
        let notices = self.notices.iter().filter(|notice| !any || policy(notice));
        notices.filter_map(|notice| notice.edition(language)).collect()
    }

    /// Every notice and each of its editions.
    pub fn editions(&self) -> impl Iterator<Item = (&NoticeDossier<'_>, &Edition<'_>)> {
        self.notices
            .iter()
            .flat_map(|notice| notice.editions.iter().map(move |edition| (notice, edition)))
    }
}

impl NoticeDossier<'_> {
    /// The edition in `language`.
    pub fn edition(&self, language: Language) -> Option<&Edition<'_>> {
        self.editions.iter().find(|edition| edition.language == language)
    }
}

impl Edition<'_> {
    /// Whether a title or a sentence holds the words, whatever their case and accents.
    pub fn mentions(&self, words: &str) -> bool {
        let wanted = format!(" {} ", fold(words));
        wanted.len() > 2 && self.folded.contains(&wanted)
    }

    /// Whether a word stands somewhere without its capital: then it is no name.
    pub(super) fn mentions_in_small(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        small != word && self.writes(&small)
    }

    /// Whether the text holds a name letter for letter, apart from other letters and digits.
    pub fn writes(&self, name: &str) -> bool {
        let sections = self.document.sections.iter();
        let mut texts = sections.flat_map(|section| {
            std::iter::once(&section.title).chain(section.blocks.iter().map(|block| &block.text))
        });
        let apart = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || "_-".contains(c)));
        texts.any(|mapped| {
            let text = mapped.text();
            text.match_indices(name).any(|(at, _)| {
                apart(text[..at].chars().next_back())
                    && apart(text[at + name.len()..].chars().next())
            })
        })
    }

    /// Whether an item of a list or a cell of a table holds the words.
    pub fn lists(&self, words: &str) -> bool {
        let wanted = format!(" {} ", fold(words));
        wanted.len() > 2 && self.listed.contains(&wanted)
    }

    /// Its sentences that say something of a topic.
    pub fn passages_on(&self, topic: Topic) -> impl Iterator<Item = &Passage> {
        let read = || {
            let (lexicon, texts) = self.lexicon.zip(self.texts.as_ref())?;
            Some(passages(&self.document, texts, lexicon))
        };
        let all = self.passages.get_or_init(|| read().unwrap_or_default());
        all.iter().filter(move |passage| passage.topic == topic)
    }

    /// The claims in the sentence of a passage.
    pub fn claims_in<'e>(&'e self, passage: &'e Passage) -> impl Iterator<Item = &'e Claim> {
        self.claims.iter().filter(|claim| {
            let sentence = &passage.sentence;
            let within = claim.range.start < sentence.end && claim.range.end > sentence.start;
            (claim.section, claim.block) == (passage.section, passage.block) && within
        })
    }

    /// The words of a passage, as they are written.
    pub fn words_of(&self, passage: &Passage) -> &str {
        let section = self.document.sections.get(passage.section);
        let text = section.map(|section| match section.blocks.get(passage.block) {
            Some(block) if passage.block != TITLE => block.text.text(),
            _ => section.title.text(),
        });
        text.and_then(|text| text.get(passage.range.clone())).unwrap_or_default()
    }

    /// The first expression that printed the datum.
    pub fn printed(&self, datum: &Datum) -> Option<Span> {
        self.printed.iter().find(|printed| printed.datum == *datum).map(|printed| printed.span)
    }

    /// The titles and the blocks, code left out, each with what it was made to be read.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&Mapped, &Text)> {
        self.texts.iter().flat_map(|texts| texts.all(&self.document))
    }

    /// The same of one section.
    pub(super) fn texts_of(&self, section: usize) -> impl Iterator<Item = (&Mapped, &Text)> {
        self.texts.iter().flat_map(move |texts| texts.of_section(&self.document, section))
    }

    /// The text of a block, made to be read.
    pub(super) fn text_at(&self, section: usize, block: usize) -> Option<&Text> {
        self.texts.as_ref()?.get(section, block)
    }

    /// The section in which a claim stands.
    pub fn section_of(&self, claim: &Claim) -> Option<&Section> {
        self.document.sections.get(claim.section)
    }

    /// The text of the block, or of the title, in which a claim stands.
    pub fn text_of(&self, claim: &Claim) -> Option<&str> {
        let section = self.section_of(claim)?;
        Some(section.blocks.get(claim.block).map_or(&section.title, |block| &block.text).text())
    }

    /// Where the section of an id begins, or is listed if it comes from elsewhere; else the head
    /// of the file.
    pub fn place(&self, section: &str) -> Span {
        if let Some(listed) = self.borrowed.get(section) {
            return *listed;
        }
        self.document.section(section).map_or(self.head, |section| section.span)
    }
}

/// The first country outside the European Economic Area in which a recipient receives data. Where
/// no law of the area applies, the countries whose law applies are at home as well.
pub(super) fn outside_the_area(organisation: &Organisation, recipient: &Recipient) -> Option<Span> {
    abroad(organisation, recipient).next().map(|country| country.span)
}

/// The countries of [`outside_the_area`].
pub(super) fn abroad<'a>(
    organisation: &'a Organisation,
    recipient: &'a Recipient,
) -> impl Iterator<Item = &'a Spanned<Country>> {
    let own = &organisation.identity.jurisdictions;
    let european = own.iter().any(|country| in_european_economic_area(country.value.code()));
    recipient.countries.iter().filter(move |country| {
        let at_home = !european && own.iter().any(|own| own.value == country.value);
        !country.value.is_any() && !at_home && !in_european_economic_area(country.value.code())
    })
}

/// Where a notice lists its cookies, or deals with them.
pub(super) fn cookie_place(edition: &Edition<'_>) -> Span {
    let known = ["cookie-list", "cookies", "cookie-categories"];
    let found = known.into_iter().map(|id| edition.place(id)).find(|span| *span != edition.head);
    found.unwrap_or(edition.head)
}

/// The first expression of any notice that printed the datum.
pub(super) fn printed_in(dossier: &Dossier<'_>, datum: &Datum) -> Option<Span> {
    dossier.editions().find_map(|(_, edition)| edition.printed(datum))
}
