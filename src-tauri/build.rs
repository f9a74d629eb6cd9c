//! Prepares what the Tauri macros read.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // `cargo check` on a fresh checkout comes before the first `./x ui`: an empty folder is enough for it.
    std::fs::create_dir_all("../dist")?;
    let attributes =
        tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(&["call"]));
    tauri_build::try_build(attributes)?;
    // The library is for phones, but it is built everywhere, and mingw's linker would export every symbol of it: more than
    // a library can have.
    let target = |part: &str| std::env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "windows" && target("ENV") == "gnu" {
        println!("cargo::rustc-cdylib-link-arg=-Wl,--exclude-all-symbols");
    }
    Ok(())
}
