//! `company-as-director`: a director of publication that is no natural person.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::fold;
use crate::language::Language;
use crate::law::articles;
use crate::model::{Name, Organisation};
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "company-as-director",
        family: Family::LegalNotice,
        level: Level::Error,
        sources: &[articles::LOI_82_652_93_2, articles::LCEN_1_1_DIRECTOR],
        page: include_str!("company_as_director.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let director = organisation.sites.publication_director.as_ref();
    let Some(name) = director.and_then(|director| director.name.as_ref()) else {
        return Vec::new();
    };
    let words = name.get(Language::Fr);
    let body = body(organisation, words);
    let mut lexicons = dossier.editions().filter_map(|(_, edition)| edition.lexicon);
    let lexicon = lexicons.next();
    let form = |word: &str| lexicon.is_some_and(|lexicon| lexicon.party.is_legal_form(&fold(word)));
    // Two letters may be a particle of a name.
    let formed = words.split(' ').any(|word| word.len() > 2 && form(word));
    if body.is_none() && !formed {
        return Vec::new();
    }
    let place = match name {
        Name::Same(name) => Some(name.span),
        Name::Localised(names) => names.spanned(Language::Fr).map(|name| name.span),
    };
    let finding = Diagnostic::new("company-as-director")
        .arg("name", words)
        .label(place.unwrap_or(organisation.places.of("publication-director")), "here")
        .label_if(body, "body")
        .help("help");
    vec![finding]
}

/// The entity that bears a name.
fn body(organisation: &Organisation, name: &str) -> Option<Span> {
    let wanted = fold(name);
    let entities = organisation.identity.entities.iter();
    let mut bearers = entities.filter(|(_, entity)| {
        let aliases = entity.aliases.iter().map(|alias| &alias.value);
        std::iter::once(&entity.name.value).chain(aliases).any(|own| fold(own) == wanted)
    });
    bearers.next().map(|(id, _)| id.span)
}
