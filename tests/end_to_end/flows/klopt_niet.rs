//! Telling the publisher what is wrong with the app.

use super::dossier::{PERSONA, connect};
use super::letter::words;
use crate::app::{App, Home, On};
use crate::page::Page;
use crate::process::Failure;

const ADDRESS: &str = "app@example.org";
const OWN: &str = "De datum bij “Dagbesteding” klopt niet: 3 & 4, 100%?";

/// What stands on the screen is what is handed over, letter by letter; each line of the app's own can be taken out. The
/// mail program is offered where the publisher has an address, and sharing or copying everywhere.
pub async fn what_is_wrong_is_told(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?.for_persona(PERSONA).reporting_to(ADDRESS);
    let app = App::start(on, &home).await?;
    let page = &app.page;
    connect(&app, "Assen").await?;
    page.route("/instellingen").await?;
    page.press(&w.problem_title()).await?;
    page.titled(&w.problem_title()).await?;

    // nothing is handed over before something was written
    hold(page).await?;
    page.press(&w.problem_share()).await?;
    page.see(&w.problem_empty()).await?;
    assert!(
        page.look("return window.handed === undefined;", Vec::new()).await? == true,
        "an empty message left"
    );

    page.fill(&w.problem_field(), OWN).await?;
    let version = format!("{}: {}", w.problem_version(), env!("CARGO_PKG_VERSION"));
    let device = match on {
        On::Phone => format!("{}: Linux, browser", w.problem_device()),
        On::Window => format!("{}: Linux", w.problem_device()),
    };
    let language = format!("{}: nl", w.settings_language());
    let synced = format!("{}: 23 november 2026", w.problem_synced());
    page.see(&synced).await?;
    let sent = page.letters_of(".as-sent").await?;
    assert_eq!(sent, format!("{OWN}\n\n{version}\n{device}\n{language}\n{synced}"));
    page.picture("klopt-niet").await?;

    for taken_out in [&version, &synced] {
        page.choose(taken_out).await?;
        page.count(taken_out, 1).await?;
    }
    let sent = page.letters_of(".as-sent").await?;
    assert_eq!(sent, format!("{OWN}\n\n{device}\n{language}"));

    page.press(&w.problem_share()).await?;
    let handed = page.until_set("handed").await?;
    assert_eq!(handed, sent);

    match on {
        On::Phone => {
            page.see(&w.problem_mail_text(ADDRESS)).await?;
            page.press(&w.problem_mail()).await?;
            let url = page.until_set("opened").await?;
            let body = url.strip_prefix("mailto:app@example.org?subject=Naaste&body=");
            let body = body.ok_or_else(|| format!("another address: {url}"))?.to_owned();
            let read = page.look("return decodeURIComponent(arguments[0]);", vec![body.into()]).await?;
            assert_eq!(read.as_str().unwrap_or_default().replace("\r\n", "\n"), sent);
        }
        // this build has no address of a publisher
        On::Window => {
            page.see(&w.problem_nowhere()).await?;
            assert!(!page.text().await?.contains(&w.problem_mail()));
        }
    }
    app.stop().await
}

/// Keeps what would leave the page: shared on a phone, copied in the window, opened as an address.
async fn hold(page: &Page) -> Result<(), Failure> {
    let script = "
        const set = (name, value) => Object.defineProperty(navigator, name, { value, configurable: true });
        const phone = location.protocol === 'http:' && location.hostname === '127.0.0.1';
        const share = what => { window.handed = what.text; return Promise.resolve(); };
        set('canShare', phone ? () => true : undefined);
        set('share', phone ? share : undefined);
        set('clipboard', { writeText: text => { window.handed = text; return Promise.resolve(); } });
        HTMLAnchorElement.prototype.click = function () { window.opened = this.href; };
        return true;";
    page.look(script, Vec::new()).await.map(drop)
}
