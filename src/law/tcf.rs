//! Names of the Transparency and Consent Framework of IAB Europe: version 2.2, unchanged in 2.3.
//!
//! State: 22 November 2026; version 2.3 is mandatory since 28 February 2026. Cookie policies of
//! participating sites must use these names, so that they are data and not prose. All rows are
//! confirmed by strings that consent platforms ship in both languages, not by the framework's own
//! document ([`Verification::Secondary`](super::Verification::Secondary)). This file knows
//! neither vendors nor the Global Vendor List.
//!
//! Source: IAB Europe, Transparency and Consent Framework Policies,
//! <https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/>.

/// The version of the framework whose names stand here.
pub const TCF_VERSION: &str = "2.3";

/// What an entry of the framework is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TcfKind {
    /// A purpose, for which users choose.
    Purpose,
    /// A special purpose, to which users cannot object within the framework.
    SpecialPurpose,
    /// A feature, which is disclosed and not chosen.
    Feature,
    /// A special feature, for which users opt in.
    SpecialFeature,
}

/// On what a vendor may rely for an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TcfBasis {
    /// Consent only.
    Consent,
    /// Consent or legitimate interests.
    ConsentOrLegitimateInterests,
    /// Legitimate interests, without objection within the framework.
    LegitimateInterests,
    /// None of its own: it serves purposes and is disclosed.
    Disclosure,
    /// An opt-in besides the basis of the purpose it serves.
    OptIn,
}

/// An entry of the framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TcfEntry {
    /// What it is.
    pub kind: TcfKind,
    /// Its number within its kind, from 1.
    pub number: u8,
    /// The official French name.
    pub name_fr: &'static str,
    /// The official English name.
    pub name_en: &'static str,
    /// On what a vendor may rely.
    pub basis: TcfBasis,
}

/// A group of purposes and special features that may be shown together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TcfStack {
    /// Its number.
    pub number: u8,
    /// The numbers of its purposes.
    pub purposes: &'static [u8],
    /// The numbers of its special features.
    pub special_features: &'static [u8],
    /// The official French name.
    pub name_fr: &'static str,
    /// The official English name.
    pub name_en: &'static str,
}

/// A name of versions 2.0 and 2.1, which must no longer be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormerTcfName {
    /// The name, in English.
    pub name: &'static str,
    /// The kind of what bears another name now.
    pub kind: TcfKind,
    /// The number of what bears another name now.
    pub number: u8,
}

/// The entry of a kind with a number.
pub fn tcf_entry(kind: TcfKind, number: u8) -> Option<&'static TcfEntry> {
    TCF_ENTRIES.iter().find(|entry| (entry.kind, entry.number) == (kind, number))
}

/// The stack of a number, if it is one of the common ones.
pub fn tcf_stack(number: u8) -> Option<&'static TcfStack> {
    TCF_STACKS.iter().find(|stack| stack.number == number)
}

const fn entry(
    kind: TcfKind,
    number: u8,
    basis: TcfBasis,
    name_en: &'static str,
    name_fr: &'static str,
) -> TcfEntry {
    TcfEntry { kind, number, name_fr, name_en, basis }
}

const fn purpose(
    number: u8,
    basis: TcfBasis,
    name_en: &'static str,
    name_fr: &'static str,
) -> TcfEntry {
    entry(TcfKind::Purpose, number, basis, name_en, name_fr)
}

/// All entries, by kind and number.
pub static TCF_ENTRIES: &[TcfEntry] = &[
    purpose(
        1,
        TcfBasis::Consent,
        "Store and/or access information on a device",
        "Stocker et/ou accéder à des informations sur un appareil",
    ),
    purpose(
        2,
        TcfBasis::ConsentOrLegitimateInterests,
        "Use limited data to select advertising",
        "Utiliser des données limitées pour sélectionner la publicité",
    ),
    purpose(
        3,
        TcfBasis::Consent,
        "Create profiles for personalised advertising",
        "Créer des profils pour la publicité personnalisée",
    ),
    purpose(
        4,
        TcfBasis::Consent,
        "Use profiles to select personalised advertising",
        "Utiliser des profils pour sélectionner des publicités personnalisées",
    ),
    purpose(
        5,
        TcfBasis::Consent,
        "Create profiles to personalise content",
        "Créer des profils de contenus personnalisés",
    ),
    purpose(
        6,
        TcfBasis::Consent,
        "Use profiles to select personalised content",
        "Utiliser des profils pour sélectionner des contenus personnalisés",
    ),
    purpose(
        7,
        TcfBasis::ConsentOrLegitimateInterests,
        "Measure advertising performance",
        "Mesurer la performance des publicités",
    ),
    purpose(
        8,
        TcfBasis::ConsentOrLegitimateInterests,
        "Measure content performance",
        "Mesurer la performance des contenus",
    ),
    purpose(
        9,
        TcfBasis::ConsentOrLegitimateInterests,
        "Understand audiences through statistics or combinations of data from different sources",
        "Comprendre les publics par le biais de statistiques ou de combinaisons de données \
         provenant de différentes sources",
    ),
    purpose(
        10,
        TcfBasis::ConsentOrLegitimateInterests,
        "Develop and improve services",
        "Développer et améliorer les services",
    ),
    purpose(
        11,
        TcfBasis::ConsentOrLegitimateInterests,
        "Use limited data to select content",
        "Utiliser des données limitées pour sélectionner le contenu",
    ),
    entry(
        TcfKind::SpecialPurpose,
        1,
        TcfBasis::LegitimateInterests,
        "Ensure security, prevent and detect fraud, and fix errors",
        "Assurer la sécurité, prévenir et détecter la fraude et réparer les erreurs",
    ),
    entry(
        TcfKind::SpecialPurpose,
        2,
        TcfBasis::LegitimateInterests,
        "Deliver and present advertising and content",
        "Fournir et présenter des publicités et du contenu",
    ),
    entry(
        TcfKind::SpecialPurpose,
        3,
        TcfBasis::LegitimateInterests,
        "Save and communicate privacy choices",
        "Enregistrer et communiquer les choix en matière de confidentialité",
    ),
    entry(
        TcfKind::Feature,
        1,
        TcfBasis::Disclosure,
        "Match and combine data from other data sources",
        "Mettre en correspondance et combiner des données à partir d'autres sources de données",
    ),
    entry(
        TcfKind::Feature,
        2,
        TcfBasis::Disclosure,
        "Link different devices",
        "Relier différents appareils",
    ),
    entry(
        TcfKind::Feature,
        3,
        TcfBasis::Disclosure,
        "Identify devices based on information transmitted automatically",
        "Identifier les appareils en fonction des informations transmises automatiquement",
    ),
    entry(
        TcfKind::SpecialFeature,
        1,
        TcfBasis::OptIn,
        "Use precise geolocation data",
        "Utiliser des données de géolocalisation précises",
    ),
    entry(
        TcfKind::SpecialFeature,
        2,
        TcfBasis::OptIn,
        "Actively scan device characteristics for identification",
        "Analyser activement les caractéristiques de l'appareil pour l'identification",
    ),
];

/// The common stacks: those whose names several sources ship in both languages. The framework has
/// more of them.
pub static TCF_STACKS: &[TcfStack] = &[
    TcfStack {
        number: 1,
        purposes: &[],
        special_features: &[1, 2],
        name_fr: "Données de géolocalisation précises et identification par analyse de l'appareil",
        name_en: "Precise geolocation data, and identification through device scanning",
    },
    TcfStack {
        number: 42,
        purposes: &[2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        special_features: &[],
        name_fr: "Publicités et contenu personnalisés, mesure de performance des publicités et du \
                  contenu, études d'audience et développement de services",
        name_en: "Personalised advertising and content, advertising and content measurement, \
                  audience research and services development",
    },
];

const fn former(name: &'static str, kind: TcfKind, number: u8) -> FormerTcfName {
    FormerTcfName { name, kind, number }
}

/// Names of versions 2.0 and 2.1, replaced in November 2023.
pub static FORMER_TCF_NAMES: &[FormerTcfName] = &[
    former("Select basic ads", TcfKind::Purpose, 2),
    former("Create a personalised ads profile", TcfKind::Purpose, 3),
    former("Select personalised ads", TcfKind::Purpose, 4),
    former("Create a personalised content profile", TcfKind::Purpose, 5),
    former("Select personalised content", TcfKind::Purpose, 6),
    former("Measure ad performance", TcfKind::Purpose, 7),
    former("Apply market research to generate audience insights", TcfKind::Purpose, 9),
    former("Develop and improve products", TcfKind::Purpose, 10),
    former("Ensure security, prevent fraud, and debug", TcfKind::SpecialPurpose, 1),
    former("Technically deliver ads or content", TcfKind::SpecialPurpose, 2),
    former("Match and combine offline data sources", TcfKind::Feature, 1),
    former(
        "Receive and use automatically-sent device characteristics for identification",
        TcfKind::Feature,
        3,
    ),
];

#[cfg(test)]
mod tests {
    use super::{FORMER_TCF_NAMES, TCF_ENTRIES, TCF_STACKS, TcfKind, tcf_entry, tcf_stack};

    #[test]
    fn entries_are_numbered_from_one_within_their_kind() {
        let counts = [
            (TcfKind::Purpose, 11),
            (TcfKind::SpecialPurpose, 3),
            (TcfKind::Feature, 3),
            (TcfKind::SpecialFeature, 2),
        ];
        let all: Vec<(TcfKind, u8)> = counts
            .into_iter()
            .flat_map(|(kind, last)| (1..=last).map(move |n| (kind, n)))
            .collect();
        let listed: Vec<(TcfKind, u8)> =
            TCF_ENTRIES.iter().map(|entry| (entry.kind, entry.number)).collect();
        assert_eq!(listed, all);
    }

    #[test]
    fn stacks_hold_entries() {
        for stack in TCF_STACKS {
            assert_eq!(tcf_stack(stack.number), Some(stack));
            let entry = |kind| move |number: &u8| tcf_entry(kind, *number).is_some();
            assert!(stack.purposes.iter().all(entry(TcfKind::Purpose)), "{}", stack.number);
            let features = stack.special_features;
            assert!(features.iter().all(entry(TcfKind::SpecialFeature)), "{}", stack.number);
        }
    }

    #[test]
    fn former_names_lead_to_entries_with_another_name() {
        for former in FORMER_TCF_NAMES {
            let now = tcf_entry(former.kind, former.number).map(|entry| entry.name_en);
            assert!(now.is_some_and(|name| name != former.name), "{}", former.name);
        }
    }
}
