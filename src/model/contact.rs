//! Points of contact: the data protection officer, a service, a mailbox.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised};
use crate::fact::{Address, Email, Phone, WebAddress};
use crate::source::Spanned;

/// A point of contact. At least one way to reach it must be given.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contact {
    /// The function or the service, not a person's name.
    pub name: Localised,
    /// The entity to which letters are addressed; its registered office serves as the postal
    /// address unless `address` gives another.
    #[schemars(extend("x-refers-to" = "entities"))]
    pub entity: Option<Id>,
    /// The e-mail address.
    pub email: Option<Spanned<Email>>,
    /// The telephone number.
    pub phone: Option<Spanned<Phone>>,
    /// The postal address, where it is not the entity's registered office.
    pub address: Option<Spanned<Address>>,
    /// A contact form.
    pub url: Option<Spanned<WebAddress>>,
}
