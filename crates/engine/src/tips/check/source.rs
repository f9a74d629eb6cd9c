//! The content to check: as it was embedded, or as it lies in a working tree.

use super::super::catalogue;
use locales::content;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A file: its path below the repository, and its text.
type File = (String, String);

/// All files of the content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// `content/<theme>/<id>.toml`.
    pub tips: Vec<File>,
    /// `content/voorzieningen/<id>.toml`.
    pub aanbod: Vec<File>,
    /// `content/contacten.toml`.
    pub contacts: File,
    /// What the search box brings along: `content/begrippen.toml` and the files beside it.
    pub search: Vec<File>,
    /// `locales/<lang>/content/*.ftl`, by language.
    pub words: Vec<(String, Vec<File>)>,
}

impl Source {
    /// As it was embedded in this program.
    pub fn bundled() -> Self {
        let own = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        Self {
            tips: catalogue::files().iter().map(own).collect(),
            aanbod: crate::aanbod::files().iter().map(own).collect(),
            contacts: own(&catalogue::contacts_file()),
            search: crate::search::files().iter().map(own).collect(),
            words: content::languages()
                .map(|language| (language.to_owned(), content::files(language).iter().map(own).collect()))
                .collect(),
        }
    }

    /// As it lies below this folder, so that a file is checked before anything is built with it.
    ///
    /// # Errors
    /// Where a folder or a file cannot be read.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut source = Self::default();
        let content = root.join("content");
        for theme in folders(&content)? {
            if theme.ends_with("voorzieningen") {
                source.aanbod = files(root, &theme, "toml")?;
            } else if !theme.ends_with("gemeenten") {
                source.tips.extend(files(root, &theme, "toml")?);
            }
        }
        let contacts = content.join("contacten.toml");
        source.contacts = (below(root, &contacts), fs::read_to_string(&contacts)?);
        for file in super::search::FILES {
            source.search.push((file.to_owned(), fs::read_to_string(root.join(file))?));
        }
        for language in folders(&root.join("locales"))? {
            let words = language.join("content");
            if words.is_dir() {
                let name = language.file_name().unwrap_or_default().to_string_lossy().into_owned();
                source.words.push((name, files(root, &words, "ftl")?));
            }
        }
        Ok(source)
    }

    /// The file with this path.
    pub(super) fn text(&self, path: &str) -> &str {
        let words = self.words.iter().flat_map(|(_, files)| files);
        let mut all =
            self.tips.iter().chain(&self.aanbod).chain(&self.search).chain(words).chain([&self.contacts]);
        all.find(|(known, _)| known == path).map_or("", |(_, text)| text)
    }
}

fn folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    Ok(sorted(folder)?.into_iter().filter(|path| path.is_dir()).collect())
}

fn files(root: &Path, folder: &Path, extension: &str) -> io::Result<Vec<File>> {
    let wanted = |path: &PathBuf| path.extension().is_some_and(|known| known == extension);
    let read = |path: PathBuf| Ok((below(root, &path), fs::read_to_string(&path)?));
    sorted(folder)?.into_iter().filter(wanted).map(read).collect()
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}

fn below(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
