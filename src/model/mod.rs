//! The nouns of the data, one file each: what an organisation declares of itself.
//!
//! A record here is the single source of its own reading, JSON Schema, completion and
//! documentation: the field's name is the key in the YAML, its doc comment is the description.
//! The model knows neither files nor prose; whether ids point anywhere is the work of `load`.

mod contact;
mod cookie;
mod datum;
mod entity;
mod notice;
mod organisation;
mod processing;
mod recipient;
mod retention;
mod right;
mod site;
mod text;
mod workspace;

pub use contact::Contact;
pub use cookie::{Cookie, CookieCategory, CookieFile, Party};
pub use datum::{Datum, Printed};
pub use entity::{Entity, EntityKind, Identifiers};
pub use notice::{AddressStyle, Notice, NoticeFile, NoticeKind, Numbering, Version};
pub use organisation::{Organisation, OrganisationFile, Places};
pub use processing::{
    Activity, DataCategory, DataNature, DataSource, DataSubject, Origin, ProcessingFile, Purpose,
};
pub use recipient::{Recipient, RecipientFile, Role, Transfer, TransferTool};
pub use retention::Retention;
pub use right::RightsFile;
pub use site::{Link, SiteFile, WebSite};
pub use text::{Id, Localised, Name};
pub use workspace::{LevelName, Waiver, WorkspaceFile};
