//! The municipality cannot be reached: the copy is shown, and says so.

use super::dossier::{PERSONA, connect};
use super::letter::words;
use crate::app::{App, Home, On};
use crate::process::Failure;
use demo::{Demo, DemoConfig};

/// Everything that was there stays readable, under a line that says how old it is.
pub async fn the_copy_is_shown(on: On) -> Result<(), Failure> {
    let w = words()?;
    let folder = tempfile::tempdir()?;
    // A municipality of its own, so that it can stop while the app runs.
    let mut config = DemoConfig::new(folder.path());
    config.gemeenten = Some(vec!["assen".to_owned()]);
    let demo = Demo::start(config).await?;
    let gateway = demo.gateways.first().ok_or("no gateway")?.url.clone();
    let home = Home::new()?.with_gateway(gateway.as_str()).for_persona(PERSONA);
    let app = App::start(on, &home).await?;
    connect(&app, gateway.host_str().ok_or("no host")?).await?;
    let before = app.page.section(&w.vandaag_first()).await?;

    demo.stop().await;
    app.page.route("/instellingen").await?;
    app.page.press(&w.sync_now()).await?;
    app.page.route("/").await?;
    app.page.see(w.banner_offline("").split_whitespace().next().unwrap_or_default()).await?;
    let after = app.page.section(&w.vandaag_first()).await?;
    assert_eq!(before, after);
    app.stop().await
}
