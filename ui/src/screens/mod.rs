//! The screens, one folder each.

pub mod aanbod;
pub mod agenda;
pub mod berichten;
pub mod bijdrage;
pub mod brief;
pub mod documenten;
pub mod gesprek;
pub mod helpen;
pub mod hulp;
pub mod instellingen;
pub mod meer;
pub mod melding;
pub mod onboarding;
pub mod pgb;
pub mod plan;
pub mod rekenen;
pub mod schrijven;
pub mod start;
pub mod tips;
pub mod vandaag;
pub mod voorzieningen;
pub mod wet;
pub mod zoeken;
pub mod zorg;

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    fn keys(folder: &Path, wrong: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                keys(&path, wrong);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let found = text.lines().filter(|line| line.contains("key: \"") && line.contains(":?}"));
                wrong.extend(found.map(|line| format!("{}: {}", path.display(), line.trim())));
            }
        }
    }

    /// The release build writes nothing for `{:?}`: rows with such keys would all have the same one.
    #[test]
    fn no_key_is_written_as_debug() {
        let mut wrong = Vec::new();
        keys(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut wrong);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
