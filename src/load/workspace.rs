//! `tabellion.yaml`: the settings, read before anything else.

use std::io;

use super::file::{parse, read_text};
use super::schema::{check_format, schema_of};
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::model::WorkspaceFile;
use crate::source::{Host, Sources};
use crate::syntax::yaml;

/// The path of the settings.
pub const SETTINGS: &str = "tabellion.yaml";

/// The only version of the format of the settings.
const VERSION: u32 = 1;

/// The settings of the workspace; `None` where they are too broken to go on.
///
/// # Errors
/// When there are no settings, or they cannot be read.
pub fn settings(
    host: &dyn Host,
    sources: &mut Sources,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Option<WorkspaceFile>> {
    let Some(file) = read_text(host, sources, SETTINGS, findings)? else {
        if host.fault(SETTINGS).is_some() {
            return Ok(None);
        }
        let message = format!("{SETTINGS}: no such file");
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    };
    let node = parse(sources, file, findings);
    let read = |languages: &[Language]| {
        let schema = schema_of::<WorkspaceFile>(languages);
        let shape = yaml::validate(&node, &schema, check_format);
        let settings: Option<WorkspaceFile> = shape.node.as_ref().and_then(yaml::read);
        (shape.findings, settings)
    };
    let (mut found, mut settings) = read(&Language::ALL);
    // Texts are asked for in the languages that the settings themselves name.
    let named = settings.iter().flat_map(|settings| &settings.languages);
    let named: Vec<Language> = named.map(|language| language.value).collect();
    if Language::ALL.iter().any(|language| !named.contains(language)) && !named.is_empty() {
        (found, settings) = read(&named);
    }
    findings.extend(found);
    if let Some(version) = settings.as_ref().map(|settings| &settings.version)
        && version.value != VERSION
    {
        findings.push(
            Diagnostic::new("unknown-format-version")
                .arg("version", i64::from(version.value))
                .label(version.span, "here")
                .help("help"),
        );
    }
    Ok(settings)
}
