//! Own appointments that repeat, and calendar files taken in.

use super::world::moment;
use super::{World, day};
use crate::views::agenda;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{AfspraakInput, AgendaItem, CalendarView, Repeat, RepeatKind};
use domain::call::{
    AppError, DeleteAfspraak, ErrorCode, ExportAgenda, GetAfspraak, GetAgenda, ImportAgenda, PreviewAgenda,
    SaveAfspraak,
};

pub(super) fn repeat(kind: RepeatKind) -> Repeat {
    Repeat {
        kind,
        interval: 1,
        weekdays: Vec::new(),
        until: None,
        times: None,
        except: Vec::new(),
        rule: None,
    }
}

pub(super) fn swimming() -> AfspraakInput {
    AfspraakInput {
        id: None,
        title: "Zwemmen".into(),
        at: "2026-11-24T10:00".parse().unwrap(),
        whole_day: false,
        minutes: 60,
        place: Some("De Bonte Wever".into()),
        notes: None,
        with: Some("Jan".into()),
        driver: Some("Bea".into()),
        repeat: Some(repeat(RepeatKind::Week)),
        tip: None,
    }
}

pub(super) async fn save(world: &World, afspraak: AfspraakInput) -> Result<String, AppError> {
    agenda::save(&world.ctx, SaveAfspraak { afspraak }).await
}

pub(super) async fn items(world: &World, from: &str, until: &str) -> Vec<AgendaItem> {
    agenda::list(&world.ctx, GetAgenda { from: day(from), until: day(until) }).await.unwrap()
}

/// Day and time of each, in order.
pub(super) async fn times(world: &World, from: &str, until: &str) -> Vec<String> {
    let all = items(world, from, until).await;
    all.iter().map(|one| format!("{} {}", one.date, one.time.map_or("-".into(), |t| t.to_string()))).collect()
}

pub(super) async fn get(world: &World, id: &str) -> Result<AfspraakInput, AppError> {
    agenda::get(&world.ctx, GetAfspraak { id: id.into() }).await
}

pub(super) async fn delete(world: &World, id: &str) -> Result<Vec<AfspraakInput>, AppError> {
    agenda::delete(&world.ctx, DeleteAfspraak { id: id.into() }).await
}

async fn preview(world: &World, text: &str) -> CalendarView {
    agenda::preview(&world.ctx, PreviewAgenda { file: STANDARD.encode(text) }).await.unwrap()
}

async fn import(world: &World, text: &str) -> u32 {
    agenda::import(&world.ctx, ImportAgenda { file: STANDARD.encode(text) }).await.unwrap()
}

async fn exported(world: &World) -> String {
    let file = agenda::export(&world.ctx, ExportAgenda {}).await.unwrap();
    let bytes = world.ctx.files.get(file.path.strip_prefix("/file/").unwrap()).unwrap().bytes;
    String::from_utf8(bytes).unwrap()
}

/// New, changed, gone, known, refused.
fn counts(view: &CalendarView) -> [u32; 5] {
    [view.fresh_count, view.changed_count, view.gone, view.known, view.refused_count]
}

#[tokio::test]
async fn each_time_stands_in_the_agenda_and_one_may_be_changed_or_taken_away() {
    let world = World::new();
    let id = save(&world, swimming()).await.unwrap();
    let week = items(&world, "2026-11-24", "2026-12-22").await;
    assert_eq!(week.len(), 5);
    assert!(week.iter().all(|one| one.series.as_ref() == Some(&id) && one.id != id));
    assert_eq!((week[0].with.as_deref(), week[0].driver.as_deref()), (Some("Jan"), Some("Bea")));

    // This one is moved: the others stay.
    let second = &week[1];
    let one = get(&world, &second.id).await.unwrap();
    assert_eq!((one.at.date(), one.repeat.clone()), (day("2026-12-01"), None));
    let moved = AfspraakInput { at: "2026-12-02T15:00".parse().unwrap(), driver: None, ..one.clone() };
    assert_eq!(save(&world, moved).await.unwrap(), second.id);
    let rest = ["2026-11-24 10:00:00", "2026-12-02 15:00:00", "2026-12-08 10:00:00"];
    assert_eq!(times(&world, "2026-11-24", "2026-12-08").await, rest);
    let found = items(&world, "2026-12-02", "2026-12-02").await.remove(0);
    assert_eq!((found.id.as_str(), found.series.as_ref()), (second.id.as_str(), Some(&id)));

    // Another one is taken away, and put back.
    let third = week[2].id.clone();
    let gone = delete(&world, &third).await.unwrap();
    assert_eq!(times(&world, "2026-11-24", "2026-12-08").await, rest[..2]);
    assert_eq!(get(&world, &third).await.unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(delete(&world, &third).await.unwrap_err().code, ErrorCode::NotFound);
    save(&world, gone[0].clone()).await.unwrap();
    assert_eq!(times(&world, "2026-11-24", "2026-12-08").await, rest);
    assert_eq!(get(&world, &id).await.unwrap().repeat, swimming().repeat, "nothing of it is left");

    // Put back as the rule says it, the changed one is no exception any more.
    save(&world, one).await.unwrap();
    assert_eq!(times(&world, "2026-12-01", "2026-12-02").await, ["2026-12-01 10:00:00"]);

    // The whole goes with what was changed, and comes back with it.
    save(&world, AfspraakInput { title: "Kerstzwemmen".into(), ..get(&world, &week[4].id).await.unwrap() })
        .await
        .unwrap();
    let gone = delete(&world, &id).await.unwrap();
    assert_eq!(gone.len(), 2);
    assert!(items(&world, "2026-11-01", "2027-11-01").await.is_empty());
    for one in gone {
        save(&world, one).await.unwrap();
    }
    let back = items(&world, "2026-12-15", "2026-12-22").await;
    assert_eq!(back.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["Zwemmen", "Kerstzwemmen"]);
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_is_kept() {
    let world = World::new();
    let refused = async |change: fn(&mut AfspraakInput)| {
        let mut afspraak = swimming();
        change(&mut afspraak);
        let error = save(&world, afspraak).await.unwrap_err();
        (error.code, error.args["field"].clone())
    };
    assert_eq!(
        refused(
            |a| a.repeat = Some(Repeat { rule: Some("FREQ=SECONDLY".into()), ..repeat(RepeatKind::Other) })
        )
        .await,
        (ErrorCode::InvalidField, "rule".into())
    );
    assert_eq!(
        refused(|a| {
            let rule = Some("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30".into());
            a.repeat = Some(Repeat { rule, ..repeat(RepeatKind::Other) });
        })
        .await,
        (ErrorCode::InvalidField, "rule".into())
    );
    // It would end on Wednesday, before its first Monday: nobody would ever see it.
    assert_eq!(
        refused(|a| {
            let until = Some("2026-11-25".parse().unwrap());
            a.repeat = Some(Repeat { weekdays: vec![1], until, ..repeat(RepeatKind::Week) });
        })
        .await,
        (ErrorCode::InvalidDate, "until".into())
    );
    assert!(items(&world, "2026-11-01", "2027-11-01").await.is_empty());
    let id = save(&world, swimming()).await.unwrap();
    let part = AfspraakInput { id: Some(format!("{id}.20261201T100000")), ..swimming() };
    assert_eq!(save(&world, part).await.unwrap_err().args["field"], "repeat");
    for unknown in ["20261202T100000", "20261201T100001", "x", ""] {
        let part = AfspraakInput { id: Some(format!("{id}.{unknown}")), repeat: None, ..swimming() };
        assert_eq!(save(&world, part).await.unwrap_err().code, ErrorCode::NotFound, "{unknown}");
    }
}

#[tokio::test]
async fn on_the_nights_on_which_the_clocks_change_each_time_is_there_once() {
    let world = World::new();
    let night = AfspraakInput {
        title: "Medicijnen".into(),
        at: "2027-03-27T02:30".parse().unwrap(),
        repeat: Some(repeat(RepeatKind::Day)),
        ..swimming()
    };
    save(&world, night).await.unwrap();
    // 28 March has no half past two: it is half past three. 31 October has two: the first.
    assert_eq!(
        times(&world, "2027-03-27", "2027-03-29").await,
        ["2027-03-27 02:30:00", "2027-03-28 03:30:00", "2027-03-29 02:30:00"]
    );
    let autumn = items(&world, "2027-10-30", "2027-11-01").await;
    assert_eq!(autumn.len(), 3);
    assert_eq!(autumn[1].moment, Some("2027-10-31T00:30:00Z".parse().unwrap()));
    // The moved hour can be taken away by itself.
    let skipped = items(&world, "2027-03-28", "2027-03-28").await.remove(0);
    delete(&world, &skipped.id).await.unwrap();
    assert!(items(&world, "2027-03-28", "2027-03-28").await.is_empty());
    assert_eq!(items(&world, "2027-03-27", "2027-03-29").await.len(), 2);
}

#[tokio::test]
async fn one_that_repeats_overlaps_with_what_it_meets() {
    let world = World::new();
    save(&world, swimming()).await.unwrap();
    let once = AfspraakInput {
        title: "Huisarts".into(),
        at: "2026-12-08T10:30".parse().unwrap(),
        repeat: None,
        ..swimming()
    };
    save(&world, once).await.unwrap();
    let found = items(&world, "2026-12-01", "2026-12-15").await;
    let seen: Vec<_> = found.iter().map(|one| (one.date.day(), one.conflict)).collect();
    assert_eq!(seen, [(1, false), (8, true), (8, true), (15, false)]);
    // What overlaps at the edge of the window is seen there too.
    let long = AfspraakInput {
        title: "Logeerweekend".into(),
        at: "2026-10-17T10:00".parse().unwrap(),
        minutes: 4 * 1440,
        repeat: Some(Repeat { interval: 4, ..repeat(RepeatKind::Week) }),
        ..swimming()
    };
    save(&world, long).await.unwrap();
    assert!(items(&world, "2026-12-15", "2026-12-15").await[0].conflict);
}

#[tokio::test]
async fn a_tip_lands_in_the_agenda_under_its_own_words() {
    let world = World::new();
    let afspraak =
        AfspraakInput { title: " ".into(), repeat: None, tip: Some("melding-doen".into()), ..swimming() };
    let id = save(&world, afspraak).await.unwrap();
    let kept = get(&world, &id).await.unwrap();
    let found = items(&world, "2026-11-24", "2026-11-24").await.remove(0);
    assert!(found.title.len() > 5 && found.title == kept.title, "{}", found.title);
    assert_eq!(found.tip.as_deref(), Some("melding-doen"));
    let unknown = AfspraakInput { title: String::new(), tip: Some("nergens".into()), ..swimming() };
    assert_eq!(save(&world, unknown).await.unwrap_err().code, ErrorCode::NotFound);
    let without = AfspraakInput { title: String::new(), ..swimming() };
    assert_eq!(save(&world, without).await.unwrap_err().args["field"], "title");
}

const FILE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\
    BEGIN:VEVENT\r\nUID:koor@elders\r\nSEQUENCE:1\r\nLAST-MODIFIED:20261101T090000Z\r\nSUMMARY:Koor\r\n\
    DTSTART;TZID=Europe/Amsterdam:20261125T200000\r\nDTEND;TZID=Europe/Amsterdam:20261125T220000\r\n\
    RRULE:FREQ=WEEKLY;UNTIL=20261231T225959Z\r\nEXDATE;TZID=Europe/Amsterdam:20261209T200000\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:koor@elders\r\nRECURRENCE-ID;TZID=Europe/Amsterdam:20261216T200000\r\nSEQUENCE:1\r\n\
    SUMMARY:Kerstconcert\r\nDTSTART;TZID=Europe/Amsterdam:20261216T193000\r\nDURATION:PT3H\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:jarig@elders\r\nSUMMARY:Jan jarig\r\nDTSTART;VALUE=DATE:19540301\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:raar@elders\r\nSUMMARY:Elke seconde\r\nDTSTART:20261125T200000\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:maan@elders\r\nSUMMARY:Op de maan\r\nDTSTART;TZID=Moon/Sea:20261125T200000\r\nEND:VEVENT\r\n\
    END:VCALENDAR\r\n";

#[tokio::test]
async fn a_file_is_shown_first_then_taken_in_and_the_same_again_changes_nothing() {
    let world = World::new();
    let view = preview(&world, FILE).await;
    assert_eq!(counts(&view), [3, 0, 0, 0, 2]);
    assert!(
        items(&world, "2026-11-01", "2027-12-31").await.is_empty(),
        "nothing is kept before the user agrees"
    );
    let refused: Vec<_> = view.refused.iter().map(|row| (row.text.as_str(), row.code)).collect();
    assert_eq!(refused, [("Op de maan", ErrorCode::InvalidDate), ("Elke seconde", ErrorCode::InvalidField)]);
    assert!(view.refused.iter().all(|row| row.line > 20));
    assert_eq!(import(&world, FILE).await, 3);
    let choir = [
        "2026-11-25 20:00:00",
        "2026-12-02 20:00:00",
        "2026-12-16 19:30:00",
        "2026-12-23 20:00:00",
        "2026-12-30 20:00:00",
    ];
    assert_eq!(times(&world, "2026-11-24", "2027-02-28").await, choir);
    assert_eq!(times(&world, "2027-03-01", "2027-03-01").await, ["2027-03-01 -"]);
    let whole = items(&world, "2026-11-25", "2026-11-25").await.remove(0).series.unwrap();
    let kept = get(&world, &whole).await.unwrap().repeat.unwrap();
    assert_eq!(
        (kept.kind, kept.until),
        (RepeatKind::Week, Some(day("2026-12-31"))),
        "a choice of the screen"
    );

    assert_eq!(counts(&preview(&world, FILE).await), [0, 0, 0, 3, 2]);
    assert_eq!(import(&world, FILE).await, 0);
    assert_eq!(times(&world, "2026-11-24", "2027-02-28").await, choir);

    // What was changed here since stays, until the file is newer.
    let mine = AfspraakInput { driver: Some("Bea".into()), ..get(&world, &whole).await.unwrap() };
    save(&world, mine).await.unwrap();
    assert_eq!(counts(&preview(&world, FILE).await), [0, 0, 0, 3, 2]);
    let newer =
        FILE.replacen("SEQUENCE:1", "SEQUENCE:5", 1).replacen("SUMMARY:Koor", "SUMMARY:Koor Assen", 1);
    let view = preview(&world, &newer).await;
    assert_eq!((counts(&view), view.changed[0].title.as_str()), ([0, 1, 0, 2, 2], "Koor Assen"));
    assert_eq!(import(&world, &newer).await, 1);
    let kept = get(&world, &whole).await.unwrap();
    assert_eq!(
        (kept.title.as_str(), kept.driver.as_deref()),
        ("Koor Assen", Some("Bea")),
        "a file cannot say who drives"
    );
    assert_eq!(times(&world, "2026-11-24", "2027-02-28").await, choir, "and nothing is doubled");

    // Called off: one time, then all of it.
    let off = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:koor@elders\r\nSEQUENCE:6\r\nSTATUS:CANCELLED\r\n\
        RECURRENCE-ID;TZID=Europe/Amsterdam:20261223T200000\r\nDTSTART;TZID=Europe/Amsterdam:20261223T200000\r\nEND:VEVENT\r\nEND:VCALENDAR";
    assert_eq!(counts(&preview(&world, off).await), [0, 0, 1, 0, 0]);
    assert_eq!((import(&world, off).await, import(&world, off).await), (1, 0));
    assert_eq!(times(&world, "2026-12-20", "2027-02-28").await, ["2026-12-30 20:00:00"]);
    let all_off = off.replace("RECURRENCE-ID", "X-WAS").replace("SEQUENCE:6", "SEQUENCE:9");
    assert_eq!(import(&world, &all_off).await, 1);
    assert!(items(&world, "2026-11-24", "2027-02-28").await.is_empty());
}

#[tokio::test]
async fn our_own_export_read_back_changes_nothing_and_fills_another_device() {
    let world = World::new();
    world.dossier("d1", "Jan", "eigen").rows(
        "d1",
        municipal_api::Collectie::Afspraken,
        serde_json::json!([super::agenda::appointment("a1", "Keukentafelgesprek", "2026-11-24T09:00:00Z")]),
    );
    let id = save(&world, swimming()).await.unwrap();
    let times_of = items(&world, "2026-11-24", "2026-12-31").await;
    let swims: Vec<&AgendaItem> = times_of.iter().filter(|one| one.series.is_some()).collect();
    delete(&world, &swims[1].id).await.unwrap();
    let moved = AfspraakInput { minutes: 90, ..get(&world, &swims[2].id).await.unwrap() };
    save(&world, moved).await.unwrap();
    let stay = AfspraakInput {
        title: "Logeren".into(),
        at: "2026-12-24T00:00".parse().unwrap(),
        whole_day: true,
        minutes: 3 * 1440,
        repeat: None,
        ..swimming()
    };
    save(&world, stay).await.unwrap();
    import(&world, FILE).await;
    let text = exported(&world).await;
    for part in [
        "RRULE:FREQ=WEEKLY;BYDAY=TU",
        "EXDATE;TZID=Europe/Amsterdam:20261201T100000",
        "BEGIN:VALARM",
        "UID:koor@elders",
    ] {
        assert!(text.replace("\r\n ", "").contains(part), "{part}: {text}");
    }
    world.at("2026-11-22T10:00");
    let view = preview(&world, &text).await;
    assert_eq!([view.fresh_count, view.changed_count, view.gone, view.refused_count], [0; 4], "{view:?}");
    assert_eq!(import(&world, &text).await, 0);

    let other = World::new();
    import(&other, &text).await;
    let own = async |world: &World| {
        let mut all = items(world, "2026-11-01", "2027-06-30").await;
        all.retain(|one| one.title != "Keukentafelgesprek");
        all.into_iter().map(|one| AgendaItem { conflict: false, ..one }).collect::<Vec<_>>()
    };
    assert_eq!(own(&other).await, own(&world).await);
    assert!(get(&other, &id).await.is_ok(), "under its own id, so that two devices meet in a backup");
    assert_eq!(exported(&world).await, exported(&world).await);
}

#[tokio::test]
async fn what_is_no_calendar_is_refused() {
    let world = World::new();
    for file in ["", "niet base64!", &STANDARD.encode("Hallo")] {
        let refused = agenda::preview(&world.ctx, PreviewAgenda { file: file.into() }).await.unwrap_err();
        assert_eq!((refused.code, refused.args["field"].as_str()), (ErrorCode::InvalidField, "file"));
    }
    let large = STANDARD.encode(vec![b'x'; (2 << 20) + 1]);
    let refused = agenda::import(&world.ctx, ImportAgenda { file: large }).await.unwrap_err();
    assert_eq!(refused.code, ErrorCode::TooLarge);
}

#[tokio::test]
async fn each_time_has_reminders_of_its_own() {
    let world = World::new();
    save(&world, swimming()).await.unwrap();
    let found =
        crate::views::reminders::plan(&world.ctx, moment("2026-11-21T10:00"), moment("2026-12-10T00:00"));
    let local: Vec<String> =
        found.await.unwrap().iter().map(|one| one.local.strftime("%m-%d %H:%M").to_string()).collect();
    assert_eq!(
        local,
        ["11-23 10:00", "11-24 09:00", "11-30 10:00", "12-01 09:00", "12-07 10:00", "12-08 09:00"]
    );
}
