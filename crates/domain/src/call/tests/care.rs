//! The search box, and what the user keeps about caring.

use super::views::{contact, keep};
use crate::call::view::*;
use crate::call::*;
use jiff::civil::date;

pub(super) fn plan() -> Noodplan {
    let person = |name: &str, role: &str| NoodplanPerson {
        name: name.into(),
        role: role.into(),
        phone: "0592 000 000".into(),
    };
    Noodplan {
        client: "Jan".into(),
        people: vec![person("Bea", "zus, kan 's nachts")],
        keys: "Bij de buren op 12.".into(),
        medicines: "Om 8 uur en 20 uur, uit de weekdoos.".into(),
        routines: "Wassen voor het ontbijt.".into(),
        good_to_know: "Muziek helpt.".into(),
        professionals: vec![person("Huisarts De Boer", "huisarts")],
    }
}

fn carerqol() -> CarerqolAnswer {
    CarerqolAnswer { part: CarerqolPart::DailyActivities, level: CarerqolLevel::Some }
}

pub(super) fn requests() -> Vec<Request> {
    let day = date(2026, 11, 16);
    vec![
        Search { text: "wie betaalt de rolstoel".into() }.into(),
        GetCheckins {}.into(),
        SaveCheckin { week: day, answers: vec![CheckinAnswer { part: CheckinPart::OwnTime, value: 2 }] }
            .into(),
        SaveCarerqol { date: day, answers: vec![carerqol()], happiness: Some(7) }.into(),
        DeleteCheckins {}.into(),
        GetDagboek { week: day }.into(),
        AddCare { date: day, kind: CareKind::Maaltijden, minutes: 45 }.into(),
        DeleteCare { id: "id-1".into() }.into(),
        GetNoodplan {}.into(),
        SaveNoodplan { plan: plan() }.into(),
        PrintNoodplan {}.into(),
    ]
}

#[test]
fn the_search_box() {
    let part = |text: &str, hit| PassagePart { text: text.into(), hit };
    let found = FoundView {
        kind: FoundKind::Tip,
        title: "Vraag hulp: begin met een melding".into(),
        passage: vec![part("Een ", false), part("melding", true), part(" is genoeg.", false)],
        route: "/tips/melding-doen".into(),
        phone: None,
        source: Some("https://wetten.overheid.nl/BWBR0035362".into()),
        checked_on: Some(date(2026, 11, 21)),
        language: Some("nl".into()),
    };
    keep(
        "SearchView",
        SearchView { crisis: true, answer: vec![found.clone()], results: vec![found], ask: Some(contact()) },
    );
}

#[test]
fn how_it_goes_and_what_was_done() {
    let (week, today) = (date(2026, 11, 16), date(2026, 11, 22));
    let answers = vec![CheckinAnswer { part: CheckinPart::Sleep, value: 4 }];
    let form = CarerqolRow { date: today, answers: vec![carerqol()], happiness: Some(7), sum: None };
    let carerqol = CarerqolView { open: Some(today), next: Some(date(2027, 2, 22)), rows: vec![form] };
    keep("CheckinsView", CheckinsView { week, rows: vec![CheckinRow { week, answers }], carerqol });
    let total = CareTotal { kind: CareKind::Huishouden, minutes: 120 };
    let entry = CareEntry { id: "care-1".into(), date: today, kind: CareKind::Huishouden, minutes: 60 };
    keep(
        "DagboekView",
        DagboekView {
            week,
            today,
            entries: vec![entry],
            totals: vec![total.clone()],
            usual: vec![total],
            usual_days: 14,
        },
    );
    keep(
        "NoodplanView",
        NoodplanView { plan: plan(), checked_on: Some(today), check_by: Some(date(2027, 5, 22)) },
    );
}
