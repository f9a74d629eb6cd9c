//! A letter that was sent, and saying so.

use crate::app::today;
use crate::backend::{self, changed, use_act};
use crate::components::{
    ButtonKind, ChoiceOption, button, choice, date_field, submit_button, toast, use_errors,
};
use crate::drawing::prelude::*;
use crate::lean::{Shared, listen};
use crate::route::{Route, go_to};
use crate::state::state;
use crate::words::{dates, words};
use domain::call::view::{LetterHow, LetterKind, LetterSentView};
use domain::call::{MarkLetterSent, Topic, UnsendLetter};
use domain::input;

const HOW: [(LetterHow, &str); 4] = [
    (LetterHow::Balie, "balie"),
    (LetterHow::Aangetekend, "aangetekend"),
    (LetterHow::Post, "post"),
    (LetterHow::Elektronisch, "elektronisch"),
];

const SHOWN_IN: [Topic; 4] = [Topic::Dossier, Topic::Agenda, Topic::Pgb, Topic::Tips];

fn how_words(how: LetterHow) -> String {
    let w = words();
    match how {
        LetterHow::Balie => w.schrijven_how_balie(),
        LetterHow::Aangetekend => w.schrijven_how_aangetekend(),
        LetterHow::Post => w.schrijven_how_post(),
        LetterHow::Elektronisch => w.schrijven_how_elektronisch(),
    }
}

/// One letter that was sent: its receipt can be filled in, and it can be taken back.
#[component]
pub fn Sent(voorziening: String, #[props(into)] letter: Shared<LetterSentView>) -> Element {
    let w = words();
    let act = use_act();
    let mut open = state(false);
    let id = letter.id.clone();
    rsx! {
        div { class: "card stack-s",
            p { class: "strong", "{letter.title}" }
            p { {w.schrijven_sent_line(dates::day(letter.date), how_words(letter.how))} }
            p { class: "muted small",
                {
                    match letter.received {
                        Some(day) => w.schrijven_received_on(dates::day(day)),
                        None => w.schrijven_counted(dates::day(letter.counted_from)),
                    }
                }
            }
            if let Some(reference) = &letter.reference {
                p { class: "muted small", {w.schrijven_reference(reference.as_str())} }
            }
            {act.view()}
            if letter.confirmed {
                p { class: "muted small", {w.schrijven_receipt()} }
            } else if open.get() {
                Mark { voorziening, kind: letter.kind, letter: Some((*letter).clone()) }
            } else {
                div { class: "row",
                    {button(w.edit()).kind(ButtonKind::Subtle).on(move |()| open.set(true))}
                    {button(w.schrijven_unsend()).kind(ButtonKind::SubtleDanger).busy(act.busy()).on(move |()| {
                        let id = id.clone();
                        act.run(async move {
                            backend::call(UnsendLetter { id }).await?;
                            changed(&SHOWN_IN);
                            Ok(())
                        });
                    })}
                }
            }
        }
    }
}

/// When and how it went.
#[component]
pub fn Mark(
    voorziening: String,
    kind: LetterKind,
    #[props(into)] letter: Shared<Option<LetterSentView>>,
) -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let earlier = (*letter).as_ref();
    let date = state(input::plain_date(earlier.map_or_else(today, |letter| letter.date)));
    let received = state(earlier.and_then(|l| l.received).map(input::plain_date).unwrap_or_default());
    let mut how = state(earlier.map(|letter| letter.how));
    let id = earlier.map(|letter| letter.id.clone());
    let chosen = HOW.iter().find(|(one, _)| Some(*one) == how.get()).map(|(_, name)| (*name).to_owned());
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let mut found = Vec::new();
        let day = input::date(&date.peek(), today());
        if day.is_none() {
            found.push(("date", w.field_date_wrong()));
        }
        let receipt = input::date(&received.peek(), today());
        if receipt.is_none() && !received.peek().trim().is_empty() {
            found.push(("received", w.field_date_wrong()));
        }
        if how.peek().is_none() {
            found.push(("how", w.field_missing(w.schrijven_mark_how())));
        }
        if !errors.show(found) {
            return;
        }
        let (Some(date), Some(how)) = (day, *how.peek()) else { return };
        let call = MarkLetterSent {
            voorziening: voorziening.clone(),
            kind,
            id: id.clone(),
            date,
            how,
            received: receipt,
        };
        let to = Route::Voorziening { id: voorziening.clone() };
        act.run(async move {
            errors.take(backend::call(call).await, &[("date", "date"), ("received", "received")])?;
            changed(&SHOWN_IN);
            toast(words().schrijven_marked());
            go_to(to);
            Ok(())
        });
    };
    rsx! {
        form { class: "card stack", novalidate: true, onsubmit: listen(submit),
            {date_field("date", w.schrijven_mark_date(), date).error(errors.of("date"))}
            {choice(
                "how",
                w.schrijven_mark_how(),
                HOW.iter().map(|(how, name)| ChoiceOption::new(name, how_words(*how))).collect(),
                chosen,
            )
            .error(errors.of("how"))
            .on(move |value| how.set(HOW.iter().find(|(_, name)| *name == value).map(|(one, _)| *one)))}
            {date_field("received", w.schrijven_mark_received(), received)
                .error(errors.of("received"))
                .optional()}
            {act.view()}
            div { class: "row", {submit_button(w.schrijven_mark_save()).busy(act.busy())} }
        }
    }
}
