//! Every screen in every language, colours in turn, with all that an audit looks at: the slow suite behind `./x a11y`.
//!
//! Pairwise: each screen meets each language and each set of colours, and each language each set of colours.

use super::accessible::ROUTES;
use super::dossier::PERSONA;
use crate::app::{App, Home, On, axe};
use crate::audit::Colours;
use crate::page::Answers;
use crate::process::Failure;
use locales::{Language, Words};

/// What the short check leaves out: less met, or much like another.
const MORE_ROUTES: [&str; 13] = [
    "/brief/bij/v-geertje-dagbesteding",
    "/voorzieningen/v-geertje-dagbesteding/doen",
    "/voorzieningen/v-geertje-dagbesteding/brieven/bezwaar",
    "/voorzieningen/v-geertje-dagbesteding/brieven/ingebrekestelling",
    "/voorzieningen/v-geertje-dagbesteding/datum/melding",
    "/voorzieningen/v-geertje-dagbesteding/plan",
    "/pgb/pgb-geertje-begeleiding/wijzigen",
    "/tips/melding-doen",
    "/agenda/tip/melding-doen",
    "/instellingen/privacy",
    "/instellingen/over",
    "/instellingen/klopt-niet",
    "/niet-gevonden",
];

/// Where there is nothing yet to show.
const EMPTY: [&str; 13] = [
    "/",
    "/voorzieningen",
    "/pgb",
    "/agenda",
    "/taken",
    "/berichten",
    "/documenten",
    "/helpen",
    "/hulp",
    "/hoe-gaat-het",
    "/dagboek",
    "/noodplan",
    "/instellingen/gegevens",
];

/// Looks at one screen after the other and keeps what is wrong.
struct Round<'a> {
    app: &'a App,
    axe: &'a str,
    language: Language,
    seen: usize,
    wrong: Vec<String>,
}

impl<'a> Round<'a> {
    fn new(app: &'a App, axe: &'a str, language: Language) -> Self {
        Self { app, axe, language, seen: 0, wrong: Vec::new() }
    }

    async fn look(&mut self, screen: &str) -> Result<(), Failure> {
        let place = Language::ALL.iter().position(|one| *one == self.language).unwrap_or_default();
        let colours = Colours::ALL[(self.seen + place) % Colours::ALL.len()];
        self.seen += 1;
        self.app.page.in_colours(colours).await?;
        let found = self.app.page.audit(self.axe).await?;
        self.app.page.picture(&format!("{}-{colours:?}-{screen}", self.language)).await?;
        self.wrong
            .extend(found.into_iter().map(|one| format!("{screen} ({}, {colours:?}): {one}", self.language)));
        Ok(())
    }

    async fn routes(&mut self, what: &str, routes: &[&str]) -> Result<(), Failure> {
        for route in routes {
            let there = self.app.page.path().await?;
            self.app.page.route(route).await?;
            self.app.page.settled().await?;
            self.app.page.title().await?;
            let focus = self.app.page.focus_is_at().await?;
            if there != *route && focus != "titel" {
                self.wrong.push(format!(
                    "{what}{route} ({}): the focus is at “{focus}”, not at the heading",
                    self.language
                ));
            }
            self.look(&format!("{what}{route}")).await?;
        }
        Ok(())
    }
}

/// All screens in one language.
pub async fn every_screen_in(language: Language) -> Result<(), Failure> {
    let (w, axe) = (language.words()?, axe()?);
    let mut wrong = Vec::new();
    wrong.extend(locked(language, &w, &axe).await?);
    wrong.extend(without_a_dossier(language, &w, &axe).await?);
    wrong.extend(with_a_dossier(language, &w, &axe).await?);
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

/// A passphrase is chosen, and asked for.
async fn locked(language: Language, w: &Words, axe: &str) -> Result<Vec<String>, Failure> {
    // the language is not known before the store is open: it is the system's
    let home = Home::new()?.without_keychain().in_language(language);
    let app = App::start(On::Phone, &home).await?;
    let mut round = Round::new(&app, axe, language);
    app.page.see(&w.choose_title()).await?;
    round.look("choose a passphrase").await?;
    app.page.press(&w.choose_save()).await?;
    round.look("no passphrase").await?;
    app.page.fill(&w.choose_field(), "vier losse woorden hier").await?;
    app.page.fill(&w.choose_again(), "vier losse woorden hier").await?;
    app.page.press(&w.choose_save()).await?;
    app.page.see(&w.welcome_title()).await?;
    let mut wrong = round.wrong;
    app.stop().await?;
    let app = App::start(On::Phone, &home).await?;
    let mut round = Round::new(&app, axe, language);
    app.page.see(&w.lock_title()).await?;
    round.look("lock").await?;
    app.page.fill(&w.lock_field(), "een andere wachtzin").await?;
    app.page.press(&w.lock_open()).await?;
    app.page.see(&w.error_wrong_passphrase()).await?;
    round.look("wrong passphrase").await?;
    wrong.extend(round.wrong);
    app.stop().await?;
    Ok(wrong)
}

/// The screens that have nothing to show, and what stands there while an answer comes, or none does.
async fn without_a_dossier(language: Language, w: &Words, axe: &str) -> Result<Vec<String>, Failure> {
    let home = Home::new()?.in_language(language);
    let app = App::start(On::Phone, &home).await?;
    app.page.press(&w.welcome_letter()).await?;
    app.page.see(&w.brief_kind_title()).await?;
    let mut round = Round::new(&app, axe, language);
    round.look("first letter").await?;
    round.routes("empty ", &EMPTY).await?;
    app.page.route("/agenda/nieuw").await?;
    app.page.press(&w.save()).await?;
    app.page.wait_for("[aria-invalid=true]").await?;
    round.look("a form with mistakes").await?;
    app.page.answers(Answers::Never).await?;
    app.page.route("/aanbod").await?;
    app.page.wait_for(".loading").await?;
    round.look("loading").await?;
    app.page.reload().await?;
    app.page.wait_for("h1").await?;
    app.page.answers(Answers::Fail).await?;
    app.page.route("/aanbod").await?;
    app.page.settled().await?;
    round.look("an error").await?;
    // a release has no gallery in it
    app.page.open("/galerij").await?;
    if app.page.title().await? == "Galerij" {
        for colours in Colours::ALL {
            app.page.in_colours(colours).await?;
            app.page.unfold().await?;
            let found = app.page.audit(axe).await?;
            round
                .wrong
                .extend(found.into_iter().map(|one| format!("gallery ({language}, {colours:?}): {one}")));
            app.page.picture(&format!("{language}-{colours:?}-gallery")).await?;
        }
        app.page.press("Dialog").await?;
        app.page.wait_for("dialog[open]").await?;
        round.look("gallery, dialog").await?;
    }
    let wrong = round.wrong;
    app.stop().await?;
    Ok(wrong)
}

/// From the first question to every screen of somebody with a dossier.
async fn with_a_dossier(language: Language, w: &Words, axe: &str) -> Result<Vec<String>, Failure> {
    let home = Home::new()?.for_persona(PERSONA).in_language(language);
    let app = App::start(On::Phone, &home).await?;
    let page = &app.page;
    let mut round = Round::new(&app, axe, language);
    page.see(&w.welcome_title()).await?;
    round.look("welcome").await?;
    page.press(&w.welcome_start()).await?;
    page.see(&w.role_title()).await?;
    round.look("role").await?;
    page.press(&w.role_mantelzorger()).await?;
    page.see(&w.language_title()).await?;
    round.look("language").await?;
    page.press(&w.next()).await?;
    page.see(&w.gemeente_title()).await?;
    page.choose("Assen").await?;
    round.look("gemeente").await?;
    page.press(&w.next()).await?;
    for question in 1..=8 {
        page.see(&w.question_progress(question, 8)).await?;
        round.look(&format!("question {question}")).await?;
        page.press(&w.skip()).await?;
    }
    page.see(&w.ready_title()).await?;
    round.look("ready").await?;
    page.press(&w.gemeente_connect()).await?;
    app.choose_persona().await?;
    page.see(&w.signed_in_toast()).await?;
    round.look("signed in").await?;
    page.press(&w.ready_go()).await?;
    page.section(&w.vandaag_first()).await?;

    round.routes("", &ROUTES).await?;
    round.routes("", &MORE_ROUTES).await?;

    // folded parts, a dialog, and what is searched for
    page.route("/voorzieningen/v-geertje-dagbesteding").await?;
    page.settled().await?;
    page.unfold().await?;
    round.look("a voorziening unfolded").await?;
    page.route("/pgb/pgb-geertje-begeleiding").await?;
    page.settled().await?;
    page.unfold().await?;
    round.look("a pgb unfolded").await?;
    page.route("/zoeken").await?;
    page.fill(&w.search_label(), "pgb").await?;
    page.settled().await?;
    round.look("search results").await?;
    page.route("/instellingen/gegevens").await?;
    page.settled().await?;
    page.press(&w.erase_go()).await?;
    page.wait_for("dialog[open]").await?;
    round.look("erasing").await?;
    let wrong = round.wrong;
    app.stop().await?;
    Ok(wrong)
}

/// Where Tab goes round in other languages than Dutch: what is met most, and what is laid out in ways of its own.
const KEY_ROUTES: [&str; 5] = [
    "/",
    "/voorzieningen/v-geertje-dagbesteding",
    "/agenda",
    "/pgb/pgb-geertje-begeleiding",
    "/instellingen",
];

/// Tab comes by every control, shows where it is, and goes as one reads: in Dutch on every screen, in other languages, whose
/// words are longer or go from right to left, on the screens that matter most.
pub async fn a_keyboard_reaches_everything(language: Language) -> Result<(), Failure> {
    let routes: Vec<&str> = match language {
        Language::Nl => ROUTES.iter().chain(&MORE_ROUTES).copied().collect(),
        _ => KEY_ROUTES.to_vec(),
    };
    let w = language.words()?;
    let home = Home::new()?.for_persona(PERSONA).in_language(language);
    let app = App::start(On::Phone, &home).await?;
    let mut wrong = Vec::new();
    app.page.see(&w.welcome_title()).await?;
    wrong.extend(app.page.tab_round().await?.into_iter().map(|one| format!("welcome: {one}")));
    super::dossier::connect_in(&app, "Assen", &w).await?;
    let expected = format!("{language} {}", if language.is_rtl() { "rtl" } else { "ltr" });
    assert_eq!(app.page.direction().await?, expected);
    for route in routes {
        app.page.route(route).await?;
        app.page.settled().await?;
        wrong.extend(app.page.tab_round().await?.into_iter().map(|one| format!("{route}: {one}")));
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    app.stop().await
}
