use super::*;
use domain::call::view::{CareTotal, DagboekView};
use domain::call::{AddCare, DeleteCare, GetDagboek};

async fn add(rig: &Rig, date: &str, kind: CareKind, minutes: u32) -> Result<DagboekView, AppError> {
    rig.engine.ask(AddCare { date: day(date), kind, minutes }).await
}

async fn week(rig: &Rig, of: &str) -> DagboekView {
    rig.engine.ask(GetDagboek { week: day(of) }).await.unwrap()
}

fn seen(view: &DagboekView) -> Vec<(String, CareKind, u32)> {
    view.entries.iter().map(|entry| (entry.date.to_string(), entry.kind, entry.minutes)).collect()
}

fn total(kind: CareKind, minutes: u32) -> CareTotal {
    CareTotal { kind, minutes }
}

#[tokio::test]
async fn a_week_at_a_glance() {
    let rig = rig().await;
    let mut changes = rig.engine.changes();
    let empty = week(&rig, "2026-11-21").await;
    assert_eq!((empty.week, empty.today), (day("2026-11-16"), day("2026-11-21")));
    assert_eq!((empty.entries.len(), empty.totals.len(), empty.usual_days), (0, 0, 0));
    add(&rig, "2026-11-20", CareKind::Vervoer, 30).await.unwrap();
    assert_eq!(told(&mut changes), [Topic::Care]);
    add(&rig, "2026-11-16", CareKind::Maaltijden, 45).await.unwrap();
    add(&rig, "2026-11-20", KIND, 60).await.unwrap();
    add(&rig, "2026-11-20", CareKind::Maaltijden, 45).await.unwrap();
    let last = add(&rig, "2026-11-15", KIND, 25).await.unwrap();
    assert_eq!((last.week, seen(&last)), (day("2026-11-09"), vec![("2026-11-15".to_owned(), KIND, 25)]));
    let rig = rig.restarted().await;
    let found = week(&rig, "2026-11-22").await;
    assert_eq!(
        seen(&found),
        [
            ("2026-11-16".to_owned(), CareKind::Maaltijden, 45),
            ("2026-11-20".to_owned(), CareKind::Vervoer, 30),
            ("2026-11-20".to_owned(), KIND, 60),
            ("2026-11-20".to_owned(), CareKind::Maaltijden, 45),
        ]
    );
    assert_eq!(
        found.totals,
        [total(CareKind::Maaltijden, 90), total(KIND, 60), total(CareKind::Vervoer, 30)]
    );
    assert!(found.usual.is_empty(), "seven days say nothing about a usual week");
    assert!(week(&rig, "-009999-01-01").await.entries.is_empty());
    assert!(week(&rig, "9999-12-31").await.entries.is_empty());
}

#[tokio::test]
async fn what_was_written_is_taken_away_again() {
    let rig = rig().await;
    let id = add(&rig, "2026-11-20", KIND, 60).await.unwrap().entries[0].id.clone();
    add(&rig, "2026-11-20", KIND, 5).await.unwrap();
    let mut changes = rig.engine.changes();
    assert_eq!(rig.engine.ask(DeleteCare { id: id.clone() }).await, Ok(()));
    assert_eq!(told(&mut changes), [Topic::Care]);
    let missing = Err(AppError::new(ErrorCode::NotFound));
    assert_eq!(rig.engine.ask(DeleteCare { id }).await, missing);
    assert_eq!(rig.engine.ask(DeleteCare { id: "x".into() }).await, missing);
    assert_eq!(told(&mut changes), []);
    assert_eq!(seen(&week(&rig, "2026-11-20").await), [("2026-11-20".to_owned(), KIND, 5)]);
}

#[tokio::test]
async fn after_fourteen_days_there_is_a_usual_week() {
    let rig = rig().await;
    add(&rig, "2026-11-08", KIND, 120).await.unwrap();
    add(&rig, "2026-11-21", CareKind::Toezicht, 300).await.unwrap();
    let fourteen = week(&rig, "2026-11-21").await;
    assert_eq!(fourteen.usual, [total(CareKind::Toezicht, 150), total(KIND, 60)]);
    assert_eq!(fourteen.usual_days, 14);
    // Another week shows its own totals, and the same usual week.
    let earlier = week(&rig, "2026-11-08").await;
    assert_eq!((earlier.totals, earlier.usual), (vec![total(KIND, 120)], fourteen.usual));
    rig.clock.set("2026-12-06T11:00:00Z");
    let later = week(&rig, "2026-12-06").await;
    assert_eq!((later.usual, later.usual_days), (vec![total(CareKind::Toezicht, 75)], 28));
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_changes_nothing() {
    let rig = rig().await;
    let mut changes = rig.engine.changes();
    let minutes = Err(refused(ErrorCode::InvalidField, "minutes"));
    assert_eq!(add(&rig, "2026-11-20", KIND, 0).await, minutes);
    assert_eq!(add(&rig, "2026-11-20", KIND, 1_441).await, minutes);
    let future = refused(ErrorCode::InvalidDate, "date").with("why", "future");
    assert_eq!(add(&rig, "2026-11-22", KIND, 5).await, Err(future));
    let early = refused(ErrorCode::InvalidDate, "date").with("why", "early");
    assert_eq!(add(&rig, "2024-11-20", KIND, 5).await, Err(early));
    assert_eq!(told(&mut changes), []);
    add(&rig, "2026-11-20", KIND, 1_400).await.unwrap();
    assert_eq!(add(&rig, "2026-11-20", KIND, 41).await, minutes, "the day is full");
    add(&rig, "2026-11-20", KIND, 40).await.unwrap();
    // Another kind may be done at the same time, and another day begins anew.
    add(&rig, "2026-11-20", CareKind::Toezicht, 1_440).await.unwrap();
    add(&rig, "2026-11-19", KIND, 1_440).await.unwrap();
    assert_eq!(week(&rig, "2026-11-20").await.entries.len(), 4);
}
