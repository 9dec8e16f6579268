//! A value of any kind, as claims carry it.

use serde_json::json;

use super::{
    Address, Calendar, Commitment, Email, FormatError, LawReference, LegalBasis, Money,
    PartialDate, Period, Phone, Place, Rcs, Reference, Right, Rna, Siren, Siret, TransferTool, Vat,
    WebAddress,
};

/// A value of one of the kinds of fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A period; its role tells durations from ages, recurrences and penalties.
    Duration(Box<Period>),
    /// A date.
    Date {
        /// The date.
        date: PartialDate,
        /// Whether it belongs to the title of a law.
        in_law_title: bool,
    },
    /// An e-mail address.
    Email(Email),
    /// A telephone number.
    Phone(Box<Phone>),
    /// A web address.
    Url(Box<WebAddress>),
    /// A postal address.
    Address(Box<Address>),
    /// A name of a company or a body, as written.
    Party(String),
    /// A reference to a part of the same document.
    Reference(Reference),
    /// A reference to a law.
    Law(LawReference),
    /// A SIREN.
    Siren(Siren),
    /// An entry in the Register of Trade and Companies.
    Rcs(Box<Rcs>),
    /// A SIRET.
    Siret(Siret),
    /// A number of the register of associations.
    Rna(Rna),
    /// A VAT number.
    Vat(Vat),
    /// A share capital.
    Capital(Money),
    /// A name of a tracker, or the pattern of several.
    Cookie(String),
    /// A country or a region.
    Country(Place),
    /// A right of data subjects.
    Right(Right),
    /// A legal basis.
    LegalBasis(LegalBasis),
    /// The tool of a transfer to a third country.
    TransferTool(TransferTool),
    /// A category of data, by its id.
    DataCategory(String),
    /// A category of data subjects, by its id.
    DataSubject(String),
    /// A commitment of the controller.
    Commitment {
        /// Which.
        commitment: Commitment,
        /// The places that it names, where it is about places.
        places: Vec<Place>,
    },
    /// A text that stands where a value of that kind must, and is none.
    Malformed {
        /// The kind that was expected.
        kind: &'static str,
        /// The words.
        text: String,
        /// What is wrong with them.
        error: FormatError,
    },
}

impl Value {
    /// The name of the kind, as `claims` prints it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Duration(period) => period.role.kind(),
            Self::Date { .. } => "date",
            Self::Email(_) => "email",
            Self::Phone(_) => "phone",
            Self::Url(_) => "url",
            Self::Address(_) => "address",
            Self::Party(_) => "party",
            Self::Reference(_) => "reference",
            Self::Law(_) => "law",
            Self::Siren(_) => "siren",
            Self::Rcs(_) => "rcs",
            Self::Siret(_) => "siret",
            Self::Rna(_) => "rna",
            Self::Vat(_) => "vat",
            Self::Capital(_) => "capital",
            Self::Cookie(_) => "cookie",
            Self::Country(_) => "country",
            Self::Right(_) => "right",
            Self::LegalBasis(_) => "legal-basis",
            Self::TransferTool(_) => "transfer-tool",
            Self::DataCategory(_) => "data-category",
            Self::DataSubject(_) => "data-subject",
            Self::Commitment { .. } => "commitment",
            Self::Malformed { kind, .. } => kind,
        }
    }

    /// Whether it is an entry in a public register: a number, be it a wrong one, or a share
    /// capital.
    pub fn is_number(&self) -> bool {
        matches!(
            self,
            Self::Siren(_)
                | Self::Rcs(_)
                | Self::Siret(_)
                | Self::Rna(_)
                | Self::Vat(_)
                | Self::Capital(_)
                | Self::Malformed { kind: "siren" | "siret" | "rna" | "vat", .. }
        )
    }

    /// The normal form, as `claims` prints it: a text, or an object for an address.
    pub fn normal_form(&self) -> serde_json::Value {
        match self {
            Self::Duration(period) => json!(period.to_string()),
            Self::Date { date, .. } => json!(date.to_string()),
            Self::Email(email) => json!(email.as_str()),
            Self::Phone(phone) => json!(phone.e164()),
            Self::Url(url) => json!(url.to_string()),
            Self::Address(address) => address_form(address),
            Self::Party(name) | Self::Cookie(name) => json!(name),
            Self::Reference(reference) => json!(reference.to_string()),
            Self::Law(law) => json!(law.to_string()),
            Self::Siren(number) => json!(number.to_string()),
            Self::Rcs(entry) => json!(entry.to_string()),
            Self::Siret(number) => json!(number.to_string()),
            Self::Rna(number) => json!(number.to_string()),
            Self::Vat(number) => json!(number.to_string()),
            Self::Capital(amount) => json!(amount.to_string()),
            Self::Country(place) => json!(place.id()),
            Self::Right(right) => json!(right.claimed_id()),
            Self::LegalBasis(basis) => json!(basis.id()),
            Self::TransferTool(tool) => json!(tool.id()),
            Self::DataCategory(id) | Self::DataSubject(id) => json!(id),
            Self::Commitment { commitment, .. } => json!(commitment.id()),
            Self::Malformed { text, .. } => json!(text),
        }
    }

    /// What else `claims` prints beside the value, by name.
    pub fn details(&self) -> serde_json::Map<String, serde_json::Value> {
        let mut details = serde_json::Map::new();
        let mut put = |name: &str, value: serde_json::Value| details.insert(name.to_owned(), value);
        match self {
            Self::Duration(period) => {
                put("bound", json!(period.bound.id()));
                if let Some(trigger) = &period.trigger {
                    put("trigger", json!(trigger.id.map_or(&*trigger.words, |id| id.id())));
                }
                if period.duration.calendar == Calendar::Business {
                    put("calendar", json!("business"));
                }
                if period.role.kind() == "duration" {
                    put("role", json!(period.role.id()));
                }
                if let Some(other) = period.disagreement {
                    put("disagreement", json!(other.to_string()));
                }
            }
            Self::Date { in_law_title: true, .. } => {
                put("in-law-title", json!(true));
            }
            Self::Reference(reference) if reference.explicit => {
                put("explicit", json!(true));
            }
            Self::Commitment { places, .. } if !places.is_empty() => {
                let places: Vec<&str> = places.iter().map(|place| place.id()).collect();
                put("places", json!(places));
            }
            Self::Malformed { error, .. } => {
                put("malformed", json!(error.id));
            }
            _ => {}
        }
        details
    }
}

fn address_form(address: &Address) -> serde_json::Value {
    let mut form = serde_json::Map::new();
    form.insert("street".to_owned(), json!(address.street));
    if let Some(complement) = &address.complement {
        form.insert("complement".to_owned(), json!(complement));
    }
    form.insert("postcode".to_owned(), json!(address.postcode));
    form.insert("locality".to_owned(), json!(address.locality));
    form.insert("country".to_owned(), json!(address.country.code()));
    serde_json::Value::Object(form)
}
