//! The declared facts of an organisation as a flat list: what `tabellion facts` prints.

use crate::syntax::yaml::Leaf;

/// The declared values of one organisation.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The organisation.
    pub organisation: String,
    /// Its values with their paths, kinds and places.
    pub values: Vec<Leaf>,
}
