//! The organisation whose notices are compiled, and all that it declares.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    Contact, CookieFile, Entity, Id, Notice, ProcessingFile, RecipientFile, RightsFile, SiteFile,
};
use crate::source::Spanned;

/// `organisation.yaml`: who.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OrganisationFile {
    /// The name by which readers know the organisation.
    pub name: Spanned<String>,
    /// The entity that determines the purposes and means of the processing.
    pub controller: Id,
    /// Legal entities, brands and bodies by id.
    pub entities: IndexMap<Id, Entity>,
    /// Points of contact by id.
    #[serde(default)]
    pub contacts: IndexMap<Id, Contact>,
    /// The contact of the data protection officer, where one is designated.
    pub data_protection_officer: Option<Id>,
    /// The competent supervisory authorities, by their ids in the reference table.
    #[serde(default)]
    pub supervisory_authorities: Vec<Id>,
}

/// Everything that an organisation declares.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// The name of its folder below `content/`.
    pub id: String,
    /// Who.
    pub identity: OrganisationFile,
    /// Where.
    pub sites: SiteFile,
    /// What.
    pub processing: ProcessingFile,
    /// To whom.
    pub recipients: RecipientFile,
    /// Which rights, and how they are exercised.
    pub rights: RightsFile,
    /// Which trackers.
    pub cookies: CookieFile,
    /// The notices, in order of their ids.
    pub notices: Vec<Notice>,
}
