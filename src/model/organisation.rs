//! The organisation whose notices are compiled, and all that it declares.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    Contact, CookieFile, Entity, Id, LevelSettings, MarketingFile, Notice, ProcessingFile,
    RecipientFile, RightsFile, SecurityFile, SiteFile, Waiver,
};
use crate::fact::Country;
use crate::source::{Span, Spanned};

/// `organisation.yaml`: who.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OrganisationFile {
    /// The name by which readers know the organisation.
    pub name: Spanned<String>,
    /// The entity that determines the purposes and means of the processing.
    #[schemars(extend("x-refers-to" = "entities"))]
    pub controller: Id,
    /// Legal entities, brands and bodies by id.
    pub entities: IndexMap<Id, Entity>,
    /// Points of contact by id.
    #[serde(default)]
    pub contacts: IndexMap<Id, Contact>,
    /// The contact of the data protection officer, where one is designated.
    #[schemars(extend("x-refers-to" = "contacts"))]
    pub data_protection_officer: Option<Id>,
    /// The countries whose law applies, the first one being that of the controller; France where
    /// none is named.
    #[serde(default)]
    pub jurisdictions: Vec<Spanned<Country>>,
    /// The competent supervisory authorities, by their ids in the reference table: `cnil` for
    /// France, `apdp` for Monaco.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "authorities"))]
    pub supervisory_authorities: Vec<Id>,
    /// Levels by rule or family, for findings in the files of the organisation.
    #[serde(default)]
    pub levels: LevelSettings,
    /// Findings in the files of the organisation that are accepted, each with its reason and its end.
    #[serde(default)]
    pub waivers: Vec<Spanned<Waiver>>,
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
    /// Which commercial messages.
    pub marketing: MarketingFile,
    /// How data are protected.
    pub security: SecurityFile,
    /// The notices, in order of their ids.
    pub notices: Vec<Notice>,
    /// Where collections stand in the files, by their keys.
    pub places: Places,
}

/// Where collections stand in an organisation's files, so that a finding can show where a missing
/// record would go.
#[derive(Clone, Debug)]
pub struct Places {
    home: Span,
    keys: BTreeMap<String, Span>,
}

impl Places {
    /// Places by key; `home` serves for a key that stands nowhere.
    pub fn new(home: Span, keys: BTreeMap<String, Span>) -> Self {
        Self { home, keys }
    }

    /// Where the collection of that key stands, if it stands anywhere.
    pub fn find(&self, key: &str) -> Option<Span> {
        self.keys.get(key).copied()
    }

    /// Where the collection of that key stands, or should stand.
    pub fn of(&self, key: &str) -> Span {
        self.find(key).unwrap_or(self.home)
    }
}
