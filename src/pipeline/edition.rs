//! Prose into an edition: sections found, expressions printed, Markdown read, claims extracted.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::check::{Edition, Understood};
use crate::diagnostic::Diagnostic;
use crate::language::{Language, Lexicon};
use crate::load::{Locale, Prose};
use crate::model::{Id, Notice, Organisation};
use crate::render::prose::{Borrowed, Manuscript, Place, Text, compose, unsaid};
use crate::source::{Sources, Span};
use crate::syntax::markdown;
use crate::syntax::text::Mapped;

/// An edition and the text from which its page is made.
pub(super) struct Compiled<'a> {
    /// What rules read.
    pub edition: Edition<'a>,
    /// The Markdown after its expressions were printed, and what was understood of it.
    pub read: Arc<ReadText>,
}

/// A text after its expressions were printed, and what was understood of it: a function of the text
/// and of the words of its language.
pub(super) struct ReadText {
    /// The Markdown.
    pub text: Arc<Mapped>,
    understood: Arc<Understood>,
    findings: Vec<Diagnostic>,
}

impl ReadText {
    fn new(text: Mapped, lexicon: Option<&Lexicon>) -> Self {
        let (document, findings) = markdown::parse(&text);
        let text = Arc::new(text);
        Self { text, understood: Arc::new(Understood::new(document, lexicon)), findings }
    }
}

/// An organisation with its prose.
pub(super) struct Desk<'a> {
    /// Every text that was read.
    pub sources: &'a Sources,
    /// The organisation.
    pub organisation: &'a Organisation,
    /// Its prose.
    pub prose: &'a [Prose],
}

impl<'a> Desk<'a> {
    /// The edition of a notice in a language; none where only other languages have prose. `written`
    /// are the sections that the notice writes in some language. What was read of it before serves
    /// again where the text is the same to the byte, places included.
    pub(super) fn compile<'l>(
        &self,
        notice: &'a Notice,
        written: &BTreeSet<String>,
        language: Language,
        locale: &'l Locale,
        before: Option<&Arc<ReadText>>,
        findings: &mut Vec<Diagnostic>,
    ) -> Option<Compiled<'l>> {
        let own = self.prose_of(&notice.id, language);
        if own.is_none() && self.prose.iter().any(|prose| prose.notice == notice.id) {
            return None;
        }
        let manuscript = Manuscript {
            own: own.map(|prose| self.text(prose)),
            borrowed: self.borrowed(notice, written, language, locale),
        };
        let place =
            Place { organisation: self.organisation, notice, language, words: &locale.words };
        let composition = compose(&manuscript, place);
        if notice.listed {
            findings.extend(unsaid(&composition));
        }
        findings.extend(composition.expansion.diagnostics);
        let text = composition.expansion.text;
        let lexicon = locale.lexicon.as_deref();
        let read = match before {
            Some(before) if *before.text == text => before.clone(),
            _ => Arc::new(ReadText::new(text, lexicon)),
        };
        findings.extend(read.findings.iter().cloned());
        let head = own.map_or(notice.span, |prose| self.first_line(prose));
        let (words, understood) = ((&locale.words, lexicon), read.understood.clone());
        let printed = composition.expansion.printed;
        let edition = Edition::new(language, words, head, understood, printed)
            .with_borrowed(composition.borrowed, composition.silent);
        Some(Compiled { edition, read })
    }

    /// The sections that the notice lists and no language of it writes: from the notice of which
    /// it is a layer, or else the standard clauses.
    fn borrowed(
        &self,
        notice: &'a Notice,
        written: &BTreeSet<String>,
        language: Language,
        locale: &Locale,
    ) -> Vec<Borrowed<'a>> {
        let hubs = self.hubs(notice);
        let mut borrowed = Vec::new();
        for section in notice.file.sections.iter().filter(|id| !written.contains(id.as_str())) {
            let of_hub = hubs.iter().find_map(|hub| self.section_of(hub, section, language));
            let text = of_hub.or_else(|| {
                let file = *locale.clauses.get(section.as_str())?;
                Some(Text { text: (&*self.sources.file(file).text).into(), file })
            });
            borrowed.extend(text.map(|text| Borrowed { section, text }));
        }
        borrowed
    }

    /// The notice of which a notice is a layer, then the one of which that is a layer. A circle is
    /// found where data are read.
    fn hubs(&self, notice: &'a Notice) -> Vec<&'a str> {
        let mut hubs = Vec::new();
        let mut layer = notice;
        while let Some(hub) = layer.file.layer_of.as_ref() {
            let known = |notice: &&Notice| notice.id == hub.value;
            let Some(above) = self.organisation.notices.iter().find(known) else { break };
            if above.id == notice.id || hubs.contains(&above.id.as_str()) {
                break;
            }
            hubs.push(above.id.as_str());
            layer = above;
        }
        hubs
    }

    /// A section of a notice in a language.
    fn section_of(&self, notice: &str, section: &Id, language: Language) -> Option<Text<'a>> {
        let prose = self.prose_of(notice, language)?;
        Text::section(&self.sources.file(prose.file).text, prose.file, section)
    }

    /// The sections that a notice writes, in whatever language.
    pub(super) fn sections(&self, notice: &str) -> BTreeSet<String> {
        let files = self.prose.iter().filter(|prose| prose.notice == notice);
        let parts = files.flat_map(|prose| markdown::parts(&self.sources.file(prose.file).text));
        parts.filter_map(|part| part.id).collect()
    }

    fn prose_of(&self, notice: &str, language: Language) -> Option<&'a Prose> {
        self.prose.iter().find(|prose| prose.notice == notice && prose.language == language)
    }

    fn text(&self, prose: &Prose) -> Text<'a> {
        Text { text: (&*self.sources.file(prose.file).text).into(), file: prose.file }
    }

    fn first_line(&self, prose: &Prose) -> Span {
        let line = self.sources.file(prose.file).text.lines().next().map_or(0, str::len);
        Span::new(prose.file, 0..line)
    }
}
