//! The demo municipality inside the host.

use crate::shell::Person;
use demo::{Demo, DemoConfig, DemoError};
use engine::GatewayConfig;
use engine::ports::Clock;
use std::path::Path;
use std::sync::Arc;

/// The engine's clock, as the municipality reads it.
struct SameClock(Arc<dyn Clock>);

impl demo::Clock for SameClock {
    fn now(&self) -> jiff::Timestamp {
        self.0.now()
    }
}

/// Starts the municipality, with its data below `data_dir`. It stops when what is answered is dropped.
///
/// # Errors
/// What kept it from starting.
pub async fn open(data_dir: &Path, clock: Arc<dyn Clock>) -> Result<Demo, DemoError> {
    let mut config = DemoConfig::new(data_dir.join("demo"));
    config.clock = Arc::new(SameClock(clock));
    Demo::start(config).await
}

/// How the engine reaches it.
pub fn gateways(demo: &Demo) -> Vec<GatewayConfig> {
    let gateways = demo.gateways.iter();
    gateways
        .map(|one| GatewayConfig {
            id: one.id.clone(),
            name: one.name.clone(),
            url: one.url.clone(),
            roots: Vec::new(),
        })
        .collect()
}

/// A person at the browser: walks through the sign-in page as this persona.
pub fn person(persona: &str) -> Person {
    let persona = persona.to_owned();
    Box::new(move |address| {
        let (address, persona) = (address.clone(), persona.clone());
        tokio::spawn(async move {
            if let Err(error) = demo::sign_in::as_persona(&address, &persona).await {
                tracing::error!(%error, "signing in without a person did not work");
            }
        });
    })
}
