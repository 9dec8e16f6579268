//! `empty-list`: a list that is announced and does not come, or an item without words.

use crate::check::{Check, Corpus, Edition, Find};
use crate::claim::{Claim, title_number};
use crate::diagnostic::{Diagnostic, Rule};
use crate::fact::{Value, fold};
use crate::source::Span;
use crate::syntax::markdown::{Block, BlockKind, Section};

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "empty-list", page: include_str!("empty_list.md"), ..Rule::STRUCTURE },
    needs_whole_data: true,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let sections = &edition.document.sections;
        for (index, section) in sections.iter().enumerate() {
            let next = sections.get(index + 1);
            for (position, block) in section.blocks.iter().enumerate() {
                let list = announced(edition, index, position, next);
                if let Announced::Missing { instead } = list {
                    findings.push(
                        Diagnostic::new("empty-list")
                            .arg("announced", "yes")
                            .label(last_sentence(block), "announced")
                            .label_if(instead, "instead")
                            .help("help"),
                    );
                }
                if is_item(block)
                    && block.text.text().trim().is_empty()
                    && !has_children(section, position)
                {
                    let lead_in = lead_in(section, block);
                    findings.push(
                        Diagnostic::new("empty-list")
                            .arg("announced", "no")
                            .label(block.span, "item")
                            .label_if(lead_in, "announced")
                            .help("help"),
                    );
                }
            }
        }
    }
    findings
}

/// What becomes of the list that a block may announce.
enum Announced {
    /// None is announced, or it comes.
    Fine,
    /// It does not come.
    Missing {
        /// What follows instead, if anything does.
        instead: Option<Span>,
    },
}

fn announced(
    edition: &Edition<'_>,
    section: usize,
    position: usize,
    next: Option<&Section>,
) -> Announced {
    let here = &edition.document.sections[section];
    let block = &here.blocks[position];
    let announces =
        !matches!(block.kind, BlockKind::Cell { .. } | BlockKind::Code) && ends_with_colon(block);
    if !announces {
        return Announced::Fine;
    }
    let Some(after) = here.blocks.get(position + 1) else {
        // Sub-sections may be what was announced.
        let nested = next.is_some_and(|next| next.level > here.level || is_unmarked(next));
        let instead = next.map(|next| next.span);
        return if nested { Announced::Fine } else { Announced::Missing { instead } };
    };
    let comes = match &after.kind {
        BlockKind::Item { depth, list, .. } => {
            *depth > depth_of(block) || Some(*list) != list_of(block) || goes_on(block, after)
        }
        BlockKind::Cell { .. } | BlockKind::Code => true,
        BlockKind::Paragraph => {
            continues(after)
                || stands_for_list(edition, block, after)
                || holds_contact(&edition.claims, section, position + 1)
                || is_caption(after, here.blocks.get(position + 2))
        }
    };
    if comes { Announced::Fine } else { Announced::Missing { instead: Some(after.span) } }
}

/// Whether a text ends with a colon of its author; a name among the data may end with one too.
fn ends_with_colon(block: &Block) -> bool {
    let text = block.text.text().trim_end();
    let written = |end: usize| block.text.origin(end - 1..end).is_none_or(|(_, literal)| literal);
    text.ends_with(':') && written(text.len())
}

/// Whether a paragraph is what the colon announced: several lines, or the rest of the sentence.
fn continues(block: &Block) -> bool {
    let text = block.text.text();
    text.contains('\n') || !text.trim_start().starts_with(char::is_uppercase)
}

/// Whether a title may be of any level: no id and no number tell its place in the text.
fn is_unmarked(section: &Section) -> bool {
    section.id.is_none() && title_number(section.title.text()).is_none()
}

/// Whether an item right after the one that ends with a colon is what that announced: texts without
/// marks set both at one depth.
fn goes_on(block: &Block, after: &Block) -> bool {
    is_item(block) && after.text.text().trim_start().starts_with(char::is_lowercase)
}

/// The longest paragraph that is an item of a list without marks, or a title, in bytes.
const SHORT: usize = 90;

/// Whether a paragraph may be what the colon announced: anything where no words promise a list,
/// and a short line of its own where they do. After a label nothing but another label is amiss.
fn stands_for_list(edition: &Edition<'_>, block: &Block, after: &Block) -> bool {
    let Some(words) = edition.lexicon.map(|lexicon| &lexicon.documents) else { return false };
    let (text, next) = (block.text.text().trim_end(), after.text.text().trim());
    let sentence = fold(&text[text.rfind(". ").map_or(0, |at| at + 1)..]);
    if words.announces.is_match(&sentence) {
        let sentence_of_its_own = next.ends_with(['.', ':']) || next.contains(": ");
        return next.len() <= SHORT && !sentence_of_its_own;
    }
    let label = text.split_whitespace().count() <= LABEL;
    !(label && next.find(':').is_some_and(|at| next[..at].split_whitespace().count() <= LABEL))
}

/// The most words of a label such as "Privacy policy:".
const LABEL: usize = 3;

/// Whether a paragraph is the caption of the list or table after it.
fn is_caption(block: &Block, after: Option<&Block>) -> bool {
    let text = block.text.text().trim_end();
    let titled = !text.ends_with(['.', ':', '!', '?', ';', '…']);
    titled && after.is_some_and(|after| !matches!(after.kind, BlockKind::Paragraph))
}

/// Where the sentence that announces the list stands.
fn last_sentence(block: &Block) -> Span {
    let text = block.text.text().trim_end();
    let start = [". ", "! ", "? ", "; ", "\n"]
        .iter()
        .filter_map(|end| text.rfind(end).map(|at| at + end.len()));
    let range = start.max().unwrap_or_default()..text.len();
    block.text.span(range).unwrap_or(block.span)
}

fn holds_contact(claims: &[Claim], section: usize, block: usize) -> bool {
    claims.iter().filter(|claim| claim.section == section && claim.block == block).any(|claim| {
        matches!(claim.value, Value::Email(_) | Value::Phone(_) | Value::Address(_) | Value::Url(_))
    })
}

fn is_item(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Item { .. })
}

fn list_of(block: &Block) -> Option<usize> {
    match block.kind {
        BlockKind::Item { list, .. } => Some(list),
        _ => None,
    }
}

fn depth_of(block: &Block) -> u8 {
    match block.kind {
        BlockKind::Item { depth, .. } => depth,
        _ => 0,
    }
}

fn has_children(section: &Section, position: usize) -> bool {
    let depth = section.blocks.get(position).map_or(0, depth_of);
    section.blocks.get(position + 1).is_some_and(|after| depth_of(after) > depth || !is_item(after))
}

fn lead_in(section: &Section, block: &Block) -> Option<Span> {
    match block.kind {
        BlockKind::Item { lead_in, .. } => section.blocks.get(lead_in?).map(|lead| lead.span),
        _ => None,
    }
}
