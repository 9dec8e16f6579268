//! What rules read of an organisation: its data, and every notice in every language with its
//! claims.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use super::Understood;
use super::parity::Comparisons;
use crate::claim::Passage;
use crate::fact::{Country, Date};
use crate::language::lexicon::Topic;
use crate::language::{Language, Lexicon, Words};
use crate::law::in_european_economic_area;
use crate::model::{Datum, Id, Notice, NoticeKind, Organisation, Printed, Recipient};
use crate::source::{Span, Spanned};

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

/// A notice in one language. What was understood of its text is read as its own.
pub struct Edition<'a> {
    /// The language.
    pub language: Language,
    /// The words of the language.
    pub words: &'a Words,
    /// The words by which facts are recognised.
    pub lexicon: Option<&'a Lexicon>,
    /// The first line of the prose file.
    pub head: Span,
    /// What its expressions printed.
    pub printed: Vec<Printed>,
    /// The sections that it takes from elsewhere, by where the notice lists them.
    pub borrowed: BTreeMap<String, Span>,
    /// The listed sections whose text from elsewhere has nothing to say for these data.
    pub silent: Vec<Id>,
    understood: Arc<Understood>,
}

impl<'a> Edition<'a> {
    /// An edition of what was understood of a prose file.
    pub fn new(
        language: Language,
        locale: (&'a Words, Option<&'a Lexicon>),
        head: Span,
        understood: Arc<Understood>,
        printed: Vec<Printed>,
    ) -> Self {
        let (words, lexicon) = locale;
        let (borrowed, silent) = (BTreeMap::new(), Vec::new());
        Self { language, words, lexicon, head, printed, borrowed, silent, understood }
    }

    /// The same with the sections that it takes from elsewhere, by where the notice lists them,
    /// and those that have nothing to say.
    #[must_use]
    pub fn with_borrowed(self, borrowed: BTreeMap<String, Span>, silent: Vec<Id>) -> Self {
        Self { borrowed, silent, ..self }
    }
}

impl Deref for Edition<'_> {
    type Target = Understood;

    fn deref(&self) -> &Understood {
        &self.understood
    }
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
    /// Its sentences that say something of a topic.
    pub fn passages_on(&self, topic: Topic) -> impl Iterator<Item = &Passage> {
        self.passages(self.lexicon).iter().filter(move |passage| passage.topic == topic)
    }

    /// The first expression that printed the datum.
    pub fn printed(&self, datum: &Datum) -> Option<Span> {
        self.printed.iter().find(|printed| printed.datum == *datum).map(|printed| printed.span)
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
