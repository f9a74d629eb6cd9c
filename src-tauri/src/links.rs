//! Where a link leads: inside the app, to a document, or to the system. The screens hold no permission to
//! open anything themselves.

use crate::{backend, files, ports};
use engine::FileBytes;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_opener::OpenerExt;
use url::Url;

/// What a link asks for.
#[derive(Debug, PartialEq, Eq)]
enum Target {
    /// A page of the app.
    App,
    /// A document of the engine: saved, then shown by the system.
    Document(String),
    /// The browser, the phone, the mail program.
    System,
    /// Anything else stays shut.
    Nothing,
}

fn target(url: &Url) -> Target {
    let host = url.host_str().unwrap_or_default();
    match url.scheme() {
        // `tauri://localhost` on Linux, macOS and iOS; `http(s)://tauri.localhost` on Windows and Android
        "tauri" => Target::App,
        "http" | "https" if host == "tauri.localhost" => Target::App,
        files::SCHEME => Target::Document(files::path_of(url.path())),
        "http" | "https" if host == "naaste.localhost" => Target::Document(files::path_of(url.path())),
        "https" | "tel" | "mailto" => Target::System,
        _ => Target::Nothing,
    }
}

/// Follows a link. True where the window itself may go there.
pub fn follow<R: Runtime>(app: &AppHandle<R>, url: &Url) -> bool {
    match target(url) {
        Target::App => return true,
        Target::Document(path) => save_and_show(app, path),
        Target::System => {
            if let Err(error) = app.opener().open_url(url.as_str(), None::<&str>) {
                tracing::warn!(%error, "the system did not open a link");
            }
        }
        Target::Nothing => tracing::warn!(scheme = url.scheme(), "a link of an unknown kind was refused"),
    }
    false
}

/// Saves a document in the folder for downloads and lets the system show it: web views show PDFs on some
/// platforms only, and a saved letter is what people need at a counter.
fn save_and_show<R: Runtime>(app: &AppHandle<R>, path: String) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let file = match async { backend::of(&app).engine().await?.file(&path).await }.await {
            Ok(file) => file,
            Err(error) => {
                tracing::warn!(%error, "a document could not be opened");
                return;
            }
        };
        // Some Linux desktops name no such folder; everybody has a home.
        let folder =
            app.path().download_dir().or_else(|_| app.path().home_dir().map(|home| home.join("Downloads")));
        let Ok(folder) = folder else {
            tracing::warn!("this system names no folder for downloads");
            return;
        };
        let saved = tauri::async_runtime::spawn_blocking(move || save(&folder, &file)).await;
        match saved {
            // A test looks into the folder itself, and wants no viewer on the screen.
            Ok(Ok(_)) if ports::overrides().in_force() => {}
            Ok(Ok(saved)) => {
                if let Err(error) = app.opener().open_path(saved.to_string_lossy(), None::<&str>) {
                    tracing::warn!(%error, "the system did not show a saved document");
                }
            }
            Ok(Err(error)) => tracing::warn!(kind = ?error.kind(), "a document could not be saved"),
            Err(error) => tracing::warn!(%error, "a document was not saved"),
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

    fn at(url: &str) -> Target {
        target(&url.parse().expect("an address"))
    }

    fn file(name: &str) -> FileBytes {
        FileBytes { name: name.into(), media_type: "application/pdf".into(), bytes: b"%PDF-1.7".to_vec() }
    }

    #[test]
    fn only_the_app_itself_opens_in_the_window() {
        assert_eq!(at("tauri://localhost/pgb"), Target::App);
        assert_eq!(at("http://tauri.localhost/pgb"), Target::App);
        assert_eq!(at("https://www.assen.nl/"), Target::System);
        assert_eq!(at("tel:140592"), Target::System);
        assert_eq!(at("mailto:toegang@example.nl"), Target::System);
    }

    #[test]
    fn what_could_run_or_read_files_stays_shut() {
        for url in [
            "http://example.nl/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,x",
            "smb://server/share",
            "http://tauri.localhost.example.nl/",
        ] {
            assert_eq!(at(url), Target::Nothing, "{url}");
        }
    }

    #[test]
    fn a_document_is_known_on_every_platform() {
        let wanted = Target::Document("/document/7".to_owned());
        assert_eq!(at("naaste://localhost/document/7"), wanted);
        assert_eq!(at("http://naaste.localhost/%2Fdocument%2F7"), wanted);
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
