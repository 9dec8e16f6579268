//! CLAIMED facts: what the sentences of a document say, with exact places.
//!
//! One file per kind of fact. An extractor reads the plain text of a block and knows neither the
//! data nor what will be compared. The words are data, in `locales/<language>/claims.yaml`.

mod abroad;
mod address;
mod age;
mod amount;
mod around;
mod basis;
mod capital;
mod commitment;
mod cookie;
mod date;
mod duration;
mod identifier;
mod law;
mod layer;
mod link;
mod normal;
mod party;
mod passage;
mod place;
mod reference;
mod register;
mod right;
mod role;
mod sibling;
mod stance;
mod subject;
mod texts;
mod trade;
mod transfer;
mod trigger;
mod web;
mod worded;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::fact::{PartialDate, Value};
use crate::language::Lexicon;
use crate::source::Span;
use crate::syntax::markdown::Document;
use crate::syntax::text::Mapped;

pub use link::linked;
pub use normal::{Sentence, Text};
pub use passage::{Passage, passages};
pub use reference::title_number;
pub use texts::Texts;

/// What one passage of a document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The value that it states.
    pub value: Value,
    /// Whether it affirms or denies.
    pub polarity: Polarity,
    /// Whether the sentence says so with an exception or within limits: "outside the Union,
    /// except …". What is narrowed denies nothing outside of them.
    pub exception: bool,
    /// What it is about, where sentence, row, column, list or title tells: folded words.
    pub subject: Option<String>,
    /// The index of the section in the document.
    pub section: usize,
    /// The index of the block in the section; [`TITLE`] for the section's title.
    pub block: usize,
    /// The words, as a range of the block's text.
    pub range: Range<usize>,
    /// The sentence around them, as a range of the block's text.
    pub sentence: Range<usize>,
    /// Where the words stand in the source.
    pub span: Span,
    /// Whether the author wrote them; not so where data printed any part of them.
    pub literal: bool,
}

/// Whether a sentence affirms or denies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Polarity {
    /// It affirms.
    #[default]
    Affirmed,
    /// It denies.
    Negated,
}

impl Polarity {
    /// The id, as `claims` prints it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Affirmed => "affirmed",
            Self::Negated => "negated",
        }
    }
}

impl Claim {
    /// The name of the kind of fact.
    pub fn kind(&self) -> &'static str {
        self.value.kind()
    }

    /// The normal form of the value.
    pub fn value_text(&self) -> serde_json::Value {
        self.value.normal_form()
    }

    /// What else is printed beside the value, by name.
    pub fn details(&self) -> serde_json::Map<String, serde_json::Value> {
        let mut details = self.value.details();
        if self.exception {
            details.insert("exception".to_owned(), true.into());
        }
        details
    }

    /// The words.
    pub fn text<'d>(&self, document: &'d Document) -> &'d str {
        let Some(section) = document.sections.get(self.section) else { return "" };
        let text = match section.blocks.get(self.block) {
            Some(block) => &block.text,
            None => &section.title,
        };
        text.text().get(self.range.clone()).unwrap_or("")
    }
}

/// A value and its words, as a range of the block's text.
#[derive(Debug)]
struct Found {
    value: Value,
    range: Range<usize>,
    /// Whether it is affirmed or denied, and with an exception, where the extractor knows.
    stance: Option<(Polarity, bool)>,
}

/// What extractors have found in a block so far.
#[derive(Debug, Default)]
struct Finds {
    found: Vec<Found>,
    /// The ends of what is taken, by starts.
    taken: BTreeMap<usize, usize>,
    /// The laws that the document has named so far, by their references.
    laws: Vec<String>,
    /// The laws that a number and a date named together, by the date.
    dated_laws: Vec<(PartialDate, String)>,
    /// The highest number that a part of the document bears.
    own_articles: u32,
    /// The plain texts of the short blocks right before this one, in order.
    above: Vec<String>,
}

impl Finds {
    fn push(&mut self, value: Value, range: Range<usize>) {
        self.taken.insert(range.start, range.end);
        self.found.push(Found { value, range, stance: None });
    }

    /// Adds what a sentence affirms or denies. Such claims may meet others.
    fn state(&mut self, value: Value, range: Range<usize>, polarity: Polarity, exception: bool) {
        self.found.push(Found { value, range, stance: Some((polarity, exception)) });
    }

    /// Keeps a block for those below it, where it is short enough for a line of an address.
    fn pass(&mut self, text: &Text) {
        let line = text.plain.text.trim();
        if line.len() > LINE {
            self.above.clear();
        } else if !line.is_empty() {
            self.above.push(line.to_owned());
        }
    }

    /// Whether a range of the block's text meets what was already found.
    fn takes(&self, range: &Range<usize>) -> bool {
        self.taken.range(..range.end).next_back().is_some_and(|(_, end)| *end > range.start)
    }
}

/// The longest line of an address.
const LINE: usize = 80;

type Extractor = fn(&Text, &Lexicon, &mut Finds);

/// The extractors. One that reads what another may have taken comes after it.
const EXTRACTORS: &[Extractor] = &[
    web::extract,
    identifier::extract,
    capital::extract,
    date::extract,
    law::extract,
    address::extract,
    abroad::extract,
    web::extract_phones,
    reference::extract,
    duration::extract,
    party::extract,
    trade::extract,
];

type Reader = fn(&Text, &around::Around<'_>, &Lexicon, &mut Finds);

/// The extractors that read what a sentence says of things, after those of values.
const READERS: &[Reader] = &[
    cookie::extract,
    place::extract,
    right::extract,
    basis::extract,
    transfer::extract,
    commitment::extract,
];

/// What stands for the index of a block in a claim of a section's title.
pub const TITLE: usize = usize::MAX;

/// The claims of a document, in the order of the text.
pub fn extract(document: &Document, lexicon: &Lexicon) -> Vec<Claim> {
    extract_from(document, &Texts::new(document, lexicon), lexicon)
}

/// The same from its texts, where others ask for these too.
pub fn extract_from(document: &Document, texts: &Texts, lexicon: &Lexicon) -> Vec<Claim> {
    let mut claims = Vec::new();
    let mut finds = Finds { own_articles: own_articles(document, lexicon), ..Finds::default() };
    let surroundings = around::Surroundings::new(document, lexicon);
    for (section_index, section) in document.sections.iter().enumerate() {
        let blocks = section.blocks.iter().map(|block| &block.text).enumerate();
        for (block_index, mapped) in std::iter::once((TITLE, &section.title)).chain(blocks) {
            if let Some(text) = texts.get(section_index, block_index) {
                let place = (section_index, block_index);
                let here = (place, &surroundings.of(place));
                read((mapped, text), here, lexicon, &mut finds, &mut claims);
            }
        }
    }
    sibling::complete(document, texts, lexicon, &mut claims);
    subject::tell(document, lexicon, &mut claims);
    claims
}

/// The highest number that a title bears, or a block that begins as titles of articles do.
fn own_articles(document: &Document, lexicon: &Lexicon) -> u32 {
    let titles = document.sections.iter().map(|section| section.title.text());
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let blocks = blocks.map(|block| block.text.text());
    let articles = blocks.filter(|text| law::is_title_of_article(text, lexicon));
    let numbers = titles.chain(articles).filter_map(title_number);
    numbers.filter_map(|number| u32::try_from(number).ok()).max().unwrap_or(0)
}

type Here<'a> = ((usize, usize), &'a around::Around<'a>);

fn read(
    (mapped, text): (&Mapped, &Text),
    (place, around): Here<'_>,
    lexicon: &Lexicon,
    finds: &mut Finds,
    claims: &mut Vec<Claim>,
) {
    for extractor in EXTRACTORS {
        extractor(text, lexicon, finds);
    }
    for reader in READERS {
        reader(text, around, lexicon, finds);
    }
    finds.pass(text);
    let mut found = std::mem::take(&mut finds.found);
    finds.taken.clear();
    found.sort_by_key(|found| (found.range.start, found.range.end));
    for Found { value, range, stance } in found {
        let Some((span, literal)) = mapped.origin(range.clone()) else { continue };
        let folded = text.folded.place(&range);
        let sentence = text.sentence(folded.start);
        let (polarity, exception) = stance.unwrap_or_else(|| {
            (polarity(&value, text, sentence.start, folded.start, lexicon), false)
        });
        claims.push(Claim {
            value,
            polarity,
            exception,
            subject: None,
            section: place.0,
            block: place.1,
            sentence: text.folded.original(sentence),
            range,
            span,
            literal,
        });
    }
}

/// How far before a name a denial is looked for.
const REACH: usize = 120;

/// A name is denied by a negation before it in its sentence, unless it is set apart from that: « à
/// personne, sauf à Brevo ». A number or a contact never is: its bound says "no longer than", and
/// nobody publishes an address to deny it.
fn polarity(value: &Value, text: &Text, start: usize, at: usize, lexicon: &Lexicon) -> Polarity {
    if !matches!(value, Value::Party(_)) {
        return Polarity::Affirmed;
    }
    let before = text.folded.before(start, at, REACH);
    let clause = before.rsplit([';', ':']).next().unwrap_or(before);
    let harmless = lexicon.not_negation.is_match(clause);
    let denial = lexicon.negation.find_last(clause).filter(|_| !harmless);
    if denial.is_some_and(|denial| !lexicon.set_apart.is_match(&clause[denial.end..])) {
        Polarity::Negated
    } else {
        Polarity::Affirmed
    }
}
