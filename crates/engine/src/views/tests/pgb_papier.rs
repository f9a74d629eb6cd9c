//! The overview of a budget for the municipality, and what there is to do for it.

use super::declaraties::settle;
use super::pgb::{agree, agreement, declaration, declare, get, synced};
use super::{World, day};
use crate::views::pgb;
use crate::views::snapshot::Snapshot;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use documents::letter::{Block, Letter, Table};
use domain::call::view::{
    DeclaratieDetails, DeclaratieInput, DeclaratieKind, OvereenkomstInput, OvereenkomstKind,
    OvereenkomstTerms, PgbInput, PgbSettings, PgbState, PgbTodo, TariffUnit,
};
use domain::call::{ErrorCode, ImportDeclaraties, PgbPdf, SavePgb};
use locales::content::Content;

fn details(kind: DeclaratieKind, state: PgbState) -> DeclaratieDetails {
    DeclaratieDetails { kind: Some(kind), state: Some(state), ..DeclaratieDetails::default() }
}

/// A budget with a bit of everything.
async fn administration() -> World {
    let world = synced();
    let driver = OvereenkomstInput {
        until: Some(day("2026-12-15")),
        terms: OvereenkomstTerms {
            kind: Some(OvereenkomstKind::Vervoer),
            unit: TariffUnit::Rit,
            units_by_weekday: [2, 0, 0, 2, 0, 0, 0],
            state: Some(PgbState::Sent),
            ..OvereenkomstTerms::default()
        },
        ..agreement("Taxi Drenthe", 1_250)
    };
    agree(&world, "p1", driver).await.unwrap();
    let monthly = OvereenkomstInput {
        from: day("2026-10-01"),
        terms: OvereenkomstTerms { unit: TariffUnit::Maand, ..OvereenkomstTerms::default() },
        ..agreement("Ali", 12_345)
    };
    agree(&world, "p1", monthly).await.unwrap();
    let rows = [
        ("2026-11-02", 1_250, "Taxi Drenthe", details(DeclaratieKind::Uren, PgbState::Paid)),
        ("2026-11-05", 2_500, "Taxi Drenthe", details(DeclaratieKind::Uren, PgbState::Paid)),
        ("2026-11-09", 6_000, "Eva", details(DeclaratieKind::Rekening, PgbState::Rejected)),
        ("2026-11-10", 6_100, "Eva", details(DeclaratieKind::Rekening, PgbState::Made)),
    ];
    for (date, cents, carer, details) in rows {
        let row = DeclaratieInput { carer: Some(carer.into()), details, ..declaration(date, cents) };
        declare(&world, "p1", row).await.unwrap();
    }
    declare(&world, "p1", declaration("2026-09-30", 99_999)).await.unwrap();
    world
}

fn table(table: &Table) -> String {
    let rows = std::iter::once(&table.head).chain(&table.rows);
    rows.map(|row| row.join(" | ")).collect::<Vec<_>>().join("\n")
}

fn text(sheet: &Letter) -> String {
    let facts = |facts: &[documents::letter::Fact]| {
        facts.iter().map(|f| format!("{} = {}", f.label, f.value)).collect::<Vec<_>>().join("\n")
    };
    let blocks: Vec<String> = sheet
        .blocks
        .iter()
        .map(|block| match block {
            Block::Heading(text) => format!("## {text}"),
            Block::Paragraph(text) | Block::Notice(text) => text.clone(),
            Block::Facts(found) => facts(found),
            Block::Table(found) => table(found),
            Block::List(items) | Block::Steps(items) => items.join("\n"),
        })
        .collect();
    format!("# {} ({})\n\n{}\n-- {}", sheet.subject, sheet.language, blocks.join("\n\n"), sheet.footer)
}

fn sheet(world: &World, id: &str) -> Letter {
    let (now, today) = (world.ctx.now(), world.ctx.today());
    let snapshot = world.ctx.store.read_now(|r| Snapshot::load(r, now)).unwrap();
    let purses = pgb::all(&snapshot);
    pgb::sheet(&Content::new("nl"), purses.iter().find(|purse| purse.is_called(id)).unwrap(), today)
}

#[tokio::test]
async fn the_overview_reads_well_and_adds_up() {
    let world = administration().await;
    let sheet = sheet(&world, "p1");
    let text = text(&sheet);
    assert!(!text.contains('{') && !text.contains("=  "), "nothing is left unfilled: {text}");
    // Every row has as many cells as there are columns, and every cell of the head says something.
    let tables = || sheet.blocks.iter().filter_map(|b| if let Block::Table(t) = b { Some(t) } else { None });
    assert_eq!(tables().count(), 3);
    for table in tables() {
        assert!(table.rows.iter().all(|row| row.len() == table.widths.len()));
        assert!(table.head.len() == table.widths.len() && table.head.iter().all(|head| !head.is_empty()));
    }
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn the_overview_is_a_tagged_pdf_in_dutch_for_every_language() {
    let world = administration().await;
    let file = pgb::pdf(&world.ctx, PgbPdf { id: "p1".into() }).await.unwrap();
    assert_eq!((file.name.as_str(), file.media_type.as_str()), ("pgb-2026-11-21.pdf", "application/pdf"));
    let bytes = world.ctx.files.get(file.path.strip_prefix("/file/").unwrap()).unwrap().bytes.clone();
    if let Ok(folder) = std::env::var("NAASTE_KEEP_PDF") {
        std::fs::write(format!("{folder}/pgb.pdf"), &bytes).unwrap();
    }
    let found = String::from_utf8_lossy(&bytes);
    assert!(bytes.starts_with(b"%PDF-") && found.contains("/Lang(nl)") && found.contains("/StructTreeRoot"));
    assert_eq!(pgb::pdf(&world.ctx, PgbPdf { id: "p9".into() }).await.unwrap_err().code, ErrorCode::NotFound);
}

#[tokio::test]
async fn ten_years_fit_on_paper_and_a_name_that_cannot_be_printed_is_refused() {
    let world = World::new();
    let budget = PgbInput {
        id: None,
        voorziening: None,
        name: "Begeleiding".into(),
        granted_cents: 50_000_000,
        from: day("2016-01-01"),
        until: day("2026-12-31"),
    };
    let id = pgb::save(&world.ctx, SavePgb { budget }).await.unwrap();
    let empty = pgb::pdf(&world.ctx, PgbPdf { id: id.clone() }).await;
    assert!(empty.is_ok(), "also without a row");
    let mut table = "datum;zorgverlener;bedrag\n".to_owned();
    for year in 2016..=2025 {
        for month in 1..=12 {
            for carer in ["Bea", "Ali", "Eva"] {
                table.push_str(&format!("28-{month}-{year};{carer};400,00\n"));
            }
        }
    }
    let call = ImportDeclaraties { pgb: id.clone(), file: STANDARD.encode(table) };
    assert_eq!(pgb::import(&world.ctx, call).await.unwrap(), 360);
    pgb::pdf(&world.ctx, PgbPdf { id: id.clone() }).await.unwrap();
    let arabic = DeclaratieInput { carer: Some("علي".into()), ..declaration("2026-11-02", 100) };
    declare(&world, &id, arabic).await.unwrap();
    let error = pgb::pdf(&world.ctx, PgbPdf { id }).await.unwrap_err();
    assert_eq!((error.code, error.args["field"].as_str()), (ErrorCode::InvalidField, "carer"));
    assert_eq!(error.args["why"].as_str(), "unprintable");
}

async fn todo(world: &World) -> Vec<PgbTodo> {
    get(world, "p1").await.todo
}

fn keys(list: &[PgbTodo]) -> Vec<&str> {
    list.iter().map(|item| item.key.as_str()).collect()
}

#[tokio::test]
async fn the_year_end_list_says_what_to_do_and_by_when() {
    let world = administration().await;
    let list = todo(&world).await;
    assert_eq!(keys(&list), ["renewal", "months", "short", "send", "balance", "cutoff", "box3"]);
    assert!(list[..2].iter().all(|item| item.late) && list[2..].iter().all(|item| !item.late));
    let by: Vec<_> = list.iter().map(|item| item.by.map(|day| day.to_string()).unwrap_or_default()).collect();
    assert_eq!(by, ["2026-11-05", "2026-11-11", "2026-11-21", "2026-12-22", "2026-12-31", "", ""]);
    insta::assert_snapshot!(list.iter().map(|item| item.text.clone()).collect::<Vec<_>>().join("\n"));
}

#[tokio::test]
async fn the_list_follows_the_year_the_cutoff_and_the_end() {
    let world = synced();
    world.at("2026-10-01T10:00");
    world.dossier("d1", "Jan", "gemachtigd");
    assert_eq!(keys(&todo(&world).await), ["months", "short"], "the year is long yet");
    world.at("2026-12-20T10:00");
    world.dossier("d1", "Jan", "gemachtigd");
    let list = todo(&world).await;
    assert_eq!(keys(&list), ["renewal", "months", "balance", "bills", "cutoff", "box3"]);
    let bills = list.iter().find(|item| item.key == "bills").unwrap();
    assert!(bills.text.contains("Bea") && bills.by == Some(day("2027-02-11")), "{bills:?}");
    assert!(list.iter().any(|item| item.link.as_deref() == Some("https://www.svb.nl/nl/pgb")));
    settle(&world, PgbSettings { cutoff: Some(day("2027-01-20")), ..PgbSettings::default() }).await.unwrap();
    let list = todo(&world).await;
    let by = |key: &str| list.iter().find(|item| item.key == key).unwrap().by;
    assert_eq!((by("cutoff"), by("bills")), (Some(day("2027-01-20")), Some(day("2027-01-20"))));
    // After the cut-off nothing of the year can be done any more, and the budget is over.
    world.at("2027-01-21T10:00");
    world.dossier("d1", "Jan", "gemachtigd");
    assert_eq!(keys(&todo(&world).await), ["months"]);
}

#[test]
fn what_to_do_is_said_in_every_language() {
    let dutch = Content::new("nl");
    let mut keys: Vec<&str> = dutch.keys().filter(|key| key.starts_with("pgb-todo-")).collect();
    keys.sort_unstable();
    assert_eq!(keys.len(), 10, "{keys:?}");
    for language in ["en", "tr", "ar"] {
        let words = Content::new(language);
        for key in &keys {
            assert!(words.has(key), "{language}: {key}");
            let variables = |words: &Content| words.variables(key).map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(variables(&words), variables(&dutch), "{language}: {key}");
        }
    }
}
