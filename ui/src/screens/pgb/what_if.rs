//! What if: fewer hours, another tariff, one more carer; beside what there is now.

use crate::app::today;
use crate::backend::{self, use_act};
use crate::components::{ButtonKind, IconName, button, money_field, section_head, submit_button, text_field};
use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::{Shared, listen};
use crate::state::{State, state};
use crate::words::{amounts, dates, words};
use domain::Date;
use domain::call::WhatIf as Ask;
use domain::call::view::{OvereenkomstInput, OvereenkomstView, PgbView, WhatIfView};
use domain::{input, validate};

/// One carer in the question: hours a week and cents an hour, as typed.
#[derive(Clone, PartialEq)]
struct Row {
    /// As it is; none for one more carer.
    now: Option<OvereenkomstView>,
    hours: State<String>,
    tariff: State<String>,
}

impl Row {
    fn of(row: OvereenkomstView) -> Self {
        let week: u32 = row.minutes_by_weekday.iter().sum();
        Self {
            hours: State::new(input::plain_hours(week)),
            tariff: State::new(input::plain_amount(row.tariff_cents)),
            now: Some(row),
        }
    }

    fn extra() -> Self {
        Self { now: None, hours: State::new(String::new()), tariff: State::new(String::new()) }
    }

    /// The agreement that is asked about; an extra carer without hours is none.
    fn asked(&self, from: Date) -> Result<Option<OvereenkomstInput>, &'static str> {
        let week = input::week_minutes(&self.hours.peek()).ok_or("hours")?;
        if self.now.is_none() && week == 0 {
            return Ok(None);
        }
        let cents = input::cents(&self.tariff.peek()).filter(|cents| *cents > 0).ok_or("tariff")?;
        let now = self.now.as_ref();
        Ok(Some(OvereenkomstInput {
            id: None,
            carer: now.map_or_else(|| words().pgb_what_if_extra(), |row| row.carer.clone()),
            carer_kind: now.map_or_else(|| "zzp".to_owned(), |row| row.carer_kind.clone()),
            tariff_cents: cents,
            minutes_by_weekday: domain::pgb::spread(week, now.map(|row| row.minutes_by_weekday)),
            on_holidays: now.is_none_or(|row| row.on_holidays),
            from: now.map_or(from, |row| row.from),
            until: now.and_then(|row| row.until),
            terms: now.map(|row| row.terms.clone()).unwrap_or_default(),
        }))
    }
}

/// The question and its answer.
#[component]
pub fn WhatIf(
    #[props(into)] view: Shared<PgbView>,
    #[props(into)] agreements: Shared<Vec<OvereenkomstView>>,
) -> Element {
    let w = words();
    let act = use_act();
    let mut wrong = state(Vec::<(String, String)>::new());
    let error =
        move |name: &str| wrong.read().iter().find(|(field, _)| field == name).map(|(_, text)| text.clone());
    let rows = use_hook(|| {
        let running = agreements.iter().filter(|row| row.until.is_none_or(|until| until >= today()));
        running.cloned().map(Row::of).chain([Row::extra()]).collect::<Vec<_>>()
    });
    let mut answer = state(None::<WhatIfView>);
    let (asked, id) = (rows.clone(), view.id.clone());
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let mut found = Vec::new();
        let mut overeenkomsten = Vec::new();
        for (index, row) in asked.iter().enumerate() {
            match row.asked(today()) {
                Ok(Some(one)) if validate::overeenkomst(&one).is_err() => {
                    found.push((field("tariff", index), w.field_money_wrong()));
                }
                Ok(one) => overeenkomsten.extend(one),
                Err("hours") => found.push((field("hours", index), w.field_number_wrong())),
                Err(_) => found.push((field("tariff", index), w.field_money_wrong())),
            }
        }
        let fine = found.is_empty();
        wrong.set(found);
        if !fine {
            dom::focus_first_error();
            return;
        }
        let id = id.clone();
        act.run(async move {
            answer.set(Some(backend::call(Ask { id, overeenkomsten }).await?));
            Ok(())
        });
    };
    rsx! {
        section { class: "section",
            {section_head(w.pgb_what_if(), None)}
            details { class: "card fold-plain",
                summary { {w.pgb_what_if_open()} }
                form { class: "stack", novalidate: true, onsubmit: listen(submit),
                    p { class: "muted", {w.pgb_what_if_text()} }
                    for (index, row) in rows.iter().enumerate() {
                        fieldset { key: "{index}", class: "choices stack",
                            legend { class: "field-label",
                                {row.now.as_ref().map_or_else(|| w.pgb_what_if_extra(), |row| row.carer.clone())}
                            }
                            {text_field(&field("hours", index), w.pgb_what_if_hours(), row.hours)
                                .keys("decimal").max(5).short().error(error(&field("hours", index)))}
                            {money_field(&field("tariff", index), w.pgb_tariff(), row.tariff)
                                .error(error(&field("tariff", index)))}
                        }
                    }
                    {act.view()}
                    div { class: "row", {submit_button(w.pgb_what_if_count()).busy(act.busy())} }
                    if let Some(then) = answer.get() {
                        {beside(&view, &then)}
                        div { class: "row",
                            {button(w.pgb_what_if_again())
                                .kind(ButtonKind::Subtle)
                                .icon(IconName::Cross)
                                .on(move |()| answer.set(None))}
                        }
                    }
                }
            }
        }
    }
}

fn field(name: &str, index: usize) -> String {
    format!("wat-als-{name}-{index}")
}

/// What is and what would be, side by side; read aloud when it comes.
fn beside(now: &PgbView, then: &WhatIfView) -> Element {
    let w = words();
    let lasts = |until: Option<Date>, sufficient: bool| match until {
        Some(day) if sufficient => w.pgb_enough(dates::short(day)),
        Some(day) => w.pgb_not_enough(dates::short(day)),
        None => w.pgb_overspent(),
    };
    let lines = [
        (w.pgb_planned(), amounts::euro(now.planned_cents), amounts::euro(then.planned_cents)),
        (w.pgb_what_if_left(), amounts::euro(now.forecast_end_cents), amounts::euro(then.forecast_end_cents)),
        (
            w.pgb_what_if_until(),
            lasts(now.lasts_until, now.sufficient),
            lasts(then.lasts_until, then.sufficient),
        ),
    ];
    rsx! {
        div { role: "status",
            table { class: "utrecht-table",
                caption { class: "hidden-text", {w.pgb_what_if()} }
                thead { class: "utrecht-table__header",
                    tr { class: "utrecht-table__row",
                        td { class: "utrecht-table__header-cell" }
                        th { class: "utrecht-table__header-cell", scope: "col", {w.pgb_what_if_now()} }
                        th { class: "utrecht-table__header-cell", scope: "col", {w.pgb_what_if_then()} }
                    }
                }
                tbody { class: "utrecht-table__body",
                    for (name, now, then) in lines {
                        tr { key: "{name}", class: "utrecht-table__row",
                            th { class: "utrecht-table__cell", scope: "row", "{name}" }
                            td { class: "utrecht-table__cell", "{now}" }
                            td { class: "utrecht-table__cell strong", "{then}" }
                        }
                    }
                }
            }
        }
    }
}
