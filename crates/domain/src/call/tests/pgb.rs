//! Budgets, agreements, declarations.

use super::views::{day, keep, some, text};
use crate::call::ErrorCode;
use crate::call::view::*;
use jiff::civil::date;

pub fn pgb_input() -> PgbInput {
    PgbInput {
        id: None,
        voorziening: some("own-1"),
        name: text("Begeleiding"),
        granted_cents: 1_200_000,
        from: day(),
        until: date(2027, 11, 20),
    }
}

pub fn overeenkomst_input() -> OvereenkomstInput {
    OvereenkomstInput {
        id: None,
        carer: text("Bea"),
        carer_kind: text("netwerk"),
        tariff_cents: 2_000,
        minutes_by_weekday: [60, 0, 60, 0, 60, 0, 0],
        on_holidays: false,
        from: day(),
        until: None,
        terms: terms(),
    }
}

fn terms() -> OvereenkomstTerms {
    OvereenkomstTerms {
        kind: Some(OvereenkomstKind::Familie),
        unit: TariffUnit::Uur,
        units_by_weekday: [0; 7],
        notice_weeks: Some(4),
        exceptions: vec![PgbException { from: day(), until: date(2026, 12, 4), by_weekday: [0; 7] }],
        state: Some(PgbState::Approved),
        state_on: Some(day()),
    }
}

pub(super) fn days() -> Vec<PgbDay> {
    vec![
        PgbDay { date: date(2026, 10, 5), planned: 60, real: Some(75) },
        PgbDay { date: date(2026, 10, 7), planned: 60, real: None },
    ]
}

fn details() -> DeclaratieDetails {
    DeclaratieDetails {
        kind: Some(DeclaratieKind::Uren),
        from: Some(date(2026, 11, 1)),
        quantity: Some(120),
        tariff_cents: Some(2_000),
        received: Some(day()),
        state: Some(PgbState::Sent),
        state_on: Some(day()),
        note: some("Eén keer ingevallen."),
        days: days(),
    }
}

pub(super) fn settings() -> PgbSettings {
    PgbSettings {
        cutoff: Some(date(2027, 2, 1)),
        renew_weeks: Some(10),
        vrij_besteedbaar: true,
        feestdagen: false,
    }
}

fn month() -> MonthView {
    MonthView {
        overeenkomst: text("overeenkomst-1"),
        carer: text("Bea"),
        month: date(2026, 10, 1),
        from: date(2026, 10, 1),
        until: date(2026, 10, 31),
        quantity: 135,
        unit: TariffUnit::Uur,
        tariff_cents: 2_000,
        cents: 4_500,
        left_cents: 1_191_500,
        by: date(2026, 12, 12),
        late: false,
        declaratie: some("declaratie-2"),
        days: days(),
    }
}

fn chart(names: &[&str]) -> PgbChart {
    let series = names.iter().map(|name| PgbSeries { name: text(name), cents: vec![Some(4_000), None] });
    PgbChart { dates: vec![date(2026, 11, 1), date(2026, 12, 1)], series: series.collect() }
}

pub fn declaratie_input() -> DeclaratieInput {
    DeclaratieInput {
        id: None,
        date: day(),
        cents: 4_000,
        overeenkomst: some("overeenkomst-1"),
        carer: None,
        details: details(),
    }
}

pub(super) fn pgb() -> PgbView {
    PgbView {
        id: text("pgb-1"),
        name: text("Begeleiding"),
        dossier: text("dossier-1"),
        person: some("Jan"),
        source: SourceKind::Zelf,
        granted_cents: 1_200_000,
        as_of: day(),
        from: day(),
        until: date(2027, 11, 20),
        spent_cents: 4_000,
        planned_cents: 312_000,
        forecast_end_cents: 884_000,
        lasts_until: Some(date(2027, 11, 20)),
        sufficient: true,
        renew_by: date(2027, 9, 25),
    }
}

#[test]
fn the_pgb() {
    keep(
        "PgbDetail",
        PgbDetail {
            view: pgb(),
            overeenkomsten: vec![OvereenkomstView {
                id: text("overeenkomst-1"),
                carer: text("Bea"),
                carer_kind: text("netwerk"),
                tariff_cents: 2_000,
                max_tariff_cents: Some(2_500),
                minutes_by_weekday: [60, 0, 60, 0, 60, 0, 0],
                on_holidays: false,
                from: day(),
                until: None,
                source: SourceKind::Zelf,
                terms: terms(),
                as_netwerk: true,
                overlaps_from: Some(day()),
            }],
            declaraties: vec![DeclaratieView {
                id: text("declaratie-1"),
                date: day(),
                cents: 4_000,
                carer: some("Bea"),
                source: SourceKind::Zelf,
                overeenkomst: some("overeenkomst-1"),
                details: details(),
                carer_by: Some(date(2026, 12, 12)),
                holder_by: Some(date(2026, 12, 19)),
                late: false,
                over: false,
                automatic: false,
            }],
            more_declaraties: 30,
            range: Some(RangeView {
                months: 6,
                dear_end_cents: -20_000,
                dear_until: Some(day()),
                cheap_end_cents: 90_000,
                cheap_until: Some(day()),
            }),
            settings: settings(),
            bijlagen: vec![BijlageRow {
                id: text("bijlage-1"),
                brief: text("declaratie-1"),
                name: text("rekening.pdf"),
                media_type: text("application/pdf"),
                size: 20_000,
                path: some("/document/bijlage-1"),
            }],
            to_declare: vec![MonthView { declaratie: None, days: Vec::new(), ..month() }],
            balance_chart: chart(&["balance", "low", "high"]),
            carer_chart: chart(&["Bea", ""]),
            plan_chart: chart(&["planned", "real"]),
            todo: vec![PgbTodo {
                key: text("months"),
                text: text("Declareer de maanden die voorbij zijn."),
                by: Some(date(2026, 12, 12)),
                late: false,
                link: some("https://www.svb.nl/nl/pgb"),
            }],
        },
    );
    keep("MonthView", month());
}

#[test]
fn rows_from_before_are_read() {
    let declared: DeclaratieInput = serde_json::from_str(
        r#"{"id":null,"date":"2026-11-21","cents":4000,"overeenkomst":null,"carer":"Bea"}"#,
    )
    .unwrap();
    assert_eq!(declared.details, DeclaratieDetails::default());
    let agreed: OvereenkomstInput = serde_json::from_str(
        r#"{"id":null,"carer":"Bea","carerKind":"zzp","tariffCents":2000,"minutesByWeekday":[60,0,0,0,0,0,0],"onHolidays":true,"from":"2026-11-21","until":null}"#,
    )
    .unwrap();
    assert_eq!((agreed.terms.unit, agreed.terms.state), (TariffUnit::Uur, None));
}

#[test]
fn the_pgb_asked_and_read() {
    keep(
        "WhatIfView",
        WhatIfView {
            planned_cents: 56_000,
            forecast_end_cents: -1_000,
            lasts_until: Some(day()),
            sufficient: false,
        },
    );
    keep(
        "TableView",
        TableView {
            count: 1,
            cents: 4_500,
            from: Some(day()),
            until: Some(day()),
            known: 2,
            refused: vec![RefusedRow { line: 3, text: text("gratis"), code: ErrorCode::InvalidField }],
            refused_count: 1,
            strangers: vec![text("Eva")],
        },
    );
}
