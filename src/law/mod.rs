//! Reference tables of the law as typed data, each row with its source. State of the law:
//! 22 November 2026.
//!
//! Names of rights and legal bases are words, and stand in `locales/<language>/law.ftl`; names that
//! are data, such as those of laws and authorities, stand here with their articles, dates and figures.
//! One file per table; each row, or the header of its table, says how far it was verified.

mod adequacy;
pub mod articles;
mod authorities;
mod known_cookies;
mod legal_bases;
mod legal_notice;
mod monaco;
pub mod retention_references;
mod retired_links;
mod retired_names;
mod rights;
mod tcf;
mod territory;
pub mod texts;
mod towns;
mod transfer_tools;

pub use adequacy::{ADEQUACY_DECISIONS, Adequacy, AdequacyScope, Adequate, adequacy, decision_on};
pub use authorities::{AUTHORITIES, Authority, Former, PostalAddress, authority, authority_of};
pub use known_cookies::{CookieExemption, KNOWN_COOKIES, KnownCookie, known_cookie};
pub use legal_bases::{
    GDPR_ARTICLES_OF_ANY, LegalBasisArticle, MONEGASQUE_ARTICLE_OF_BASES,
    SPECIAL_CATEGORY_CONDITIONS, SpecialCategoryCondition, legal_basis_article,
    special_category_condition,
};
pub use legal_notice::{
    Director, LEGAL_NOTICE_RULES, LegalNoticeItem, LegalNoticeRule, PublisherKind, Requirement,
    legal_notice_requirement, legal_notice_rule,
};
pub use monaco::monegasque_counterpart;
pub use retention_references::{RetentionReference, retention_reference, retention_references};
pub use retired_links::{RETIRED_LINKS, RetiredLink, retired_link};
pub use retired_names::{RETIRED_NAMES, RetiredName};
pub use rights::{Availability, RightArticles, availability, available, right_articles};
pub use tcf::{
    FORMER_TCF_NAMES, FormerTcfName, TCF_ENTRIES, TCF_STACKS, TCF_VERSION, TcfBasis, TcfEntry,
    TcfKind, TcfStack, tcf_entry, tcf_stack,
};
pub use territory::in_european_economic_area;
pub use texts::{
    FORMER_ARTICLES, FormerArticle, LegalText, former_article, legal_text, legal_text_of_reference,
    legal_texts,
};
pub use towns::departments_of;
pub use transfer_tools::{TRANSFER_TOOLS, TransferToolArticle, TransferWay, transfer_tool};

/// The day of the state of the law that the tables give. What changed since, they do not know.
pub const STATE_OF_THE_LAW: &str = "2026-11-22";

#[cfg(test)]
mod tests {
    use super::STATE_OF_THE_LAW;
    use crate::fact::Date;

    #[test]
    fn the_state_of_the_law_has_a_date() {
        assert!(STATE_OF_THE_LAW.parse::<Date>().is_ok());
    }
}
