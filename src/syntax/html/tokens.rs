//! Tags and text of a page, each with its place.
//!
//! The tokeniser decodes character references and leaves no trace of where they stood, but it
//! tells how far it has read whenever it has a piece of text. From that every piece knows the
//! bytes that it stands for.

use std::convert::Infallible;
use std::ops::Range;

use html5gum::{Emitter, Error, State, Tokenizer, naive_next_state};

/// A tag or a stretch of text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// `<name …>`.
    Start(Tag),
    /// `</name>`.
    End(Tag),
    /// Text between tags.
    Text(Vec<Piece>),
}

/// The start of an element.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tag {
    /// The name, in lower case.
    pub name: String,
    /// The attributes, the first of each name only.
    pub attributes: Vec<(String, String)>,
    /// From `<` to `>`.
    pub range: Range<usize>,
}

impl Tag {
    /// The value of an attribute; empty where it has none.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A stretch of text and the bytes that it stands for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// The bytes of the page.
    pub range: Range<usize>,
    /// What they say, where that is not what they are.
    pub decoded: Option<String>,
}

/// The tokens of a page.
pub(super) fn tokens(page: &str) -> Vec<Token> {
    let mut reader = Reader { page, ..Reader::default() };
    let Ok(()) = Tokenizer::new_with_emitter(page, &mut reader).finish();
    reader.tokens
}

#[derive(Default)]
struct Reader<'p> {
    page: &'p str,
    tokens: Vec<Token>,
    /// How far the page was read.
    position: usize,
    /// Where the next piece of text begins.
    text_start: usize,
    /// The bytes of a character that was not read to its end.
    pending: Vec<u8>,
    pieces: Vec<Piece>,
    /// Where the last `<` stood.
    opened: usize,
    is_end: bool,
    name: Vec<u8>,
    attributes: Vec<(Vec<u8>, Vec<u8>)>,
    last_start: Vec<u8>,
}

impl Reader<'_> {
    fn flush(&mut self) {
        if !self.pieces.is_empty() {
            self.tokens.push(Token::Text(std::mem::take(&mut self.pieces)));
        }
    }

    /// The second half of `\r\n` says nothing: it belongs to the first.
    fn skip_line_feed(&mut self, text: &[u8]) {
        let returned = self.page.get(..self.text_start).is_some_and(|it| it.ends_with('\r'));
        let fed = self.page.get(self.text_start..).is_some_and(|it| it.starts_with('\n'));
        if returned && fed && !text.starts_with(b"\n") {
            let last = self.pieces.last_mut().filter(|last| last.range.end == self.text_start);
            self.text_start += 1;
            if let Some(last) = last {
                last.range.end = self.text_start;
            }
        }
    }

    /// A piece of text that ends where the page was read up to. A character may come in pieces.
    fn piece(&mut self, text: &[u8]) {
        self.pending.extend(text);
        if !self.page.is_char_boundary(self.position) {
            return;
        }
        let text = std::mem::take(&mut self.pending);
        self.skip_line_feed(&text);
        if text.is_empty() {
            return;
        }
        let end = self.position;
        let start = self.page.floor_char_boundary(self.text_start.min(end));
        self.text_start = end;
        let source = self.page.get(start..end).unwrap_or_default();
        if source.as_bytes() == text {
            match self.pieces.last_mut() {
                Some(last) if last.decoded.is_none() && last.range.end == start => {
                    last.range.end = end;
                }
                _ => self.pieces.push(Piece { range: start..end, decoded: None }),
            }
            return;
        }
        let decoded = String::from_utf8_lossy(&text).into_owned();
        self.pieces.push(Piece { range: start..end, decoded: Some(decoded) });
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

impl Emitter for &mut Reader<'_> {
    type Token = Infallible;

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start = name.unwrap_or_default().to_vec();
    }

    fn emit_eof(&mut self) {
        self.flush();
    }

    fn emit_error(&mut self, _: Error) {}

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    fn init_string(&mut self) {
        if self.pieces.is_empty() {
            self.text_start = self.position;
        }
    }

    fn emit_string(&mut self, text: &[u8]) {
        self.piece(text);
    }

    fn init_start_tag(&mut self) {
        self.is_end = false;
        self.name.clear();
        self.attributes.clear();
    }

    fn init_end_tag(&mut self) {
        self.is_end = true;
        self.name.clear();
        self.attributes.clear();
    }

    fn init_comment(&mut self) {
        self.flush();
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.flush();
        self.text_start = self.position;
        let range = self.opened.min(self.position)..self.position;
        let mut tag = Tag { name: text(&self.name), range, ..Tag::default() };
        if self.is_end {
            self.last_start.clear();
            self.tokens.push(Token::End(tag));
            return None;
        }
        self.last_start.clone_from(&self.name);
        for (name, value) in std::mem::take(&mut self.attributes) {
            let name = text(&name);
            if tag.attribute(&name).is_none() {
                tag.attributes.push((name, text(&value)));
            }
        }
        self.tokens.push(Token::Start(tag));
        naive_next_state(&self.last_start)
    }

    fn emit_current_comment(&mut self) {
        self.text_start = self.position;
    }

    fn emit_current_doctype(&mut self) {
        self.text_start = self.position;
    }

    fn set_self_closing(&mut self) {}

    fn set_force_quirks(&mut self) {}

    fn push_tag_name(&mut self, name: &[u8]) {
        self.name.extend(name);
    }

    fn push_comment(&mut self, _: &[u8]) {}

    fn push_doctype_name(&mut self, _: &[u8]) {}

    fn init_doctype(&mut self) {
        self.flush();
    }

    fn init_attribute(&mut self) {
        self.attributes.push((Vec::new(), Vec::new()));
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        if let Some((known, _)) = self.attributes.last_mut() {
            known.extend(name);
        }
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        if let Some((_, known)) = self.attributes.last_mut() {
            known.extend(value);
        }
    }

    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}

    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}

    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}

    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}

    fn start_open_tag(&mut self) {
        self.opened = self.position.saturating_sub(1);
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end && !self.last_start.is_empty() && self.last_start == self.name
    }

    fn move_position(&mut self, by: isize) {
        self.position = self.position.saturating_add_signed(by);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::{Piece, Token, tokens};

    /// The pieces of text of a page: its bytes and what they say.
    fn pieces(page: &str) -> Vec<(&str, String)> {
        let said = |piece: &Piece| {
            let source = &page[piece.range.clone()];
            (source, piece.decoded.clone().unwrap_or_else(|| source.to_owned()))
        };
        tokens(page)
            .iter()
            .filter_map(|token| match token {
                Token::Text(pieces) => Some(pieces.iter().map(said).collect::<Vec<_>>()),
                _ => None,
            })
            .flatten()
            .collect()
    }

    #[test]
    fn references_know_their_places() {
        let said = |pairs: &[(&'static str, &str)]| -> Vec<(&'static str, String)> {
            pairs.iter().map(|(source, text)| (*source, (*text).to_owned())).collect()
        };
        assert_eq!(
            pieces("<p>3&nbsp;ans &amp; 6&#x202F;mois"),
            said(&[
                ("3", "3"),
                ("&nbsp;", "\u{a0}"),
                ("ans ", "ans "),
                ("&amp;", "&"),
                (" 6", " 6"),
                ("&#x202F;", "\u{202f}"),
                ("mois", "mois"),
            ])
        );
        assert_eq!(pieces("&copy2024"), said(&[("&copy", "©"), ("2024", "2024")]));
        assert_eq!(pieces("A&é&unknown;b"), said(&[("A&é&unknown;b", "A&é&unknown;b")]));
        assert_eq!(pieces("a<!-- b -->c"), said(&[("a", "a"), ("c", "c")]));
    }

    proptest! {
        #[test]
        fn pieces_are_in_order_and_true(
            page in "([a-zé ]|&nbsp;|&eacute;|&#233;|&amp|&notit;|&|<b>|</b>|<br/>|<!-- x -->|<![CDATA[y]]>|<|>|\r\n|\r|\"|=|<a href=é>){0,40}"
        ) {
            let mut at = 0;
            for token in tokens(&page) {
                let Token::Text(pieces) = token else { continue };
                for piece in pieces {
                    prop_assert!(piece.range.start >= at, "{:?}", page);
                    at = piece.range.end;
                    let source = &page[piece.range.clone()];
                    match &piece.decoded {
                        None => prop_assert!(!source.contains(['\r', '\0']), "{:?}", page),
                        Some(decoded) if source.starts_with('&') => {
                            prop_assert!(decoded.chars().count() == 1, "{source} {decoded}");
                        }
                        Some(decoded) => {
                            let unified = source.replace("\r\n", "\n").replace('\r', "\n");
                            prop_assert_eq!(&unified, decoded, "{:?}", page);
                        }
                    }
                }
            }
        }
    }
}
