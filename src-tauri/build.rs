//! Prepares what the Tauri macros read.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // `cargo check` on a fresh checkout comes before the first `./x ui`: an empty folder is enough for it.
    std::fs::create_dir_all("../dist")?;
    let attributes =
        tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(&["call"]));
    tauri_build::try_build(attributes)?;
    Ok(())
}
