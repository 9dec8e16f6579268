//! What links say by where they lead: the mailbox, the number or the page behind a text.
//!
//! A target is no word of the document, so these claims are kept apart from those of sentences:
//! checks compare them with the data, and nothing else counts them.

use super::{Claim, Polarity};
use crate::fact::Value;
use crate::syntax::markdown::{Document, Link};

/// The claims of the links of a document. A link whose text states its target adds nothing to the
/// claims of the sentences.
pub fn linked(document: &Document, claims: &[Claim]) -> Vec<Claim> {
    let mut found = Vec::new();
    for (section, blocks) in document.sections.iter().map(|section| &section.blocks).enumerate() {
        for (block, links) in blocks.iter().map(|block| &block.links).enumerate() {
            for link in links {
                let Some(value) = value(link) else { continue };
                let stated = claims
                    .iter()
                    .filter(|claim| (claim.section, claim.block) == (section, block))
                    .any(|claim| claim.value == value && link.text.contains(claim.text(document)));
                if !stated {
                    found.push(claim(link, value, (section, block)));
                }
            }
        }
    }
    found
}

fn claim(link: &Link, value: Value, (section, block): (usize, usize)) -> Claim {
    Claim {
        value,
        polarity: Polarity::Affirmed,
        exception: false,
        subject: None,
        section,
        block,
        range: 0..0,
        sentence: 0..0,
        span: link.span,
        literal: link.literal,
    }
}

/// What a target is, where it leads out of the site.
fn value(link: &Link) -> Option<Value> {
    let (scheme, rest) = link.target.split_once(':')?;
    let plain = rest.split('?').next().unwrap_or(rest);
    match scheme.to_ascii_lowercase().as_str() {
        "mailto" => plain.parse().ok().map(Value::Email),
        "tel" => plain.parse().ok().map(|phone| Value::Phone(Box::new(phone))),
        "http" | "https" => link.target.parse().ok().map(|url| Value::Url(Box::new(url))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::linked;
    use crate::source::{FileId, Span};
    use crate::syntax::markdown::parse;
    use crate::syntax::text::Mapped;

    fn values(text: &str) -> Vec<String> {
        let whole = Span::new(FileId::from_index(0), 0..text.len());
        let (document, _) = parse(&Mapped::literal(text, whole));
        let claims = linked(&document, &[]);
        claims.iter().map(|claim| format!("{} {}", claim.kind(), claim.value_text())).collect()
    }

    #[test]
    fn targets_are_read() {
        let text = "[write](mailto:DPO@acme.example?subject=x), [call](tel:+33199001235), \
                    [read](https://acme.example/a), [below](#rights), [there](/other)";
        let expected = [
            "email \"dpo@acme.example\"",
            "phone \"+33199001235\"",
            "url \"https://acme.example/a\"",
        ];
        assert_eq!(values(text), expected);
    }
}
