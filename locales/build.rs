//! Makes typed accessors of the interface messages. Every `locales/<lang>/interface/` is a language, found by
//! itself; Dutch sets the keys and arguments, and another language that lacks one stops the build.

use std::env;
use std::error::Error;
use std::path::PathBuf;

#[path = "build/content.rs"]
mod content;
#[path = "build/interface.rs"]
mod interface;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    if env::var_os("CARGO_FEATURE_INTERFACE").is_some() {
        interface::make(&root, &out)?;
    }
    if env::var_os("CARGO_FEATURE_CONTENT").is_some() {
        content::list(&root, &out)?;
    }
    Ok(())
}
