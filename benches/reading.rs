//! How fast texts are read and workspaces checked: `cargo bench`. Nothing here can fail; what the
//! figures were, and what they were spent on, is told in `docs/performance.md`.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "benchmarks read the repository, and stop where it is not what they expect"
)]

use std::fs;
use std::path::Path;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use tabellion::claim::extract;
use tabellion::language::lexicon::LEXICON_FILES;
use tabellion::language::{Language, Lexicon};
use tabellion::pipeline::{Settings, check, with_embedded};
use tabellion::source::host::Disk;
use tabellion::source::{Sources, Span};
use tabellion::syntax::markdown::{Document, parse};
use tabellion::syntax::text::Mapped;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn main() {
    divan::main();
}

/// Sentences of notices. `%` is a number, `~` a word that varies.
const FRENCH: &[&str] = &[
    "Nous conservons les données relatives aux ~ pendant % ans à compter de la fin du contrat.",
    "Les ~ sont supprimées dans un délai de % jours, sauf obligation légale contraire.",
    "Le responsable du traitement est la société ~ SAS, % rue de la Paix, 75002 Paris.",
    "Écrivez à contact%@exemple.fr ou appelez le 01 53 73 22 % pour exercer votre droit d'accès.",
    "Vos ~ ne sont jamais transférées hors de l'Union européenne, au-delà de ce qui est nécessaire.",
    "Ce document a été mis à jour le % janvier 2024, conformément à la loi du 6 janvier 1978.",
    "Nous faisons appel à des prestataires tels que Google Analytics, ~ et Zendesk.",
    "Le traitement repose sur notre intérêt légitime à améliorer les ~ (article 6 du RGPD).",
    "Les cookies de ~ ont une durée de vie maximale de treize (13) mois.",
    "Chaque ~ peut demander la rectification ou l'effacement de ce qui le concerne.",
];
const ENGLISH: &[&str] = &[
    "We keep data about ~ for % years from the end of the contract.",
    "The ~ are deleted within % days, unless the law requires otherwise.",
    "The controller is ~ SAS, % rue de la Paix, 75002 Paris, France.",
    "Write to contact%@example.org or call +33 1 53 73 22 % to exercise your right of access.",
    "Your ~ are never transferred outside the European Union beyond what is necessary.",
    "This document was last updated on % January 2024, under the Act of 6 January 1978.",
    "We use providers such as Google Analytics, ~ and Zendesk.",
    "The processing rests on our legitimate interest in better ~ (Article 6 of the GDPR).",
    "The cookies for ~ last no longer than thirteen (13) months.",
    "Each ~ may ask for the rectification or the erasure of what concerns them.",
];
const WORDS: &[&str] = &[
    "prospects",
    "visites",
    "inscriptions",
    "messages",
    "candidatures",
    "mesures",
    "commandes",
    "Nordalis",
    "Atelier Bleu",
    "factures",
    "photographies",
    "dossiers",
    "abonnements",
];

/// A text of 100 kB that reads like a notice, always the same.
fn notice(language: Language) -> String {
    let sentences = match language {
        Language::Fr => FRENCH,
        Language::En => ENGLISH,
    };
    let mut text = String::new();
    let mut state: usize = 1;
    let mut next = |most: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % most
    };
    while text.len() < 100_000 {
        match next(12) {
            0 => text += "\n\n## Section\n\n",
            1 => text += "\n\n- ",
            2 => text += "\n\n",
            _ => text += " ",
        }
        for c in sentences[next(sentences.len())].chars() {
            match c {
                '%' => text += &(10 + next(50)).to_string(),
                '~' => text += WORDS[next(WORDS.len())],
                c => text.push(c),
            }
        }
    }
    text
}

fn document(text: &str) -> Document {
    let file = Sources::default().add("notice.md", text);
    parse(&Mapped::literal(text, Span::new(file, 0..text.len()))).0
}

/// The files of a lexicon.
fn texts(language: Language) -> [String; LEXICON_FILES.len()] {
    LEXICON_FILES.map(|path| {
        let path = path.replace("{}", language.code());
        fs::read_to_string(format!("{ROOT}/{path}")).expect("the words of the language")
    })
}

fn lexicon(language: Language, texts: &[String; LEXICON_FILES.len()]) -> Lexicon {
    let mut sources = Sources::default();
    let files = texts.each_ref().map(|text| (sources.add("words", text.clone()), text.as_str()));
    Lexicon::read(language, files).0.expect("a lexicon")
}

/// Normalising and all extractors.
#[divan::bench(args = Language::ALL)]
fn read_100_kb(bencher: Bencher<'_, '_>, language: Language) {
    let lexicon = lexicon(language, &texts(language));
    let text = notice(language);
    let document = document(&text);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench_local(|| extract(black_box(&document), &lexicon).len());
}

/// From the text of the lexicon until it can be asked.
#[divan::bench(args = Language::ALL)]
fn prepare_lexicon(bencher: Bencher<'_, '_>, language: Language) {
    let texts = texts(language);
    bencher.bench_local(|| lexicon(language, black_box(&texts)));
}

/// All that `tabellion check` does but for starting the process.
#[divan::bench(args = ["", "tests/sites/minimal"])]
fn check_workspace(bencher: Bencher<'_, '_>, workspace: &str) {
    let root = format!("{ROOT}/{workspace}");
    let day = jiff::civil::date(2026, 3, 1);
    bencher.bench_local(|| {
        let host = with_embedded(Disk::new(Path::new(&root), Some(day)).expect("a folder"));
        check(&host, &Settings::default()).expect("a workspace").findings.len()
    });
}
