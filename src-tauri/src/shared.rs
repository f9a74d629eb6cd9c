//! Documents that leave the app: saved and shown on a desktop, handed to the share sheet on a phone.

use crate::backend;
#[cfg(desktop)]
use crate::ports;
use domain::call::{AppError, ErrorCode};
use engine::FileBytes;
use std::path::{Path, PathBuf};
#[cfg(mobile)]
use std::time::Duration;
use tauri::{AppHandle, Manager, Runtime};
#[cfg(desktop)]
use tauri_plugin_opener::OpenerExt;
#[cfg(mobile)]
use tauri_plugin_phone::PhoneExt;

/// The folder in the cache that other apps may be handed files from; `file_paths.xml` names the same and no other.
#[cfg(any(mobile, test))]
const FOLDER: &str = "shared";

/// So long a file stays for the app that it was handed to.
#[cfg(mobile)]
const KEPT: Duration = Duration::from_secs(600);

/// Hands a document to the system: web views show PDFs on some platforms only, and a saved letter is what people need at
/// a counter.
pub fn show<R: Runtime>(app: &AppHandle<R>, path: String) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let shown = match async { backend::of(&app).engine().await?.file(&path).await }.await {
            Ok(file) => tauri::async_runtime::spawn_blocking(move || hand_over(&app, &file)).await,
            Err(error) => Ok(Err(error)),
        };
        match shown {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(%error, "a document was not shown"),
            Err(error) => tracing::warn!(%error, "a document was not saved"),
        }
    });
}

/// Saves it in the folder for downloads and lets the system show it.
#[cfg(desktop)]
fn hand_over<R: Runtime>(app: &AppHandle<R>, file: &FileBytes) -> Result<(), AppError> {
    // Some Linux desktops name no such folder; everybody has a home.
    let folder =
        app.path().download_dir().or_else(|_| app.path().home_dir().map(|home| home.join("Downloads")));
    let saved = save(&folder.map_err(failed)?, file).map_err(failed)?;
    // A test looks into the folder itself, and wants no viewer on the screen.
    if ports::overrides().in_force() {
        return Ok(());
    }
    app.opener().open_path(saved.to_string_lossy(), None::<&str>).map_err(failed)
}

/// Puts it where other apps may be handed it, and opens the share sheet.
#[cfg(mobile)]
fn hand_over<R: Runtime>(app: &AppHandle<R>, file: &FileBytes) -> Result<(), AppError> {
    let folder = app.path().app_cache_dir().map_err(failed)?.join(FOLDER);
    let saved = save(&folder, file).map_err(failed)?;
    app.phone().share(&saved, &file.media_type).map_err(failed)
}

/// Its text may name a file: only the kind is kept.
fn failed(error: impl std::error::Error) -> AppError {
    tracing::debug!(error = std::any::type_name_of_val(&error), "a document did not leave the app");
    ErrorCode::StoreFailed.into()
}

/// Removes what was handed to another app: nothing readable stays behind.
#[cfg(mobile)]
pub fn forget<R: Runtime>(app: &AppHandle<R>) {
    let Ok(cache) = app.path().app_cache_dir() else { return };
    tauri::async_runtime::spawn_blocking(move || {
        for entry in std::fs::read_dir(cache.join(FOLDER)).into_iter().flatten().flatten() {
            let age = entry.metadata().and_then(|data| data.modified()).ok().and_then(|at| at.elapsed().ok());
            if age.is_none_or(|age| age > KEPT) {
                let _ = std::fs::remove_file(entry.path());
            }
        }
    });
}

/// Writes the file under its own name, or with a number where that name is taken.
fn save(folder: &Path, file: &FileBytes) -> std::io::Result<PathBuf> {
    use std::io::Write;
    std::fs::create_dir_all(folder)?;
    let name = plain_name(&file.name);
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => (stem, format!(".{extension}")),
        _ => (name.as_str(), String::new()),
    };
    for number in 0..1000 {
        let candidate = match number {
            0 => folder.join(&name),
            _ => folder.join(format!("{stem} ({number}){extension}")),
        };
        match std::fs::OpenOptions::new().write(true).create_new(true).open(&candidate) {
            Ok(mut target) => {
                target.write_all(&file.bytes)?;
                return Ok(candidate);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(std::io::ErrorKind::AlreadyExists.into())
}

/// A name without folders, control characters and what Windows refuses; never hidden, never empty.
fn plain_name(name: &str) -> String {
    let name: String = name
        .chars()
        .map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { '-' } else { c })
        .take(120)
        .collect();
    match name.trim_matches(['.', ' ']) {
        "" => "document".to_owned(),
        plain => plain.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> FileBytes {
        FileBytes { name: name.into(), media_type: "application/pdf".into(), bytes: b"%PDF-1.7".to_vec() }
    }

    #[test]
    fn other_apps_are_handed_one_folder() {
        let paths = include_str!("../gen/android/app/src/main/res/xml/file_paths.xml");
        assert!(paths.contains(&format!("path=\"{FOLDER}/\"")));
    }

    #[test]
    fn a_name_from_outside_stays_in_the_folder() {
        assert_eq!(plain_name("../../.bashrc"), "-..-.bashrc");
        assert_eq!(plain_name("..\\a.pdf"), "-a.pdf");
        assert_eq!(plain_name("..."), "document");
        assert_eq!(plain_name("Brief 3: besluit.pdf"), "Brief 3- besluit.pdf");
    }

    #[test]
    fn a_second_copy_leaves_the_first_alone() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let first = save(folder.path(), &file("brief.pdf"))?;
        std::fs::write(&first, b"the user's own notes")?;
        let second = save(folder.path(), &file("brief.pdf"))?;
        assert_eq!(second.file_name().and_then(|n| n.to_str()), Some("brief (1).pdf"));
        assert_eq!(std::fs::read(&first)?, b"the user's own notes");
        assert_eq!(std::fs::read(&second)?, b"%PDF-1.7");
        Ok(())
    }
}
