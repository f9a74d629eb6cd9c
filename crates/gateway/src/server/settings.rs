//! The settings of a gateway that runs alone: a TOML file, and the environment over it.
//!
//! A variable `NAASTE_GATEWAY_IDENTITY__ISSUER` sets `issuer` in `[identity]`; two underscores lead one
//! table deeper. `true`, `false`, whole numbers, and values that begin with `[`, `{` or `"` are read as
//! TOML, anything else as text.

use crate::config::{
    CacheConfig, ConfigError, DossierConfig, GatewayConfig, IdentityConfig, LimitsConfig,
    NotificationsConfig, SessionConfig,
};
use crate::registry::RegistersConfig;
use serde::Deserialize;
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};
use toml::{Table, Value};

/// What every variable begins with.
const PREFIX: &str = "NAASTE_GATEWAY_";
/// The variables that are about the settings themselves, and never one of them.
const NOT_SETTINGS: [&str; 2] = ["NAASTE_GATEWAY_CONFIG", "NAASTE_GATEWAY_LOG"];

/// Everything that the binary is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Where it listens.
    #[serde(default)]
    pub server: ServerConfig,
    /// Which registry it asks.
    pub registry: RegistryConfig,
    /// Who issues tokens.
    pub identity: IdentityConfig,
    /// How long a session lasts.
    #[serde(default)]
    pub session: SessionConfig,
    /// The keys behind dossier ids.
    pub dossier: DossierConfig,
    /// Sizes, times and rates.
    #[serde(default)]
    pub limits: LimitsConfig,
    /// What is remembered.
    #[serde(default)]
    pub cache: CacheConfig,
    /// Who may tell that a registry changed.
    #[serde(default)]
    pub notifications: Option<NotificationsConfig>,
}

/// Where the gateway listens.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ServerConfig {
    /// Address and port.
    pub listen: SocketAddr,
    /// Certificate and key. Without them it speaks plain HTTP: on loopback, or behind a proxy.
    pub tls: Option<TlsConfig>,
    /// True where a reverse proxy that we trust ends TLS, and overwrites or extends `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// Where operators read `/metrics`: an address that the world does not reach. None is nowhere.
    pub metrics_listen: Option<SocketAddr>,
    /// Seconds between saying at `/health/ready` that the process will stop, and stopping: a balancer looks once
    /// meanwhile.
    pub drain_seconds: u64,
    /// Seconds that requests at work get to finish when the process is asked to stop.
    pub stop_seconds: u64,
}

impl Default for ServerConfig {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8443)),
            tls: None,
            behind_proxy: false,
            metrics_listen: None,
            drain_seconds: 5,
            stop_seconds: 20,
        }
    }
}

/// A certificate and its key, both PEM. They are read again on SIGHUP.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TlsConfig {
    /// The chain, the server's own certificate first.
    pub certificate: PathBuf,
    /// The private key.
    pub key: PathBuf,
}

/// The registry that a gateway asks, by `kind`.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum RegistryConfig {
    /// A folder with JSON files in the wire format, for test persons; read-only.
    File {
        /// The folder.
        path: PathBuf,
    },
    /// A municipality's own registries: ZGW, Objects API, Open Product, a Wmo back-office.
    Registers(Box<RegistersConfig>),
}

/// Why settings cannot be used. No value of a setting is quoted.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file cannot be read.
    #[error("{path} cannot be read: {reason}")]
    File {
        /// Which file.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// The file or the environment has another form than settings have.
    #[error("{0}")]
    Form(String),
    /// A setting is unsafe or cannot work.
    #[error(transparent)]
    Config(#[from] ConfigError),
}

impl Settings {
    /// Reads the file, where there is one, and lets `environment` overrule it.
    pub fn load(
        path: Option<&Path>,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, SettingsError> {
        let mut table = match path {
            Some(path) => {
                let text = std::fs::read_to_string(path).map_err(|e| SettingsError::File {
                    path: path.to_owned(),
                    reason: e.kind().to_string(),
                })?;
                // `message` alone: the whole error quotes the line, and a key may stand in it.
                text.parse::<Table>()
                    .map_err(|e| SettingsError::Form(format!("{}: {}", path.display(), e.message())))?
            }
            None => Table::new(),
        };
        for (name, value) in environment {
            if let Some(setting) = name.strip_prefix(PREFIX)
                && !NOT_SETTINGS.contains(&name.as_str())
            {
                set(&mut table, &setting.to_ascii_lowercase(), parse(&value))
                    .ok_or_else(|| SettingsError::Form(format!("{name} names no setting")))?;
            }
        }
        let settings: Self =
            table.try_into().map_err(|e: toml::de::Error| SettingsError::Form(e.message().to_owned()))?;
        settings.check()?;
        Ok(settings)
    }

    /// The part that the citizen API needs.
    pub fn gateway(&self) -> GatewayConfig {
        GatewayConfig {
            identity: self.identity.clone(),
            session: self.session.clone(),
            dossier: self.dossier.clone(),
            limits: self.limits.clone(),
            cache: self.cache.clone(),
            behind_proxy: self.server.behind_proxy,
            notifications: self.notifications.clone(),
        }
    }

    fn check(&self) -> Result<(), ConfigError> {
        let ServerConfig { listen, tls, behind_proxy, .. } = &self.server;
        if tls.is_none() && !behind_proxy && !listen.ip().is_loopback() {
            return Err(ConfigError::new(
                "server.listen",
                "is not loopback: give server.tls, or set server.behind_proxy where a proxy ends TLS",
            ));
        }
        let apart = self.notifications.as_ref().and_then(|notifications| notifications.listen);
        if tls.is_none() && !behind_proxy && apart.is_some_and(|listen| !listen.ip().is_loopback()) {
            return Err(ConfigError::new(
                "notifications.listen",
                "is not loopback: give server.tls, or set server.behind_proxy where a proxy ends TLS",
            ));
        }
        if let RegistryConfig::Registers(registers) = &self.registry {
            registers.check()?;
        }
        self.gateway().check()
    }
}

/// Puts a value at a path such as `identity__issuer`.
fn set(table: &mut Table, path: &str, value: Value) -> Option<()> {
    match path.split_once("__") {
        None if path.is_empty() => None,
        None => {
            table.insert(path.to_owned(), value);
            Some(())
        }
        Some((first, rest)) => {
            let deeper = table.entry(first).or_insert_with(|| Value::Table(Table::new()));
            set(deeper.as_table_mut()?, rest, value)
        }
    }
}

fn parse(text: &str) -> Value {
    let is_toml =
        matches!(text, "true" | "false") || text.parse::<i64>().is_ok() || text.starts_with(['[', '{', '"']);
    let read = || format!("x = {text}").parse::<Table>().ok()?.remove("x");
    is_toml.then(read).flatten().unwrap_or_else(|| Value::String(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"
        [registry]
        kind = "file"
        path = "personen"
        [identity]
        issuer = "https://login.example.nl"
        audience = ["inwoner-api"]
        client_id = "naaste"
        [dossier]
        key = "0123456789abcdef0123456789abcdef"
    "#;

    fn load(file: &str, environment: &[(&str, &str)]) -> Result<Settings, String> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("gateway.toml");
        std::fs::write(&path, file).unwrap();
        let environment = environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        Settings::load(Some(&path), environment).map_err(|e| e.to_string())
    }

    #[test]
    fn a_short_file_is_enough() {
        let settings = load(FILE, &[]).unwrap();
        assert_eq!(settings.server.listen.to_string(), "127.0.0.1:8443");
        assert_eq!(settings.session.idle_seconds, 900);
        assert_eq!(settings.limits.page_rows, 500);
    }

    /// The example holds every setting, and its defaults are the real ones.
    #[test]
    fn the_example_says_what_is_so() {
        let text = include_str!("../../gateway.example.toml");
        let dir = tempfile::tempdir().unwrap();
        let key = dir.path().join("key");
        std::fs::write(&key, [b'k'; 32]).unwrap();
        let text = text.replace("/run/secrets/dossier-key", &key.display().to_string());
        let example = load(&text, &[]).unwrap();
        let (plain, short) = (format!("{example:?}"), load(FILE, &[]).unwrap());
        assert_eq!(format!("{:?}", example.server), format!("{:?}", short.server));
        assert_eq!(format!("{:?}", example.session), format!("{:?}", short.session));
        assert_eq!(format!("{:?}", example.limits), format!("{:?}", short.limits));
        assert_eq!(format!("{:?}", example.cache), format!("{:?}", short.cache));
        assert_eq!(format!("{:?}", example.identity.algorithms), format!("{:?}", short.identity.algorithms));
        assert_eq!(example.identity.leeway_seconds, short.identity.leeway_seconds);
        assert_eq!(example.identity.remember_seconds, short.identity.remember_seconds);
        assert_eq!(example.identity.represented_scopes, short.identity.represented_scopes);
        // Every field of the settings stands in it, if only as a comment.
        for field in plain.split([' ', '{', ',']).filter_map(|word| word.strip_suffix(':')) {
            assert!(text.contains(field), "{field} is not in the example");
        }
    }

    #[test]
    fn the_environment_overrules_the_file() {
        let settings = load(
            FILE,
            &[
                ("NAASTE_GATEWAY_IDENTITY__ISSUER", "https://other.example.nl"),
                ("NAASTE_GATEWAY_IDENTITY__AUDIENCE", "[\"a\", \"b\"]"),
                ("NAASTE_GATEWAY_SESSION__IDLE_SECONDS", "300"),
                ("NAASTE_GATEWAY_SERVER__BEHIND_PROXY", "true"),
                ("NAASTE_GATEWAY_SERVER__LISTEN", "0.0.0.0:80"),
                ("NAASTE_GATEWAY_CONFIG", "/elsewhere"),
                ("PATH", "/bin"),
            ],
        )
        .unwrap();
        assert_eq!(settings.identity.issuer, "https://other.example.nl");
        assert_eq!(settings.identity.audience, ["a", "b"]);
        assert_eq!(settings.session.idle_seconds, 300);
        assert!(settings.gateway().behind_proxy);
    }

    #[test]
    fn what_is_unsafe_or_misspelt_is_refused_by_name() {
        for (name, value, reason) in [
            ("NAASTE_GATEWAY_SERVER__LISTEN", "0.0.0.0:80", "server.listen is not loopback"),
            (
                "NAASTE_GATEWAY_IDENTITY__ISSUER",
                "http://login.example.nl",
                "identity.issuer must be an https address",
            ),
            (
                "NAASTE_GATEWAY_IDENTITY__REMEMBER_SECONDS",
                "61",
                "identity.remember_seconds must be at most 60",
            ),
            ("NAASTE_GATEWAY_IDENTITY__ALGORITHMS", "[\"HS256\"]", "unknown variant `HS256`"),
            ("NAASTE_GATEWAY_IDENTITY__ALGORITHMS", "[\"none\"]", "unknown variant `none`"),
            ("NAASTE_GATEWAY_IDENTITY__ALGORITHMS", "[]", "identity.algorithms must not be empty"),
            ("NAASTE_GATEWAY_IDENTITY__SCOPES", "[\"email\"]", "identity.scopes must contain \"openid\""),
            ("NAASTE_GATEWAY_DOSSIER__KEY", "short", "dossier.key must be at least 32 bytes"),
            ("NAASTE_GATEWAY_REGISTRY__KIND", "zgw", "unknown variant `zgw`"),
            ("NAASTE_GATEWAY_REGISTRY__KIND", "registers", "unknown field `path`"),
            ("NAASTE_GATEWAY_LIMITS__PAGE_ROWS", "0", "limits.page_rows must be more than 0"),
            ("NAASTE_GATEWAY_IDENTITY__ISUER", "x", "unknown field `isuer`"),
            ("NAASTE_GATEWAY_DOSSIER__KEY__X", "x", "names no setting"),
        ] {
            let error = load(FILE, &[(name, value)]).unwrap_err();
            assert!(error.contains(reason), "{name}={value}: {error}");
        }
    }

    #[test]
    fn a_broken_file_does_not_show_its_keys() {
        let error = load("[dossier]\nkey = \"0123456789abcdef", &[]).unwrap_err();
        assert!(!error.contains("0123456789abcdef"), "{error}");
        let error = load(&FILE.replace("key =", "kye ="), &[]).unwrap_err();
        assert!(error.contains("kye") && !error.contains("0123456789abcdef"), "{error}");
    }
}
