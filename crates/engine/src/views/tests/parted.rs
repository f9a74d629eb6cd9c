//! "This and all later ones", and what lasts several days.

use super::repeats::{delete, get, items, repeat, save, swimming, times};
use super::{World, day};
use crate::views::agenda;
use domain::call::view::{AfspraakInput, AgendaItem, Repeat, RepeatKind};
use domain::call::{ErrorCode, SplitAfspraak};

async fn split(world: &World, id: &str) -> Result<String, ErrorCode> {
    agenda::split(&world.ctx, SplitAfspraak { id: id.into() }).await.map_err(|error| error.code)
}

#[tokio::test]
async fn this_and_all_later_ones_become_a_part_of_their_own() {
    let year = ("2026-11-01", "2027-10-31");
    let week = repeat(RepeatKind::Week);
    let month = |at: &str, repeat: Repeat| AfspraakInput {
        at: at.parse().unwrap(),
        repeat: Some(repeat),
        ..swimming()
    };
    let other = |rule: &str| Repeat { rule: Some(rule.into()), ..repeat(RepeatKind::Other) };
    let cases = [
        month("2026-11-24T10:00", week.clone()),
        month("2026-11-24T10:00", Repeat { times: Some(9), ..week.clone() }),
        month(
            "2026-11-24T10:00",
            Repeat { until: Some(day("2027-02-09")), weekdays: vec![2, 5], ..week.clone() },
        ),
        month("2026-11-24T10:00", Repeat { interval: 2, weekdays: vec![1, 2, 7], ..week.clone() }),
        // on the last day of each month, from a 31st on: February has its 28th
        month("2026-12-31T10:00", Repeat { times: Some(8), ..repeat(RepeatKind::MonthDay) }),
        month("2026-12-31T10:00", Repeat { until: Some(day("2027-08-31")), ..repeat(RepeatKind::MonthDay) }),
        month("2026-11-30T10:00", repeat(RepeatKind::MonthLast)),
        month("2026-11-24T10:00", other("FREQ=DAILY;INTERVAL=5;BYHOUR=8,20;COUNT=12")),
        month("2026-11-24T10:00", other("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270301T120000Z")),
    ];
    for case in cases {
        let world = World::new();
        let id = save(&world, case.clone()).await.unwrap();
        let before = times(&world, year.0, year.1).await;
        let all = items(&world, year.0, year.1).await;
        let third = &all[2];
        // one that was changed and one that was taken away, later on
        let changed = AfspraakInput { title: "In Beilen".into(), ..get(&world, &all[4].id).await.unwrap() };
        save(&world, changed).await.unwrap();
        delete(&world, &all[5].id).await.unwrap();
        let left: Vec<String> = [&before[..5], &before[6..]].concat();

        let later = split(&world, &third.id).await.unwrap();
        assert_ne!(later, id);
        assert_eq!(times(&world, year.0, year.1).await, left, "{case:?}");
        let all = items(&world, year.0, year.1).await;
        let series = |n: usize| all[n].series.clone().unwrap();
        assert_eq!((series(0), series(1)), (id.clone(), id.clone()));
        assert!((2..all.len()).all(|n| series(n) == later), "{case:?}");
        assert_eq!(all[4].title, "In Beilen");
        // the later part goes by itself, and comes back
        let gone = delete(&world, &later).await.unwrap();
        assert_eq!(times(&world, year.0, year.1).await, before[..2], "{case:?}");
        for one in gone {
            save(&world, one).await.unwrap();
        }
        assert_eq!(times(&world, year.0, year.1).await, left, "{case:?}");
    }
}

#[tokio::test]
async fn there_is_nothing_to_part_before_the_first_time_or_in_what_does_not_repeat() {
    let world = World::new();
    let id = save(&world, swimming()).await.unwrap();
    let first = items(&world, "2026-11-24", "2026-11-24").await.remove(0);
    assert_eq!(split(&world, &first.id).await, Ok(id.clone()));
    let once = save(&world, AfspraakInput { repeat: None, ..swimming() }).await.unwrap();
    let not_a_time = format!("{id}.20261125T100000");
    for id in [id, once, not_a_time, "x".into()] {
        assert_eq!(split(&world, &id).await, Err(ErrorCode::NotFound), "{id}");
    }
}

#[tokio::test]
async fn what_lasts_several_days_stands_on_each_of_them() {
    let world = World::new();
    let stay = |at: &str, whole_day, minutes| AfspraakInput {
        at: at.parse().unwrap(),
        whole_day,
        minutes,
        repeat: None,
        ..swimming()
    };
    save(&world, stay("2026-11-24T00:00", true, 3 * 1440)).await.unwrap();
    let days = |all: &[AgendaItem]| -> Vec<String> {
        all.iter()
            .map(|one| format!("{} {} {}/{}", one.date, one.time.is_some(), one.day, one.days))
            .collect()
    };
    let all = items(&world, "2026-11-23", "2026-11-30").await;
    assert_eq!(days(&all), ["2026-11-24 false 1/3", "2026-11-25 false 2/3", "2026-11-26 false 3/3"]);
    assert!(all.iter().all(|one| one.id == all[0].id && !one.conflict));
    // a window that begins in the middle of it
    assert_eq!(days(&items(&world, "2026-11-26", "2026-11-26").await), ["2026-11-26 false 3/3"]);
    // a night is one, a weekend away is three, and what ends at midnight does not touch the next day
    let world = World::new();
    save(&world, stay("2026-11-24T22:00", false, 9 * 60)).await.unwrap();
    save(&world, stay("2026-11-27T18:00", false, 44 * 60)).await.unwrap();
    save(&world, stay("2026-12-01T12:00", false, 36 * 60)).await.unwrap();
    assert_eq!(
        days(&items(&world, "2026-11-23", "2026-12-05").await),
        [
            "2026-11-24 true 1/1",
            "2026-11-27 true 1/3",
            "2026-11-28 false 2/3",
            "2026-11-29 false 3/3",
            "2026-12-01 true 1/2",
            "2026-12-02 false 2/2",
        ]
    );
}
