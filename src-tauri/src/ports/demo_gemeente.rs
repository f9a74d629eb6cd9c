//! The demo municipality inside the app.

use super::shell::Browser;
use demo::{Demo, DemoConfig};
use engine::GatewayConfig;
use engine::ports::Clock;
use std::path::Path;
use std::sync::Arc;

/// A municipality that runs as long as the app.
pub struct DemoGemeente(Demo);

/// The engine's clock, as the municipality reads it.
struct SameClock(Arc<dyn Clock>);

impl demo::Clock for SameClock {
    fn now(&self) -> jiff::Timestamp {
        self.0.now()
    }
}

/// Starts it. The app is of use without it, so a failure is logged and nothing more.
pub async fn open(data_dir: &Path, clock: Arc<dyn Clock>) -> Option<DemoGemeente> {
    let mut config = DemoConfig::new(data_dir.join("demo"));
    config.clock = Arc::new(SameClock(clock));
    match Demo::start(config).await {
        Ok(demo) => Some(DemoGemeente(demo)),
        Err(error) => {
            tracing::error!(%error, "the demo municipality did not start");
            None
        }
    }
}

impl DemoGemeente {
    /// How the engine reaches it.
    pub fn gateways(&self) -> Vec<GatewayConfig> {
        let gateways = self.0.gateways.iter();
        gateways
            .map(|one| GatewayConfig {
                id: one.id.clone(),
                name: one.name.clone(),
                url: one.url.clone(),
                roots: Vec::new(),
            })
            .collect()
    }
}

/// A browser whose user is this person: the sign-in page is walked through without a screen.
pub fn browser(persona: &str) -> Browser {
    let persona = persona.to_owned();
    Arc::new(move |address| {
        let (address, persona) = (address.clone(), persona.clone());
        tauri::async_runtime::spawn(async move {
            if let Err(error) = demo::sign_in::as_persona(&address, &persona).await {
                tracing::error!(%error, "signing in without a person did not work");
            }
        });
    })
}
