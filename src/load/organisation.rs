//! One organisation: its files found, read, joined and resolved.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use super::address::addresses;
use super::circle::circles;
use super::file::{parse, read_text, unreadable};
use super::portable::unportable;
use super::reference::Records;
use super::schema::{FILE_KINDS, check_format, schema_of};
use super::{Loaded, Prose};
use crate::diagnostic::{Diagnostic, Message, nearest};
use crate::language::Language;
use crate::model::{
    CookieFile, Id, MarketingFile, Notice, NoticeFile, Organisation, OrganisationFile, Places,
    ProcessingFile, RecipientFile, RightsFile, SecurityFile, SiteFile, WorkspaceFile,
};
use crate::source::{FileId, Host, Sources, Span};
use crate::syntax::yaml::{self, Node};

/// The paths of all files of each organisation, by its id: the folders below `content/`. A link that
/// cannot be followed has that of an organisation, perhaps, and is its only file.
///
/// # Errors
/// When the folder cannot be read.
pub fn organisations(host: &dyn Host) -> io::Result<BTreeMap<String, Vec<String>>> {
    let mut organisations: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in host.list("content")? {
        let Some(below) = path.strip_prefix("content/") else { continue };
        let id = match below.split_once('/') {
            Some((id, _)) => id,
            None if host.fault(&path).is_some() => below,
            None => continue,
        };
        // Paths come in order, those of an organisation one after another.
        match organisations.last_entry().filter(|last| last.key() == id) {
            Some(mut last) => last.get_mut().push(path),
            None => organisations.entry(id.to_owned()).or_default().push(path),
        }
    }
    Ok(organisations)
}

/// The ids of all notices, of whatever organisation.
///
/// # Errors
/// When a folder cannot be read.
pub fn notice_ids(host: &dyn Host) -> io::Result<Vec<String>> {
    let paths = host.list("content")?;
    let notices = paths.iter().filter_map(|path| path.split_once("/notices/"));
    let mut ids: Vec<String> =
        notices.filter_map(|(_, rest)| rest.split_once('/')).map(|(id, _)| id.to_owned()).collect();
    ids.sort();
    ids.dedup();
    Ok(ids)
}

pub(super) fn load(
    host: &dyn Host,
    sources: &mut Sources,
    settings: &WorkspaceFile,
    id: &str,
    paths: &[String],
) -> io::Result<Loaded> {
    let languages: Vec<Language> = settings.languages.iter().map(|each| each.value).collect();
    let files = Files::read(host, sources, id, paths)?;
    let mut reader = Reader {
        incomplete: files.unread || !files.data.contains_key("organisation"),
        whole: !files.unread,
        files,
        languages,
        records: Records::default(),
        resolved: Vec::new(),
    };
    let identity = reader.kind::<OrganisationFile>("organisation");
    let sites = reader.kind::<SiteFile>("sites");
    let processing = reader.kind::<ProcessingFile>("processing");
    let recipients = reader.kind::<RecipientFile>("recipients");
    let rights = reader.kind::<RightsFile>("rights");
    let cookies = reader.kind::<CookieFile>("cookies");
    let marketing = reader.kind::<MarketingFile>("marketing");
    let security = reader.kind::<SecurityFile>("security");
    let notices = reader.notices();
    reader.resolve();
    reader.files.findings.extend(addresses(sites.as_ref(), &notices, &reader.languages));
    let circles = circles(identity.as_ref(), &notices);
    reader.whole &= circles.is_empty();
    reader.files.findings.extend(circles);
    // Without its controller, nothing that an organisation tells of itself can be printed.
    if let Some(identity) = &identity {
        reader.whole &= identity.entities.contains_key(&identity.controller);
    }

    let Reader { files, records, whole, resolved: trees, .. } = reader;
    let organisation = identity.map(|identity| Organisation {
        id: id.to_owned(),
        places: Places::new(identity.name.span, records.places()),
        identity,
        sites: sites.unwrap_or_default(),
        processing: processing.unwrap_or_default(),
        recipients: recipients.unwrap_or_default(),
        rights: rights.unwrap_or_default(),
        cookies: cookies.unwrap_or_default(),
        marketing: marketing.unwrap_or_default(),
        security: security.unwrap_or_default(),
        notices,
    });
    Ok(Loaded { organisation, prose: files.prose, trees, whole, findings: files.findings })
}

/// The files of an organisation, by what they are.
#[derive(Default)]
struct Files {
    /// Trees by kind of file.
    data: BTreeMap<&'static str, Node>,
    /// Trees of `notice.yaml` by notice.
    notices: BTreeMap<String, (FileId, Node)>,
    prose: Vec<Prose>,
    /// Whether something lies where a file should, and can be none.
    unread: bool,
    findings: Vec<Diagnostic>,
}

impl Files {
    fn read(
        host: &dyn Host,
        sources: &mut Sources,
        id: &str,
        paths: &[String],
    ) -> io::Result<Self> {
        let folder = format!("content/{id}/");
        let mut files = Self::default();
        for path in paths {
            let Some(below) = path.strip_prefix(&folder) else {
                // A link where the folder should be.
                files.text(host, sources, path)?;
                continue;
            };
            match below.split('/').collect::<Vec<_>>().as_slice() {
                ["notices", notice, "notice.yaml"] => {
                    let Some(file) = files.text(host, sources, path)? else { continue };
                    let node = parse(sources, file, &mut files.findings);
                    files.notices.insert((*notice).to_owned(), (file, node));
                }
                ["notices", notice, name] => files.prose(host, sources, path, notice, name)?,
                [name] | [name, _] => files.data(host, sources, path, name)?,
                _ => files.unknown(host, sources, path, &[])?,
            }
        }
        files.findings.extend(unportable(paths, sources));
        // What seems to be missing may be what could not be read.
        if !files.unread {
            files.missing(sources);
        }
        Ok(files)
    }

    /// The text of a file of the list; `None` where it can be none.
    fn text(
        &mut self,
        host: &dyn Host,
        sources: &mut Sources,
        path: &str,
    ) -> io::Result<Option<FileId>> {
        let file = read_text(host, sources, path, &mut self.findings)?;
        self.unread |= file.is_none();
        Ok(file)
    }

    /// Reports what the files that are there need beside them.
    fn missing(&mut self, sources: &Sources) {
        let mut orphans: Vec<(FileId, &str)> = Vec::new();
        for prose in &self.prose {
            if !self.notices.contains_key(&prose.notice) {
                orphans.push((prose.file, "notice.yaml"));
            }
        }
        let data = self.data.values().map(|node| node.span.file);
        let first = data.chain(self.notices.values().map(|(file, _)| *file)).next();
        if let (Some(file), false) = (first, self.data.contains_key("organisation")) {
            orphans.push((file, "organisation.yaml"));
        }
        for (file, name) in orphans {
            let line = sources.file(file).text.lines().next().map_or(0, str::len);
            self.findings.push(
                Diagnostic::new("missing-file")
                    .arg("name", name)
                    .label(Span::new(file, 0..line), "here")
                    .help("help"),
            );
        }
    }

    fn prose(
        &mut self,
        host: &dyn Host,
        sources: &mut Sources,
        path: &str,
        notice: &str,
        name: &str,
    ) -> io::Result<()> {
        let Some(language) = name.strip_suffix(".md").and_then(Language::from_code) else {
            return self.unknown(host, sources, path, &["notice.yaml", "fr.md", "en.md"]);
        };
        if let Some(file) = self.text(host, sources, path)? {
            self.prose.push(Prose { notice: notice.to_owned(), language, file });
        }
        Ok(())
    }

    fn data(
        &mut self,
        host: &dyn Host,
        sources: &mut Sources,
        path: &str,
        name: &str,
    ) -> io::Result<()> {
        let stem = name.strip_suffix(".yaml").unwrap_or(name);
        let Some(kind) = FILE_KINDS.iter().find(|kind| {
            kind.name == stem && path.ends_with(".yaml") && !matches!(stem, "notice" | "tabellion")
        }) else {
            let names: Vec<String> =
                FILE_KINDS.iter().map(|kind| format!("{}.yaml", kind.name)).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            return self.unknown(host, sources, path, &names);
        };
        let Some(file) = self.text(host, sources, path)? else { return Ok(()) };
        let node = parse(sources, file, &mut self.findings);
        match self.data.get_mut(kind.name) {
            Some(first) => self.findings.extend(yaml::merge(first, node)),
            None => {
                self.data.insert(kind.name, node);
            }
        }
        Ok(())
    }

    /// A file that nothing reads is probably misnamed. Notes and pictures are left alone.
    fn unknown(
        &mut self,
        host: &dyn Host,
        sources: &mut Sources,
        path: &str,
        known: &[&str],
    ) -> io::Result<()> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let data = [".yaml", ".yml"].iter().any(|ending| name.ends_with(ending));
        let prose = path.contains("/notices/") && name.ends_with(".md") && name != "README.md";
        if !(data || prose) {
            let fault = host.fault(path);
            self.findings.extend(fault.map(|fault| unreadable(sources, path, fault)));
            return Ok(());
        }
        let Some(file) = self.text(host, sources, path)? else { return Ok(()) };
        let line = sources.file(file).text.lines().next().map_or(0, str::len);
        let mut finding = Diagnostic::new("unknown-file")
            .arg("name", name)
            .label(Span::new(file, 0..line), "here");
        if let Some(near) = nearest(name, known.iter().copied()) {
            finding = finding.arg("suggestion", near).help("suggestion");
        }
        self.findings.push(finding);
        Ok(())
    }
}

struct Reader {
    files: Files,
    languages: Vec<Language>,
    records: Records,
    /// The trees that are left after validation, with their schemas.
    resolved: Vec<(Node, Arc<Json>)>,
    whole: bool,
    /// Whether a file breaks off, or the one that says who is missing.
    incomplete: bool,
}

impl Reader {
    /// The data of one kind; `None` where there are none or they are too broken.
    fn kind<T: DeserializeOwned + JsonSchema>(&mut self, kind: &str) -> Option<T> {
        let node = self.files.data.remove(kind)?;
        self.read(&node, true)
    }

    fn read<T: DeserializeOwned + JsonSchema>(&mut self, node: &Node, records: bool) -> Option<T> {
        let schema = schema_of::<T>(&self.languages);
        let shape = yaml::validate(node, &schema, check_format);
        self.whole &= shape.findings.is_empty() && !node.incomplete;
        self.incomplete |= node.incomplete;
        self.files.findings.extend(shape.findings);
        let Some(left) = shape.node else {
            // References to what could not be read are not reported as dangling.
            self.records.add(node, node.entries().iter().map(|e| e.key.text.clone()).collect());
            return None;
        };
        if records {
            self.records.add(&left, shape.broken);
        }
        let value = yaml::read(&left);
        if value.is_none() {
            // The schema let through what its type does not take. That must not pass in silence.
            self.whole = false;
            let start = left.entries().first().map_or(left.span, |entry| entry.key.span);
            self.files.findings.push(
                Diagnostic::new("invalid-value")
                    .arg("expected", Message::new("format-file"))
                    .label(start, "here"),
            );
        }
        self.resolved.push((left, schema));
        value
    }

    fn notices(&mut self) -> Vec<Notice> {
        let trees = std::mem::take(&mut self.files.notices);
        let mut notices = Vec::new();
        for (id, (file, node)) in trees {
            let start = node.entries().first().map_or(Span::new(file, 0..0), |e| e.key.span);
            self.records.add_file("notices", &id, start);
            if let Some(mut file) = self.read::<NoticeFile>(&node, false) {
                let listed = !file.sections.is_empty();
                if !listed {
                    let clauses = file.kind.clauses().iter();
                    file.sections = clauses.map(|id| Id::new((*id).to_owned(), start)).collect();
                }
                notices.push(Notice { id, file, span: start, listed });
            }
        }
        notices
    }

    fn resolve(&mut self) {
        // What an id names may stand beyond the break, or in the file that is missing.
        if self.incomplete {
            return;
        }
        for (node, schema) in &self.resolved {
            self.files.findings.extend(self.records.dangling(node, schema));
        }
    }
}
