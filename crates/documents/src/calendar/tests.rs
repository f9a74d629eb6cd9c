use super::*;
use jiff::civil::date;

fn item() -> CalendarItem {
    CalendarItem {
        id: "afspraak-7".to_owned(),
        uid: None,
        sequence: 2,
        repetition: None,
        instead: None,
        with: None,
        driver: None,
        title: "Keukentafelgesprek, thuis; met Ömer".to_owned(),
        when: When::Moment { at: "2026-11-23T09:30:00Z".parse().unwrap(), minutes: 60 },
        place: Some("Bij u thuis".to_owned()),
        note: Some("Leg de brief klaar.\nNeem uw medicijnenlijst mee. ".repeat(4)),
        alarms: vec![1440, 60],
        cancelled: false,
        changed: "2026-11-20T08:00:00Z".parse().unwrap(),
    }
}

/// Long lines joined again, as RFC 5545 §3.1 says.
fn unfold(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

#[test]
fn a_moment_is_written_as_an_instant_with_its_alarms() {
    let lines = unfold(&ics(&[item()]));
    for expected in [
        "BEGIN:VCALENDAR",
        "UID:afspraak-7@naaste",
        "DTSTAMP:20261120T080000Z",
        "DTSTART:20261123T093000Z",
        "DTEND:20261123T103000Z",
        r"SUMMARY:Keukentafelgesprek\, thuis\; met Ömer",
        "STATUS:CONFIRMED",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "END:VCALENDAR",
    ] {
        assert!(lines.iter().any(|line| line == expected), "{expected} is missing in {lines:#?}");
    }
    assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VALARM").count(), 2);
    let triggers: Vec<&String> = lines.iter().filter(|line| line.starts_with("TRIGGER")).collect();
    assert!(triggers.iter().all(|line| line.contains(":-P")), "{triggers:?}");
}

#[test]
fn no_line_is_longer_than_the_standard_allows() {
    assert!(ics(&[item()]).split("\r\n").all(|line| line.len() <= 75));
}

#[test]
fn a_whole_day_ends_on_the_next() {
    let day = CalendarItem { when: When::Day(date(2026, 12, 31)), alarms: vec![15 * 60], ..item() };
    let lines = unfold(&ics(&[day]));
    assert!(lines.contains(&"DTSTART;VALUE=DATE:20261231".to_owned()), "{lines:#?}");
    assert!(lines.contains(&"DTEND;VALUE=DATE:20270101".to_owned()), "{lines:#?}");
    assert!(lines.contains(&"TRANSP:TRANSPARENT".to_owned()));
}

#[test]
fn what_was_called_off_warns_no_more() {
    let text = ics(&[CalendarItem { cancelled: true, ..item() }]);
    assert!(text.contains("STATUS:CANCELLED") && !text.contains("VALARM"));
}

#[test]
fn the_same_items_give_the_same_bytes() {
    assert_eq!(ics(&[item(), item()]), ics(&[item(), item()]));
}

#[test]
fn an_empty_calendar_is_a_calendar() {
    let text = ics(&[]);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
}

fn file(lines: &[&str]) -> Vec<u8> {
    let inside = lines.join("\r\n");
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{inside}\r\nEND:VCALENDAR\r\n").into_bytes()
}

fn event(lines: &[&str]) -> Vec<u8> {
    let mut all = vec!["BEGIN:VEVENT", "UID:a@elders", "SUMMARY:Zwemmen"];
    all.extend(lines);
    all.push("END:VEVENT");
    file(&all)
}

fn one(lines: &[&str]) -> Event {
    let (events, refused) = read(&event(lines)).expect("a calendar");
    assert!(refused.is_empty(), "{refused:?}");
    events.into_iter().next().expect("one")
}

fn refused(lines: &[&str]) -> Why {
    let (events, refused) = read(&event(lines)).expect("a calendar");
    assert!(events.is_empty(), "{events:?}");
    assert_eq!((refused[0].line, refused[0].title.as_str()), (3, "Zwemmen"));
    refused[0].why
}

fn at(text: &str) -> DateTime {
    text.parse().expect("a moment")
}

#[test]
fn times_are_read_in_every_form_that_the_standard_has() {
    for (start, expected) in [
        ("DTSTART:20261124T100000", "2026-11-24T10:00"),
        ("DTSTART:20261124T090000Z", "2026-11-24T10:00"),
        ("DTSTART;TZID=Europe/Amsterdam:20261124T100000", "2026-11-24T10:00"),
        ("DTSTART;TZID=\"W. Europe Standard Time\":20261124T100000", "2026-11-24T10:00"),
        ("DTSTART;TZID=America/New_York:20261124T040000", "2026-11-24T10:00"),
        ("dtstart;tzid=/citadel.org/20261101_1/Europe/Amsterdam:20261124T100000", "2026-11-24T10:00"),
        // Half past two on the night on which the clocks change, here and as an instant.
        ("DTSTART:20270328T023000", "2027-03-28T02:30"),
        ("DTSTART:20270328T013000Z", "2027-03-28T03:30"),
        ("DTSTART:20271031T003000Z", "2027-10-31T02:30"),
    ] {
        let read = one(&[start]);
        assert_eq!((read.at, read.whole_day, read.minutes), (at(expected), false, 60), "{start}");
    }
    let stay = one(&["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"]);
    assert_eq!((stay.at, stay.whole_day, stay.minutes), (at("2026-12-24T00:00"), true, 3 * 1440));
    assert_eq!(one(&["DTSTART:20261124T100000", "DURATION:PT1H30M"]).minutes, 90);
    assert_eq!(one(&["DTSTART:20261124T100000", "DTEND:20261124T091500Z"]).minutes, 15);
}

#[test]
fn what_cannot_be_read_is_refused_by_line_and_name_and_the_rest_is_read() {
    let day = "DTSTART:20261124T100000";
    for (lines, why) in [
        (vec![], Why::Start),
        (vec!["DTSTART:morgen"], Why::Start),
        (vec!["DTSTART:20261399T100000"], Why::Start),
        (vec!["DTSTART;TZID=Mars/Olympus:20261124T100000"], Why::Zone),
        (vec![day, "DTEND:20261124T090000"], Why::End),
        (vec![day, "DTEND;VALUE=DATE:20261125"], Why::End),
        (vec![day, "DURATION:-PT1H"], Why::End),
        (vec![day, "DURATION:lang"], Why::End),
        (vec![day, "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"], Why::Rule),
        (vec![day, "RDATE:20261125T100000"], Why::Rule),
        (vec![day, "RECURRENCE-ID;RANGE=THISANDFUTURE:20261124T100000"], Why::Rule),
        (vec![day, "dit is geen regel"], Why::Broken),
    ] {
        assert_eq!(refused(&lines), why, "{lines:?}");
    }
    let mixed = file(&[
        "BEGIN:VEVENT",
        "UID:1",
        "SUMMARY:Eén",
        "DTSTART:20261124T100000",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:2",
        "DTSTART:20261124T100000",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "SUMMARY:Zonder eind",
        "BEGIN:VEVENT",
        "UID:3",
        "SUMMARY:Drie\\, met een",
        "  vervolg",
        "DTSTART:20261125T100000",
        "BEGIN:VALARM",
        "SUMMARY:Niet deze",
        "END:VALARM",
        "END:VEVENT",
    ]);
    let (events, refused) = read(&mixed).expect("a calendar");
    let titles: Vec<&str> = events.iter().map(|event| event.title.as_str()).collect();
    assert_eq!(titles, ["Eén", "Drie, met een vervolg"]);
    let seen: Vec<_> = refused.iter().map(|one| (one.line, one.title.as_str(), one.why)).collect();
    assert_eq!(seen, [(8, "", Why::Title), (12, "Zonder eind", Why::Broken)]);
}

#[test]
fn a_file_without_end_or_bottom_is_refused_or_passed_over() {
    for nothing in ["", "Hallo", "BEGIN:VEVENT\r\nEND:VEVENT", "\u{0}\u{1}\u{2}"] {
        assert_eq!(read(nothing.as_bytes()), Err(NotRead::NoCalendar), "{nothing}");
    }
    assert_eq!(read(&vec![b'x'; MOST_BYTES + 1]), Err(NotRead::TooLarge));
    let unfinished = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Afgebroken\r\nDTSTART:20261124T100000";
    let found = read(unfinished.as_bytes()).expect("a calendar").1.remove(0);
    assert_eq!((found.line, found.title.as_str(), found.why), (2, "Afgebroken", Why::Broken));
    let many = ["BEGIN:VEVENT", "END:VEVENT"].repeat(MOST_EVENTS + 1);
    assert_eq!(read(&file(&many)), Err(NotRead::TooLarge));
    // Nesting is counted, not followed.
    let deep = file(&vec!["BEGIN:X"; 100_000]);
    assert_eq!(read(&deep), Ok((Vec::new(), Vec::new())));
    let long = format!("NOTE:{}", "x".repeat(1 << 20));
    assert_eq!(one(&["DTSTART:20261124T100000", &long]).title, "Zwemmen");
    let wide = format!("DESCRIPTION:{}", "é".repeat(100_000));
    let notes = one(&["DTSTART:20261124T100000", &wide]).notes.expect("notes");
    assert!(notes.chars().count() == 4_000 && notes.ends_with('…'));
    let not_text = event(&["DTSTART:20261124T100000", "LOCATION:\u{7}Thuis"]);
    let mut broken = not_text.clone();
    broken.extend([0xff, 0xfe]);
    assert_eq!(read(&broken).expect("read").0[0].place.as_deref(), Some("Thuis"));
    // A byte order mark, and line ends of Unix.
    let unix = String::from_utf8(not_text).expect("text").replace("\r\n", "\n");
    assert_eq!(read(format!("\u{feff}{unix}").as_bytes()).expect("read").0.len(), 1);
}

fn weekly() -> CalendarItem {
    CalendarItem {
        id: "0123456789abcdef0123456789abcdef".to_owned(),
        title: "Dagbesteding".to_owned(),
        when: When::Civil { at: at("2026-11-24T10:00"), minutes: 120 },
        repetition: Some(Repetition {
            rule: "FREQ=WEEKLY;BYDAY=TU,TH".to_owned(),
            zone: "Europe/Amsterdam".to_owned(),
            except: vec![at("2026-12-24T10:00"), at("2026-12-31T10:00")],
        }),
        with: Some("Jan; en Bea".to_owned()),
        driver: Some("Bea, of Ömer".to_owned()),
        ..item()
    }
}

#[test]
fn what_repeats_is_written_in_civil_time_with_its_zone() {
    let lines = unfold(&ics(&[weekly()]));
    for expected in [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Amsterdam",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "DTSTART;TZID=Europe/Amsterdam:20261124T100000",
        "DURATION:PT120M",
        "RRULE:FREQ=WEEKLY;BYDAY=TU,TH",
        "EXDATE;TZID=Europe/Amsterdam:20261224T100000",
        "EXDATE;TZID=Europe/Amsterdam:20261231T100000",
        "SEQUENCE:2",
        "BEGIN:VALARM",
    ] {
        assert!(lines.iter().any(|line| line == expected), "{expected} is missing in {lines:#?}");
    }
    assert!(lines.iter().position(|l| l == "END:VTIMEZONE") < lines.iter().position(|l| l == "BEGIN:VEVENT"));
    let only_once = ics(&[item()]);
    assert!(!only_once.contains("VTIMEZONE"));
    // Of a zone with other rules no wrong description is given.
    let there = |zone: &str| {
        let repetition =
            weekly().repetition.map(|repetition| Repetition { zone: zone.to_owned(), ..repetition });
        ics(&[CalendarItem { repetition, ..weekly() }])
    };
    assert!(!there("America/New_York").contains("VTIMEZONE"));
    assert!(there("America/New_York").contains("DTSTART;TZID=America/New_York:20261124T040000"));
    assert!(there("Asia/Tokyo").contains("TZOFFSETTO:+0900"));
}

#[test]
fn what_was_written_reads_as_it_was() {
    let moved = CalendarItem {
        id: "0123456789abcdef0123456789abcdef.20261126T100000".to_owned(),
        uid: Some(uid(&weekly().id)),
        when: When::Moment { at: "2026-11-27T09:00:00Z".parse().expect("an instant"), minutes: 30 },
        repetition: None,
        instead: Some((at("2026-11-26T10:00"), "Europe/Amsterdam".to_owned())),
        ..weekly()
    };
    let stay = CalendarItem { id: "logeren".to_owned(), when: When::Days(date(2026, 12, 24), 3), ..item() };
    let (events, refused) = read(ics(&[weekly(), moved, stay]).as_bytes()).expect("ours");
    assert_eq!(refused, []);
    let series = &events[0];
    assert_eq!(series.uid.as_deref().and_then(own_id), Some("0123456789abcdef0123456789abcdef"));
    assert_eq!((series.at, series.minutes, series.zone.as_deref()), (at("2026-11-24T10:00"), 120, None));
    assert_eq!(series.rule.as_deref(), Some("FREQ=WEEKLY;BYDAY=TU,TH"));
    assert_eq!(series.except, [at("2026-12-24T10:00"), at("2026-12-31T10:00")]);
    assert_eq!(
        (series.with.as_deref(), series.driver.as_deref(), series.place.as_deref(), series.notes.as_deref()),
        (
            Some("Jan; en Bea"),
            Some("Bea, of Ömer"),
            Some("Bij u thuis"),
            item().note.as_deref().map(str::trim)
        )
    );
    assert_eq!((series.sequence, series.changed), (2, Some(item().changed)));
    assert_eq!((events[1].instead, events[1].at), (Some(at("2026-11-26T10:00")), at("2026-11-27T10:00")));
    assert_eq!(
        (events[2].whole_day, events[2].minutes, events[2].at),
        (true, 3 * 1440, at("2026-12-24T00:00"))
    );
}

proptest::proptest! {
    /// Whatever a stranger sends, reading it ends, and what it gives is within its bounds.
    #[test]
    fn any_file_is_read_or_refused(lines in proptest::collection::vec(
        "(BEGIN|END|DTSTART|DTEND|RRULE|EXDATE|UID|SUMMARY|DURATION|TZID| )(;[A-Z]{0,4}=?\"?[A-Za-z/]{0,8}\"?)?:?(VEVENT|VCALENDAR|VALARM|2026112[0-9]T100000Z?|FREQ=DAILY|PT1H|P1D|[ -~é]{0,12})",
        0..40,
    )) {
        let text = format!("BEGIN:VCALENDAR\nVERSION:2.0\n{}", lines.join("\n"));
        let (events, refused) = read(text.as_bytes()).expect("a calendar");
        proptest::prop_assert!(events.len() + refused.len() <= lines.len() + 1);
        proptest::prop_assert!(events.iter().all(|event| event.minutes > 0 && !event.title.contains('\n')));
    }
}
