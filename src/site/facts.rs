//! What a document tells, as JSON for other programs: whose it is, and every datum that its
//! expressions printed, as `tabellion facts` lists them.

use schemars::JsonSchema;
use serde::Serialize;

use super::Published;
use super::document::Document;
use super::page::Frame;
use super::told::each_once;

/// The version of this format.
const VERSION: u32 = 1;

/// What a document tells: the file beside its page.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DocumentFacts {
    /// The version of this format.
    version: u32,
    /// Whose document it is.
    organisation: Owner,
    /// The document.
    document: About,
    /// The data that the document tells, in the order of the files that declare them.
    facts: Vec<Fact>,
}

/// An organisation.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Owner {
    /// The name of its folder.
    id: String,
    /// Its name.
    name: String,
    /// The id of its controller among the entities.
    controller: String,
    /// The id of the contact of its data protection officer.
    data_protection_officer: Option<String>,
    /// The ids of the competent supervisory authorities.
    supervisory_authorities: Vec<String>,
}

/// A document.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct About {
    /// Its id.
    id: String,
    /// What kind of notice it is; nothing where it shows several.
    kind: Option<String>,
    /// The ids of the notices that it shows.
    notices: Vec<String>,
    /// The code of its language.
    language: String,
    /// Its title.
    title: String,
    /// The number of its newest version.
    number: Option<String>,
    /// The date of that.
    date: Option<String>,
    /// Its full address, where the site has one.
    address: Option<String>,
    /// The document in every language, its own among them.
    languages: Vec<Edition>,
}

/// A document in one of its languages.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Edition {
    /// The code of the language.
    language: String,
    /// The file of its facts, from the folder of this one.
    facts: String,
}

/// A datum that a document tells.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Fact {
    /// What it is about: the keys that lead to it in the files, joined with full stops.
    pub subject: String,
    /// Its format: `duration`, `email`, `country`…; `id` for a reference, otherwise `text`.
    pub kind: String,
    /// The value, as declared.
    pub value: String,
}

/// The schema of the file.
pub fn facts_schema() -> serde_json::Value {
    crate::syntax::yaml::schema::<DocumentFacts>()
}

/// The file of a document.
pub(super) fn facts(
    published: &Published<'_>,
    document: &Document<'_>,
    frame: &Frame<'_>,
) -> String {
    let identity = &published.organisation.identity;
    let file = document.notice.map(|notice| &notice.file);
    let version = file.and_then(|file| file.versions.first());
    let told = document.notices.iter();
    let told = told.filter_map(|notice| published.told.get(&(notice.clone(), frame.language)));
    let facts = each_once(told.flatten().cloned().collect());
    let languages = frame.alternates.iter().map(|(language, _)| Edition {
        language: language.code().to_owned(),
        facts: format!("../{language}/{}.json", document.slug.get(*language)),
    });
    let told = DocumentFacts {
        version: VERSION,
        organisation: Owner {
            id: published.organisation.id.clone(),
            name: identity.name.value.clone(),
            controller: identity.controller.value.clone(),
            data_protection_officer: identity
                .data_protection_officer
                .as_ref()
                .map(|id| id.value.clone()),
            supervisory_authorities: identity
                .supervisory_authorities
                .iter()
                .map(|id| id.value.clone())
                .collect(),
        },
        document: About {
            id: document.id.to_owned(),
            kind: file.map(|file| file.kind.id().to_owned()),
            notices: document.notices.clone(),
            language: frame.language.code().to_owned(),
            title: document.title.to_owned(),
            number: version.map(|version| version.number.value.clone()),
            date: document.date.clone(),
            address: frame.canonical(),
            languages: languages.collect(),
        },
        facts,
    };
    let mut text = serde_json::to_string_pretty(&told).unwrap_or_default();
    text.push('\n');
    text
}
