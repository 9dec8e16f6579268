//! `tabellion.baseline.yaml`: the findings that are known, read if the file is there.

use std::io;

use super::file::{parse, read_text};
use super::schema::{check_format, schema_of};
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::model::BaselineFile;
use crate::source::{Host, Sources};
use crate::syntax::yaml;

/// The path of the known findings.
pub const BASELINE: &str = "tabellion.baseline.yaml";

/// The known findings; `None` where there is no such file, or it is too broken to go on.
///
/// # Errors
/// When the file is there but cannot be read.
pub fn baseline(
    host: &dyn Host,
    sources: &mut Sources,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Option<BaselineFile>> {
    let Some(file) = read_text(host, sources, BASELINE, findings)? else { return Ok(None) };
    let node = parse(sources, file, findings);
    let schema = schema_of::<BaselineFile>(&Language::ALL);
    let shape = yaml::validate(&node, &schema, check_format);
    findings.extend(shape.findings);
    Ok(shape.node.as_ref().and_then(yaml::read))
}
