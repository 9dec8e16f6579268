//! The shape of `statements.yaml`: the words by which a sentence affirms, denies or promises.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::fact::{Commitment, LegalBasis, Right, TransferTool};

/// `statements.yaml`: the words by which a sentence affirms, denies or promises.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StatementFile {
    /// How a sentence affirms or denies, and whose word it is.
    pub stance: StanceForms,
    /// Countries and regions.
    pub places: PlaceForms,
    /// Names of trackers.
    pub cookies: CookieForms,
    /// Rights.
    pub rights: RightForms,
    /// Legal bases.
    pub legal_bases: BasisForms,
    /// Tools of transfers.
    pub transfer_tools: IndexMap<TransferTool, Vec<String>>,
    /// Words of which a sentence or a title must have one for a tool.
    pub transfer_contexts: Vec<String>,
    /// Words before a tool that is missing.
    pub transfer_absences: Vec<String>,
    /// Words by which a sentence rests transfers on a tool.
    pub transfer_governs: Vec<String>,
    /// Commitments.
    pub commitments: IndexMap<Commitment, CommitmentForms>,
}

/// How a sentence affirms or denies, and whose word it is.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StanceForms {
    /// What parts two clauses.
    pub boundaries: Vec<String>,
    /// First halves of a negation, where the language has them.
    #[serde(default)]
    pub particles: Vec<String>,
    /// What completes them.
    #[serde(default)]
    pub seconds: Vec<String>,
    /// What makes them a restriction: "nothing but".
    #[serde(default)]
    pub restrictives: Vec<String>,
    /// Words that deny the verb after them.
    pub adverbs: Vec<String>,
    /// Words that deny the noun after them.
    pub determiners: Vec<String>,
    /// Words that deny only what follows at once.
    pub near: Vec<String>,
    /// Words after what they deny.
    #[serde(default)]
    pub after: Vec<String>,
    /// Verbs at which a negation before them ends.
    pub auxiliaries: Vec<String>,
    /// Phrases that look like a negation and are none.
    pub harmless: Vec<String>,
    /// Exceptions and limits.
    pub exceptions: Vec<String>,
    /// Words that begin a condition.
    pub conditions: Vec<String>,
    /// Those of them that limit what follows.
    pub limiting_conditions: Vec<String>,
    /// Rights and choices of the reader.
    pub rights: Vec<String>,
    /// Advice to the reader.
    pub advice: Vec<String>,
    /// Words with which an imperative begins a sentence.
    #[serde(default)]
    pub imperatives: Vec<String>,
    /// Subjects that are not the controller.
    pub others: Vec<String>,
    /// What announces a list of what somebody else must do.
    pub duties: Vec<String>,
    /// Definitions and examples.
    pub definitions: Vec<String>,
    /// Words that announce an aim, which states no fact.
    #[serde(default)]
    pub aims: Vec<String>,
    /// Words right before an infinitive, which states no fact.
    #[serde(default)]
    pub infinitive_marks: Vec<String>,
}

/// Countries and regions.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PlaceForms {
    /// Names of countries beside those of `countries.ftl`, by their ISO 3166-1 codes.
    pub countries: IndexMap<String, Vec<String>>,
    /// Names of regions, by their ids.
    pub regions: IndexMap<String, Vec<String>>,
    /// Words before a region that stand for all that lies outside of it.
    pub outside: Vec<String>,
    /// Words that may stand between them.
    pub fillers: Vec<String>,
    /// Words right before a place that make it a part of another name.
    pub within: Vec<String>,
    /// Words right after a place that make it a part of another name.
    #[serde(default)]
    pub within_after: Vec<String>,
    /// Adjectives of countries, by their codes: « américaine ».
    pub adjectives: IndexMap<String, Vec<String>>,
    /// What such an adjective counts beside: a company, a server.
    pub bearers: Vec<String>,
    /// What a hyphen may join to a name: "US-based".
    #[serde(default)]
    pub based: Vec<String>,
    /// Names that are also other words.
    pub ambiguous: Vec<String>,
    /// Words of which one must stand right before those.
    pub prepositions: Vec<String>,
    /// Verbs and nouns of data that go somewhere.
    pub moves: Vec<String>,
    /// Verbs and nouns of data that are kept somewhere.
    pub hosts: Vec<String>,
    /// Data.
    pub data: Vec<String>,
    /// Verbs of data that stay somewhere.
    pub stays: Vec<String>,
    /// Verbs of data that leave a place.
    pub leaves: Vec<String>,
}

/// Names of trackers.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CookieForms {
    /// Words that speak of trackers.
    pub contexts: Vec<String>,
    /// What says that a tracker ends with the session.
    pub session: Vec<String>,
    /// Words that texts stick to a name by mistake.
    #[serde(default)]
    pub glued: Vec<String>,
    /// Heads of columns that hold names of trackers.
    pub columns: Vec<String>,
    /// Words that are never the name of one.
    pub never: Vec<String>,
}

/// Rights.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RightForms {
    /// Words of which one must stand before a right in its sentence.
    pub frames: Vec<String>,
    /// Words that do the same in a part of the document about rights.
    pub modals: Vec<String>,
    /// Words of the titles of such parts.
    pub titles: Vec<String>,
    /// What one has a right to.
    pub nouns: IndexMap<Right, Vec<String>>,
    /// Phrases that hold such words and speak of something else.
    pub never: Vec<String>,
    /// Phrases after a right that say that there is none.
    #[serde(default)]
    pub denials: Vec<String>,
    /// Words that say that somebody may not do something.
    pub refusals: Vec<String>,
    /// What readers are called.
    pub readers: Vec<String>,
    /// What they then may not do, for each right.
    pub refused: IndexMap<Right, Vec<String>>,
}

/// Legal bases.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BasisForms {
    /// Words that announce a basis.
    pub frames: Vec<String>,
    /// Words of titles and heads of columns that announce one.
    pub titles: Vec<String>,
    /// The words of each basis.
    pub bases: IndexMap<LegalBasis, BasisWords>,
}

/// The words of a legal basis.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BasisWords {
    /// Words that are one by themselves.
    pub alone: Vec<String>,
    /// Words that are one where something announces it.
    pub framed: Vec<String>,
    /// Phrases that hold such words and are none.
    pub never: Vec<String>,
}

/// The words of a commitment.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CommitmentForms {
    /// Verbs of what is promised not to be done.
    #[serde(default)]
    pub acts: Vec<String>,
    /// Nouns of it, which a negation may follow.
    #[serde(default)]
    pub nouns: Vec<String>,
    /// What makes the commitment without a negation.
    #[serde(default)]
    pub said: Vec<String>,
    /// What says the contrary without a negation.
    #[serde(default)]
    pub reversed: Vec<String>,
    /// Words of which the sentence must have one.
    #[serde(default)]
    pub with: Vec<String>,
    /// Words of which it must have one as well.
    #[serde(default)]
    pub objects: Vec<String>,
    /// Words with which it speaks of something else.
    #[serde(default)]
    pub without: Vec<String>,
    /// Words right after `said` that make it something else.
    #[serde(default)]
    pub before_not: Vec<String>,
    /// Verbs without which a noun affirms nothing.
    #[serde(default)]
    pub doing: Vec<String>,
    /// Whether the verbs are of what is promised to be done.
    #[serde(default)]
    pub affirmative: bool,
    /// Whether a title about rights stands for the words of `with`.
    #[serde(default)]
    pub under_rights: bool,
    /// Whether it counts whoever is said to do it, the reader included.
    #[serde(default)]
    pub whoever: bool,
}
