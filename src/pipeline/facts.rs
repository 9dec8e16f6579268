//! The declared facts of an organisation as a flat list: what `tabellion facts` prints.

use std::io;

use super::Settings;
use super::check::{Checked, judge, without_settings};
use super::examine::Ground;
use super::walk::{Keep, Look, Route, walk};
use crate::check::Dossier;
use crate::site::Published;
use crate::source::{Host, Sources};
use crate::syntax::yaml::Leaf;

/// The declared values of one organisation.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The organisation.
    pub organisation: String,
    /// Its values with their paths, kinds and places.
    pub values: Vec<Leaf>,
}

/// What the organisations of a workspace declare, with every text in which they do.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn facts(host: &dyn Host, settings: &Settings) -> io::Result<Checked> {
    let mut sources = Sources::default();
    let ground = Ground::read(host, &mut sources)?;
    let Some(workspace) = &ground.workspace else {
        return Ok(without_settings(settings, sources, ground.findings));
    };
    let route = Route { host, settings, ground: &ground, workspace, keep: Keep::Everything };
    let nothing = Look(|_: &Dossier<'_>, _: &Published<'_>, _: &Sources| ());
    let walked = walk(route, sources, &nothing, &mut |(), _| Ok(()))?;
    Ok(judge(host, settings, workspace, walked).0)
}
