//! The styles that the screens name are there. What the design system has beyond that is not (`vendor.mjs`).

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every class of the design system in a text.
fn classes(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    let ours = words
        .filter(|word| (word.starts_with("nl-") || word.starts_with("utrecht-")) && !word.ends_with("NL"));
    ours.map(str::to_owned).collect()
}

fn in_files(folder: &Path, extension: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(in_files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) && !path.ends_with("styles.rs") {
            found.extend(classes(&fs::read_to_string(path).unwrap()));
        }
    }
    found
}

#[test]
fn the_styles_have_every_class_that_a_screen_names() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = in_files(&here.join("src"), "rs");
    let known = in_files(&here.join("assets/css"), "css");
    // a name that ends so is put together of two parts
    let missing: Vec<_> =
        named.iter().filter(|name| !name.ends_with('-') && !known.contains(*name)).collect();
    assert!(named.len() > 30 && missing.is_empty(), "run `npm run vendor` in ui/: {missing:?}");
    for tone in ["info", "ok", "warning", "error"] {
        assert!(known.contains(&format!("utrecht-alert--{tone}")), "{tone}");
    }
}
