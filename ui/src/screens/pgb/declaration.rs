use super::table::Table;
use crate::app::today;
use crate::backend::{self, changed, use_act};
use crate::components::{
    ButtonKind, ChoiceOption, Dialog, IconName, button, date_field, money_field, section_head, select,
    submit_button, toast, toast_undo, use_errors,
};
use crate::lean::{Handler, Shared, listen};
use crate::state::state;
use crate::words::{amounts, codes, dates, errors as error_words, words};
use dioxus::prelude::*;
use domain::Date;
use domain::call::view::{DeclaratieInput, DeclaratieView, OvereenkomstView, SourceKind};
use domain::call::{AppError, DeletePgbRow, ErrorCode, SaveDeclaratie, Topic};
use domain::input;

/// How many rows are shown at first.
const FIRST: usize = 12;

/// The declarations of a budget, newest first; the user's own can be changed.
#[component]
pub fn Declarations(
    pgb: String,
    from: Date,
    until: Date,
    #[props(into)] rows: Shared<Vec<DeclaratieView>>,
    #[props(into)] agreements: Shared<Vec<OvereenkomstView>>,
) -> Element {
    let w = words();
    let act = use_act();
    let mut open = state(None::<Option<DeclaratieView>>);
    let mut all = state(false);
    let shown = if all.get() { rows.len() } else { FIRST.min(rows.len()) };
    let more = rows.len() > shown;
    let has_rows = !rows.is_empty();
    rsx! {
        section { class: "section",
            {section_head(w.pgb_declarations(), None)}
            div { class: "card rows",
                if rows.is_empty() {
                    p { class: "muted row-item", {w.pgb_declarations_empty()} }
                } else {
                    ul { class: "plain",
                        for row in rows.iter().take(shown) {
                            li { key: "{row.id}", class: "row-item",
                                div { class: "grow",
                                    p { class: "row spread",
                                        span { {dates::day(row.date)} }
                                        span { class: "strong number", {amounts::euro(row.cents)} }
                                    }
                                    p { class: "muted small",
                                        if let Some(carer) = &row.carer {
                                            "{carer} · "
                                        }
                                        {codes::source(row.source)}
                                    }
                                }
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
                                                let agreement = agreement_of(&row, &agreements);
                                                move |()| {
                                                    let (pgb, row, agreement) =
                                                        (pgb.clone(), row.clone(), agreement.clone());
                                                    act.run(async move {
                                                        backend::call(DeletePgbRow {
                                                            id: row.id.clone(),
                                                        })
                                                        .await?;
                                                        changed(&[Topic::Pgb]);
                                                        toast_undo(words().deleted_toast(), move || {
                                                            save(
                                                                pgb.clone(),
                                                                DeclaratieInput {
                                                                    id: Some(row.id.clone()),
                                                                    date: row.date,
                                                                    cents: row.cents,
                                                                    overeenkomst: agreement.clone(),
                                                                    carer: row.carer.clone(),
                                                                },
                                                            )
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
                {button(w.pgb_declaration_add()).icon(IconName::Plus).on(move |()| open.set(Some(None)))}
                if more {
                    {button(w.tips_all()).kind(ButtonKind::Subtle).on(move |()| all.set(true))}
                }
            }
            Table { pgb: pgb.clone(), any: has_rows }
            if let Some(row) = open.get() {
                Dialog {
                    title: if row.is_some() { w.pgb_declaration_edit() } else { w.pgb_declaration_add() },
                    onclose: move |()| open.set(None),
                    Form {
                        pgb: pgb.clone(),
                        from,
                        until,
                        row,
                        agreements: agreements.clone(),
                        onclose: move |()| open.set(None),
                    }
                }
            }
        }
    }
}

/// The agreement that a declaration belongs to, by its carer.
fn agreement_of(row: &DeclaratieView, agreements: &[OvereenkomstView]) -> Option<String> {
    let carer = row.carer.as_ref()?;
    agreements.iter().find(|agreement| agreement.carer == *carer).map(|agreement| agreement.id.clone())
}

async fn save(pgb: String, declaratie: DeclaratieInput) -> Result<(), AppError> {
    backend::call(SaveDeclaratie { pgb, declaratie }).await?;
    changed(&[Topic::Pgb]);
    Ok(())
}

#[component]
fn Form(
    pgb: String,
    from: Date,
    until: Date,
    #[props(into)] row: Shared<Option<DeclaratieView>>,
    #[props(into)] agreements: Shared<Vec<OvereenkomstView>>,
    #[props(into)] onclose: Handler<()>,
) -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let r = row.as_ref();
    let id = use_hook(|| r.map(|r| r.id.clone()));
    // a name from a table stays, also where no agreement has it
    let carer = use_hook(|| r.and_then(|r| r.carer.clone()));
    let date = state(input::plain_date(r.map_or_else(today, |r| r.date)));
    let cents = state(r.map(|r| input::plain_amount(r.cents)).unwrap_or_default());
    let mut agreement = state(match r {
        Some(r) => agreement_of(r, &agreements).unwrap_or_default(),
        // one carer: it will be that one
        None if agreements.len() == 1 => agreements.first().map(|a| a.id.clone()).unwrap_or_default(),
        None => String::new(),
    });
    let cancel = onclose.clone();
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let day = input::date(&date.peek(), today());
        let amount = input::cents(&cents.peek()).filter(|cents| *cents > 0);
        let mut found = Vec::new();
        if day.is_none() {
            found.push(("date", w.field_date_wrong()));
        }
        if amount.is_none() {
            found.push(("cents", w.field_money_wrong()));
        }
        if !errors.show(found) {
            return;
        }
        let (Some(day), Some(amount)) = (day, amount) else { return };
        let declaratie = DeclaratieInput {
            id: id.clone(),
            date: day,
            cents: amount,
            overeenkomst: Some(agreement.peek().clone()).filter(|id| !id.is_empty()),
            carer: carer.clone(),
        };
        if let Err(error) = domain::validate::declaratie(&declaratie, from, until, today()) {
            let (field, text) = match error.code {
                ErrorCode::InvalidDate if day > today() => ("date", w.field_date_future()),
                ErrorCode::InvalidDate => {
                    ("date", w.pgb_declaration_outside(dates::day(from), dates::day(until)))
                }
                _ => ("cents", error_words::message(&error)),
            };
            errors.show(vec![(field, text)]);
            return;
        }
        let (pgb, onclose) = (pgb.clone(), onclose.clone());
        act.run(async move {
            save(pgb, declaratie).await?;
            toast(words().saved_toast());
            onclose.call(());
            Ok(())
        });
    };
    rsx! {
        form { class: "stack", novalidate: true, onsubmit: listen(submit),
            {date_field("date", w.pgb_declaration_date(), date).error(errors.of("date"))}
            {money_field("cents", w.pgb_declaration_amount(), cents).error(errors.of("cents"))}
            if !agreements.is_empty() {
                {select(
                    "carer",
                    w.pgb_declaration_carer(),
                    std::iter::once(ChoiceOption::new("", w.pgb_declaration_carer_none()))
                        .chain(agreements.iter().map(|a| ChoiceOption::new(&a.id, a.carer.clone())))
                        .collect::<Vec<_>>(),
                    agreement.get(),
                )
                .on(move |id| agreement.set(id))}
            }
            {act.view()}
            div { class: "row",
                {submit_button(w.save()).busy(act.busy())}
                {button(w.cancel()).kind(ButtonKind::Subtle).on(move |()| cancel.call(()))}
            }
        }
    }
}
