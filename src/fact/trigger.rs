//! Triggers: the event from which a period runs.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

/// The event from which a period runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// The collection of the data.
    Collection,
    /// The last contact that came from the person.
    LastContact,
    /// The last activity of the person: a connection, a purchase.
    LastActivity,
    /// The last visit to the site.
    LastVisit,
    /// The end of the contract.
    EndOfContract,
    /// The end of the relationship, contractual or not.
    EndOfRelationship,
    /// The end of the studies or of the training.
    EndOfStudies,
    /// The closure or deletion of the account.
    AccountClosure,
    /// The receipt of the request.
    ReceiptOfRequest,
    /// The publication.
    Publication,
    /// The consent.
    Consent,
    /// The withdrawal of consent.
    WithdrawalOfConsent,
    /// The deposit of a cookie or another tracker.
    Deposit,
    /// The decision, such as the end of a recruitment or an admission.
    Decision,
    /// The application, by a candidate.
    Application,
    /// The order or the purchase.
    Order,
    /// The payment.
    Payment,
    /// The issue of an invoice or another document.
    Issue,
    /// The close of the financial year.
    CloseOfFinancialYear,
    /// The conclusion of the contract.
    ConclusionOfContract,
    /// The recording, of an image or of a conversation.
    Recording,
    /// The end of the event or of the procedure.
    EndOfProcedure,
    /// The objection or the unsubscription.
    Objection,
    /// The last operation on an account or in a file.
    LastOperation,
    /// The end of the calendar year.
    EndOfYear,
    /// The answer to a request.
    Answer,
    /// The default of payment.
    PaymentDefault,
    /// The connection to a network.
    Connection,
    /// The breach of personal data.
    Breach,
    /// The death of the person.
    Death,
}

impl Trigger {
    /// All triggers.
    pub const ALL: [Self; 30] = [
        Self::Collection,
        Self::LastContact,
        Self::LastActivity,
        Self::LastVisit,
        Self::EndOfContract,
        Self::EndOfRelationship,
        Self::EndOfStudies,
        Self::AccountClosure,
        Self::ReceiptOfRequest,
        Self::Publication,
        Self::Consent,
        Self::WithdrawalOfConsent,
        Self::Deposit,
        Self::Decision,
        Self::Application,
        Self::Order,
        Self::Payment,
        Self::Issue,
        Self::CloseOfFinancialYear,
        Self::ConclusionOfContract,
        Self::Recording,
        Self::EndOfProcedure,
        Self::Objection,
        Self::LastOperation,
        Self::EndOfYear,
        Self::Answer,
        Self::PaymentDefault,
        Self::Connection,
        Self::Breach,
        Self::Death,
    ];

    /// The id, as data write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Collection => "collection",
            Self::LastContact => "last-contact",
            Self::LastActivity => "last-activity",
            Self::LastVisit => "last-visit",
            Self::EndOfContract => "end-of-contract",
            Self::EndOfRelationship => "end-of-relationship",
            Self::EndOfStudies => "end-of-studies",
            Self::AccountClosure => "account-closure",
            Self::ReceiptOfRequest => "receipt-of-request",
            Self::Publication => "publication",
            Self::Consent => "consent",
            Self::WithdrawalOfConsent => "withdrawal-of-consent",
            Self::Deposit => "deposit",
            Self::Decision => "decision",
            Self::Application => "application",
            Self::Order => "order",
            Self::Payment => "payment",
            Self::Issue => "issue",
            Self::CloseOfFinancialYear => "close-of-financial-year",
            Self::ConclusionOfContract => "conclusion-of-contract",
            Self::Recording => "recording",
            Self::EndOfProcedure => "end-of-procedure",
            Self::Objection => "objection",
            Self::LastOperation => "last-operation",
            Self::EndOfYear => "end-of-year",
            Self::Answer => "answer",
            Self::PaymentDefault => "payment-default",
            Self::Connection => "connection",
            Self::Breach => "breach",
            Self::Death => "death",
        }
    }

    /// The trigger of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trigger| trigger.id() == id)
    }
}

impl fmt::Display for Trigger {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}
