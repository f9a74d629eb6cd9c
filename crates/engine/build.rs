//! Lists the tips of `content/<theme>/<id>.toml`, so that a new file is in the app without being named anywhere.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn Error>> {
    let content = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../content").canonicalize()?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", content.display());
    let mut code = String::from("static TIPS: &[(&str, &str)] = &[\n");
    for theme in sorted(&content)? {
        // Municipalities and the catalogue have a shape of their own.
        if !theme.is_dir() || theme.ends_with("gemeenten") || theme.ends_with("voorzieningen") {
            continue;
        }
        for file in sorted(&theme)? {
            if file.extension().is_some_and(|extension| extension == "toml") {
                let path = format!("content/{}/{}", name(&theme)?, name(&file)?);
                code.push_str(&format!("    ({path:?}, include_str!({file:?})),\n"));
            }
        }
    }
    code.push_str("];\n");
    let contacts = content.join("contacten.toml");
    code.push_str(&format!(
        "static CONTACTS: (&str, &str) = (\"content/contacten.toml\", include_str!({contacts:?}));\n"
    ));
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut search = String::new();
    for file in ["begrippen", "schermen", "synoniemen", "crisiswoorden"] {
        let path = content.join(format!("{file}.toml"));
        search.push_str(&format!(
            "static {}: (&str, &str) = (\"content/{file}.toml\", include_str!({path:?}));\n",
            file.to_uppercase()
        ));
    }
    fs::write(out.join("search.rs"), search)?;
    fs::write(out.join("tips.rs"), code)?;
    // What municipalities say themselves, for the app that is not connected yet.
    let mut code = String::from("static GEMEENTEN: &[(&str, &str)] = &[\n");
    for file in sorted(&content.join("gemeenten"))? {
        if file.extension().is_some_and(|extension| extension == "toml") {
            code.push_str(&format!("    ({:?}, include_str!({file:?})),\n", name(&file)?));
        }
    }
    code.push_str("];\n");
    fs::write(out.join("gemeenten.rs"), code)?;
    let mut code = String::from("static AANBOD: &[(&str, &str)] = &[\n");
    for file in sorted(&content.join("voorzieningen"))? {
        if file.extension().is_some_and(|extension| extension == "toml") {
            let path = format!("content/voorzieningen/{}", name(&file)?);
            code.push_str(&format!("    ({path:?}, include_str!({file:?})),\n"));
        }
    }
    code.push_str("];\n");
    Ok(fs::write(out.join("aanbod.rs"), code)?)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}

fn name(path: &Path) -> Result<&str, Box<dyn Error>> {
    Ok(path.file_name().and_then(|name| name.to_str()).ok_or("a name that is no text")?)
}
