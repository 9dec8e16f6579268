//! What is known of a rule before it runs: its name, its groups, its level, the law behind it, when
//! and where that law applies, and its page.
//!
//! A rule names only what differs from one of the constants below: `..Rule::GDPR`. It does not know
//! how rules find.

use jiff::civil::{self, Date};

use super::{Family, Level, Nature, Verification};

/// A text of law that asks for what a rule checks, in the words of each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegalSource {
    /// The citation in English.
    pub en: &'static str,
    /// The citation in French.
    pub fr: &'static str,
    /// The official address of the text.
    pub url: &'static str,
    /// How far what is said of it here was compared with it.
    pub read: Verification,
}

/// Whose law a rule applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Jurisdiction {
    /// The law of the Union, where it applies in the whole European Economic Area.
    EuropeanEconomicArea,
    /// The law of France.
    France,
    /// The law of Monaco.
    Monaco,
    /// The law of the United Kingdom.
    UnitedKingdom,
}

impl Jurisdiction {
    /// The code in reports: that of the country, or `EEA`.
    pub fn code(self) -> &'static str {
        match self {
            Self::EuropeanEconomicArea => "EEA",
            Self::France => "FR",
            Self::Monaco => "MC",
            Self::UnitedKingdom => "GB",
        }
    }
}

/// From which profile on a rule looks for anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profile {
    /// What everybody wants to know.
    #[default]
    Default,
    /// Good practice too; advice is shown without being asked for.
    Strict,
    /// Everything that might be worth a look, at the price of false alarms.
    Pedantic,
}

impl Profile {
    /// All profiles, each asking for more than the one before.
    pub const ALL: [Self; 3] = [Self::Default, Self::Strict, Self::Pedantic];

    /// The word of the profile in settings and reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Strict => "strict",
            Self::Pedantic => "pedantic",
        }
    }

    /// The profile of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name() == name)
    }
}

/// Why a rule needs no text of law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// What cannot be read cannot be published.
    Shape,
    /// What the checker is told must mean something.
    Settings,
    /// A document that leads nowhere cannot be followed.
    Structure,
    /// Two different statements of one fact cannot both be true.
    Facts,
    /// Whoever reads the one language must know what the reader of the other knows.
    Translation,
    /// The calendar tells.
    Calendar,
    /// The form of a number follows from its own digits.
    Form,
    /// Each row of the table by which the rule judges names its own source.
    Table,
}

impl Reason {
    /// The message that words it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Shape => "reason-shape",
            Self::Settings => "reason-settings",
            Self::Structure => "reason-structure",
            Self::Facts => "reason-facts",
            Self::Translation => "reason-translation",
            Self::Calendar => "reason-calendar",
            Self::Form => "reason-form",
            Self::Table => "reason-table",
        }
    }
}

/// A rule, as plain data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name, in kebab case; it states the defect and reads after "allow".
    pub name: &'static str,
    /// Names that it bore once; settings and waivers may still use them.
    pub aliases: &'static [&'static str],
    /// What it is about.
    pub family: Family,
    /// What it holds against what.
    pub nature: Nature,
    /// Its level where no setting changes it.
    pub level: Level,
    /// The least profile in which it looks for anything.
    pub profile: Profile,
    /// Whose law it applies; any where none is named.
    pub jurisdictions: &'static [Jurisdiction],
    /// The first day on which that law is in force.
    pub from: Option<Date>,
    /// The last day on which it is.
    pub until: Option<Date>,
    /// The law behind it; empty where facts are compared with facts.
    pub sources: &'static [LegalSource],
    /// Why it needs no law where it names none.
    pub reason: Option<Reason>,
    /// The rule's page: what, why, bad and good examples, in English and in French.
    pub page: &'static str,
}

impl Rule {
    /// A rule that holds what is said against what is declared, or said elsewhere.
    pub const CONSISTENCY: Self = Self {
        name: "",
        aliases: &[],
        family: Family::Structure,
        nature: Nature::Consistency,
        level: Level::Error,
        profile: Profile::Default,
        jurisdictions: &[],
        from: None,
        until: None,
        sources: &[],
        reason: Some(Reason::Facts),
        page: "",
    };
    /// A rule on files and their shape.
    pub const SYNTAX: Self = Self {
        family: Family::Syntax,
        nature: Nature::Syntax,
        reason: Some(Reason::Shape),
        ..Self::CONSISTENCY
    };
    /// A rule on sections, references and lists.
    pub const STRUCTURE: Self =
        Self { nature: Nature::Structure, reason: Some(Reason::Structure), ..Self::CONSISTENCY };
    /// A rule that compares languages.
    pub const TRANSLATION: Self = Self {
        family: Family::Translation,
        nature: Nature::Translation,
        reason: Some(Reason::Translation),
        ..Self::CONSISTENCY
    };
    /// A rule on the settings of the checker.
    pub const SETTINGS: Self = Self {
        family: Family::Settings,
        nature: Nature::Settings,
        reason: Some(Reason::Settings),
        ..Self::CONSISTENCY
    };
    /// A rule that applies law: it names its sources, and whose law it is.
    pub const LAW: Self = Self { nature: Nature::Law, reason: None, ..Self::CONSISTENCY };
    /// A rule of the GDPR, which the United Kingdom kept.
    pub const GDPR: Self = Self {
        jurisdictions: &[Jurisdiction::EuropeanEconomicArea, Jurisdiction::UnitedKingdom],
        from: day(2018, 5, 25),
        ..Self::LAW
    };
    /// A rule of the GDPR that Monaco's Law No. 1.565, Articles 5 to 20 and 97 to 100, has as well.
    pub const DATA_PROTECTION: Self = Self {
        jurisdictions: &[
            Jurisdiction::EuropeanEconomicArea,
            Jurisdiction::UnitedKingdom,
            Jurisdiction::Monaco,
        ],
        ..Self::GDPR
    };
    /// A rule of French law.
    pub const FRENCH_LAW: Self = Self { jurisdictions: &[Jurisdiction::France], ..Self::LAW };

    /// Whether the law behind the rule is in force on a day.
    pub fn is_in_force(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether the rule bears that name, or bore it once.
    pub fn is_called(&self, name: &str) -> bool {
        self.name == name || self.aliases.contains(&name)
    }

    /// Whether the rule is of the family or of the nature of that name.
    pub fn is_among(&self, group: &str) -> bool {
        self.family.name() == group || self.nature.name() == group
    }
}

/// A day of the law, for the period of a rule.
pub const fn day(year: i16, month: i8, day: i8) -> Option<Date> {
    Some(civil::date(year, month, day))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Rule, day};

    #[test]
    fn a_rule_is_in_force_from_its_first_day_to_its_last() {
        let rule = Rule { from: day(2026, 8, 11), until: day(2026, 12, 31), ..Rule::FRENCH_LAW };
        assert!(!rule.is_in_force(date(2026, 8, 10)));
        assert!(rule.is_in_force(date(2026, 8, 11)) && rule.is_in_force(date(2026, 12, 31)));
        assert!(!rule.is_in_force(date(2027, 1, 1)));
    }
}
