use super::table::Table;
use super::terms::{STATES, pick, state_badge, state_field};
use crate::app::today;
use crate::backend::{self, Act, changed, use_act};
use crate::components::{
    Button, ButtonKind, ChoiceOption, Dialog, IconName, Tone, badge, button, date_field, money_field,
    section_head, select, submit_button, text_field, toast, toast_undo, use_errors,
};
use crate::drawing::prelude::*;
use crate::lean::{Handler, Shared, listen};
use crate::screens::voorzieningen::Bijlagen;
use crate::state::{State, state};
use crate::words::{amounts, codes, dates, errors as error_words, words};
use domain::call::view::{
    BijlageRow, DeclaratieInput, DeclaratieKind, DeclaratieView, OvereenkomstView, PgbDetail, PgbSettings,
    SourceKind,
};
use domain::call::{AppError, DeletePgbRow, ErrorCode, SaveDeclaratie, Topic};
use domain::input;
use domain::pgb::quantity_cents;

/// The declarations of a budget, newest first; the user's own can be changed. `all` asks for those that are not there.
#[component]
pub fn Declarations(#[props(into)] detail: Shared<PgbDetail>, mut all: State<bool>) -> Element {
    let w = words();
    let act = use_act();
    let mut open = state(None::<Option<DeclaratieView>>);
    let rows = &detail.declaraties;
    let pgb = &detail.view.id;
    rsx! {
        section { class: "section",
            {section_head(w.pgb_declarations(), None)}
            div { class: "card rows",
                if rows.is_empty() {
                    p { class: "muted row-item", {w.pgb_declarations_empty()} }
                } else {
                    ul { class: "plain",
                        for row in rows {
                            li { key: "{row.id}", class: "row-item",
                                {declaration(row)}
                                if row.source == SourceKind::Zelf {
                                    div { class: "row",
                                        {button(w.edit()).kind(ButtonKind::Subtle).on({
                                            let row = row.clone();
                                            move |()| open.set(Some(Some(row.clone())))
                                        })}
                                        if !row.automatic {
                                            {delete(act, pgb, row, &detail.overeenkomsten)}
                                        }
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
                if detail.more_declaraties > 0 {
                    {button(w.tips_all()).kind(ButtonKind::Subtle).on(move |()| all.set(true))}
                }
            }
            Table { pgb: pgb.clone(), any: !rows.is_empty() }
            if let Some(row) = open.get() {
                Dialog {
                    title: if row.is_some() { w.pgb_declaration_edit() } else { w.pgb_declaration_add() },
                    onclose: move |()| open.set(None),
                    Form { detail: detail.clone(), row, onclose: move |()| open.set(None) }
                }
            }
        }
    }
}

fn declaration(row: &DeclaratieView) -> Element {
    let w = words();
    let details = &row.details;
    let about: Vec<String> = [
        row.carer.clone(),
        details.kind.map(kind_name),
        Some(if row.automatic { w.pgb_declaration_automatic() } else { codes::source(row.source) }),
    ]
    .into_iter()
    .flatten()
    .collect();
    rsx! {
        div { class: "grow",
            p { class: "row spread",
                span {
                    {match details.from.filter(|from| *from < row.date) {
                        Some(from) => w.range(dates::day(from), dates::day(row.date)),
                        None => dates::day(row.date),
                    }}
                }
                span { class: "strong number", {amounts::euro(row.cents)} }
            }
            p { class: "muted small", {about.join(" · ")} }
            p { class: "row small",
                if let Some(state) = details.state {
                    {state_badge(state)}
                }
                if row.over {
                    {badge(Tone::Bad, Some(IconName::Warning), w.pgb_declaration_over())}
                }
                if row.late {
                    {badge(Tone::Bad, Some(IconName::Clock), w.pgb_declaration_late())}
                }
            }
            if let Some(by) = row.holder_by {
                p { class: "small", {w.pgb_declaration_holder_by(dates::day(by))} }
            } else if let Some(by) = row.carer_by {
                p { class: "small", {w.pgb_declaration_carer_by(dates::day(by))} }
            }
            if let Some(note) = &details.note {
                p { class: "small notes", "{note}" }
            }
        }
    }
}

fn kind_name(kind: DeclaratieKind) -> String {
    let w = words();
    match kind {
        DeclaratieKind::Uren => w.pgb_declaration_uren(),
        DeclaratieKind::Rekening => w.pgb_declaration_rekening(),
        DeclaratieKind::Reiskosten => w.pgb_declaration_reiskosten(),
        DeclaratieKind::VrijBesteedbaar => w.pgb_declaration_vrij(),
        DeclaratieKind::Feestdagen => w.pgb_declaration_feestdagen(),
        DeclaratieKind::Maandloon => w.pgb_declaration_maandloon(),
    }
}

/// A declaration as it is saved.
fn input_of(row: &DeclaratieView, agreements: &[OvereenkomstView]) -> DeclaratieInput {
    DeclaratieInput {
        id: Some(row.id.clone()),
        date: row.date,
        cents: row.cents,
        overeenkomst: row.overeenkomst.clone().or_else(|| agreement_of(row, agreements)),
        carer: row.carer.clone(),
        details: row.details.clone(),
    }
}

fn delete(act: Act, pgb: &str, row: &DeclaratieView, agreements: &[OvereenkomstView]) -> Button {
    let (pgb, gone) = (pgb.to_owned(), input_of(row, agreements));
    let id = row.id.clone();
    button(words().delete()).kind(ButtonKind::SubtleDanger).busy(act.busy()).on(move |()| {
        let (pgb, gone, id) = (pgb.clone(), gone.clone(), id.clone());
        act.run(async move {
            backend::call(DeletePgbRow { id }).await?;
            changed(&[Topic::Pgb]);
            toast_undo(words().deleted_toast(), move || save(pgb.clone(), gone.clone()));
            Ok(())
        });
    })
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
    detail: Shared<PgbDetail>,
    #[props(into)] row: Shared<Option<DeclaratieView>>,
    #[props(into)] onclose: Handler<()>,
) -> Element {
    let w = words();
    let (pgb, from, until) = (detail.view.id.clone(), detail.view.from, detail.view.until);
    let agreements = &detail.overeenkomsten;
    let act = use_act();
    let errors = use_errors();
    let r = row.as_ref();
    let id = use_hook(|| r.map(|r| r.id.clone()));
    // a name from a table stays, also where no agreement has it
    let carer = use_hook(|| r.and_then(|r| r.carer.clone()));
    let date = state(input::plain_date(r.map_or_else(today, |r| r.date)));
    let first = state(r.and_then(|r| r.details.from).map(input::plain_date).unwrap_or_default());
    let cents = state(r.map(|r| input::plain_amount(r.cents)).unwrap_or_default());
    let mut agreement = state(match r {
        Some(r) => input_of(r, agreements).overeenkomst.unwrap_or_default(),
        // one carer: it will be that one
        None if agreements.len() == 1 => agreements.first().map(|a| a.id.clone()).unwrap_or_default(),
        None => String::new(),
    });
    let kept = use_hook(|| r.map(|r| r.details.clone()).unwrap_or_default());
    // days that were confirmed one by one say themselves which is the first
    let counted = !kept.days.is_empty();
    let (mut kind, mut stand) = (state(kept.kind), state(kept.state));
    let received = state(kept.received.map(input::plain_date).unwrap_or_default());
    let note = state(kept.note.clone().unwrap_or_default());
    let travels = kept.kind == Some(DeclaratieKind::Reiskosten);
    let km = state(kept.quantity.filter(|_| travels).map(input::plain_tenths).unwrap_or_default());
    let per_km = state(kept.tariff_cents.filter(|_| travels).map(input::plain_amount).unwrap_or_default());
    let rules = detail.settings.clone();
    let bills: Vec<BijlageRow> =
        detail.bijlagen.iter().filter(|row| id.as_ref() == Some(&row.brief)).cloned().collect();
    let paper = id.clone();
    let cancel = onclose.clone();
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let day = input::date(&date.peek(), today());
        let mut found = Vec::new();
        let mut details = kept.clone();
        let travel = *kind.peek() == Some(DeclaratieKind::Reiskosten);
        let amount = if travel {
            (details.quantity, details.tariff_cents) =
                (input::tenths(&km.peek()), input::cents(&per_km.peek()));
            if details.quantity.is_none() {
                found.push(("quantity", w.field_number_wrong()));
            }
            details
                .quantity
                .zip(details.tariff_cents)
                .map(|(tenths, cents)| quantity_cents(tenths, cents, 10))
        } else {
            input::cents(&cents.peek())
        };
        let amount = amount.filter(|cents| *cents > 0);
        if details.kind != *kind.peek() && !travel {
            (details.quantity, details.tariff_cents) = (None, None);
        }
        details.kind = *kind.peek();
        if details.state != *stand.peek() {
            details.state = *stand.peek();
            details.state_on = details.state.map(|_| today());
        }
        let begun = first.peek().trim().to_owned();
        if !counted {
            details.from = input::date(&begun, today());
        }
        if details.from.is_none() && !begun.is_empty() {
            found.push(("from", w.field_date_wrong()));
        }
        if details.from.zip(day).is_some_and(|(first, last)| last < first) {
            found.push(("date", w.field_date_order()));
        }
        let got = received.peek().trim().to_owned();
        details.received = input::date(&got, today());
        if details.received.is_none() && !got.is_empty() {
            found.push(("received", w.field_date_wrong()));
        }
        details.note = Some(note.peek().trim().to_owned()).filter(|note| !note.is_empty());
        if day.is_none() {
            found.push(("date", w.field_date_wrong()));
        }
        if amount.is_none() {
            found.push((if travel { "tariff" } else { "cents" }, w.field_money_wrong()));
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
            details,
        };
        if let Err(error) = domain::validate::declaratie(&declaratie, from, until, today()) {
            let (field, text) = match error.code {
                ErrorCode::InvalidDate if day > today() => ("date", w.field_date_future()),
                ErrorCode::InvalidDate => {
                    let field = if error.args.get("field").is_some_and(|name| name == "from") {
                        "from"
                    } else {
                        "date"
                    };
                    (field, w.pgb_declaration_outside(dates::day(from), dates::day(until)))
                }
                _ => ("cents", error_words::message(&error)),
            };
            errors.show(vec![(field, text)]);
            return;
        }
        let (pgb, onclose) = (pgb.clone(), onclose.clone());
        act.run(async move {
            let fields = ["from", "date", "cents", "received", "kind"].map(|field| (field, field));
            errors.take(save(pgb, declaratie).await, &fields)?;
            toast(words().saved_toast());
            onclose.call(());
            Ok(())
        });
    };
    rsx! {
        form { class: "stack", novalidate: true, onsubmit: listen(submit),
            {pick("kind", w.pgb_declaration_kind(), &kinds(&rules), kind.get(), true, move |one| kind.set(one))}
            if !counted {
                {date_field("from", w.pgb_declaration_from(), first).error(errors.of("from")).optional()}
            }
            {date_field("date", w.pgb_declaration_date(), date).error(errors.of("date"))}
            if kind.get() == Some(DeclaratieKind::Reiskosten) {
                {text_field("quantity", w.pgb_declaration_km(), km)
                    .keys("decimal").max(8).short().error(errors.of("quantity"))}
                {money_field("tariff", w.pgb_declaration_km_tariff(), per_km).error(errors.of("tariff"))}
            } else {
                {money_field("cents", w.pgb_declaration_amount(), cents).error(errors.of("cents"))}
            }
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
            {state_field("declaratie", &STATES, stand.get(), move |now| stand.set(now))}
            {date_field("received", w.pgb_declaration_received(), received)
                .error(errors.of("received"))
                .optional()}
            {text_field("note", w.pgb_declaration_note(), note).optional()}
            {act.view()}
            div { class: "row",
                {submit_button(w.save()).busy(act.busy())}
                {button(w.cancel()).kind(ButtonKind::Subtle).on(move |()| cancel.call(()))}
            }
        }
        if let Some(id) = paper {
            section { class: "section",
                {section_head(w.pgb_declaration_bills(), None)}
                Bijlagen { brief: id, rows: bills }
            }
        }
    }
}

/// What a declaration may be about here.
fn kinds(rules: &PgbSettings) -> Vec<(DeclaratieKind, String)> {
    let mut kinds = vec![DeclaratieKind::Uren, DeclaratieKind::Rekening, DeclaratieKind::Reiskosten];
    if rules.vrij_besteedbaar {
        kinds.push(DeclaratieKind::VrijBesteedbaar);
    }
    if rules.feestdagen {
        kinds.push(DeclaratieKind::Feestdagen);
    }
    kinds.into_iter().map(|kind| (kind, kind_name(kind))).collect()
}
