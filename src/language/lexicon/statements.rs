//! Words of what sentences affirm, deny and promise; over folded text.
//!
//! `locales/<language>/statements.yaml` holds them. Names of countries come from `countries.ftl`,
//! where pages take them as well.

use std::collections::BTreeMap;

use super::cues::CueSets;
use super::phrase::fold_char;
use super::phrases::Phrases;
use super::statement_file::{CommitmentForms, PlaceForms, StanceForms, StatementFile};
use crate::fact::{Commitment, LegalBasis, Place, Right, TransferTool, fold};

/// The words of statements, ready to be looked for.
#[derive(Clone, Debug)]
pub struct StatementWords {
    /// How a sentence affirms or denies.
    pub stance: StanceWords,
    /// Countries and regions.
    pub place: PlaceWords,
    /// Names of trackers.
    pub cookie: CookieWords,
    /// Rights.
    pub right: RightWords,
    /// Legal bases.
    pub basis: BasisPhrases,
    /// Tools of transfers.
    pub transfer: TransferWords,
    /// Commitments.
    pub commitments: Vec<(Commitment, CommitmentWords)>,
}

/// The phrases of `StanceForms`, ready to be looked for.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each field is the set of phrases of the same name")]
pub struct StanceWords {
    pub boundaries: Phrases,
    pub particles: Phrases,
    pub seconds: Phrases,
    pub restrictives: Phrases,
    pub adverbs: Phrases,
    pub determiners: Phrases,
    pub near: Phrases,
    pub after: Phrases,
    pub auxiliaries: Phrases,
    pub harmless: Phrases,
    pub exceptions: Phrases,
    pub conditions: Phrases,
    pub limiting_conditions: Phrases,
    pub rights: Phrases,
    pub advice: Phrases,
    pub imperatives: Phrases,
    pub others: Phrases,
    pub duties: Phrases,
    pub definitions: Phrases,
    pub aims: Phrases,
    pub infinitive_marks: Phrases,
}

/// The phrases of `PlaceForms`, ready to be looked for.
#[derive(Clone, Debug)]
pub struct PlaceWords {
    /// Every name of a place.
    pub names: Phrases,
    /// The place of each name, by its folded words.
    ids: BTreeMap<String, Place>,
    /// Names that are written in capitals only.
    acronyms: Vec<String>,
    ambiguous: Vec<String>,
    /// Adjectives of countries.
    pub adjectives: Phrases,
    /// What they count beside.
    pub bearers: Phrases,
    /// What a hyphen may join to a name.
    pub based: Phrases,
    /// Words that stand for all that lies outside.
    pub outside: Phrases,
    /// Words that may stand between them and the region.
    pub fillers: Phrases,
    /// Words before a place that make it a part of another name.
    pub within: Phrases,
    /// Words after a place that make it a part of another name.
    pub within_after: Phrases,
    /// Words before an ambiguous name.
    pub prepositions: Phrases,
    /// Data go somewhere.
    pub moves: Phrases,
    /// Data are kept somewhere.
    pub hosts: Phrases,
    /// Data.
    pub data: Phrases,
    /// Data stay somewhere.
    pub stays: Phrases,
    /// Data leave a place.
    pub leaves: Phrases,
}

impl PlaceWords {
    /// The place of a name as it stands in folded text.
    pub fn place(&self, name: &str) -> Option<Place> {
        self.ids.get(&fold(name)).copied()
    }

    /// Whether the name counts only in capitals.
    pub fn is_acronym(&self, name: &str) -> bool {
        self.acronyms.contains(&fold(name))
    }

    /// Whether the name is also another word.
    pub fn is_ambiguous(&self, name: &str) -> bool {
        self.ambiguous.contains(&fold(name))
    }
}

/// Names of trackers.
#[derive(Clone, Debug)]
pub struct CookieWords {
    /// Words that speak of trackers.
    pub contexts: Phrases,
    /// What says that a tracker ends with the session.
    pub session: Phrases,
    /// Words that texts stick to a name by mistake.
    pub glued: Vec<String>,
    columns: Vec<String>,
    never: Vec<String>,
}

impl CookieWords {
    /// Whether the head of a column announces names of trackers.
    pub fn is_column(&self, head: &str) -> bool {
        self.columns.contains(&fold(head))
    }

    /// Whether a word is never the name of one.
    pub fn is_never(&self, name: &str) -> bool {
        self.never.contains(&fold(name))
    }
}

/// Rights.
#[derive(Clone, Debug)]
pub struct RightWords {
    /// Words that announce a right in their sentence.
    pub frames: Phrases,
    /// Words that do so in a part about rights.
    pub modals: Phrases,
    /// Words of the titles of such parts.
    pub titles: Phrases,
    /// What one has a right to.
    pub nouns: Vec<(Right, Phrases)>,
    /// Phrases that speak of something else.
    pub never: Phrases,
    /// Phrases after a right that say that there is none.
    pub denials: Phrases,
    /// Words that say that somebody may not do something.
    pub refusals: Phrases,
    /// What readers are called.
    pub readers: Phrases,
    /// What they then may not do.
    pub refused: Vec<(Right, Phrases)>,
}

/// Legal bases.
#[derive(Clone, Debug)]
pub struct BasisPhrases {
    /// Words that announce a basis.
    pub frames: Phrases,
    /// Words of titles that do.
    pub titles: Phrases,
    /// Each basis: alone, framed, never.
    pub bases: Vec<(LegalBasis, [Phrases; 3])>,
}

/// Tools of transfers.
#[derive(Clone, Debug)]
pub struct TransferWords {
    /// The words of each.
    pub tools: Vec<(TransferTool, Phrases)>,
    /// Words of which the sentence or the title has one.
    pub contexts: Phrases,
    /// Words before a tool that is missing.
    pub absences: Phrases,
    /// Words that rest transfers on a tool.
    pub governs: Phrases,
}

/// The phrases of `CommitmentForms`, ready to be looked for.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each field is the set of phrases of the same name")]
pub struct CommitmentWords {
    pub acts: Phrases,
    pub nouns: Phrases,
    pub said: Phrases,
    pub reversed: Phrases,
    pub with: Option<Phrases>,
    pub objects: Option<Phrases>,
    pub without: Phrases,
    pub before_not: Phrases,
    pub doing: Phrases,
    pub affirmative: bool,
    pub under_rights: bool,
    pub whoever: bool,
}

impl StatementWords {
    /// Prepares the words; `countries` is the text of `countries.ftl`.
    pub(super) fn new(file: &StatementFile, countries: &str, cues: &mut CueSets) -> Self {
        let tools = file.transfer_tools.iter();
        let nouns = file.rights.nouns.iter();
        let refused = file.rights.refused.iter();
        let bases = file.legal_bases.bases.iter();
        let commitments = file.commitments.iter();
        Self {
            stance: StanceWords::new(&file.stance),
            place: PlaceWords::new(&file.places, countries, cues),
            cookie: CookieWords {
                contexts: Phrases::cued(&file.cookies.contexts, cues),
                session: Phrases::new(&file.cookies.session),
                glued: file.cookies.glued.clone(),
                columns: file.cookies.columns.iter().map(|head| fold(head)).collect(),
                never: file.cookies.never.iter().map(|name| fold(name)).collect(),
            },
            right: RightWords {
                frames: Phrases::cued(&file.rights.frames, cues),
                modals: Phrases::new(&file.rights.modals),
                titles: Phrases::cued(&file.rights.titles, cues),
                nouns: nouns.map(|(right, words)| (*right, Phrases::cued(words, cues))).collect(),
                never: Phrases::cued(&file.rights.never, cues),
                denials: Phrases::new(&file.rights.denials),
                refusals: Phrases::cued(&file.rights.refusals, cues),
                readers: Phrases::new(&file.rights.readers),
                refused: refused.map(|(right, words)| (*right, Phrases::new(words))).collect(),
            },
            basis: BasisPhrases {
                frames: Phrases::cued(&file.legal_bases.frames, cues),
                titles: Phrases::cued(&file.legal_bases.titles, cues),
                bases: bases
                    .map(|(basis, words)| {
                        (
                            *basis,
                            [&words.alone, &words.framed, &words.never]
                                .map(|words| Phrases::cued(words, cues)),
                        )
                    })
                    .collect(),
            },
            transfer: TransferWords {
                tools: tools.map(|(tool, words)| (*tool, Phrases::cued(words, cues))).collect(),
                contexts: Phrases::cued(&file.transfer_contexts, cues),
                absences: Phrases::new(&file.transfer_absences),
                governs: Phrases::new(&file.transfer_governs),
            },
            commitments: commitments
                .map(|(commitment, forms)| (*commitment, CommitmentWords::new(forms, cues)))
                .collect(),
        }
    }
}

impl StanceWords {
    fn new(forms: &StanceForms) -> Self {
        Self {
            boundaries: Phrases::new(&forms.boundaries),
            particles: Phrases::new(&forms.particles),
            seconds: Phrases::new(&forms.seconds),
            restrictives: Phrases::new(&forms.restrictives),
            adverbs: Phrases::new(&forms.adverbs),
            determiners: Phrases::new(&forms.determiners),
            near: Phrases::new(&forms.near),
            after: Phrases::new(&forms.after),
            auxiliaries: Phrases::new(&forms.auxiliaries),
            harmless: Phrases::new(&forms.harmless),
            exceptions: Phrases::new(&forms.exceptions),
            conditions: Phrases::new(&forms.conditions),
            limiting_conditions: Phrases::new(&forms.limiting_conditions),
            rights: Phrases::new(&forms.rights),
            advice: Phrases::new(&forms.advice),
            imperatives: Phrases::new(&forms.imperatives),
            others: Phrases::new(&forms.others),
            duties: Phrases::new(&forms.duties),
            definitions: Phrases::new(&forms.definitions),
            aims: Phrases::new(&forms.aims),
            infinitive_marks: Phrases::new(&forms.infinitive_marks),
        }
    }
}

impl PlaceWords {
    fn new(forms: &PlaceForms, countries: &str, cues: &mut CueSets) -> Self {
        let mut names: Vec<(String, Place)> = Vec::new();
        for line in countries.lines() {
            let Some((code, name)) =
                line.strip_prefix("country-").and_then(|rest| rest.split_once(" = "))
            else {
                continue;
            };
            names.extend(Place::from_id(code).map(|place| (name.to_owned(), place)));
        }
        for (id, others) in forms.countries.iter().chain(&forms.regions) {
            let Some(place) = Place::from_id(id) else { continue };
            names.extend(others.iter().map(|name| (name.clone(), place)));
        }
        let adjectives = forms.adjectives.values().flatten();
        let own = forms.adjectives.iter().filter_map(|(id, own)| Some((Place::from_id(id)?, own)));
        let own = own.flat_map(|(place, own)| own.iter().map(move |name| (fold(name), place)));
        let ids = names.iter().map(|(name, place)| (fold(name), *place));
        let ids = own.chain(ids).collect();
        let acronyms = names.iter().filter(|(name, _)| is_acronym(name));
        Self {
            acronyms: acronyms.map(|(name, _)| fold(name)).collect(),
            names: Phrases::cued(names.iter().map(|(name, _)| name), cues),
            ids,
            adjectives: Phrases::cued(adjectives, cues),
            bearers: Phrases::new(&forms.bearers),
            based: Phrases::new(&forms.based),
            ambiguous: forms.ambiguous.iter().map(|name| fold(name)).collect(),
            outside: Phrases::new(&forms.outside),
            fillers: Phrases::new(&forms.fillers),
            within: Phrases::new(&forms.within),
            within_after: Phrases::new(&forms.within_after),
            prepositions: Phrases::new(&forms.prepositions),
            moves: Phrases::new(&forms.moves),
            hosts: Phrases::new(&forms.hosts),
            data: Phrases::new(&forms.data),
            stays: Phrases::new(&forms.stays),
            leaves: Phrases::new(&forms.leaves),
        }
    }
}

/// Whether a name has no small letter: "UE", "U.S.A."
fn is_acronym(name: &str) -> bool {
    let small = name.chars().any(char::is_lowercase);
    !small && name.chars().flat_map(fold_char).filter(|c| c.is_alphabetic()).count() < 6
}

impl CommitmentWords {
    fn new(forms: &CommitmentForms, cues: &mut CueSets) -> Self {
        let some = |words: &Vec<String>| (!words.is_empty()).then(|| Phrases::new(words));
        Self {
            acts: Phrases::cued(&forms.acts, cues),
            nouns: Phrases::cued(&forms.nouns, cues),
            said: Phrases::cued(&forms.said, cues),
            reversed: Phrases::cued(&forms.reversed, cues),
            with: some(&forms.with),
            objects: some(&forms.objects),
            without: Phrases::new(&forms.without),
            before_not: Phrases::new(&forms.before_not),
            doing: Phrases::new(&forms.doing),
            affirmative: forms.affirmative,
            under_rights: forms.under_rights,
            whoever: forms.whoever,
        }
    }
}
