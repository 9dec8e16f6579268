//! The kinds of YAML file, and the schema of each.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use schemars::JsonSchema;
use serde_json::Value as Json;

use crate::diagnostic::Message;
use crate::fact;
use crate::language::Language;
use crate::model::{
    CookieFile, MarketingFile, NoticeFile, OrganisationFile, ProcessingFile, RecipientFile,
    RightsFile, SecurityFile, SiteFile, WorkspaceFile,
};
use crate::syntax::yaml;

/// A kind of YAML file.
#[derive(Clone, Copy, Debug)]
pub struct FileKind {
    /// The name of the file without its ending.
    pub name: &'static str,
    /// Its schema, for texts in every language.
    pub schema: fn() -> Json,
}

/// All kinds of file, in order of their names.
pub static FILE_KINDS: &[FileKind] = &[
    FileKind { name: "cookies", schema: yaml::schema::<CookieFile> },
    FileKind { name: "marketing", schema: yaml::schema::<MarketingFile> },
    FileKind { name: "notice", schema: yaml::schema::<NoticeFile> },
    FileKind { name: "organisation", schema: yaml::schema::<OrganisationFile> },
    FileKind { name: "processing", schema: yaml::schema::<ProcessingFile> },
    FileKind { name: "recipients", schema: yaml::schema::<RecipientFile> },
    FileKind { name: "rights", schema: yaml::schema::<RightsFile> },
    FileKind { name: "security", schema: yaml::schema::<SecurityFile> },
    FileKind { name: "sites", schema: yaml::schema::<SiteFile> },
    FileKind { name: "tabellion", schema: yaml::schema::<WorkspaceFile> },
];

/// The schema by which a type is read, made once for each choice of languages.
pub(super) fn schema_of<T: JsonSchema>(languages: &[Language]) -> Arc<Json> {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (T::schema_id(), languages.to_vec());
    let new = || Arc::new(schema_for(yaml::schema::<T>, languages));
    known.entry(key).or_insert_with(new).clone()
}

type Known = BTreeMap<(Cow<'static, str>, Vec<Language>), Arc<Json>>;

static KNOWN: Mutex<Known> = Mutex::new(Known::new());

/// The schema of a kind of file, asking for texts in the given languages only.
fn schema_for(schema: fn() -> Json, languages: &[Language]) -> Json {
    let mut schema = schema();
    if let Some(required) = schema.pointer_mut("/$defs/Localised/required") {
        *required = languages.iter().map(|language| Json::from(language.code())).collect();
    }
    schema
}

/// Every kind of file with its published schema.
pub fn schemas() -> impl Iterator<Item = (&'static str, Json)> {
    schemas_in(&Language::ALL)
}

/// Every kind of file with its schema for a workspace in the given languages.
pub fn schemas_in(languages: &[Language]) -> impl Iterator<Item = (&'static str, Json)> {
    FILE_KINDS.iter().map(move |kind| (kind.name, schema_for(kind.schema, languages)))
}

/// Whether a text is what a format of the schemas asks for.
pub(super) fn check_format(format: &str, text: &str) -> Option<Result<(), Message>> {
    Some(fact::check_format(format, text)?.map_err(|error| error.message(text)))
}
