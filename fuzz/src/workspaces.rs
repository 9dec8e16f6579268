//! Files of a workspace, one of them of any bytes: the data, the settings, the known findings.

use tabellion::load;
use tabellion::pipeline::{self, Settings};
use tabellion::source::host::Memory;
use tabellion::source::{Host, Sources};

use super::held::{BASE, all_hold, reported, workspace};

/// Reads the data of an organisation. The first byte says which of its files the others are.
pub fn data(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let data = &BASE[1..BASE.len() - 1];
    let (path, _) = data[usize::from(*first) % data.len()];
    let mut host = workspace();
    host.insert(path, rest);
    let read = |host: &Memory| {
        let (mut sources, mut findings) = (Sources::default(), Vec::new());
        let settings = load::settings(host, &mut sources, &mut findings);
        let settings = settings.expect("settings").expect("settings of the base workspace");
        let paths = host.list("content/acme").expect("paths");
        let loaded = load::organisation(host, &mut sources, &settings, "acme", &paths);
        let loaded = loaded.expect("data");
        all_hold(&sources, &loaded.findings);
        (loaded.values().len(), loaded.findings)
    };
    let (values, findings) = read(&host);
    assert!(findings.len() <= 4 * rest.len() + 1000, "{} findings", findings.len());
    assert_eq!((values, findings), read(&host));
}

/// Checks a workspace whose settings are any bytes.
pub fn configuration(bytes: &[u8]) {
    checked("tabellion.yaml", bytes);
}

/// Checks a workspace whose known findings are any bytes, of which JSON is a part.
pub fn baseline(bytes: &[u8]) {
    checked(pipeline::BASELINE, bytes);
}

fn checked(path: &str, bytes: &[u8]) {
    let mut host = workspace();
    host.insert(path, bytes);
    let settings = Settings { baseline: true, ..Settings::default() };
    let checked = pipeline::check(&host, &settings).expect("a workspace in memory");
    reported(&checked);
}
