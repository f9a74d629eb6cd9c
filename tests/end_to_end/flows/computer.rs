//! The app as a part of the computer: its place in the tray, and its start when somebody logs in.

use super::letter::words;
use super::remind::{begin, own_session};
use crate::app::{App, On, display};
use crate::desktop::{Tray, Windows};
use crate::process::{Failure, answer};
use std::time::Duration;

/// Who asks for it has the app in the tray, in the words of the app: closing the window leaves it there, and its menu
/// brings the window back and ends the app.
pub async fn it_stays_in_the_tray() -> Result<(), Failure> {
    let w = words()?;
    let Some((home, _desktop)) = own_session().await? else { return Ok(()) };
    let tray = Tray::new().await?;
    let app = App::start(On::Window, &home).await?;
    begin(&app.page, &w).await?;
    app.page.route("/instellingen").await?;
    app.page.choose(&w.settings_tray()).await?;
    let (tray, item) = tray.next().await?;
    let menu = tray.menu(&item).await?;
    let labels: Vec<_> = menu.iter().map(|(_, label)| label.clone()).collect();
    assert_eq!(labels, [w.tray_open(), w.tray_quit()]);
    let windows = Windows::on(app.display_number()?)?;
    windows.are(1).await?;
    windows.close()?;
    windows.are(0).await?;
    tray.choose(&item, menu[0].0).await?;
    windows.are(1).await?;
    app.page.see(&w.settings_notifications()).await?;
    tray.choose(&item, menu[1].0).await?;
    tray.ended(&item).await
}

/// Who asks for it has the app start with the computer: in the tray, without a window. Where it is no longer asked for,
/// the computer knows nothing of it. Without a tray closing the window ends the app.
pub async fn it_starts_with_the_computer() -> Result<(), Failure> {
    let w = words()?;
    let Some((home, _desktop)) = own_session().await? else { return Ok(()) };
    let home = home.with_autostart();
    let tray = Tray::new().await?;
    let app = App::start(On::Window, &home).await?;
    begin(&app.page, &w).await?;
    app.page.route("/instellingen").await?;
    assert_eq!(home.autostart(), None, "nobody asked for it");
    app.page.choose(&w.settings_tray()).await?;
    let (tray, item) = tray.next().await?;
    app.page.choose(&w.settings_autostart()).await?;
    let file = answer("nothing starts it with the computer", async || Ok(home.autostart())).await?;
    let entry = std::fs::read_to_string(file)?;
    let line = entry.lines().find_map(|line| line.strip_prefix("Exec=")).ok_or("it starts nothing")?;
    tray.choose(&item, tray.menu(&item).await?[1].0).await?;
    tray.ended(&item).await?;
    drop(app);

    let (_display, number) = display()?;
    let mut at_login = home.at_login(line, number)?;
    let windows = Windows::on(number)?;
    let (tray, item) = tray.next().await?;
    let menu = tray.menu(&item).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(windows.shown()?.len(), 0, "nobody asked for a window");
    tray.choose(&item, menu[0].0).await?;
    windows.are(1).await?;
    tray.choose(&item, menu[1].0).await?;
    assert!(at_login.ended()?.success());

    let app = App::start(On::Window, &home).await?;
    app.page.route("/instellingen").await?;
    app.page.choose(&w.settings_autostart()).await?;
    let gone = async || Ok(home.autostart().is_none().then_some(()));
    answer("it still starts with the computer", gone).await?;
    app.page.choose(&w.settings_tray()).await?;
    drop(app);

    let (_display, number) = display()?;
    let mut without_tray = home.at_login(line, number)?;
    let windows = Windows::on(number)?;
    // Nobody would find it again.
    windows.are(1).await?;
    windows.close()?;
    assert!(without_tray.ended()?.success());
    Ok(())
}
