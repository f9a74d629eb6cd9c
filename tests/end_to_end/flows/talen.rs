//! Another language: at once, in its own direction, and still there at the next start.

use super::letter::words;
use crate::app::{App, Home, On, axe};
use crate::process::Failure;
use locales::Language;

/// From Dutch to Arabic in the settings, looked at on the screens that people see first.
pub async fn the_language_changes_at_once(on: On) -> Result<(), Failure> {
    let (w, arabic) = (words()?, Language::Ar.words()?);
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.press(&w.vandaag_example()).await?;
    app.page.section(&w.vandaag_first()).await?;
    assert_eq!(app.page.direction().await?, "nl ltr");

    app.page.route("/instellingen").await?;
    app.page.choose(Language::Ar.language_name()).await?;
    app.page.titled(&arabic.nav_instellingen()).await?;
    app.page.see(&arabic.language_unreviewed()).await?;
    assert_eq!(app.page.direction().await?, "ar rtl");
    let (axe, mut wrong) = (axe()?, Vec::new());
    for route in ["/", "/voorzieningen", "/pgb", "/tips", "/hulp", "/brief"] {
        app.page.route(route).await?;
        app.page.settled().await?;
        assert!(!app.page.is_wider_than_the_screen().await?, "{route} scrolls sideways");
        wrong.extend(app.page.accessibility(&axe).await?.into_iter().map(|one| format!("{route}: {one}")));
        if on == On::Phone {
            app.page.picture(&format!("ar{route}")).await?;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // a piece that is not translated says so
    app.page.route("/tips/bewind-en-mentorschap").await?;
    app.page.see(&arabic.tips_in_dutch()).await?;
    app.page.route("/tips/melding-doen").await?;
    app.page.see(&arabic.tips_steps()).await?;
    app.page.reload().await?;
    app.page.see(&arabic.tips_steps()).await?;
    assert_eq!(app.page.direction().await?, "ar rtl");
    app.stop().await
}
