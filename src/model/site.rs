//! Web sites, and the links that notices offer.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised, Name, Officer};
use crate::fact::WebAddress;
use crate::source::Spanned;

/// `sites.yaml`: where.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SiteFile {
    /// Web sites by id.
    #[serde(default)]
    pub sites: IndexMap<Id, WebSite>,
    /// Pages of others to which notices link, by id.
    #[serde(default)]
    pub links: IndexMap<Id, Link>,
    /// The entity that publishes the sites, where it is not the controller.
    #[schemars(extend("x-refers-to" = "entities"))]
    pub publisher: Option<Id>,
    /// The department of the publisher that is in charge of the sites.
    pub department: Option<Localised>,
    /// Who answers for what is published (loi n° 82-652, article 93-2).
    pub publication_director: Option<Officer>,
    /// The entities that host the sites, where a site does not name its own.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "entities"))]
    pub hosts: Vec<Id>,
    /// The entities that designed or built the sites.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "entities"))]
    pub designers: Vec<Id>,
    /// Whether the sites are accessible to people with disabilities.
    pub accessibility: Option<Accessibility>,
    /// The entities that mediate between the publisher and consumers (code de la consommation,
    /// article L. 616-1).
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "entities"))]
    pub mediators: Vec<Id>,
    /// Whose photographs and other works are shown.
    #[serde(default)]
    pub credits: Vec<Credit>,
    /// Pages that show several notices, one after another, by id.
    #[serde(default)]
    pub pages: IndexMap<Id, Page>,
}

/// Whether sites are accessible to people with disabilities (loi n° 2005-102, article 47).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Accessibility {
    /// To what extent they comply with the accessibility requirements.
    pub status: AccessibilityStatus,
    /// The accessibility statement, among the links.
    #[schemars(extend("x-refers-to" = "links"))]
    pub statement: Option<Id>,
}

/// To what extent sites comply with the accessibility requirements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AccessibilityStatus {
    /// Wholly.
    Full,
    /// In part.
    Partial,
    /// Not at all.
    None,
}

/// The author or the agency of a work that is shown.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Credit {
    /// The name.
    pub name: Spanned<String>,
    /// The body for which the author works.
    pub affiliation: Option<Name>,
    /// Whether it is an agency or a person.
    #[serde(default)]
    pub kind: CreditKind,
}

/// What kind of author is credited; a person where nothing is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CreditKind {
    /// A person.
    #[default]
    Person,
    /// An agency or an image bank.
    Agency,
}

/// A page that shows several notices, each with its own title, date and anchors. Each notice
/// keeps a page of its own as well.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Page {
    /// The title of the page.
    pub title: Localised,
    /// The last part of its address.
    pub slug: Localised,
    /// One sentence for search engines.
    pub description: Option<Localised>,
    /// The notices, in order, by the names of their folders.
    #[schemars(length(min = 1), extend("x-refers-to" = "notices"))]
    pub notices: Vec<Id>,
}

/// A web site of the organisation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WebSite {
    /// Its address.
    pub url: Spanned<WebAddress>,
    /// What it is for, in lower case.
    pub description: Option<Localised>,
    /// What kind of site it is.
    #[serde(default)]
    pub kind: SiteKind,
    /// The entities that host it, where they are not those of all sites.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "entities"))]
    pub hosts: Vec<Id>,
}

/// The kind of a site, in the order in which notices list sites; `main` where none is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SiteKind {
    /// The main site.
    #[default]
    Main,
    /// A service, such as a catalogue or a personal area.
    Service,
    /// The site of a school.
    School,
    /// The site of a campus.
    Campus,
    /// A mobile application.
    Application,
    /// A page on a social network.
    SocialNetwork,
}

impl SiteKind {
    /// All kinds, in the order in which notices list sites.
    pub const ALL: [Self; 6] = [
        Self::Main,
        Self::Service,
        Self::School,
        Self::Campus,
        Self::Application,
        Self::SocialNetwork,
    ];

    /// The id, as data write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Service => "service",
            Self::School => "school",
            Self::Campus => "campus",
            Self::Application => "application",
            Self::SocialNetwork => "social-network",
        }
    }
}

/// A page of somebody else.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Link {
    /// The text of the link.
    pub name: Name,
    /// The address, where it is the same in every language.
    pub url: Option<Spanned<WebAddress>>,
    /// The address of the French page.
    pub url_fr: Option<Spanned<WebAddress>>,
    /// The address of the English page.
    pub url_en: Option<Spanned<WebAddress>>,
}
