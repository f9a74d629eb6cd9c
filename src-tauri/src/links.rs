//! Where a link leads: inside the app, to a document, or to the system. The screens hold no permission to
//! open anything themselves.

use crate::{files, shared};
use tauri::{AppHandle, Runtime};
use tauri_plugin_opener::OpenerExt;
use url::Url;

/// Where the browser comes back to on a phone: a scheme that is the app's own by its form (RFC 8252, 7.1). The project
/// files of Android and iOS name it, and a test holds them together.
#[cfg(any(mobile, test))]
const RETURN: &str = "nl.naaste:/aanmelden";

/// The path of a claimed https address that does the same.
#[cfg(any(mobile, test))]
const RETURN_PATH: &str = "/aanmelden";

/// The address to come back to: the claimed one, where the publisher has a host for it and named it at build time
/// (`NAASTE_LINK_HOST`), because no other app can catch that; else the app's own scheme.
#[cfg(any(mobile, test))]
pub fn return_address(host: Option<&str>) -> Option<Url> {
    match host.filter(|host| !host.is_empty()) {
        Some(host) => Url::parse(&format!("https://{host}{RETURN_PATH}")).ok(),
        None => Url::parse(RETURN).ok(),
    }
}

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
        Target::Document(path) => shared::show(app, path),
        Target::System => {
            if let Err(error) = app.opener().open_url(url.as_str(), None::<&str>) {
                tracing::warn!(%error, "the system did not open a link");
            }
        }
        Target::Nothing => tracing::warn!(scheme = url.scheme(), "a link of an unknown kind was refused"),
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(url: &str) -> Target {
        target(&url.parse().expect("an address"))
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
    fn a_phone_is_come_back_to_by_its_own_scheme_or_a_claimed_address() {
        let of = |host| return_address(host).expect("an address").to_string();
        assert_eq!(of(None), "nl.naaste:/aanmelden");
        assert_eq!(of(Some("")), "nl.naaste:/aanmelden", "an empty variable is none");
        assert_eq!(of(Some("app.example.nl")), "https://app.example.nl/aanmelden");
        assert_eq!(return_address(Some("not a host")), None);
    }
}
