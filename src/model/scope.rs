//! The part of an organisation's data that a notice is about.
//!
//! A notice addresses some data subjects, or everyone. What concerns other people only is not
//! told in it and is not missed in it. Pages, standard clauses and rules ask here, so that they
//! agree. It knows nothing of prose.

use indexmap::IndexMap;

use super::{
    AiSystem, AutomatedDecision, Collection, DataCategory, DataSource, DataSubject, Id,
    MarketingChannel, Notice, Organisation, Purpose, Recipient, Retention, WebSite,
};
use crate::fact::Country;

/// What a notice covers.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    organisation: &'a Organisation,
    notice: &'a Notice,
}

impl<'a> Scope<'a> {
    /// The scope of a notice of an organisation.
    pub fn new(organisation: &'a Organisation, notice: &'a Notice) -> Self {
        Self { organisation, notice }
    }

    /// Whether what concerns these data subjects concerns the notice. None stands for everyone.
    pub fn covers(&self, subjects: &[Id]) -> bool {
        let own = &self.notice.file.data_subjects;
        own.is_empty()
            || subjects.is_empty()
            || subjects.iter().any(|subject| own.iter().any(|id| id.value == subject.value))
    }

    /// The data subjects whom the notice addresses, in the order of the data.
    pub fn data_subjects(self) -> impl Iterator<Item = (&'a Id, &'a DataSubject)> {
        let own = &self.notice.file.data_subjects;
        let all = self.organisation.processing.data_subjects.iter();
        all.filter(move |(id, _)| own.is_empty() || own.iter().any(|own| own.value == id.value))
    }

    /// The purposes.
    pub fn purposes(self) -> impl Iterator<Item = (&'a Id, &'a Purpose)> {
        let all = self.organisation.processing.purposes.iter();
        all.filter(move |(_, purpose)| self.covers(&purpose.data_subjects))
    }

    /// The categories of data.
    pub fn data_categories(self) -> impl Iterator<Item = (&'a Id, &'a DataCategory)> {
        let all = self.organisation.processing.data_categories.iter();
        all.filter(move |(_, category)| self.covers(&category.data_subjects))
    }

    /// The occasions of collection.
    pub fn collection(self) -> impl Iterator<Item = (&'a Id, &'a Collection)> {
        let all = self.organisation.processing.collection.iter();
        all.filter(move |(_, occasion)| self.covers(&occasion.data_subjects))
    }

    /// The decisions based solely on automated processing.
    pub fn automated_decisions(self) -> impl Iterator<Item = (&'a Id, &'a AutomatedDecision)> {
        let all = self.organisation.processing.automated_decisions.iter();
        all.filter(move |(_, decision)| self.covers(&decision.data_subjects))
    }

    /// The systems of artificial intelligence.
    pub fn artificial_intelligence(self) -> impl Iterator<Item = (&'a Id, &'a AiSystem)> {
        let all = self.organisation.processing.artificial_intelligence.iter();
        all.filter(move |(_, system)| self.covers(&system.data_subjects))
    }

    /// The channels of commercial messages.
    pub fn marketing(self) -> impl Iterator<Item = (&'a Id, &'a MarketingChannel)> {
        let all = self.organisation.marketing.marketing.iter();
        all.filter(move |(_, channel)| self.covers(&channel.data_subjects))
    }

    /// The retention rules: those of the data subjects of the notice, and among those of nobody
    /// in particular the ones that a purpose of the notice names, or that none names.
    pub fn retention(self) -> impl Iterator<Item = (&'a Id, &'a Retention)> {
        let rules = &self.organisation.processing.retention;
        rules.iter().filter(move |(id, rule)| {
            if rule.data_subjects.is_empty() {
                self.uses(id, |purpose| purpose.retention.as_slice())
            } else {
                self.covers(&rule.data_subjects)
            }
        })
    }

    /// The sources of data, chosen in the same way.
    pub fn sources(self) -> impl Iterator<Item = (&'a Id, &'a DataSource)> {
        let all = self.organisation.processing.sources.iter();
        all.filter(move |(id, _)| self.uses(id, |purpose| &purpose.sources))
    }

    /// The recipients, chosen in the same way.
    pub fn recipients(self) -> impl Iterator<Item = (&'a Id, &'a Recipient)> {
        let all = self.organisation.recipients.recipients.iter();
        all.filter(move |(id, recipient)| {
            if recipient.data_subjects.is_empty() {
                self.uses(id, |purpose| &purpose.recipients)
            } else {
                self.covers(&recipient.data_subjects)
            }
        })
    }

    /// The sites to which the notice applies.
    pub fn sites(self) -> impl Iterator<Item = (&'a Id, &'a WebSite)> {
        let own = &self.notice.file.sites;
        let all = self.organisation.sites.sites.iter();
        all.filter(move |(id, _)| own.is_empty() || own.iter().any(|own| own.value == id.value))
    }

    /// The countries whose law applies; France where the data name none.
    pub fn jurisdictions(self) -> Vec<Country> {
        let own = &self.notice.file.jurisdictions;
        let of_all = &self.organisation.identity.jurisdictions;
        let named = if own.is_empty() { of_all } else { own };
        if named.is_empty() {
            return vec![Country::FRANCE];
        }
        named.iter().map(|country| country.value).collect()
    }

    /// The ids of the competent supervisory authorities.
    pub fn supervisory_authorities(self) -> &'a [Id] {
        let own = &self.notice.file.supervisory_authorities;
        if own.is_empty() { &self.organisation.identity.supervisory_authorities } else { own }
    }

    /// Whether a purpose of the notice names the record, or no purpose does.
    fn uses(self, id: &Id, names: impl Fn(&'a Purpose) -> &'a [Id]) -> bool {
        let purposes: &IndexMap<Id, Purpose> = &self.organisation.processing.purposes;
        let mut naming = purposes
            .values()
            .filter(|purpose| names(purpose).iter().any(|name| name.value == id.value))
            .peekable();
        naming.peek().is_none() || naming.any(|purpose| self.covers(&purpose.data_subjects))
    }
}
