//! Acting for somebody: two apps and one municipality, from the code that is handed over to the copy that is gone.

use super::letter::words;
use crate::app::{App, Home, On};
use crate::process::Failure;
use demo::{Demo, DemoConfig};

/// Somebody whose dossier it is, and a neighbour without a machtiging.
const CLIENT: (&str, &str) = ("geertje", "Geertje de Boer");
const NEIGHBOUR: (&str, &str) = ("tineke", "Tineke Jager");

/// Signed in, whatever there is to see.
async fn signed_in(app: &App, gemeente: &str, mantelzorger: bool) -> Result<(), Failure> {
    let w = words()?;
    app.page.press(&w.welcome_start()).await?;
    app.page.press(&if mantelzorger { w.role_mantelzorger() } else { w.role_client() }).await?;
    app.page.see(&w.language_title()).await?;
    app.page.press(&w.next()).await?;
    app.page.see(&w.gemeente_title()).await?;
    app.page.choose(gemeente).await?;
    app.page.press(&w.next()).await?;
    while !app.page.text().await?.contains(&w.ready_title()) {
        app.page.press(&w.skip()).await?;
        app.page.settled().await?;
    }
    app.page.press(&w.gemeente_connect()).await?;
    app.choose_persona().await?;
    app.page.see(&w.signed_in_toast()).await?;
    app.page.press(&w.ready_go()).await?;
    // the menu is there before the screen is, and would take a route that comes too early back
    app.page.section(&w.vandaag_tips()).await.map(drop)
}

async fn sync(app: &App) -> Result<(), Failure> {
    app.page.route("/instellingen").await?;
    app.page.press(&words()?.sync_now()).await?;
    app.page.settled().await
}

/// The code as it stands on the screen: three groups of four.
fn code_in(text: &str) -> Option<String> {
    let group =
        |part: &str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    text.split_whitespace()
        .find(|word| word.split('-').count() == 3 && word.split('-').all(group))
        .map(str::to_owned)
}

/// A sister who may look and write messages: what needs more is not offered, and a sentence says how it could be.
pub async fn what_a_machtiging_leaves_out(on: On) -> Result<(), Failure> {
    const CLIENT: &str = "Sanne Veenstra";
    let w = words()?;
    let home = Home::new()?.for_persona("inge");
    let app = App::start(on, &home).await?;
    signed_in(&app, "Assen", true).await?;

    app.page.route("/agenda").await?;
    app.page.see("Gesprek over uw begeleiding").await?;
    app.page.see(&w.agenda_answer_not_allowed()).await?;
    let agenda = app.page.text().await?;
    assert!(!agenda.contains(&w.agenda_accept()) && !agenda.contains(&w.agenda_decline()), "{agenda}");

    app.page.route("/pgb").await?;
    app.page.see(&w.helpen_not_allowed(CLIENT, w.helpen_scope_money())).await?;
    app.page.picture(&format!("{on:?}-geen-geld")).await?;

    app.page.route("/melding").await?;
    app.page.see(&w.helpen_not_allowed(CLIENT, w.helpen_scope_ask())).await?;
    let melding = app.page.text().await?;
    assert!(!melding.contains(&w.melding_who_client()), "{melding}");
    app.page.picture(&format!("{on:?}-geen-melding")).await?;

    // What she may do is offered, without a word about it.
    app.page.route("/berichten").await?;
    app.page.see(&w.for_person(CLIENT)).await?;
    let post = app.page.text().await?;
    assert!(!post.contains(&w.helpen_not_allowed(CLIENT, w.helpen_scope_talk())), "{post}");
    app.stop().await
}

/// Hand over, redeem, look, see who looked, withdraw; then the copy is gone.
pub async fn a_code_opens_and_closes_a_dossier(on: On) -> Result<(), Failure> {
    let w = words()?;
    let folder = tempfile::tempdir()?;
    let mut config = DemoConfig::new(folder.path());
    config.gemeenten = Some(vec!["assen".to_owned()]);
    let demo = Demo::start(config).await?;
    let gateway = demo.gateways.first().ok_or("no gateway")?.url.clone();
    let place = gateway.host_str().ok_or("no host")?;
    let start = async |on: On, persona: &str, mantelzorger: bool| {
        let home = Home::new()?.with_gateway(gateway.as_str()).for_persona(persona);
        let app = App::start(on, &home).await?;
        signed_in(&app, place, mantelzorger).await?;
        Ok::<_, Failure>((home, app))
    };

    let (_hers, client) = start(on, CLIENT.0, false).await?;
    client.page.route("/helpen").await?;
    client.page.press(&w.helpen_give()).await?;
    client.page.choose(&w.helpen_scope_talk()).await?;
    client.page.press(&w.helpen_give_go()).await?;
    client.page.see(&w.helpen_code_title()).await?;
    let code = code_in(&client.page.text().await?).ok_or("no code on the screen")?;
    client.page.wait_for("svg.qr").await?;
    client.page.picture(&format!("{on:?}-code")).await?;

    // on a device of their own: of the window there is one in a session
    let (_theirs, neighbour) = start(On::Phone, NEIGHBOUR.0, true).await?;
    neighbour.page.route("/helpen/code").await?;
    neighbour.page.fill(&w.helpen_redeem_code(), &code.to_lowercase().replace('-', " ")).await?;
    neighbour.page.press(&w.helpen_redeem_go()).await?;
    neighbour.page.see(&w.helpen_redeemed_title(CLIENT.1)).await?;
    neighbour.page.route("/voorzieningen").await?;
    neighbour.page.section(&w.voorzieningen_current()).await?;

    // Used once is used.
    neighbour.page.route("/helpen").await?;
    neighbour.page.see(CLIENT.1).await?;

    sync(&client).await?;
    client.page.route("/helpen").await?;
    client.page.see(NEIGHBOUR.1).await?;
    client.page.press(&w.helpen_who_looked()).await?;
    // the name stands on the screen before as well
    client.page.see(&w.helpen_looks_intro()).await?;
    client.page.see(NEIGHBOUR.1).await?;
    client.page.picture(&format!("{on:?}-inzagen")).await?;
    client.page.route("/helpen").await?;
    client.page.press(&w.helpen_withdraw_of(NEIGHBOUR.1)).await?;
    client.page.follow("dialog button:last-of-type").await?;
    client.page.see(&w.helpen_withdrawn(NEIGHBOUR.1)).await?;

    sync(&neighbour).await?;
    neighbour.page.see(&w.helpen_ended(CLIENT.1)).await?;
    neighbour.page.route("/voorzieningen").await?;
    neighbour.page.settled().await?;
    let left = neighbour.page.text().await?;
    assert!(!left.contains(&w.voorzieningen_current()), "{left}");
    neighbour.page.picture(&format!("{on:?}-gestopt")).await?;
    client.stop().await?;
    neighbour.stop().await?;
    demo.stop().await;
    Ok(())
}
