//! Appointments that repeat, a calendar from elsewhere, and tasks that people share.

use super::dossier::connect;
use super::letter::words;
use crate::app::{App, Home, On};
use crate::process::Failure;

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//elders//NL\r\nBEGIN:VEVENT\r\nUID:zwemmen@elders\r\n\
    DTSTAMP:20261101T080000Z\r\nSEQUENCE:1\r\nDTSTART:20261126T130000Z\r\nDTEND:20261126T140000Z\r\nSUMMARY:Zwemmen\r\n\
    END:VEVENT\r\nEND:VCALENDAR\r\n";

/// An appointment of every week, of which one time goes and comes back; and one from another calendar, which comes once.
pub async fn what_repeats_and_what_comes_from_elsewhere(on: On) -> Result<(), Failure> {
    let w = words()?;
    let (home, files) = (Home::new()?, tempfile::tempdir()?);
    let app = App::start(on, &home).await?;
    app.page.press(&w.vandaag_example()).await?;
    app.page.section(&w.vandaag_first()).await?;

    app.page.route("/agenda/nieuw").await?;
    app.page.fill(&w.agenda_field_title(), "Fysio").await?;
    app.page.fill(&w.agenda_field_date(), "25-11-2026").await?;
    app.page.fill(&w.agenda_field_time(), "10:30").await?;
    app.page.select(&w.agenda_field_repeat(), &w.agenda_repeat_week()).await?;
    app.page.fill(&w.agenda_field_driver(), "Bea").await?;
    app.page.press(&w.save()).await?;
    app.page.see(&w.agenda_series()).await?;
    app.page.see(&w.agenda_driver("Bea")).await?;
    // six weeks from the 23rd of November: six Wednesdays
    app.page.count("Fysio", 6).await?;
    app.page.press_in("Fysio", &w.delete()).await?;
    app.page.press(&w.agenda_which_once()).await?;
    app.page.see(&w.deleted_toast()).await?;
    app.page.count("Fysio", 5).await?;
    app.page.press(&w.undo()).await?;
    app.page.count("Fysio", 6).await?;
    // from the second time on it is elsewhere, and then no more
    app.page.press_in("2 december", &w.edit()).await?;
    app.page.press(&w.agenda_which_later()).await?;
    app.page.titled(&w.agenda_edit_title()).await?;
    app.page.fill(&w.agenda_field_title(), "Fysio in Beilen").await?;
    app.page.press(&w.save()).await?;
    app.page.count("Fysio in Beilen", 5).await?;
    app.page.press_in("9 december", &w.delete()).await?;
    app.page.press(&w.agenda_which_later()).await?;
    app.page.count("Fysio in Beilen", 1).await?;
    app.page.press(&w.agenda_view_month()).await?;
    app.page.wait_for(".maand-dag").await?;
    app.page.press(&w.agenda_view_list()).await?;

    let file = files.path().join("agenda.ics");
    std::fs::write(&file, CALENDAR)?;
    app.page.press(&w.agenda_import()).await?;
    app.page.pick(&w.agenda_import_pick(), &file).await?;
    app.page.see(&w.agenda_import_fresh(1)).await?;
    app.page.press(&w.agenda_take()).await?;
    app.page.see(&w.agenda_import_done(1)).await?;
    app.page.count("Zwemmen", 1).await?;
    app.page.press(&w.agenda_import()).await?;
    app.page.pick(&w.agenda_import_pick(), &file).await?;
    app.page.see(&w.agenda_import_nothing()).await?;
    app.page.press(&w.cancel()).await?;
    std::fs::write(&file, "geen agenda")?;
    app.page.press(&w.agenda_import()).await?;
    app.page.pick(&w.agenda_import_pick(), &file).await?;
    app.page.see(&w.agenda_import_wrong()).await?;
    app.stop().await
}

/// A task that is added, taken and done, and stands so with the municipality.
pub async fn a_task_is_shared(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?.for_persona("geertje");
    let app = App::start(on, &home).await?;
    connect(&app, "Assen").await?;
    app.page.route("/taken").await?;
    app.page.press(&w.taken_add()).await?;
    app.page.press(&w.save()).await?;
    app.page.see(&w.field_missing(w.taken_field_title())).await?;
    app.page.fill(&w.taken_field_title(), "Medicijnen halen").await?;
    app.page.fill(&w.taken_field_due(), "1-12-2026").await?;
    app.page.press(&w.save()).await?;
    app.page.see("Medicijnen halen").await?;
    app.page.settled().await?;
    app.page.press_in("Medicijnen halen", &w.taken_take()).await?;
    app.page.see(&w.taken_mine()).await?;
    app.page.press_in("Medicijnen halen", &w.taken_finish()).await?;
    app.page.see(&w.taken_undo()).await?;
    app.stop().await
}
