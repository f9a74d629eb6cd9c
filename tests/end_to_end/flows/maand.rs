//! A PGB that somebody keeps: an agreement, a month that is declared, and all of it on paper.

use super::letter::words;
use crate::app::{App, Home, On};
use crate::process::Failure;

/// From a decision on paper to a declared month.
pub async fn a_month_is_declared(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.press(&w.vandaag_example()).await?;
    app.page.section(&w.vandaag_first()).await?;

    app.page.route("/pgb/nieuw").await?;
    app.page.fill(&w.pgb_name(), "Begeleiding Jan").await?;
    app.page.fill(&w.pgb_granted(), "12.000").await?;
    app.page.fill(&w.pgb_from(), "1-10-2026").await?;
    app.page.fill(&w.pgb_until(), "30-9-2027").await?;
    app.page.press(&w.save()).await?;
    app.page.titled("Begeleiding Jan").await?;

    app.page.press(&w.pgb_agreement_add()).await?;
    app.page.fill(&w.pgb_carer(), "Bea").await?;
    app.page.choose(&w.pgb_carer_netwerk()).await?;
    app.page.fill(&w.pgb_tariff_plain(), "20").await?;
    app.page.fill(&weekday(1), "2").await?;
    app.page.press(&w.save()).await?;
    app.page.see(&w.pgb_per_uur("€\u{a0}20,00")).await?;

    // Bea was asked for her hours until the 11th before; first the wrong way round
    app.page.press(&w.pgb_declaration_add()).await?;
    app.page.fill(&w.pgb_declaration_from(), "11-10-2026").await?;
    app.page.fill(&w.pgb_declaration_date(), "1-10-2026").await?;
    app.page.fill(&w.pgb_declaration_amount(), "40").await?;
    app.page.press(&w.save()).await?;
    app.page.see(&w.field_date_order()).await?;
    app.page.fill(&w.pgb_declaration_from(), "1-10-2026").await?;
    app.page.fill(&w.pgb_declaration_date(), "11-10-2026").await?;
    app.page.press(&w.save()).await?;
    app.page.see(&w.range("1 oktober 2026", "11 oktober 2026")).await?;

    // October is over: of its four Mondays of two hours three are left
    app.page.see(&w.pgb_months()).await?;
    app.page.follow("a[href*='/maand/']").await?;
    app.page.press(&w.pgb_month_save()).await?;
    app.page.see(&w.pgb_month_missing()).await?;
    app.page.press(&w.pgb_month_as_planned()).await?;
    app.page.see(&w.pgb_hours("6")).await?;
    app.page.press(&w.pgb_month_save()).await?;
    app.page.titled("Begeleiding Jan").await?;
    let declared = app.page.section(&w.pgb_declarations()).await?;
    assert!(declared.contains("120,00"), "{declared}");
    assert!(declared.contains(&w.pgb_state_made()), "{declared}");
    assert_eq!(app.page.press_for_file(&w.pgb_pdf()).await?, "%PDF-1.7");
    app.stop().await
}

/// The name of a weekday as it stands at a field: 1 is Monday.
fn weekday(day: usize) -> String {
    ["Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag", "Zaterdag", "Zondag"][day - 1].to_owned()
}
