//! What sentences say that rules judge: the phrases of each topic, with the words that must, or must
//! not, stand around them.
//!
//! `locales/<language>/passages.yaml` lists them. A topic is what a sentence says, not what is wrong
//! with it; that is for rules.

use std::ops::Range;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::fact::fold;

use super::phrase::fold_char;
use super::phrases::{PhraseIndex, Phrases};

macro_rules! topics {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What a sentence says.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema,
        )]
        #[serde(rename_all = "kebab-case")]
        pub enum Topic {
            $($(#[$doc])* $name,)*
        }

        impl Topic {
            /// All topics.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
        }
    };
}

topics! {
    /// That who continues to browse accepts trackers.
    ConsentByBrowsing,
    /// That who uses a service, or gives data, consents to their processing.
    ConsentByUse,
    /// What determines how long data are kept.
    RetentionCriterion,
    /// That the browser is the way to refuse trackers.
    BrowserSettings,
    /// That trackers can be refused on the site itself.
    ConsentPanel,
    /// That trackers are set unless somebody refuses them.
    TrackersUnlessRefused,
    /// That data are kept without end.
    IndefiniteRetention,
    /// That data are kept as long as is necessary.
    VagueRetention,
    /// That a copy of an identity document comes with every request.
    IdentityDocument,
    /// That a complaint follows a request to the controller.
    PriorRecourse,
    /// That legitimate grounds are needed to object.
    ObjectionOnGrounds,
    /// That people are told of a breach within a number of hours.
    BreachWithinHours,
    /// That the processing was declared to an authority.
    Declaration,
    /// That data are given at the reader's own risk.
    OwnRisk,
    /// That who uses a service accepts transfers outside the Union.
    TransferByUse,
    /// That data are for the use of the controller alone.
    OwnUse,
    /// That partners are given data.
    GivenToPartners,
    /// That who continues to use a service accepts changes.
    ChangesByUse,
    /// An arrangement for transfers that a court annulled.
    AnnulledFramework,
    /// In a title: that what follows is about how long data are kept.
    RetentionTitle,
    /// That requests are answered.
    Answer,
    /// That the text was brought up to date.
    Update,
    /// How long a choice about trackers counts.
    ChoiceLifetime,
    /// Trackers that need no consent.
    ExemptTrackers,
    /// Images of video surveillance.
    Footage,
    /// Logs of connections.
    Logs,
    /// Prospects.
    Prospects,
    /// Applicants for a job.
    JobApplicants,
    /// The data protection officer.
    Officer,
    /// The controller.
    TellsController,
    /// Purposes.
    TellsPurposes,
    /// A legal basis.
    TellsBasis,
    /// Consent as a reason to process data.
    TellsConsent,
    /// Legitimate interests, without more.
    BareInterest,
    /// Legitimate interests, with what they are.
    StatedInterest,
    /// An example in a paragraph on legitimate interests.
    ExampleInterest,
    /// Recipients.
    TellsRecipients,
    /// Security.
    TellsSecurity,
    /// Rights.
    TellsRights,
    /// The right of access.
    TellsAccess,
    /// The right to rectification.
    TellsRectification,
    /// The right to erasure.
    TellsErasure,
    /// The right to restriction.
    TellsRestriction,
    /// The right to portability.
    TellsPortability,
    /// The right to object.
    TellsObjection,
    /// The right to withdraw consent.
    TellsWithdrawal,
    /// The right to complain.
    TellsComplaint,
    /// A form by which somebody is reached.
    ContactForm,
    /// A transfer outside the European Economic Area.
    TellsTransfer,
    /// What a transfer rests on.
    TellsTool,
    /// A host.
    TellsHost,
    /// A director of publication.
    TellsDirector,
    /// Marks of a publisher under French law.
    FrenchPublisher,
    /// How long trackers live.
    TellsLifetime,
    /// How trackers are refused.
    TellsRefusal,
    /// Consent as a legal basis.
    BasisConsent,
    /// A contract as a legal basis.
    BasisContract,
    /// A legal obligation as a legal basis.
    BasisObligation,
    /// Vital interests as a legal basis.
    BasisVital,
    /// A public task as a legal basis.
    BasisTask,
    /// Legitimate interests as a legal basis.
    BasisInterests,
    /// That nothing can happen to the data.
    AbsoluteSecurity,
    /// That breaches are notified within ninety-six hours.
    PrematureBreachPeriod,
    /// That who exercises a right pays for it.
    FeeForRights,
    /// What may be done with data, without a condition.
    HedgedFact,
    /// That the text changes without a word to its readers.
    UnannouncedChanges,
    /// The European platform for the resolution of disputes.
    DisputePlatform,
    /// How long consent to trackers is remembered.
    ConsentLifetime,
    /// How long a refusal of trackers is remembered.
    RefusalLifetime,
    /// Data of the special categories.
    SpecialData,
    /// What becomes of data after death.
    TellsDirectives,
    /// The French authority, or the French Data Protection Act.
    FrenchLaw,
    /// What only consumers have who buy something.
    ConsumerSales,
    /// Mediation between traders and consumers.
    TellsMediator,
    /// A term that the law in force no longer uses.
    FormerTerm,
}

/// `passages.yaml`: what sentences say that rules judge.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PassageFile {
    /// The phrases of each topic.
    pub passages: IndexMap<Topic, PassageEntry>,
    /// The days of the week, from Monday.
    pub weekdays: [String; 7],
    /// Whether readers of the language may take `09/10/2026` for either of two days.
    pub ambiguous_dates: bool,
    /// Terms that the law in force no longer uses, with those that it uses.
    pub former_terms: IndexMap<String, String>,
}

/// The phrases of a topic.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PassageEntry {
    /// What is said.
    pub phrases: Vec<String>,
    /// One of these must stand in the sentence too.
    #[serde(default)]
    pub with: Vec<String>,
    /// One of these must stand in the paragraph, before its list, or in the title above.
    #[serde(default)]
    pub about: Vec<String>,
    /// None of these may stand in the sentence.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Words that say of a time before them that it may be made longer. What stands after them,
    /// such as the reason, is not looked through for those of `unless`.
    #[serde(default)]
    pub longer: Vec<String>,
}

/// The words of every topic, ready to be looked for.
#[derive(Clone, Debug)]
pub struct PassageWords {
    topics: Vec<TopicWords>,
    /// The phrases of all topics, by their place among the topics.
    index: PhraseIndex,
    /// The folded days of the week, from Monday.
    pub weekdays: [String; 7],
    /// Whether readers may take `09/10/2026` for either of two days.
    pub ambiguous_dates: bool,
    /// Former terms as patterns, with those of today.
    former_terms: Vec<(Phrases, String)>,
}

/// The words of one topic.
#[derive(Clone, Debug)]
pub struct TopicWords {
    /// The topic.
    pub topic: Topic,
    with: Option<Phrases>,
    about: Option<Phrases>,
    unless: Option<Phrases>,
    longer: Option<Phrases>,
}

impl PassageWords {
    pub(super) fn new(file: &PassageFile) -> Self {
        let optional = |phrases: &Vec<String>| (!phrases.is_empty()).then(|| Phrases::new(phrases));
        let mut topics: Vec<TopicWords> = file
            .passages
            .iter()
            .map(|(topic, entry)| TopicWords {
                topic: *topic,
                with: optional(&entry.with),
                about: optional(&entry.about),
                unless: optional(&entry.unless),
                longer: optional(&entry.longer),
            })
            .collect();
        let topic = Topic::FormerTerm;
        topics.push(TopicWords { topic, with: None, about: None, unless: None, longer: None });
        let phrases = file.passages.values().map(|entry| entry.phrases.iter().collect());
        let former = file.former_terms.keys().collect();
        let terms = file.former_terms.iter();
        Self {
            topics,
            index: PhraseIndex::new(phrases.chain([former])),
            weekdays: file.weekdays.each_ref().map(|day| fold(day)),
            ambiguous_dates: file.ambiguous_dates,
            former_terms: terms.map(|(term, now)| (Phrases::new([term]), now.clone())).collect(),
        }
    }

    /// The phrases in a folded text, each with its topic, in the order of the text.
    pub fn in_text(&self, folded: &str) -> impl Iterator<Item = (&TopicWords, Range<usize>)> {
        let found = self.index.find(folded).into_iter();
        found.filter_map(|(set, range)| Some((self.topics.get(set)?, range)))
    }

    /// Whether a text that stands alone, such as a name in the data, says something of a topic.
    pub fn says(&self, topic: Topic, text: &str) -> bool {
        let folded: String = text.chars().flat_map(fold_char).collect();
        let mut found = self.in_text(&folded).filter(|(words, _)| words.topic == topic);
        found.any(|(words, _)| words.fits(&folded, &folded))
    }

    /// Where words of a folded text say of a time before them that it may be made longer.
    pub fn longer(&self, topic: Topic, folded: &str) -> Option<Range<usize>> {
        let mut words = self.topics.iter().filter(|words| words.topic == topic);
        words.find_map(|words| words.longer.as_ref()?.find(folded))
    }

    /// The term that the law uses today for a former one.
    pub fn term_of_today(&self, former: &str) -> Option<&str> {
        let folded: String = former.chars().flat_map(fold_char).collect();
        let found = self.former_terms.iter().find(|(term, _)| term.is_match(&folded));
        found.map(|(_, now)| now.as_str())
    }
}

impl TopicWords {
    /// Whether a folded sentence says it, `around` being the folded words of its paragraph, of the
    /// title above and of what announces its list.
    pub fn fits(&self, sentence: &str, around: &str) -> bool {
        let holds = |words: &Option<Phrases>, text: &str| {
            words.as_ref().is_none_or(|words| words.is_match(text))
        };
        let longer = self.longer.as_ref().and_then(|words| words.find(sentence));
        let told = longer.map_or(sentence, |words| &sentence[..words.start]);
        let unless = self.unless.as_ref().is_some_and(|words| words.is_match(told));
        !unless && holds(&self.with, sentence) && holds(&self.about, around)
    }
}
