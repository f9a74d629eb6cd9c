//! Where a code may go: back to the app, on this machine or by the address that is a phone's own, and nowhere else.

use url::Url;

/// The path that is registered for the app, exactly.
const PATH: &str = "/aanmelden";

/// Where a phone's system brings an address to the app (`src-tauri/src/links.rs`).
const LINK: &str = "nl.naaste:/aanmelden";

/// A redirect address that is allowed: the app's own on a phone; `http://127.0.0.1:<port>/aanmelden` or the same at `[::1]`, with
/// any port (RFC 8252, 7.3). Not a name such as `localhost`, which somebody may have pointed elsewhere.
/// The text must be that address letter by letter.
pub(super) fn allowed(text: &str) -> Option<Url> {
    if text == LINK {
        return Url::parse(text).ok();
    }
    let rest = text.strip_prefix("http://127.0.0.1:").or_else(|| text.strip_prefix("http://[::1]:"))?;
    let port = rest.strip_suffix(PATH)?;
    let number: u16 = port.parse().ok()?;
    // no sign, no leading zero, not port 0, and not a default port that a parser would drop
    (number != 0 && number != 80 && number.to_string() == port).then(|| Url::parse(text).ok())?
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn loopback_by_number_with_any_port_and_the_apps_own_address() {
        for good in [
            "http://127.0.0.1:49152/aanmelden",
            "http://[::1]:8080/aanmelden",
            "http://127.0.0.1:1/aanmelden",
            "nl.naaste:/aanmelden",
        ] {
            assert_eq!(allowed(good).map(|url| url.to_string()).as_deref(), Some(good));
        }
    }

    #[test]
    fn nothing_else() {
        for bad in [
            "http://localhost:49152/aanmelden",
            "https://127.0.0.1:49152/aanmelden",
            "http://127.0.0.1/aanmelden",
            "http://127.0.0.1:0/aanmelden",
            "http://127.0.0.1:+80/aanmelden",
            "http://127.0.0.1:049152/aanmelden",
            "http://127.0.0.1:99999/aanmelden",
            "http://127.0.0.1:49152/",
            "http://127.0.0.1:49152/aanmelden/",
            "http://127.0.0.1:49152/aanmelden?x=1",
            "http://127.0.0.1:49152/aanmelden#x",
            "http://127.0.0.1:49152/../aanmelden",
            "http://127.0.0.1:49152@evil.example/aanmelden",
            "http://user@127.0.0.1:49152/aanmelden",
            "http://127.0.0.2:49152/aanmelden",
            "http://127.1:49152/aanmelden",
            "http://2130706433:49152/aanmelden",
            "http://[::ffff:127.0.0.1]:49152/aanmelden",
            "HTTP://127.0.0.1:49152/aanmelden",
            "https://evil.example/aanmelden",
            "naaste://aanmelden",
            "nl.naaste://aanmelden",
            "nl.naaste:///aanmelden",
            "nl.naaste:aanmelden",
            "nl.naaste:/aanmelden/",
            "nl.naaste:/aanmelden?x=1",
            "nl.naaste:/elders",
            "NL.naaste:/aanmelden",
            "nl.naaste.evil:/aanmelden",
            "https://naaste.example/aanmelden",
            "",
        ] {
            assert!(allowed(bad).is_none(), "{bad}");
        }
    }
}
