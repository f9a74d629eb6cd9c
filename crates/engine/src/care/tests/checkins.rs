use super::*;
use domain::call::view::{CarerqolView, CheckinRow, CheckinsView};
use domain::call::{DeleteCheckins, GetCheckins, GetTips, SaveCheckin};

async fn save(rig: &Rig, week: &str, answers: Vec<CheckinAnswer>) -> Result<CheckinsView, AppError> {
    rig.engine.ask(SaveCheckin { week: day(week), answers }).await
}

fn weeks(view: &CheckinsView) -> Vec<String> {
    view.rows.iter().map(|row| row.week.to_string()).collect()
}

#[tokio::test]
async fn a_week_is_kept_changed_and_taken_away() {
    let rig = rig().await;
    let mut changes = rig.engine.changes();
    let carerqol = CarerqolView { open: Some(day("2026-11-21")), next: None, rows: Vec::new() };
    let empty = CheckinsView { week: day("2026-11-16"), rows: Vec::new(), carerqol };
    assert_eq!(rig.engine.ask(GetCheckins {}).await, Ok(empty.clone()));
    let answers = vec![answer(CheckinPart::Support, 5), answer(CheckinPart::Energy, 2)];
    save(&rig, "2026-11-16", answers).await.unwrap();
    assert_eq!(told(&mut changes), [Topic::Care]);
    save(&rig, "2026-11-02", vec![answer(CheckinPart::Mood, 3)]).await.unwrap();
    told(&mut changes);
    let rig = rig.restarted().await;
    let row = |week: &str, answers| CheckinRow { week: day(week), answers };
    let found = rig.engine.ask(GetCheckins {}).await.unwrap();
    assert_eq!(
        found.rows,
        [
            row("2026-11-02", vec![answer(CheckinPart::Mood, 3)]),
            row("2026-11-16", vec![answer(CheckinPart::Energy, 2), answer(CheckinPart::Support, 5)]),
        ]
    );
    // What is skipped now is not there any more.
    let found = save(&rig, "2026-11-16", vec![answer(CheckinPart::Energy, 4)]).await.unwrap();
    assert_eq!(found.rows[1], row("2026-11-16", vec![answer(CheckinPart::Energy, 4)]));
    let found = save(&rig, "2026-11-02", Vec::new()).await.unwrap();
    assert_eq!(weeks(&found), ["2026-11-16"]);
    assert_eq!(save(&rig, "2026-11-09", Vec::new()).await.as_ref(), Ok(&found), "there was none");
    assert_eq!(rig.engine.ask(GetCheckins {}).await, Ok(found));
    let mut changes = rig.engine.changes();
    assert_eq!(rig.engine.ask(DeleteCheckins {}).await, Ok(empty.clone()));
    assert_eq!(told(&mut changes), [Topic::Care]);
    assert_eq!(rig.restarted().await.engine.ask(GetCheckins {}).await, Ok(empty));
}

#[tokio::test]
async fn the_latest_26_weeks_are_shown_and_all_are_erased() {
    let rig = rig().await;
    for weeks_ago in 0..30 {
        let week = domain::calendar::plus_days(day("2026-11-16"), -7 * weeks_ago);
        let answers = vec![answer(CheckinPart::Sleep, 1)];
        rig.engine.ask(SaveCheckin { week, answers }).await.unwrap();
    }
    let found = weeks(&rig.engine.ask(GetCheckins {}).await.unwrap());
    assert_eq!((found.len(), found[0].as_str(), found[25].as_str()), (26, "2026-05-25", "2026-11-16"));
    rig.engine.ask(DeleteCheckins {}).await.unwrap();
    // Half a year earlier the older ones would be the latest.
    rig.clock.set("2026-05-20T10:00:00Z");
    assert_eq!(weeks(&rig.engine.ask(GetCheckins {}).await.unwrap()), [""; 0]);
}

#[tokio::test]
async fn the_week_is_that_of_amsterdam() {
    let rig = rig().await;
    // Monday half past midnight in Amsterdam, still Sunday in Greenwich.
    rig.clock.set("2026-11-22T23:30:00Z");
    let found = save(&rig, "2026-11-23", vec![answer(CheckinPart::Sleep, 1)]).await.unwrap();
    assert_eq!((found.week, weeks(&found)), (day("2026-11-23"), vec!["2026-11-23".to_owned()]));
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_changes_nothing() {
    let rig = rig().await;
    save(&rig, "2026-11-16", vec![answer(CheckinPart::Energy, 2)]).await.unwrap();
    let mut changes = rig.engine.changes();
    let before = rig.engine.ask(GetCheckins {}).await;
    let one = || vec![answer(CheckinPart::Energy, 3)];
    let future = refused(ErrorCode::InvalidDate, "week").with("why", "future");
    assert_eq!(save(&rig, "2026-11-23", one()).await, Err(future));
    let early = refused(ErrorCode::InvalidDate, "week").with("why", "early");
    assert_eq!(save(&rig, "2016-11-14", one()).await, Err(early));
    assert_eq!(save(&rig, "2026-11-10", one()).await, Err(refused(ErrorCode::InvalidDate, "week")));
    let answers = Err(refused(ErrorCode::InvalidField, "answers"));
    assert_eq!(save(&rig, "2026-11-16", vec![answer(CheckinPart::Energy, 6)]).await, answers);
    assert_eq!(save(&rig, "2026-11-16", vec![answer(CheckinPart::Energy, 0)]).await, answers);
    assert_eq!(save(&rig, "2026-11-16", [one(), one()].concat()).await, answers);
    assert_eq!(rig.engine.ask(GetCheckins {}).await, before);
    assert_eq!(told(&mut changes), []);
}

#[tokio::test]
async fn an_answer_of_a_newer_version_is_passed_over() {
    let rig = rig().await;
    let ctx = rig.engine.context();
    let now = ctx.now();
    let newer = serde_json::json!({ "sleep": 2, "appetite": 3, "mood": "high" });
    ctx.write(move |w| crate::own::save(w, now, crate::own::Kind::Checkin, "2026-11-16", &newer))
        .await
        .unwrap();
    let found = rig.engine.ask(GetCheckins {}).await.unwrap();
    assert_eq!(found.rows[0].answers, [answer(CheckinPart::Sleep, 2)]);
}

#[tokio::test]
async fn check_ins_steer_no_tip() {
    let rig = rig().await;
    let before = rig.engine.ask(GetTips { theme: None }).await.unwrap();
    let worst = CheckinPart::ALL.iter().map(|part| answer(*part, 1)).collect();
    save(&rig, "2026-11-16", worst).await.unwrap();
    assert_eq!(rig.engine.ask(GetTips { theme: None }).await, Ok(before));
}
