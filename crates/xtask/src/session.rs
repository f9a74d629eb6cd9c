//! A desktop session of its own, for tests and benches.

use crate::process::{Outcome, found, program, run, target_dir};
use std::process::Command;

/// Opens a keychain, waits until programs find it (on a machine under load that takes a moment), and becomes
/// the command.
const KEYCHAIN: &str = r#"
printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null
tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
    org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
do
    tries=$((tries + 1))
    [ $tries -lt 300 ] || { echo 'the keychain of the session did not come' >&2; exit 1; }
    sleep 0.1
done
exec "$@"
"#;

/// Runs it with one D-Bus that has a keychain in it, and folders below `target/NAME` that are thrown away.
/// Elsewhere than on Linux the system has these already.
///
/// # Errors
/// Where it cannot be started, or ends with anything but success.
pub fn run_in_session(command: &Command, name: &str) -> Outcome {
    let mut session;
    if cfg!(target_os = "linux") && found("dbus-run-session") && found("gnome-keyring-daemon") {
        session = program("dbus-run-session");
        session.args(["--", "sh", "-ec", KEYCHAIN, "session"]);
        session.arg(command.get_program()).args(command.get_args());
        let home = target_dir().join(name);
        if home.exists() {
            std::fs::remove_dir_all(&home)?;
        }
        for (variable, folder) in [
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_RUNTIME_DIR", "runtime"),
        ] {
            let folder = home.join(folder);
            std::fs::create_dir_all(&folder)?;
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o700))?;
            }
            session.env(variable, folder);
        }
        session.env("NO_AT_BRIDGE", "1").env("NAASTE_TEST_SESSION", "1");
    } else {
        println!("no D-Bus session with a keychain here: tests of the system's keychain are left out");
        session = program(command.get_program());
        session.args(command.get_args());
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => session.env(name, value),
            None => session.env_remove(name),
        };
    }
    run(&mut session)
}
