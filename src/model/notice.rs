//! Notices: the documents that are published.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Channel, Id, LevelSettings, Localised, Waiver};
use crate::fact::{Country, Date, Duration};
use crate::language::Language;
use crate::source::{Span, Spanned};

/// `notice.yaml`: a document, its sections and its versions.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NoticeFile {
    /// What kind of document it is.
    pub kind: NoticeKind,
    /// The title.
    pub title: Localised,
    /// The last part of the address: lower-case letters, digits and hyphens.
    pub slug: Localised,
    /// One sentence for search engines and lists of notices.
    pub description: Option<Localised>,
    /// The data subjects to whom the notice is addressed; everyone where none is named.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-subjects"))]
    pub data_subjects: Vec<Id>,
    /// How the notice addresses its reader.
    #[serde(default)]
    pub address_style: AddressStyle,
    /// The notice of which this one is a layer for some data subjects: sections that it lists and
    /// does not write are taken from there, before the standard clauses.
    #[schemars(extend("x-refers-to" = "notices"))]
    pub layer_of: Option<Id>,
    /// The notice of which this one is a part.
    #[schemars(extend("x-refers-to" = "notices"))]
    pub part_of: Option<Id>,
    /// The contract of which this notice is a part, among the links.
    #[schemars(extend("x-refers-to" = "links"))]
    pub contract: Option<Id>,
    /// The sites to which the notice applies; all of them where none is named.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "sites"))]
    pub sites: Vec<Id>,
    /// The countries whose law applies, where they are not those of the organisation.
    #[serde(default)]
    pub jurisdictions: Vec<Spanned<Country>>,
    /// The competent supervisory authorities, where they are not those of the organisation.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "authorities"))]
    pub supervisory_authorities: Vec<Id>,
    /// How sections are numbered.
    #[serde(default)]
    pub numbering: Numbering,
    /// How sub-sections are numbered, where the numbering of sections does not say.
    pub sub_numbering: Option<SubNumbering>,
    /// How titles of sections are worded and set.
    #[serde(default)]
    pub heading_style: HeadingStyle,
    /// Where the date of the version stands.
    #[serde(default)]
    pub date_position: DatePosition,
    /// How readers are told of changes.
    pub updates: Option<Updates>,
    /// The language in which the notice was written, of which the others are translations.
    pub source_language: Option<Spanned<Language>>,
    /// The language that prevails where the versions differ.
    pub prevailing_language: Option<Spanned<Language>>,
    /// The sections by id, in order: prose under a heading of that id in every language, or the
    /// standard clause of that id. Where none are listed, the notice has every standard clause of
    /// its kind for which there are data.
    #[serde(default)]
    pub sections: Vec<Id>,
    /// The versions, newest first.
    pub versions: Vec<Version>,
    /// Levels by rule or family, for findings in the files of the notice.
    #[serde(default)]
    pub levels: LevelSettings,
    /// Findings in the files of the notice that are accepted, each with its reason and its end.
    #[serde(default)]
    pub waivers: Vec<Spanned<Waiver>>,
}

/// A notice with its id.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The name of its folder below `notices/`.
    pub id: String,
    /// What `notice.yaml` says.
    pub file: NoticeFile,
    /// Where `notice.yaml` begins, for findings about the notice as a whole.
    pub span: Span,
    /// Whether it lists its sections. Where it does not, `file.sections` has those of its kind,
    /// and the ones for which there are no data are left out.
    pub listed: bool,
}

impl Notice {
    /// A document of which nothing is declared but its kind.
    pub fn undeclared(kind: NoticeKind, span: Span) -> Self {
        let file = NoticeFile {
            kind,
            title: Localised::default(),
            slug: Localised::default(),
            description: None,
            data_subjects: Vec::new(),
            address_style: AddressStyle::default(),
            layer_of: None,
            part_of: None,
            contract: None,
            sites: Vec::new(),
            jurisdictions: Vec::new(),
            supervisory_authorities: Vec::new(),
            numbering: Numbering::default(),
            sub_numbering: None,
            heading_style: HeadingStyle::default(),
            date_position: DatePosition::default(),
            updates: None,
            source_language: None,
            prevailing_language: None,
            sections: Vec::new(),
            versions: Vec::new(),
            levels: LevelSettings::default(),
            waivers: Vec::new(),
        };
        Self { id: String::new(), file, span, listed: false }
    }
}

/// A kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// Information on the processing of personal data (GDPR, Articles 12 to 14).
    PrivacyNotice,
    /// Information on cookies and other trackers.
    CookiePolicy,
    /// Who publishes a site ("mentions légales").
    LegalNotice,
}

impl NoticeKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::PrivacyNotice, Self::CookiePolicy, Self::LegalNotice];

    /// The id, as data write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::PrivacyNotice => "privacy-notice",
            Self::CookiePolicy => "cookie-policy",
            Self::LegalNotice => "legal-notice",
        }
    }

    /// The sections of a complete notice of this kind, in order: each has a standard clause.
    pub fn clauses(self) -> &'static [&'static str] {
        match self {
            Self::PrivacyNotice => &[
                "introduction",
                "controller",
                "data-protection-officer",
                "data-subjects",
                "personal-data",
                "collection",
                "provision",
                "sources",
                "purposes",
                "legal-bases",
                "marketing",
                "recipients",
                "transfers",
                "retention",
                "rights",
                "exercise",
                "complaint",
                "automated-decisions",
                "artificial-intelligence",
                "minors",
                "security",
                "breach",
                "user-duties",
                "social-networks",
                "cookies",
                "changes",
                "contact",
                "language",
            ],
            Self::CookiePolicy => &[
                "definition",
                "cookie-categories",
                "cookie-list",
                "cookie-vendors",
                "tcf",
                "consent",
                "browser-settings",
                "cookie-rights",
                "changes",
                "contact",
                "language",
            ],
            Self::LegalNotice => &[
                "publisher",
                "publication-director",
                "hosting",
                "design",
                "credits",
                "mediation",
                "accessibility",
                "scope",
                "personal-data-notices",
                "changes",
                "contact",
                "language",
            ],
        }
    }
}

/// How a notice addresses its reader; `you` where nothing is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AddressStyle {
    /// In the second person: "you", « vous ».
    #[default]
    You,
    /// In the third person: "the User", « l'Utilisateur ».
    ThirdPerson,
}

/// How sections are numbered; `none` where nothing is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// Not at all.
    #[default]
    None,
    /// `1.`, and `1.1` below.
    Decimal,
    /// `Article 1`, and `1.` below.
    Articles,
    /// `1)`, and `a)` below.
    Parenthesis,
    /// `I –`, and `1.` below.
    Roman,
}

/// How sub-sections are numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SubNumbering {
    /// Not at all.
    None,
    /// `1.`
    Decimal,
    /// `1)`
    Parenthesis,
}

/// How titles of sections are worded and set. Prose words its own titles; standard clauses have
/// a noun, which is the default, and a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HeadingStyle {
    /// « Durées de conservation ».
    #[default]
    Noun,
    /// « Combien de temps conservons-nous vos données ? ».
    Question,
    /// « DURÉES DE CONSERVATION ».
    UpperCase,
}

/// Where the date of the version stands; `top` where nothing is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DatePosition {
    /// Below the title.
    #[default]
    Top,
    /// At the end.
    Bottom,
}

/// How readers are told of changes of the notice.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Updates {
    /// The ways by which they are told of substantial changes.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// How long before a substantial change takes effect they are told.
    pub advance: Option<Spanned<Duration>>,
}

/// A published version.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Version {
    /// The number or name of the version.
    pub number: Spanned<String>,
    /// The date of publication.
    pub date: Spanned<Date>,
    /// What changed, as a phrase.
    pub changes: Option<Localised>,
}
