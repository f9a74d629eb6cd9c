use super::World;
use super::brieven::{refusal, save as save_letter};
use crate::care::dagboek;
use crate::views::{example, talks, voorzieningen};
use domain::call::view::{CareKind, Talk, TalkTask};
use domain::call::{AddCare, GetTalk, GetVoorzieningen, SaveTalk, ShowExample, TalkPdf};

async fn tasks(world: &World, id: &str) -> Vec<(String, Option<u32>, String)> {
    let view = talks::get(&world.ctx, GetTalk { voorziening: id.into() }).await.unwrap();
    let total = view.talk.tasks.iter().filter_map(|task| task.minutes).sum::<u32>();
    assert_eq!(view.minutes, total);
    view.talk.tasks.into_iter().map(|task| (task.what, task.minutes, task.who)).collect()
}

async fn save(world: &World, id: &str, talk: Talk) {
    talks::save(&world.ctx, SaveTalk { voorziening: id.into(), talk }).await.unwrap();
}

async fn care(world: &World, date: &str, kind: CareKind, minutes: u32) {
    let call = AddCare { date: date.parse().unwrap(), kind, minutes };
    dagboek::add(&world.ctx, call).await.unwrap();
}

fn row(what: &str, minutes: u32) -> (String, Option<u32>, String) {
    (what.to_owned(), Some(minutes), String::new())
}

#[tokio::test]
async fn a_diary_of_fourteen_days_fills_the_tasks_until_there_are_own_ones() {
    let world = World::new();
    let id = save_letter(&world, refusal("2026-11-13")).await.unwrap();
    care(&world, "2026-11-09", CareKind::Huishouden, 240).await;
    care(&world, "2026-11-20", CareKind::Toezicht, 600).await;
    assert_eq!(tasks(&world, &id).await, [], "thirteen days");
    save(&world, &id, Talk { heavy: "De nachten.".into(), ..Talk::default() }).await;
    world.at("2026-11-22T10:00");
    let offered = [row("Er zijn, zodat er niets misgaat", 300), row("Schoonmaken en de was", 120)];
    assert_eq!(tasks(&world, &id).await, offered, "other parts of the preparation were kept before");
    // What stands on the screen stands on the paper; below is the same talk without tasks.
    let printed = |world: &World| {
        let ctx = world.ctx.clone();
        let call = TalkPdf { voorziening: id.clone() };
        async move {
            let file = talks::pdf(&ctx, call).await.unwrap();
            ctx.files.get(file.path.strip_prefix("/file/").unwrap()).unwrap().bytes
        }
    };
    let with = printed(&world).await;
    let own = TalkTask { what: "Koken".into(), minutes: Some(90), who: "Anna".into() };
    save(&world, &id, Talk { tasks: vec![own], ..Talk::default() }).await;
    assert_eq!(tasks(&world, &id).await, [("Koken".to_owned(), Some(90), "Anna".to_owned())]);
    // Who takes all tasks away wants none.
    save(&world, &id, Talk::default()).await;
    assert_eq!(tasks(&world, &id).await, []);
    save(&world, &id, Talk { heavy: "De nachten.".into(), ..Talk::default() }).await;
    assert_eq!(tasks(&world, &id).await, []);
    assert_ne!(printed(&world).await, with);
}

#[tokio::test]
async fn every_kind_of_care_has_its_words_and_the_example_keeps_its_own() {
    let world = World::new();
    let id = save_letter(&world, refusal("2026-11-13")).await.unwrap();
    for kind in CareKind::ALL {
        care(&world, "2026-11-01", *kind, 210).await;
    }
    let found = tasks(&world, &id).await;
    let mut words: Vec<&str> = found.iter().map(|(what, _, _)| what.as_str()).collect();
    assert!(words.iter().all(|word| !word.is_empty()), "{words:?}");
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), CareKind::ALL.len());
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    let rows = voorzieningen::list(&world.ctx, GetVoorzieningen { dossier: None }).await.unwrap();
    let of_example = rows.iter().find(|row| row.id != id).unwrap();
    assert_eq!(tasks(&world, &of_example.id).await, []);
}
