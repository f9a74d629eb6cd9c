use super::{World, day};
use crate::outbox;
use crate::settings;
use crate::views::{agenda, example, taken};
use domain::call::view::{AgendaKind, AnswerState, Delivery, Settings, TaakState, TaakView};
use domain::call::{
    AddTaak, AppError, ChangeTaak, ErrorCode, GetAgenda, GetSettings, GetTaken, ProposeMoment, ShowExample,
};
use municipal_api::Collectie;
use serde_json::json;

fn world(bevoegdheden: &[&str]) -> World {
    let world = World::new();
    world.client("d1", "Jan", bevoegdheden).rows(
        "d1",
        Collectie::Taken,
        json!([
            { "id": "t1", "titel": "Boodschappen", "uiterlijk": "2026-11-28", "status": "open", "etag": "1" },
            { "id": "t2", "titel": "Apotheek", "status": "opgepakt", "door": "Bea", "etag": "1" },
            { "id": "t3", "titel": "Gras maaien", "status": "gedaan", "door": "Anna", "etag": "1" },
            { "id": "t4", "titel": "Bellen met Veilig Thuis", "status": "open", "etag": "1" },
        ]),
    );
    world
}

async fn tasks(world: &World) -> Vec<TaakView> {
    taken::list(&world.ctx, GetTaken {}).await.unwrap()
}

async fn change(world: &World, id: &str, state: TaakState) -> Result<(), AppError> {
    outbox::change_taak(&world.ctx, ChangeTaak { id: id.into(), state }).await
}

async fn waiting(world: &World) -> u32 {
    world.ctx.read(outbox::counts).await.unwrap().waiting
}

#[tokio::test]
async fn tasks_are_listed_taken_and_handed_back_before_anything_is_sent() {
    let world = world(&["lezen"]);
    let seen: Vec<_> = tasks(&world).await.into_iter().map(|t| (t.id, t.state, t.by, t.mine)).collect();
    assert_eq!(
        seen,
        [
            ("t1".into(), TaakState::Open, None, false),
            ("t2".into(), TaakState::Taken, Some("Bea".into()), false),
            ("t3".into(), TaakState::Done, Some("Anna".into()), true),
        ],
        "and what a gemachtigde may not know of is not there"
    );
    change(&world, "t1", TaakState::Taken).await.unwrap();
    let first = tasks(&world).await.remove(0);
    assert_eq!((first.state, first.by.as_deref(), first.mine), (TaakState::Taken, Some("Anna"), true));
    assert!(first.delivery == Delivery::Waiting && first.outbox.is_some() && first.writable);
    let window = GetAgenda { from: day("2026-11-28"), until: day("2026-11-28") };
    let item = agenda::list(&world.ctx, window.clone()).await.unwrap().remove(0);
    assert_eq!((item.kind, item.with.as_deref()), (AgendaKind::Taak, Some("Anna")));
    // Done after all: one change goes out, not two. Then none at all.
    change(&world, "t1", TaakState::Done).await.unwrap();
    assert_eq!((waiting(&world).await, tasks(&world).await[2].state), (1, TaakState::Done));
    assert!(agenda::list(&world.ctx, window).await.unwrap().is_empty(), "what is done is in no agenda");
    change(&world, "t1", TaakState::Open).await.unwrap();
    assert_eq!((waiting(&world).await, tasks(&world).await[0].delivery), (0, Delivery::Received));
    // Somebody else's is not one's own already.
    change(&world, "t2", TaakState::Taken).await.unwrap();
    assert_eq!(waiting(&world).await, 1);
    assert_eq!(change(&world, "weg", TaakState::Taken).await.unwrap_err().code, ErrorCode::NotFound);
}

#[tokio::test]
async fn a_new_task_shows_at_once_and_what_is_not_allowed_is_refused() {
    let world = world(&["lezen"]);
    let add = |title: &str, due: Option<&str>| AddTaak {
        dossier: "d1".into(),
        title: title.into(),
        due: due.map(day),
    };
    outbox::add_taak(&world.ctx, add(" Ramen lappen ", Some("2026-11-21"))).await.unwrap();
    let first = tasks(&world).await.remove(0);
    assert_eq!(
        (first.title.as_str(), first.due, first.delivery),
        ("Ramen lappen", Some(day("2026-11-21")), Delivery::Waiting)
    );
    assert!(!first.writable, "it has no id yet");
    for (call, field) in [(add(" ", None), "title"), (add("Ramen", Some("2026-11-20")), "due")] {
        let refused = outbox::add_taak(&world.ctx, call).await.unwrap_err();
        assert_eq!(refused.args["field"], field);
    }
    let elsewhere = AddTaak { dossier: "d9".into(), ..add("Ramen", None) };
    assert_eq!(outbox::add_taak(&world.ctx, elsewhere).await.unwrap_err().code, ErrorCode::NotFound);
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    assert!(tasks(&world).await.iter().all(|t| t.dossier == "d1" || !t.writable), "the example is read only");

    let world = self::world(&["geld"]);
    assert_eq!(change(&world, "t1", TaakState::Taken).await.unwrap_err().code, ErrorCode::Forbidden);
    assert_eq!(
        outbox::add_taak(&world.ctx, add("Ramen", None)).await.unwrap_err().code,
        ErrorCode::Forbidden
    );
}

#[tokio::test]
async fn another_moment_is_proposed_in_place_of_an_answer() {
    let world = World::new();
    let mut proposed = super::agenda::appointment("a2", "Passen", "2026-11-25T09:00:00Z");
    proposed["antwoord"] = json!("anderVoorstel");
    proposed["voorstel"] = json!("2026-11-26T13:00:00Z");
    world.dossier("d1", "Jan", "eigen").rows(
        "d1",
        Collectie::Afspraken,
        json!([super::agenda::appointment("a1", "Gesprek", "2026-11-24T09:00:00Z"), proposed]),
    );
    let propose = async |at: &str| {
        let call = ProposeMoment { id: "a1".into(), at: at.parse().unwrap() };
        outbox::propose_moment(&world.ctx, call).await
    };
    for past in ["2026-11-21T09:59", "2027-03-28T02:30"] {
        assert_eq!(propose(past).await.unwrap_err().args["field"], "at", "{past}");
    }
    propose("2026-11-26T14:00").await.unwrap();
    let call = GetAgenda { from: day("2026-11-24"), until: day("2026-11-25") };
    let found = agenda::list(&world.ctx, call).await.unwrap();
    let at: domain::DateTime = "2026-11-26T14:00".parse().unwrap();
    assert_eq!((found[0].answer, found[0].proposed), (AnswerState::Pending, Some(at)));
    assert_eq!(
        (found[1].answer, found[1].proposed),
        (AnswerState::Open, Some(at)),
        "as the municipality has it"
    );
    propose("2026-11-27T14:00").await.unwrap();
    assert_eq!(waiting(&world).await, 1, "a later one takes its place");
}

#[tokio::test]
async fn settings_of_an_earlier_version_remind_of_tasks_as_they_did() {
    let world = World::new();
    let (now, mut old) = (world.ctx.now(), serde_json::to_value(Settings::default()).unwrap());
    old["remindDays"] = json!([3]);
    for gone in ["remindTaskDays", "remindPgbDays"] {
        old.as_object_mut().unwrap().remove(gone);
    }
    let save = move |w: &crate::store::Writer<'_>| {
        crate::own::save(w, now, crate::own::Kind::Settings, "settings", &old)
    };
    world.ctx.write(save).await.unwrap();
    let found = settings::get(&world.ctx, GetSettings {}).await.unwrap();
    assert_eq!((found.remind_days, found.remind_task_days), (vec![3], vec![3]));
    assert_eq!(found.remind_pgb_days, [14, 0]);
}
