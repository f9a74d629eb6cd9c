//! The files, read once.

use domain::aanbod::Entry;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/aanbod.rs"));

/// The files as they were embedded: path below the repository, and text.
pub(crate) fn files() -> &'static [(&'static str, &'static str)] {
    AANBOD
}

/// All entries, in the order of the code list, then the others by id.
pub(crate) fn entries() -> &'static [Entry] {
    static ALL: LazyLock<Vec<Entry>> = LazyLock::new(|| {
        let read = |(path, text): &(&str, &str)| match toml::from_str::<Entry>(text) {
            Ok(entry) => Some(entry),
            Err(error) => {
                tracing::error!(path, %error, "an entry of the catalogue cannot be read");
                None
            }
        };
        let mut entries: Vec<Entry> = AANBOD.iter().filter_map(read).collect();
        entries.sort_by(|a, b| (a.code.is_none(), &a.code, &a.id).cmp(&(b.code.is_none(), &b.code, &b.id)));
        entries
    });
    &ALL
}
