//! What the binary carries with it: the locales and the default theme.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use crate::source::host::Memory;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The embedded files, at the paths at which a user's own would stand.
pub fn embedded() -> Memory {
    static CARRIED: LazyLock<Memory> = LazyLock::new(|| {
        let mut memory = Memory::default();
        add(&mut memory, "locales", &LOCALES);
        add(&mut memory, "themes", &THEMES);
        memory
    });
    CARRIED.clone()
}

fn add(memory: &mut Memory, root: &str, folder: &Dir<'_>) {
    for file in folder.files() {
        if let Some(path) = file.path().to_str() {
            memory.insert(format!("{root}/{}", path.replace('\\', "/")), file.contents());
        }
    }
    for inner in folder.dirs() {
        add(memory, root, inner);
    }
}
