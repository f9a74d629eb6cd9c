use super::*;
use domain::call::view::CarerqolView;
use domain::call::{DeleteCheckins, GetCheckins, GetTips, SaveCarerqol};

async fn save(rig: &Rig, date: &str, levels: &[CarerqolLevel], happiness: Option<u8>) -> CarerqolView {
    let answers = CarerqolPart::ALL.iter().zip(levels).map(|(part, level)| form(*part, *level)).collect();
    rig.engine.ask(SaveCarerqol { date: day(date), answers, happiness }).await.unwrap().carerqol
}

async fn shown(rig: &Rig) -> CarerqolView {
    rig.engine.ask(GetCheckins {}).await.unwrap().carerqol
}

#[tokio::test]
async fn a_form_is_kept_while_it_is_taken_over_and_asked_again_after_three_months() {
    let rig = rig().await;
    assert_eq!(shown(&rig).await.open, Some(day("2026-11-21")), "nobody filled one in yet");
    let mut changes = rig.engine.changes();
    save(&rig, "2026-11-21", &[CarerqolLevel::Some; 6], None).await;
    assert_eq!(told(&mut changes), [Topic::Care]);
    rig.clock.set("2026-11-23T11:00:00Z");
    let rig = rig.restarted().await;
    let found = shown(&rig).await;
    assert_eq!((found.open, found.next), (Some(day("2026-11-21")), None), "it is finished under its own day");
    assert_eq!((found.rows[0].answers.len(), found.rows[0].sum), (6, None));
    let found = save(&rig, "2026-11-21", &[CarerqolLevel::Some; 7], Some(7)).await;
    assert_eq!((found.open, found.next), (None, Some(day("2027-02-21"))));
    assert_eq!((found.rows[0].sum, found.rows[0].happiness), (Some(7), Some(7)));
    rig.clock.set("2027-02-20T11:00:00Z");
    assert_eq!(shown(&rig).await.open, None);
    rig.clock.set("2027-02-21T11:00:00Z");
    assert_eq!(shown(&rig).await.open, Some(day("2027-02-21")));
    let found = save(&rig, "2027-02-21", &[CarerqolLevel::No; 7], None).await;
    assert_eq!(found.rows.iter().map(|row| row.sum).collect::<Vec<_>>(), [Some(7), Some(10)]);
    assert_eq!(found.open, Some(day("2027-02-21")), "today's can be mended");
    // Nothing left of it: the form before it is the last one.
    let found = save(&rig, "2027-02-21", &[], None).await;
    assert_eq!((found.rows.len(), found.next), (1, Some(day("2027-02-21"))));
}

#[tokio::test]
async fn erasing_all_answers_erases_forms_too() {
    let rig = rig().await;
    save(&rig, "2026-11-20", &[CarerqolLevel::Lot; 7], Some(0)).await;
    rig.engine.ask(DeleteCheckins {}).await.unwrap();
    assert_eq!(shown(&rig.restarted().await).await.rows, []);
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_changes_nothing() {
    let rig = rig().await;
    let before = save(&rig, "2026-11-20", &[CarerqolLevel::Lot; 2], Some(10)).await;
    let ask =
        |date: &str, answers, happiness| rig.engine.ask(SaveCarerqol { date: day(date), answers, happiness });
    let future = refused(ErrorCode::InvalidDate, "date").with("why", "future");
    assert_eq!(ask("2026-11-22", Vec::new(), Some(3)).await, Err(future));
    let happiness = refused(ErrorCode::InvalidField, "happiness");
    assert_eq!(ask("2026-11-20", Vec::new(), Some(11)).await, Err(happiness));
    let one = form(CarerqolPart::Financial, CarerqolLevel::No);
    let twice = refused(ErrorCode::InvalidField, "answers");
    assert_eq!(ask("2026-11-20", vec![one.clone(), one], None).await, Err(twice));
    assert_eq!(shown(&rig).await, before);
}

#[tokio::test]
async fn two_devices_merge_and_what_is_unknown_is_passed_over() {
    let rig = rig().await;
    save(&rig, "2026-11-20", &[CarerqolLevel::Lot], None).await;
    let (ctx, kind) = (rig.engine.context(), crate::own::Kind::Carerqol);
    let now = ctx.now();
    let newer = serde_json::json!({ "financial": "no", "sleep": "lot", "support": "most", "happiness": 4 });
    ctx.write(move |w| crate::own::save(w, now, kind, "2026-11-20", &newer)).await.unwrap();
    let found = shown(&rig).await;
    assert_eq!(found.rows[0].answers, [form(CarerqolPart::Financial, CarerqolLevel::No)]);
    assert_eq!((found.rows[0].happiness, found.rows[0].sum), (Some(4), None));
}

#[tokio::test]
async fn forms_steer_no_tip() {
    let rig = rig().await;
    let before = rig.engine.ask(GetTips { theme: None }).await.unwrap();
    save(&rig, "2026-11-20", &[CarerqolLevel::Lot; 7], Some(0)).await;
    assert_eq!(rig.engine.ask(GetTips { theme: None }).await, Ok(before));
}
