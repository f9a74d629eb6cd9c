//! An embedded municipality for demonstrations, development and tests: two municipalities behind real
//! gateways, and an identity provider that everybody may use. Everything is fiction, everything listens
//! on this machine alone, and every writing survives a restart.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let demo = demo::Demo::start(demo::DemoConfig::new("/tmp/demo")).await?;
//! for gateway in &demo.gateways {
//!     println!("{} {} {}", gateway.id, gateway.name, gateway.url);
//! }
//! demo.stop().await;
//! # Ok(())
//! # }
//! ```

mod days;
mod digest;
mod error;
mod gemeente;
mod idp;
mod letters;
mod registry;
mod seed;
mod serve;
pub mod sign_in;

pub use error::DemoError;
/// For [`DemoConfig::clock`]: shells know this crate and not the gateway.
pub use gateway::Clock;

use gemeente::{GEMEENTEN, Profile};
use idp::{Client, Idp, Keys, Somebody};
use registry::DemoRegistry;
use serve::Served;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use url::Url;

/// How a demo is started.
#[derive(Clone)]
pub struct DemoConfig {
    /// Where its databases and keys are kept. It is made where it does not exist.
    pub data_dir: PathBuf,
    /// The time: every date of the demo follows from its day.
    pub clock: Arc<dyn gateway::Clock>,
    /// Where it listens: an address of this very machine, or nothing starts.
    pub address: IpAddr,
    /// On which ports.
    pub ports: Ports,
    /// Ids of the municipalities to start; none starts all.
    pub gemeenten: Option<Vec<String>>,
    /// So many zaken at least for each resident: those of the files, and copies of them. For measuring; 0 copies none.
    pub zaken: usize,
}

/// Ports to listen on; 0 is any free one.
#[derive(Clone, Debug, Default)]
pub struct Ports {
    /// The identity provider's.
    pub issuer: u16,
    /// A gateway's, by the id of its municipality.
    pub gateways: BTreeMap<String, u16>,
}

impl DemoConfig {
    /// All municipalities on free ports of 127.0.0.1, on the machine's clock.
    pub fn new(data_dir: impl Into<PathBuf>) -> Self {
        Self {
            data_dir: data_dir.into(),
            clock: Arc::new(gateway::SystemClock),
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            ports: Ports::default(),
            gemeenten: None,
            zaken: 0,
        }
    }
}

/// A municipality that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoGateway {
    /// Its id, such as `assen`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The address of its gateway.
    pub url: Url,
}

/// Somebody whom a visitor may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Persona {
    /// The id, such as `marijke`.
    pub id: String,
    /// The name.
    pub name: String,
    /// True for somebody who acts for others, false for a resident with an own dossier.
    pub mantelzorger: bool,
    /// The municipalities where this person has something to see.
    pub gemeenten: Vec<String>,
}

/// A demo that runs until it is stopped or dropped.
#[derive(Debug)]
pub struct Demo {
    /// The municipalities, in order of their ids.
    pub gateways: Vec<DemoGateway>,
    /// The identity provider's address.
    pub issuer: Url,
    /// Whom a visitor may be, mantelzorgers first.
    pub personas: Vec<Persona>,
    served: Vec<Served>,
}

impl Demo {
    /// Fills the databases where that is needed and starts everything.
    ///
    /// # Errors
    /// [`DemoError`]; nothing runs then.
    pub async fn start(config: DemoConfig) -> Result<Self, DemoError> {
        if !config.address.is_loopback() {
            return Err(DemoError::NotLoopback);
        }
        std::fs::create_dir_all(&config.data_dir).map_err(DemoError::io("make the data folder"))?;
        let mut profiles = profiles(config.gemeenten.as_deref())?;
        profiles.iter_mut().for_each(|profile| profile.copy_zaken(config.zaken));
        let personas = personas(&profiles);
        let clients: Vec<Client> = profiles.iter().map(client).collect();

        let listener = serve::bind(config.address, config.ports.issuer).await?;
        let issuer = serve::url(&listener)?;
        let host = issuer.authority().to_owned();
        let (dir, clock) = (config.data_dir.clone(), config.clock.clone());
        // making a key and printing letters takes a while: not on the threads that answer
        let (keys, registries) = tokio::task::spawn_blocking(move || {
            let keys = Keys::open(&dir.join("aanmelding.pem"))?;
            let mut registries = Vec::new();
            for profile in profiles {
                let (id, name) = (profile.id.clone(), profile.page.naam.clone());
                let key = dossier_key(&dir.join(format!("{id}.sleutel")))?;
                let path = dir.join(format!("{id}.sqlite3"));
                registries.push((id, name, key, DemoRegistry::open(&path, profile, clock.clone())?));
            }
            Ok::<_, DemoError>((keys, registries))
        })
        .await
        .map_err(|_| DemoError::Key("the start was cut short".to_owned()))??;

        let idp = Idp::new(host, keys, config.clock.clone(), clients.clone());
        let mut served = vec![serve::serve(listener, idp.router())];
        let mut gateways = Vec::new();
        for ((id, name, key, registry), client) in registries.into_iter().zip(&clients) {
            let port = config.ports.gateways.get(&id).copied().unwrap_or_default();
            let listener = serve::bind(config.address, port).await?;
            let url = serve::url(&listener)?;
            let mut settings = gateway::GatewayConfig::new(
                issuer.clone(),
                &client.audience,
                &client.id,
                gateway::Secret::new(key),
            );
            // one machine, one user, tests that ask a lot
            settings.limits.token_per_second = 0;
            settings.limits.address_per_second = 0;
            let gateway = gateway::Gateway::with_clock(settings, Arc::new(registry), config.clock.clone())?;
            served.push(serve::serve(listener, gateway.router()));
            gateways.push(DemoGateway { id, name, url });
        }
        tracing::info!(gemeenten = gateways.len(), "the demo runs");
        Ok(Self { gateways, issuer, personas, served })
    }

    /// Stops listening and waits a moment for open requests to end.
    pub async fn stop(self) {
        for served in self.served {
            served.stop().await;
        }
    }
}

/// The municipalities that are to be started, all of them where none is named.
fn profiles(wanted: Option<&[String]>) -> Result<Vec<Profile>, DemoError> {
    if let Some(unknown) =
        wanted.unwrap_or_default().iter().find(|id| GEMEENTEN.iter().all(|files| files.id != *id))
    {
        return Err(DemoError::Unknown(unknown.clone()));
    }
    GEMEENTEN
        .iter()
        .filter(|files| wanted.is_none_or(|wanted| wanted.iter().any(|id| id == files.id)))
        .map(gemeente::Files::read)
        .collect()
}

fn client(profile: &Profile) -> Client {
    let somebody = |person: &gemeente::Person, mantelzorger: bool| Somebody {
        id: person.id.clone(),
        bsn: person.bsn.clone(),
        naam: person.naam.clone(),
        mantelzorger,
        uitleg_nl: person.uitleg.nl.clone(),
        uitleg_en: person.uitleg.en.clone(),
    };
    let carers = profile.gemeente.mantelzorgers.iter().map(|person| somebody(person, true));
    let residents = profile.inwoners.iter().map(|inwoner| somebody(&inwoner.person, false));
    Client {
        id: format!("naaste-{}", profile.id),
        audience: format!("gateway-{}", profile.id),
        gemeente: profile.page.naam.clone(),
        people: carers.chain(residents).collect(),
    }
}

/// Mantelzorgers first, each group in the order of the files; one person is one persona everywhere.
fn personas(profiles: &[Profile]) -> Vec<Persona> {
    let mut found: Vec<Persona> = Vec::new();
    for profile in profiles {
        for person in client(profile).people {
            match found.iter_mut().find(|persona| persona.id == person.id) {
                Some(persona) => persona.gemeenten.push(profile.id.clone()),
                None => found.push(Persona {
                    id: person.id,
                    name: person.naam,
                    mantelzorger: person.mantelzorger,
                    gemeenten: vec![profile.id.clone()],
                }),
            }
        }
    }
    found.sort_by_key(|persona| !persona.mantelzorger);
    found
}

/// The secret behind dossier ids: made once, so that an id stays the same over restarts.
fn dossier_key(path: &Path) -> Result<Vec<u8>, DemoError> {
    match std::fs::read(path) {
        Ok(key) if key.len() == 32 => Ok(key),
        Ok(_) => {
            Err(DemoError::Key("the key behind dossier ids is damaged; delete it for a new one".to_owned()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let mut key = vec![0; 32];
            getrandom::fill(&mut key).map_err(|error| DemoError::Key(error.to_string()))?;
            idp::keep_private(path, &key).map_err(DemoError::io("keep the key behind dossier ids"))?;
            Ok(key)
        }
        Err(error) => Err(DemoError::io("read the key behind dossier ids")(error)),
    }
}
