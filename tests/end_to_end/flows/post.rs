//! What goes to the municipality through the app, and comes back: a document, a message with a file, the chat, and a
//! letter that counts as handed in.

use super::dossier::connect;
use super::letter::words;
use crate::app::{App, Home, On};
use crate::process::Failure;
use std::path::{Path, PathBuf};

/// Somebody with a dossier of her own in Assen, where the municipality takes everything electronically.
const PERSONA: &str = "geertje";
const NAME: &str = "Geertje de Boer";

/// Somebody whose request was refused sixteen days ago: bezwaar can be made.
const REFUSED: &str = "willem";
const REFUSED_ZAAK: &str = "v-willem-huishouden";

/// Connected at Assen. The home is the app's for as long as it runs.
async fn open(on: On, persona: &str) -> Result<(Home, App), Failure> {
    let home = Home::new()?.for_persona(persona);
    let app = App::start(on, &home).await?;
    connect(&app, "Assen").await?;
    Ok((home, app))
}

/// A photo of one pixel, a PDF of one line, and a zip that is called a PDF.
struct Files(tempfile::TempDir);

impl Files {
    const PHOTO: [u8; 67] = *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\x9cc`\0\0\0\x02\0\x01H\xaf\xa4q\0\0\0\0IEND\xaeB`\x82";
    const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n\
        trailer<</Root 1 0 R>>\n%%EOF\n";

    fn new() -> Result<Self, Failure> {
        let files = Self(tempfile::tempdir()?);
        std::fs::write(files.path("trap.png"), Self::PHOTO)?;
        std::fs::write(files.path("offerte.pdf"), Self::PDF)?;
        std::fs::write(files.path("bom.pdf"), b"PK\x03\x04 and what comes after it")?;
        Ok(files)
    }

    fn path(&self, name: &str) -> PathBuf {
        let folder: &Path = self.0.path();
        folder.join(name)
    }
}

/// What is no document is refused in words; a photo and a PDF go, and are documents of the dossier then.
pub async fn a_document_is_sent(on: On) -> Result<(), Failure> {
    let (w, files) = (words()?, Files::new()?);
    let (_home, app) = open(on, PERSONA).await?;
    app.page.route("/documenten").await?;
    app.page.press(&w.upload_title()).await?;
    app.page.pick(&w.upload_pick(), &files.path("bom.pdf")).await?;
    app.page.see(&w.bijlage_wrong()).await?;
    app.page.settled().await?;
    assert!(!app.page.text().await?.contains("bom"), "what was refused is not listed");

    app.page.pick(&w.upload_pick(), &files.path("trap.png")).await?;
    app.page.see(&w.upload_queued()).await?;
    app.page.pick(&w.upload_pick(), &files.path("offerte.pdf")).await?;
    app.page.see("offerte").await?;
    let said = app.page.text().await?;
    assert!(!said.contains(&w.bijlage_wrong()), "{said}");
    app.page.picture(&format!("{on:?}-documenten")).await?;

    // Once the municipality has both they are rows of the dossier like any other, and open without asking it again.
    for name in ["trap", "offerte"] {
        app.page.see_row(name, &w.document_kept()).await?;
    }
    app.page.press("trap").await?;
    app.page.wait_for("img.document-image").await?;
    app.page.picture(&format!("{on:?}-document")).await?;
    app.stop().await
}

/// A message with a PDF: kept while it is written, then with the municipality, and its attachment opens.
pub async fn a_message_carries_a_file(on: On) -> Result<(), Failure> {
    const TEXT: &str = "Hierbij de offerte van de traplift.";
    let (w, files) = (words()?, Files::new()?);
    let (_home, app) = open(on, PERSONA).await?;
    app.page.route("/berichten").await?;
    app.page.press(&w.for_person(NAME)).await?;
    app.page.fill(&w.berichten_write(), TEXT).await?;
    app.page.pick(&w.berichten_attach(), &files.path("bom.pdf")).await?;
    app.page.see(&w.bijlage_wrong()).await?;
    app.page.pick(&w.berichten_attach(), &files.path("offerte.pdf")).await?;
    app.page.see("offerte.pdf").await?;

    // Left in the middle, all of it is still there.
    app.page.route("/").await?;
    app.page.section(&w.vandaag_first()).await?;
    app.page.route("/berichten").await?;
    app.page.press(&w.for_person(NAME)).await?;
    app.page.see("offerte.pdf").await?;
    assert_eq!(app.page.typed(&w.berichten_write()).await?, TEXT);
    app.page.press(&w.berichten_send()).await?;
    app.page.see(TEXT).await?;
    // It is the municipality that says so, and not the button.
    app.page.see("Ontvangen door de gemeente op").await?;
    app.page.picture(&format!("{on:?}-bericht")).await?;
    app.page.follow(".message a[href^='/documenten/']").await?;
    app.page.wait_for("iframe.document-frame, .page .card").await?;
    app.page.see("offerte").await?;
    app.stop().await
}

/// On a Monday morning somebody is there, reads along and answers what was asked.
pub async fn the_municipality_answers_in_the_chat(on: On) -> Result<(), Failure> {
    let w = words()?;
    let (_home, app) = open(on, PERSONA).await?;
    app.page.route("/berichten").await?;
    app.page.press(&w.chat_for(NAME)).await?;
    app.page.see(&w.chat_open()).await?;
    app.page.see(&w.chat_live()).await?;
    app.page.fill(&w.chat_write(), "Hoe lang duurt het besluit?").await?;
    app.page.press(&w.berichten_send()).await?;
    app.page.see("Ilse van Team Wmo").await?;
    app.page.see("beslist de gemeente binnen twee weken").await?;
    app.page.fill(&w.chat_write(), "Dank u wel").await?;
    app.page.press(&w.berichten_send()).await?;
    app.page.see("Graag gedaan").await?;
    app.page.picture(&format!("{on:?}-chat")).await?;
    app.stop().await
}

/// A bezwaar through the municipality's own channel: handed in when its receipt is back, and then in the chain.
pub async fn a_letter_is_handed_in_electronically(on: On) -> Result<(), Failure> {
    let w = words()?;
    let (_home, app) = open(on, REFUSED).await?;
    app.page.route(&format!("/voorzieningen/{REFUSED_ZAAK}/brieven/bezwaar")).await?;
    app.page.fill(&w.schrijven_name(), "Willem Kuipers").await?;
    app.page.fill(&w.schrijven_address(), "Demolaan 1\n9400 AA Assen").await?;
    app.page.fill("Uw reden in het kort", "Mijn vrouw kan het niet meer.").await?;
    let before = app.page.text().await?;
    assert!(!before.contains("Ingediend op") && !before.contains(&w.schrijven_receipt()), "{before}");
    app.page.press(&w.schrijven_send("Assen")).await?;
    app.page.see(&w.schrijven_handed_in("23 november 2026")).await?;
    app.page.see(&w.schrijven_receipt()).await?;
    app.page.picture(&format!("{on:?}-ingediend")).await?;
    app.page.route(&format!("/voorzieningen/{REFUSED_ZAAK}")).await?;
    let chain = app.page.section(&w.voorziening_chain()).await?;
    assert!(chain.contains(&w.step_bezwaar()) && chain.contains("23 november"), "{chain}");
    app.stop().await
}
