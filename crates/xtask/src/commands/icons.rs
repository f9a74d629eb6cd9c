//! `./x icons`: every platform's icons from icons/naaste.svg.

use crate::process::{Outcome, program, root, run as run_command, target_dir};
use std::fs;
use std::path::Path;

/// The tile behind the mark where a platform wants one plain colour.
const GROUND: &str = "#115358";

/// Draws them into icons/, and into the Android project where there is one.
pub fn run() -> Outcome {
    let source = fs::read_to_string(root().join("icons/naaste.svg"))?;
    let work = target_dir().join("icons");
    fs::create_dir_all(&work)?;

    let square = replaced(&source, r#" rx="116""#, "")?;
    let tile_from =
        source.find("<rect width=\"512\" height=\"512\" rx").ok_or("icons/naaste.svg has no tile")?;
    let tile_to = source[tile_from..].find("/>").ok_or("the tile does not end")? + tile_from + 2;
    let tile = &source[tile_from..tile_to];
    // Launchers crop Android's foreground to a circle of two thirds; the mark stays inside it.
    let mark =
        replaced(&source, tile, r#"<g transform="translate(256 256) scale(.72) translate(-256 -256)">"#)?;
    let mark = replaced(&mark, "</svg>", "</g></svg>")?;
    let one_colour = mark.replace("#ffdca6", "#ffffff").replace("#ff8f6b", "#ffffff");
    let ground = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="{GROUND}"/></svg>"#
    );
    for (name, text) in [
        ("naaste.svg", &source),
        ("square.svg", &square),
        ("mark.svg", &mark),
        ("monochrome.svg", &one_colour),
        ("ground.svg", &ground),
    ] {
        fs::write(work.join(name), text)?;
    }
    // iOS rounds the corners itself and allows no transparency; all others want the rounded tile.
    let android = r#""android_bg": "ground.svg", "android_fg": "mark.svg", "android_monochrome": "monochrome.svg", "android_fg_scale": 70"#;
    fs::write(work.join("rounded.json"), format!(r#"{{"default": "naaste.svg", {android}}}"#))?;
    fs::write(
        work.join("square.json"),
        format!(r#"{{"default": "square.svg", "bg_color": "{GROUND}", {android}}}"#),
    )?;

    let icons = root().join("icons");
    draw(&work.join("rounded.json"), &icons)?;
    let ios = work.join("ios");
    draw(&work.join("square.json"), &ios)?;
    for entry in fs::read_dir(ios.join("ios"))? {
        let entry = entry?;
        fs::copy(entry.path(), icons.join("ios").join(entry.file_name()))?;
    }
    let android = root().join("src-tauri/gen/android/app/src/main/res");
    if android.is_dir() {
        copy_folder(&icons.join("android"), &android)?;
    }
    Ok(())
}

fn replaced(text: &str, old: &str, new: &str) -> Result<String, String> {
    if text.contains(old) {
        Ok(text.replacen(old, new, 1))
    } else {
        Err(format!("icons/naaste.svg no longer has {old}"))
    }
}

/// Rarely run, so the command line of Tauri is no dependency: npx brings this very version.
const TAURI: &str = "@tauri-apps/cli@2.12.5";

fn draw(manifest: &Path, into: &Path) -> Outcome {
    run_command(program("npx").args(["--yes", TAURI, "icon"]).arg(manifest).arg("-o").arg(into))
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
