use crate::app::today;
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{
    ChoiceOption, date_field, money_field, select, submit_button, text_field, toast, use_errors,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, listen};
use crate::route::{Route, replace};
use crate::state::state;
use crate::words::{errors as error_words, words};
use domain::call::view::{PgbInput, PgbView};
use domain::call::{GetPgb, GetVoorzieningen, SavePgb, Topic};
use domain::input;
use domain::voorziening::Leveringsvorm;

/// A new budget.
#[component]
pub fn PgbNew() -> Element {
    let w = words();
    rsx! {
        Page {
            title: w.pgb_add(),
            intro: w.pgb_empty_text(),
            back: (Route::Pgb, w.nav_pgb()),
            Form { view: None }
        }
    }
}

/// A budget that was entered by hand.
#[component]
pub fn PgbEdit(id: String) -> Element {
    let w = words();
    let ask = use_ask(GetPgb { id: id.clone(), all: false }, &[]);
    rsx! {
        Page { title: w.pgb_edit(), back: (Route::PgbDetail { id }, w.nav_pgb()),
            {ask.view(|detail| rsx! {
                Form { view: Some(detail.view.clone()) }
            })}
        }
    }
}

#[component]
fn Form(#[props(into)] view: Shared<Option<PgbView>>) -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let v = view.as_ref();
    let id = use_hook(|| v.map(|v| v.id.clone()));
    let mut name = state(v.map(|v| v.name.clone()).unwrap_or_default());
    let granted = state(v.map(|v| input::plain_amount(v.granted_cents)).unwrap_or_default());
    let from = state(v.map(|v| input::plain_date(v.from)).unwrap_or_default());
    let until = state(v.map(|v| input::plain_date(v.until)).unwrap_or_default());
    let mut voorziening = state(String::new());
    let rows = use_ask(GetVoorzieningen { dossier: None }, &[]);
    let known: Vec<_> = rows
        .ready()
        .map(|rows| rows.iter().filter(|row| row.form == Some(Leveringsvorm::Pgb)).cloned().collect())
        .unwrap_or_default();
    let new = id.is_none();
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let today = today();
        let (first, last) = (input::date(&from.peek(), today), input::date(&until.peek(), today));
        let cents = input::cents(&granted.peek()).filter(|cents| *cents > 0);
        let mut found = Vec::new();
        if name.peek().trim().is_empty() {
            found.push(("name", w.field_missing(w.pgb_name())));
        }
        if cents.is_none() {
            found.push(("grantedCents", w.field_money_wrong()));
        }
        if first.is_none() {
            found.push(("from", w.field_date_wrong()));
        }
        match (first, last) {
            (_, None) => found.push(("until", w.field_date_wrong())),
            (Some(first), Some(last)) if last < first => found.push(("until", w.field_date_order())),
            _ => {}
        }
        if !errors.show(found) {
            return;
        }
        let (Some(first), Some(last), Some(cents)) = (first, last, cents) else { return };
        let budget = PgbInput {
            id: id.clone(),
            voorziening: Some(voorziening.peek().clone()).filter(|id| !id.is_empty()),
            name: name.peek().trim().to_owned(),
            granted_cents: cents,
            from: first,
            until: last,
        };
        if let Err(error) = domain::validate::pgb(&budget) {
            let field = if error.args.get("field").is_some_and(|f| f == "grantedCents") {
                "grantedCents"
            } else {
                "until"
            };
            errors.show(vec![(field, error_words::message(&error))]);
            return;
        }
        act.run(async move {
            let id = backend::call(SavePgb { budget }).await?;
            toast(words().saved_toast());
            changed(&[Topic::Pgb]);
            replace(Route::PgbDetail { id });
            Ok(())
        });
    };
    rsx! {
        div { class: "card",
            form { class: "stack", novalidate: true, onsubmit: listen(submit),
                if new && !known.is_empty() {
                    {select(
                        "voorziening",
                        w.brief_which(),
                        std::iter::once(ChoiceOption::new("", w.brief_which_new()))
                            .chain(known.iter().map(|row| ChoiceOption::new(&row.id, row.name.clone())))
                            .collect::<Vec<_>>(),
                        voorziening.get(),
                    )
                    .on(move |id: String| {
                        if let Some(row) = known.iter().find(|row| row.id == id)
                            && name.peek().trim().is_empty()
                        {
                            name.set(row.name.clone());
                        }
                        voorziening.set(id);
                    })}
                }
                {text_field("name", w.pgb_name(), name).hint(w.pgb_name_hint()).error(errors.of("name"))}
                {money_field("grantedCents", w.pgb_granted(), granted).error(errors.of("grantedCents"))}
                {date_field("from", w.pgb_from(), from).error(errors.of("from"))}
                {date_field("until", w.pgb_until(), until).error(errors.of("until"))}
                {act.view()}
                div { class: "row", {submit_button(w.save()).busy(act.busy())} }
                p { class: "muted small", {w.pgb_own_note()} }
            }
        }
    }
}
