//! `inconsistent-address`: one address that texts write in several ways.

use std::cmp::Ordering;

use crate::check::{Check, Corpus, Dossier, Find, declared};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{Address, Value};
use crate::language::Language;
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "inconsistent-address",
        family: Family::Identity,
        level: Level::Warning,
        page: include_str!("inconsistent_address.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Either { data, prose },
};

/// Two addresses that are both declared are two, however near they stand.
fn data(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let declared = |address: &Address| {
        Language::ALL.into_iter().any(|language| {
            let all = declared::addresses(dossier.organisation, language);
            all.iter().any(|own| own.value.differences(address).is_empty())
        })
    };
    found(&dossier.corpus(), &declared)
}

fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    found(corpus, &|_| false)
}

fn found(corpus: &Corpus<'_>, declared: &dyn Fn(&Address) -> bool) -> Vec<Diagnostic> {
    let forms = forms(corpus);
    let mut findings = Vec::new();
    for (index, form) in forms.iter().enumerate() {
        // The form that stands most often is taken for the right one, the first of several.
        let before = |other: usize| match forms[other].times.cmp(&form.times) {
            Ordering::Greater => true,
            Ordering::Equal => other < index,
            Ordering::Less => false,
        };
        let variant = |other: &usize| {
            let other = forms[*other].address;
            form.address.is_variant_of(other) && !(declared(form.address) && declared(other))
        };
        let Some(usual) = (0..forms.len()).filter(|other| before(*other)).find(variant) else {
            continue;
        };
        let usual = &forms[usual];
        let part =
            usual.address.differences(form.address).first().map_or("street", |part| part.id());
        for place in &form.written {
            findings.push(
                Diagnostic::new("inconsistent-address")
                    .arg("part", part)
                    .arg("here", form.address.to_string())
                    .arg("there", usual.address.to_string())
                    .label(*place, "here")
                    .label(usual.first, "there")
                    .help("help"),
            );
        }
    }
    findings
}

/// One way in which an address is written.
struct Form<'c> {
    address: &'c Address,
    /// Where it stands first.
    first: Span,
    /// Where authors wrote it out.
    written: Vec<Span>,
    times: usize,
}

fn forms<'c>(corpus: &Corpus<'c>) -> Vec<Form<'c>> {
    let mut forms: Vec<Form<'c>> = Vec::new();
    for claim in corpus.editions().flat_map(|edition| &edition.claims) {
        let Value::Address(address) = &claim.value else { continue };
        let known = forms.iter().position(|form| form.address.differences(address).is_empty());
        let index = known.unwrap_or_else(|| {
            let (address, first) = (address.as_ref(), claim.span);
            forms.push(Form { address, first, written: Vec::new(), times: 0 });
            forms.len() - 1
        });
        let form = &mut forms[index];
        form.times += 1;
        form.written.extend(claim.literal.then_some(claim.span));
    }
    forms
}
