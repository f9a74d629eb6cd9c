use super::terms::{state_badge, use_terms};
use super::unit;
use crate::app::today;
use crate::backend::{self, changed, use_act};
use crate::components::{
    ButtonKind, ChoiceOption, Dialog, IconName, button, check, choice, date_field, money_field, section_head,
    submit_button, text_field, toast, toast_undo, use_errors,
};
use crate::drawing::prelude::*;
use crate::lean::{Handler, Shared, listen};
use crate::state::{State, state};
use crate::words::{amounts, dates, errors as error_words, words};
use domain::Date;
use domain::call::view::{OvereenkomstInput, OvereenkomstView, SourceKind, TariffUnit};
use domain::call::{AppError, DeletePgbRow, SaveOvereenkomst, Topic};
use domain::input;

/// The agreements of a budget; the user's own can be changed.
#[component]
pub fn Agreements(pgb: String, from: Date, #[props(into)] rows: Shared<Vec<OvereenkomstView>>) -> Element {
    let w = words();
    let act = use_act();
    let mut open = state(None::<Option<OvereenkomstView>>);
    rsx! {
        section { class: "section",
            {section_head(w.pgb_agreements(), None)}
            div { class: "card rows",
                if rows.is_empty() {
                    p { class: "muted row-item", {w.pgb_agreements_empty()} }
                } else {
                    ul { class: "plain",
                        for row in rows.iter() {
                            li { key: "{row.id}", class: "row-item",
                                {agreement(row)}
                                if row.source == SourceKind::Zelf {
                                    div { class: "row",
                                        {button(w.edit()).kind(ButtonKind::Subtle).on({
                                            let row = row.clone();
                                            move |()| open.set(Some(Some(row.clone())))
                                        })}
                                        {button(w.delete())
                                            .kind(ButtonKind::SubtleDanger)
                                            .busy(act.busy())
                                            .on({
                                                let (pgb, row) = (pgb.clone(), row.clone());
                                                move |()| {
                                                    let (pgb, row) = (pgb.clone(), row.clone());
                                                    act.run(async move {
                                                        backend::call(DeletePgbRow {
                                                            id: row.id.clone(),
                                                        })
                                                        .await?;
                                                        changed(&[Topic::Pgb]);
                                                        toast_undo(words().deleted_toast(), move || {
                                                            save(pgb.clone(), input_of(&row))
                                                        });
                                                        Ok(())
                                                    });
                                                }
                                            })}
                                    }
                                }
                            }
                        }
                    }
                }
            }
            {act.view()}
            div { class: "row",
                {button(w.pgb_agreement_add()).icon(IconName::Plus).on(move |()| open.set(Some(None)))}
            }
            if let Some(row) = open.get() {
                Dialog {
                    title: if row.is_some() { w.pgb_agreement_edit() } else { w.pgb_agreement_add() },
                    onclose: move |()| open.set(None),
                    Form {
                        pgb: pgb.clone(),
                        from,
                        row,
                        onclose: move |()| open.set(None),
                    }
                }
            }
        }
    }
}

fn agreement(row: &OvereenkomstView) -> Element {
    let w = words();
    let of = row.terms.unit;
    let minutes: u32 = row.minutes_by_weekday.iter().sum();
    let times: u32 = row.terms.units_by_weekday.iter().sum();
    let kind = match row.carer_kind.as_str() {
        "professional" => w.pgb_carer_professional(),
        "zzp" => w.pgb_carer_zzp(),
        "netwerk" => w.pgb_carer_netwerk(),
        _ => String::new(),
    };
    rsx! {
        div { class: "grow",
            p { class: "strong", "{row.carer}" }
            if !kind.is_empty() {
                p { class: "muted small", "{kind}" }
            }
            p { class: "small",
                {unit::per(of, row.tariff_cents)}
                match of {
                    TariffUnit::Maand => String::new(),
                    TariffUnit::Uur => format!(" · {}", w.pgb_hours_week(amounts::number(f64::from(minutes) / 60.0))),
                    _ => format!(" · {}", w.pgb_times_week(times.to_string())),
                }
            }
            if let Some(state) = row.terms.state {
                p { {state_badge(state)} }
            }
            p { class: "muted small",
                {
                    match row.until {
                        Some(until) => w.range(dates::day(row.from), dates::day(until)),
                        None => w.from_date(dates::day(row.from)),
                    }
                }
            }
            if let Some(most) = row.max_tariff_cents.filter(|most| row.tariff_cents > *most) {
                p { class: "small warn-text", {w.pgb_tariff_max(amounts::euro(most))} }
                if row.as_netwerk {
                    p { class: "small", {w.pgb_as_netwerk()} }
                }
            }
            if let Some(from) = row.overlaps_from {
                p { class: "small warn-text", {w.pgb_overlap(dates::day(from))} }
            }
        }
    }
}

/// What is planned on a weekday (0 is Monday), as typed.
fn planned(row: &OvereenkomstView, day: usize) -> String {
    let of = row.terms.unit;
    let week = if of == TariffUnit::Uur { &row.minutes_by_weekday } else { &row.terms.units_by_weekday };
    unit::plain(of, week.get(day).copied().unwrap_or_default())
}

fn input_of(row: &OvereenkomstView) -> OvereenkomstInput {
    OvereenkomstInput {
        id: Some(row.id.clone()),
        carer: row.carer.clone(),
        carer_kind: row.carer_kind.clone(),
        tariff_cents: row.tariff_cents,
        minutes_by_weekday: row.minutes_by_weekday,
        on_holidays: row.on_holidays,
        from: row.from,
        until: row.until,
        terms: row.terms.clone(),
    }
}

async fn save(pgb: String, overeenkomst: OvereenkomstInput) -> Result<(), AppError> {
    backend::call(SaveOvereenkomst { pgb, overeenkomst }).await?;
    changed(&[Topic::Pgb]);
    Ok(())
}

#[component]
fn Form(
    pgb: String,
    from: Date,
    #[props(into)] row: Shared<Option<OvereenkomstView>>,
    #[props(into)] onclose: Handler<()>,
) -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let r = row.as_ref();
    let id = use_hook(|| r.map(|r| r.id.clone()));
    let carer = state(r.map(|r| r.carer.clone()).unwrap_or_default());
    let mut kind = state(r.map(|r| r.carer_kind.clone()));
    let tariff = state(r.map(|r| input::plain_amount(r.tariff_cents)).unwrap_or_default());
    let terms = use_terms(r.map(|r| &r.terms));
    let week: [State<String>; 7] = std::array::from_fn(|day| {
        state(r.map(|r| planned(r, day)).filter(|much| much != "0").unwrap_or_default())
    });
    let mut holidays = state(r.is_some_and(|r| r.on_holidays));
    let first = state(input::plain_date(r.map_or(from, |r| r.from)));
    let last = state(r.and_then(|r| r.until).map(input::plain_date).unwrap_or_default());
    let (cancel, of) = (onclose.clone(), terms.unit());
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let today = today();
        let mut found = Vec::new();
        if carer.peek().trim().is_empty() {
            found.push(("carer", w.field_missing(w.pgb_carer())));
        }
        if kind.peek().is_none() {
            found.push(("carerKind", w.field_missing(w.pgb_carer_kind())));
        }
        let cents = input::cents(&tariff.peek()).filter(|cents| *cents > 0);
        if cents.is_none() {
            found.push(("tariffCents", w.field_money_wrong()));
        }
        let of = terms.unit();
        let much = week.map(|typed| {
            let typed = typed.peek().clone();
            if typed.trim().is_empty() { Some(0) } else { unit::typed(of, &typed) }
        });
        if much.iter().any(Option::is_none) {
            found.push(("minutesByWeekday", w.field_number_wrong()));
        }
        let much = much.map(Option::unwrap_or_default);
        let more = terms.read();
        if let Err(wrong) = &more {
            found.push(wrong.clone());
        }
        let begins = input::date(&first.peek(), today);
        if begins.is_none() {
            found.push(("from", w.field_date_wrong()));
        }
        let ends = input::date(&last.peek(), today);
        if ends.is_none() && !last.peek().trim().is_empty() {
            found.push(("until", w.field_date_wrong()));
        }
        if let (Some(begins), Some(ends)) = (begins, ends)
            && ends < begins
        {
            found.push(("until", w.field_date_order()));
        }
        if !errors.show(found) {
            return;
        }
        let (Some(cents), Some(begins), Some(carer_kind), Ok(mut more)) =
            (cents, begins, kind.peek().clone(), more)
        else {
            return;
        };
        let minutes = if of == TariffUnit::Uur { much } else { [0; 7] };
        more.units_by_weekday = if matches!(of, TariffUnit::Uur | TariffUnit::Maand) { [0; 7] } else { much };
        let overeenkomst = OvereenkomstInput {
            id: id.clone(),
            carer: carer.peek().trim().to_owned(),
            carer_kind,
            tariff_cents: cents,
            minutes_by_weekday: minutes,
            on_holidays: *holidays.peek(),
            from: begins,
            until: ends,
            terms: more,
        };
        if let Err(error) = domain::validate::overeenkomst(&overeenkomst) {
            let field = match error.args.get("field").map(String::as_str) {
                Some("exceptions") => "exceptions",
                Some("noticeWeeks") => "noticeWeeks",
                _ => "tariffCents",
            };
            errors.show(vec![(field, error_words::message(&error))]);
            return;
        }
        let (pgb, onclose) = (pgb.clone(), onclose.clone());
        act.run(async move {
            save(pgb, overeenkomst).await?;
            toast(words().saved_toast());
            onclose.call(());
            Ok(())
        });
    };
    rsx! {
        form { class: "stack", novalidate: true, onsubmit: listen(submit),
            {text_field("carer", w.pgb_carer(), carer).error(errors.of("carer"))}
            {choice(
                "carerKind",
                w.pgb_carer_kind(),
                vec![
                    ChoiceOption::new("professional", w.pgb_carer_professional()),
                    ChoiceOption::new("zzp", w.pgb_carer_zzp()),
                    ChoiceOption::new("netwerk", w.pgb_carer_netwerk()),
                ],
                kind.get(),
            )
            .error(errors.of("carerKind"))
            .on(move |value| kind.set(Some(value)))}
            {terms.unit_field()}
            {money_field("tariffCents", w.pgb_tariff_plain(), tariff).error(errors.of("tariffCents"))}
            if of != TariffUnit::Maand {
                fieldset { class: "choices",
                    legend { class: "field-label",
                        {if of == TariffUnit::Uur { w.pgb_week() } else { w.pgb_week_times() }}
                    }
                    if of == TariffUnit::Uur {
                        p { class: "muted field-hint", {w.pgb_week_hint()} }
                    }
                    if let Some(error) = errors.of("minutesByWeekday") {
                        p { class: "field-error", "{error}" }
                    }
                    div { class: "week",
                        for (day, much) in (1u8..=7).zip(week) {
                            {text_field(&format!("hours-{day}"), dates::weekday_name(day), much)
                                .keys("decimal")
                                .max(5)
                                .short()}
                        }
                    }
                }
            }
            {check(w.pgb_holidays(), holidays.get()).on(move |on| holidays.set(on))}
            {date_field("from", w.pgb_from(), first).error(errors.of("from"))}
            {date_field("until", w.pgb_until(), last).error(errors.of("until")).optional()}
            {terms.fields(errors)}
            {act.view()}
            div { class: "row",
                {submit_button(w.save()).busy(act.busy())}
                {button(w.cancel()).kind(ButtonKind::Subtle).on(move |()| cancel.call(()))}
            }
        }
    }
}
