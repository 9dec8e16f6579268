//! The nouns of the data, one file each: what an organisation declares of itself.
//!
//! A record here is the single source of its own reading, JSON Schema, completion and
//! documentation: the field's name is the key in the YAML, its doc comment is the description.
//! The model knows neither files nor prose; whether ids point anywhere is the work of `load`.

mod baseline;
mod collection;
mod contact;
mod cookie;
mod datum;
mod decision;
mod entity;
mod marketing;
mod notice;
mod organisation;
mod processing;
mod recipient;
mod retention;
mod right;
mod scope;
mod security;
mod site;
mod text;
mod workspace;

pub use baseline::{BaselineFile, KnownFinding};
pub use collection::{Channel, Collection, CollectionMode, Requirement};
pub use contact::Contact;
pub use cookie::{
    Browser, Cookie, CookieCategory, CookieConsent, CookieFile, Exemption, Party, Tcf, TrackerKind,
};
pub use datum::{Datum, Printed};
pub use decision::{AiSystem, AutomatedDecision};
pub use entity::{Entity, EntityKind, FormerParticulars, Identifiers, Officer, OtherNumber};
pub use marketing::{MarketingChannel, MarketingFile};
pub use notice::{
    AddressStyle, DatePosition, HeadingStyle, Notice, NoticeFile, NoticeKind, Numbering,
    SubNumbering, Updates, Version,
};
pub use organisation::{Organisation, OrganisationFile, Places};
pub use processing::{
    Activity, DataCategory, DataNature, DataSource, DataSubject, Origin, ProcessingFile, Purpose,
    SpecialCondition,
};
pub use recipient::{Choice, Recipient, RecipientFile, Role, Transfer, TransferRule};
pub use retention::{EndAction, Norm, Retention, RetentionGroup, Stage};
pub use right::{IdentityCheck, Minors, RightsFile};
pub use scope::Scope;
pub use security::{Breach, SecurityFile};
pub use site::{
    Accessibility, AccessibilityStatus, Credit, CreditKind, Link, Page, SiteFile, SiteKind, WebSite,
};
pub use text::{Id, Localised, Name};
pub use workspace::{LevelName, LevelSettings, Output, ProfileName, Waiver, WorkspaceFile};
