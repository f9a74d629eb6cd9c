//! Lists the words of the content: every `locales/<lang>/content/*.ftl`, embedded as it is.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Writes `content.rs`: for each language its files, by path below `locales/`.
pub fn list(root: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    // The whole crate: a new language is a new folder.
    println!("cargo::rerun-if-changed={}", root.display());
    let mut code = String::from("static FILES: &[(&str, &[(&str, &str)])] = &[\n");
    for folder in sorted(root)?.into_iter().filter(|path| path.is_dir()) {
        let content = folder.join("content");
        if !content.is_dir() {
            continue;
        }
        let language = name(&folder)?;
        code.push_str(&format!("    ({language:?}, &[\n"));
        for file in sorted(&content)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                let path = format!("locales/{language}/content/{}", name(&file)?);
                code.push_str(&format!("        ({path:?}, include_str!({file:?})),\n"));
            }
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    Ok(fs::write(out.join("content.rs"), code)?)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}

fn name(path: &Path) -> Result<&str, Box<dyn Error>> {
    Ok(path.file_name().and_then(|name| name.to_str()).ok_or("a name that is no text")?)
}
