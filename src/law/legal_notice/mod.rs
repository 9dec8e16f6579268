//! What a legal notice (« mentions légales ») of a French site must say, by kind of publisher.
//!
//! State of the law: 22 November 2026. Since 23 May 2024 the items stand in Article 1-1 of the LCEN
//! (loi SREN n° 2024-449 du 21 mai 2024), no longer in Article 6, III. This file knows neither what
//! a publisher declares nor how strict a rule is: a rule compares both, and reads how far a row was
//! verified.
//!
//! Sources: each row has its own. Article 1-1, I was read in a verbatim copy; the articles of the
//! codes in the versions of Légifrance, the Commercial Code in that of 2009.

mod table;

pub use table::LEGAL_NOTICE_RULES;

use crate::diagnostic::{LegalSource, Verification};

/// What kind of publisher a site has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PublisherKind {
    /// A natural person who does not publish as a profession.
    PrivatePerson,
    /// A natural person who publishes as a profession.
    Professional,
    /// A sole trader (« entrepreneur individuel »).
    SoleTrader,
    /// A company.
    Company,
    /// An association.
    Association,
    /// A public body.
    PublicBody,
}

/// Who is the director of publication (loi n° 82-652 du 29 juillet 1982, article 93-2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Director {
    /// The publisher, who is a natural person.
    Publisher,
    /// The legal representative of the company.
    LegalRepresentative,
    /// The president of the association.
    President,
    /// The head of the public body.
    Head,
}

impl PublisherKind {
    /// All kinds, in the order of the table's columns.
    pub const ALL: [Self; 6] = [
        Self::PrivatePerson,
        Self::Professional,
        Self::SoleTrader,
        Self::Company,
        Self::Association,
        Self::PublicBody,
    ];

    /// Who is the director of publication.
    pub fn director(self) -> Director {
        match self {
            Self::PrivatePerson | Self::Professional | Self::SoleTrader => Director::Publisher,
            Self::Company => Director::LegalRepresentative,
            Self::Association => Director::President,
            Self::PublicBody => Director::Head,
        }
    }
}

/// Something that a legal notice may have to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LegalNoticeItem {
    /// The name, or the company name.
    Name,
    /// The legal form, beside the name.
    LegalForm,
    /// That the publisher is a sole trader, beside the name.
    SoleTraderMention,
    /// The domicile or the registered office.
    Address,
    /// The telephone number.
    Phone,
    /// The e-mail address.
    Email,
    /// The number in the RCS or the RNE.
    RegistrationNumber,
    /// The town of the registry of the RCS.
    RegistryTown,
    /// The amount of the share capital.
    Capital,
    /// The VAT number.
    VatNumber,
    /// The number in the register of associations (RNA).
    AssociationNumber,
    /// The director of publication.
    PublicationDirector,
    /// The « responsable de la rédaction ».
    EditorialManager,
    /// The name of the host.
    HostName,
    /// The postal address of the host.
    HostAddress,
    /// The telephone number of the host.
    HostPhone,
    /// Names and addresses of those who store data for the service.
    StorageProviders,
    /// The consumer mediator and its site.
    Mediator,
    /// What is to be said of a regulated profession.
    RegulatedProfession,
    /// Whether the site is accessible, on its home page.
    AccessibilityStatus,
}

impl LegalNoticeItem {
    /// The id, in kebab case.
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::LegalForm => "legal-form",
            Self::SoleTraderMention => "sole-trader-mention",
            Self::Address => "address",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::RegistrationNumber => "registration-number",
            Self::RegistryTown => "registry-town",
            Self::Capital => "capital",
            Self::VatNumber => "vat-number",
            Self::AssociationNumber => "association-number",
            Self::PublicationDirector => "publication-director",
            Self::EditorialManager => "editorial-manager",
            Self::HostName => "host-name",
            Self::HostAddress => "host-address",
            Self::HostPhone => "host-phone",
            Self::StorageProviders => "storage-providers",
            Self::Mediator => "mediator",
            Self::RegulatedProfession => "regulated-profession",
            Self::AccessibilityStatus => "accessibility-status",
        }
    }
}

/// Whether a notice must say something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Requirement {
    /// It need not.
    NotRequired,
    /// It should.
    Advice,
    /// It must where the condition holds.
    WhereApplicable,
    /// It must.
    Required,
}

/// What the law asks of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegalNoticeRule {
    /// The item.
    pub item: LegalNoticeItem,
    /// Whether it must be said, by kind of publisher in the order of [`PublisherKind::ALL`].
    pub requirements: [Requirement; 6],
    /// The law.
    pub source: LegalSource,
    /// How far the row was verified.
    pub verification: Verification,
    /// When it applies, or how, in English.
    pub condition: Option<&'static str>,
}

/// What the law asks of an item.
pub fn legal_notice_rule(item: LegalNoticeItem) -> Option<&'static LegalNoticeRule> {
    LEGAL_NOTICE_RULES.iter().find(|rule| rule.item == item)
}

/// Whether a publisher of a kind must say something.
pub fn legal_notice_requirement(item: LegalNoticeItem, kind: PublisherKind) -> Requirement {
    let column = PublisherKind::ALL.iter().position(|other| *other == kind);
    let rule = legal_notice_rule(item);
    let requirement = rule.zip(column).and_then(|(rule, column)| rule.requirements.get(column));
    requirement.copied().unwrap_or(Requirement::NotRequired)
}

#[cfg(test)]
mod tests {
    use super::{
        Director, LEGAL_NOTICE_RULES, LegalNoticeItem, PublisherKind, Requirement,
        legal_notice_requirement, legal_notice_rule,
    };

    #[test]
    fn items_come_once_and_in_order() {
        assert!(LEGAL_NOTICE_RULES.windows(2).all(|pair| pair[0].item < pair[1].item));
        assert_eq!(LEGAL_NOTICE_RULES.len(), LegalNoticeItem::AccessibilityStatus as usize + 1);
    }

    #[test]
    fn conditions_are_told() {
        for rule in LEGAL_NOTICE_RULES {
            let conditional = rule.requirements.contains(&Requirement::WhereApplicable);
            assert!(!conditional || rule.condition.is_some(), "{}", rule.item.id());
        }
    }

    #[test]
    fn the_table_is_read_by_column() {
        let of = |kind| {
            let rules = LEGAL_NOTICE_RULES.iter();
            let required = rules.filter(move |rule| {
                legal_notice_requirement(rule.item, kind) == Requirement::Required
            });
            required.map(|rule| rule.item.id()).collect::<Vec<_>>()
        };
        assert_eq!(of(PublisherKind::PrivatePerson), ["host-name", "host-address"]);
        assert!(of(PublisherKind::Company).contains(&"capital"));
        assert!(!of(PublisherKind::Association).contains(&"registration-number"));
        assert_eq!(PublisherKind::PublicBody.director(), Director::Head);
        let phone = legal_notice_rule(LegalNoticeItem::HostPhone).map(|rule| rule.source.fr);
        assert_eq!(phone, Some("LCEN, article 1-1, I, 4°"));
    }
}
