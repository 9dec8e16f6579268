//! What pages are about, for search engines: JSON-LD in the vocabulary of schema.org.

use serde_json::{Map, Value, json};

use super::Published;
use super::document::Document;
use super::page::Frame;
use crate::model::Notice;

const VOCABULARY: &str = "https://schema.org";

/// An organisation: its name and those particulars of its controller that are addresses.
pub(super) fn organisation(published: &Published<'_>) -> Value {
    let mut data = publisher(published);
    data.insert("@context".to_owned(), VOCABULARY.into());
    Value::Object(data)
}

/// A document: whose it is, of when, in which language.
pub(super) fn document(
    published: &Published<'_>,
    document: &Document<'_>,
    frame: &Frame<'_>,
) -> Value {
    let version = document.notice.and_then(|notice: &Notice| notice.file.versions.first());
    let mut data = json!({
        "@context": VOCABULARY,
        "@type": "WebPage",
        "name": frame.set(document.title),
        "inLanguage": frame.language.code(),
        "url": frame.canonical(),
        "dateModified": document.date,
        "version": version.map(|version| version.number.value.as_str()),
        "publisher": publisher(published),
    });
    if let Value::Object(fields) = &mut data {
        fields.retain(|_, value| !value.is_null());
    }
    data
}

fn publisher(published: &Published<'_>) -> Map<String, Value> {
    let identity = &published.organisation.identity;
    let controller = identity.entities.get(identity.controller.value.as_str());
    let text = |value: Option<String>| value.map_or(Value::Null, Value::String);
    let fields = [
        ("@type", "Organization".into()),
        ("name", identity.name.value.as_str().into()),
        ("legalName", text(controller.map(|entity| entity.name.value.clone()))),
        ("url", text(controller.and_then(|it| Some(it.url.as_ref()?.value.to_string())))),
    ];
    let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
    fields.map(|(name, value)| (name.to_owned(), value)).collect()
}
