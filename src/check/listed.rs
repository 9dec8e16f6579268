//! Names in lists and columns of bodies, which no word introduces: where most of a list are bodies
//! that the data know, what stands among them and looks like a name is one as well.

use std::collections::BTreeMap;
use std::ops::Range;

use super::bodies::{Bodies, Called};
use super::dossier::Edition;
use crate::language::Lexicon;
use crate::language::lexicon::PartyWords;
use crate::source::Span;
use crate::syntax::markdown::{Block, BlockKind};

/// A name that no body of the data has.
pub(super) struct Listed {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub span: Span,
    /// The section and the block, for telling it from what sentences say.
    pub place: (usize, usize),
}

/// One list, or one column of a table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Run {
    List(usize),
    Column(usize, usize),
}

/// The names in the lists of an edition that its author wrote and no body has.
pub(super) fn unknown(edition: &Edition<'_>, bodies: &Bodies) -> Vec<Listed> {
    let Some(lexicon) = edition.lexicon else { return Vec::new() };
    let mut found = Vec::new();
    for (index, section) in edition.document.sections.iter().enumerate() {
        for blocks in runs(&section.blocks).into_values() {
            let (known, others): (Vec<usize>, Vec<usize>) = blocks
                .into_iter()
                .partition(|block| is_known(&section.blocks[*block], bodies, &lexicon.party));
            // Two bodies among three are a list of bodies.
            if known.len() < 2 || known.len() < others.len() {
                continue;
            }
            for block in others {
                let text = &section.blocks[block].text;
                let Some(range) = name(text.text(), lexicon) else { continue };
                let Some((span, true)) = text.origin(range.clone()) else { continue };
                let name = text.text()[range].to_owned();
                found.push(Listed { name, span, place: (index, block) });
            }
        }
    }
    found
}

/// The blocks of each list and column, without the heads of columns.
fn runs(blocks: &[Block]) -> BTreeMap<Run, Vec<usize>> {
    let mut runs: BTreeMap<Run, Vec<usize>> = BTreeMap::new();
    for (index, block) in blocks.iter().enumerate() {
        let run = match block.kind {
            BlockKind::Item { list, .. } => Run::List(list),
            BlockKind::Cell { table, row: 1.., column } => Run::Column(table, column),
            _ => continue,
        };
        runs.entry(run).or_default().push(index);
    }
    runs
}

/// Whether a block begins with a proper name of a body.
fn is_known(block: &Block, bodies: &Bodies, words: &PartyWords) -> bool {
    let text = block.text.text();
    let called = Called::new(&text[..head(text)], words);
    bodies.called(&called).any(|body| !body.proper_names.is_empty())
}

/// Where the name at the head of an item ends: before what is said of it.
fn head(text: &str) -> usize {
    let end = text.find([':', ';', ',', '(', '\n']).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ' ', '\u{a0}', '\u{202f}']).len()
}

/// The name that an item is, or begins with: every word of it has a capital.
fn name(text: &str, lexicon: &Lexicon) -> Option<Range<usize>> {
    let end = head(text);
    let found = lexicon.party.name.find(&text[..end])?;
    let whole = found.end() == end && !lexicon.party.is_never(&crate::fact::fold(found.as_str()));
    whole.then_some(0..end)
}
