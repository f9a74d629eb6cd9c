//! Lists the demo municipalities: every `gemeenten/<id>.toml` with the residents in `gemeenten/<id>/`,
//! and what the municipality says of itself in `content/gemeenten/<id>.toml`. A new one needs files alone.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let demo = root.join("gemeenten");
    let content = root.join("../../content/gemeenten");
    println!("cargo::rerun-if-changed={}", demo.display());
    println!("cargo::rerun-if-changed={}", content.display());
    let mut out = String::from("pub(crate) const GEMEENTEN: &[Files] = &[\n");
    for file in tomls(&demo)? {
        let id = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let page = content.join(format!("{id}.toml"));
        println!("cargo::rerun-if-changed={}", demo.join(&id).display());
        writeln!(out, "Files {{ id: {id:?}, page: include_str!({page:?}), gemeente: include_str!({file:?}), inwoners: &[")
            .map_err(io::Error::other)?;
        for inwoner in tomls(&demo.join(&id))? {
            let name = inwoner.file_name().unwrap_or_default().to_string_lossy().into_owned();
            writeln!(out, "({name:?}, include_str!({inwoner:?})),").map_err(io::Error::other)?;
        }
        out.push_str("] },\n");
    }
    out.push_str("];\n");
    let target = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(target.join("gemeenten.rs"), out)
}

/// The `.toml` files of a folder, in order of their names.
fn tomls(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    Ok(files)
}
