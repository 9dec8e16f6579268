//! The vocabulary of facts: values with one normal form and one equality each.
//!
//! Every check compares two sets of facts, so what a value is, how it prints and when two are the
//! same is said here once, one file per kind. A value knows neither where it was written nor who
//! says it; languages word it.

mod address;
mod bound;
mod commitment;
mod country;
mod date;
mod duration;
mod email;
mod fold;
mod format;
mod host_name;
mod identifier;
mod legal_basis;
mod lifetime;
mod money;
mod period;
mod phone;
mod place;
mod reference;
mod right;
mod slug;
mod territory;
mod transfer_tool;
mod trigger;
mod value;
mod web_address;

pub use address::{Address, AddressPart};
pub use bound::Bound;
pub use commitment::Commitment;
pub use country::Country;
pub use date::{Date, PartialDate};
pub use duration::{Calendar, Duration};
pub use email::Email;
pub use fold::fold;
pub(crate) use fold::without_accents;
pub use format::{FormatError, check_format};
pub use host_name::HostName;
pub use identifier::{Rcs, Rna, Siren, Siret, Vat};
pub use legal_basis::LegalBasis;
pub use lifetime::Lifetime;
pub use money::{Currency, Money};
pub use period::{Period, Role, StatedTrigger};
pub use phone::Phone;
pub use place::Place;
pub use reference::{LawReference, Noun, Reference};
pub use right::Right;
pub use slug::{is_device, is_slug};
pub use territory::Territory;
pub use transfer_tool::TransferTool;
pub use trigger::Trigger;
pub use value::Value;
pub use web_address::WebAddress;
pub(crate) use web_address::resolve;
