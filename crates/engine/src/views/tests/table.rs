use super::World;
use super::pgb::{get, synced};
use crate::views::{example, pgb};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{DeclaratieKind, PgbState, TableView};
use domain::call::{
    AppError, DeletePgbRow, ErrorCode, ExportDeclaraties, ImportDeclaraties, PreviewDeclaraties, ShowExample,
};

/// The budget runs in 2026; today is 21 November. The municipality knows 9.000 euro on 1 November, by Bea.
const TABLE: &str = "datum;zorgverlener;bedrag\n\
    1-11-2026;Bea;9.000,00\n\
    3-11-2026;bea ;45,00\n\
    3-11-2026;bea ;45,00\n\
    4-11-2026;Eva;22,50\n\
    31-2-2026;Bea;1,00\n\
    1-12-2026;Bea;1,00\n\
    5-11-2025;Bea;1,00\n\
    5-11-2026;Bea;gratis\n";

fn packed(text: &str) -> String {
    STANDARD.encode(text)
}

async fn preview(world: &World, text: &str) -> Result<TableView, AppError> {
    pgb::preview(&world.ctx, PreviewDeclaraties { pgb: "p1".into(), file: packed(text) }).await
}

async fn import(world: &World, text: &str) -> u32 {
    pgb::import(&world.ctx, ImportDeclaraties { pgb: "p1".into(), file: packed(text) }).await.unwrap()
}

#[tokio::test]
async fn a_table_is_looked_at_before_it_is_taken_in() {
    let world = synced();
    let view = preview(&world, TABLE).await.unwrap();
    assert_eq!((view.count, view.cents, view.known), (3, 11_250, 1), "the municipality knew one");
    assert_eq!(view.strangers, ["Eva"]);
    let refused: Vec<(u64, ErrorCode, &str)> =
        view.refused.iter().map(|row| (row.line, row.code, row.text.as_str())).collect();
    assert_eq!(
        refused,
        [
            (6, ErrorCode::InvalidDate, "31-2-2026"),
            (7, ErrorCode::InvalidDate, "1-12-2026"),
            (8, ErrorCode::InvalidDate, "5-11-2025"),
            (9, ErrorCode::InvalidField, "gratis"),
        ]
    );
    assert_eq!(get(&world, "p1").await.declaraties.len(), 1, "nothing is kept yet");
    assert_eq!(import(&world, TABLE).await, 3);
    let after = get(&world, "p1").await;
    assert_eq!(after.view.spent_cents, 900_000 + 11_250);
    let carers: Vec<_> =
        after.declaraties.iter().map(|row| row.carer.as_deref().unwrap_or_default()).collect();
    assert_eq!(carers, ["Eva", "Bea", "Bea", "Bea"]);
}

#[tokio::test]
async fn the_same_table_again_adds_nothing_and_what_is_new_in_it_does() {
    let world = synced();
    import(&world, TABLE).await;
    assert_eq!(import(&world, TABLE).await, 0);
    let longer = format!("{TABLE}6-11-2026;Bea;10,00\n3-11-2026;bea;45,00\n");
    assert_eq!(import(&world, &longer).await, 2, "a third visit on the same day is another one");
    // On a second device the same table gives the same records.
    let other = synced();
    import(&other, TABLE).await;
    let ids = |detail: &domain::call::view::PgbDetail| {
        let mut ids: Vec<String> = detail.declaraties.iter().map(|row| row.id.clone()).collect();
        ids.sort();
        ids
    };
    let (here, there) = (ids(&get(&world, "p1").await), ids(&get(&other, "p1").await));
    assert!(there.iter().all(|id| here.contains(id)));
}

#[tokio::test]
async fn what_was_deleted_comes_back_only_with_the_table() {
    let world = synced();
    import(&world, TABLE).await;
    let eva = get(&world, "p1").await.declaraties[0].clone();
    pgb::delete_row(&world.ctx, DeletePgbRow { id: eva.id.clone() }).await.unwrap();
    assert_eq!(import(&world, TABLE).await, 1);
    assert!(get(&world, "p1").await.declaraties.iter().any(|row| row.id == eva.id));
}

#[tokio::test]
async fn what_goes_out_can_be_read_back() {
    let world = synced();
    import(&world, &format!("{TABLE}6-11-2026;=1+1;10,00\n")).await;
    let before = get(&world, "p1").await;
    let file = pgb::export(&world.ctx, ExportDeclaraties { pgb: "p1".into() }).await.unwrap();
    assert_eq!(file.media_type, "text/csv");
    let bytes = world.ctx.files.get(file.path.rsplit('/').next().unwrap()).unwrap().bytes;
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.starts_with(
        "\u{feff}Datum;Zorgverlener;Bedrag;Bron;Soort;Stand\r\n1-11-2026;Bea;9000,00;gemeente;;\r\n"
    ));
    assert!(text.contains(";'=1+1;"), "no cell is a formula: {text}");
    assert_eq!(preview(&world, &text).await.unwrap().count, 0);
    assert_eq!(get(&world, "p1").await, before);
}

#[tokio::test]
async fn what_is_no_table_is_refused_whole() {
    let world = synced();
    for text in ["%PDF-1.7", "", "naam;bedrag\nEva;3\n"] {
        let error = preview(&world, text).await.unwrap_err();
        assert_eq!(
            (error.code, error.args.get("field").map(String::as_str)),
            (ErrorCode::InvalidField, Some("file"))
        );
    }
    let call = PreviewDeclaraties { pgb: "p9".into(), file: packed(TABLE) };
    assert_eq!(pgb::preview(&world.ctx, call).await.unwrap_err().code, ErrorCode::NotFound);
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    let budgets = pgb::list(&world.ctx, domain::call::GetPgbBudgets {}).await.unwrap();
    let shown = budgets.into_iter().find(|budget| budget.id != "p1").unwrap();
    let call = ImportDeclaraties { pgb: shown.id, file: packed(TABLE) };
    assert_eq!(pgb::import(&world.ctx, call).await.unwrap_err().code, ErrorCode::ReadOnly);
}

#[tokio::test]
async fn kind_and_state_come_in_and_go_out() {
    let world = synced();
    let table = "datum;zorgverlener;soort;stand;bedrag\n\
        3-11-2026;Bea;uren;betaald;45,00\n\
        4-11-2026;Bea;rekening;afgewezen;30,00\n\
        5-11-2026;Bea;vrij besteedbaar;verstuurd;20,00\n\
        6-11-2026;Bea;uren;ligt bij de SVB;10,00\n";
    let view = preview(&world, table).await.unwrap();
    let refused: Vec<_> = view.refused.iter().map(|row| (row.line, row.code, row.text.as_str())).collect();
    assert_eq!(refused, [(4, ErrorCode::InvalidField, "vrij besteedbaar")], "this budget does not allow it");
    assert_eq!(import(&world, table).await, 3);
    let after = get(&world, "p1").await;
    assert_eq!(after.view.spent_cents, 900_000 + 4_500 + 1_000, "the rejected one is not spent");
    let row = |cents| after.declaraties.iter().find(|row| row.cents == cents).unwrap();
    assert_eq!(
        (row(4_500).details.kind, row(4_500).details.state),
        (Some(DeclaratieKind::Uren), Some(PgbState::Paid))
    );
    assert_eq!(row(1_000).details.note.as_deref(), Some("ligt bij de SVB"));
    assert_eq!(import(&world, &table.replace("betaald", "verstuurd")).await, 0, "it is no other line");
    let file = pgb::export(&world.ctx, ExportDeclaraties { pgb: "p1".into() }).await.unwrap();
    let bytes = world.ctx.files.get(file.path.rsplit('/').next().unwrap()).unwrap().bytes;
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("4-11-2026;Bea;30,00;zelf;rekening;afgewezen\r\n"), "{text}");
    // On another device the same rows come of it.
    let other = synced();
    assert_eq!(import(&other, &text).await, 3);
    let there = get(&other, "p1").await;
    let states = |detail: &domain::call::view::PgbDetail| {
        detail.declaraties.iter().map(|row| (row.date, row.cents, row.details.state)).collect::<Vec<_>>()
    };
    assert_eq!(states(&there), states(&after));
}

#[tokio::test]
async fn a_hundred_thousand_rows_with_a_broken_one_in_the_middle_are_read() {
    let world = synced();
    let mut table = "datum;zorgverlener;soort;stand;bedrag\n".to_owned();
    for n in 0..100_000 {
        match n {
            50_000 => table.push_str("31-2-2026;\"Bea;uren;betaald;1,00\n\";;\n"),
            _ => table.push_str(&format!(
                "{}-{}-2026;Bea;uren;betaald;{},{:02}\n",
                n % 28 + 1,
                n % 10 + 1,
                n / 100 + 1,
                n % 100
            )),
        }
    }
    let view = preview(&world, &table).await.unwrap();
    assert_eq!((view.count + view.known, view.refused_count), (99_999, 1));
    assert_eq!((view.refused[0].line, view.refused[0].code), (50_002, ErrorCode::InvalidDate));
}
