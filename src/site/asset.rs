//! Assets under names that change with their bytes, so that browsers may keep them for ever.

use std::collections::BTreeMap;

use crate::source::digest;

/// How many digits of the hash stand in a name.
const DIGITS: usize = 12;

/// The names of assets with their hashes: `style.css` is `assets/style.0123456789ab.css`.
pub(super) fn hashed_names(assets: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, String> {
    assets.iter().map(|(name, bytes)| (name.clone(), hashed_name(name, bytes))).collect()
}

fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let hash = &digest(bytes)[..DIGITS];
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("assets/{stem}.{hash}.{extension}"),
        None => format!("assets/{name}.{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use super::hashed_name;

    #[test]
    fn a_name_follows_the_bytes() {
        assert_eq!(hashed_name("style.css", b""), "assets/style.e3b0c44298fc.css");
        assert_ne!(hashed_name("style.css", b"a"), hashed_name("style.css", b"b"));
    }
}
