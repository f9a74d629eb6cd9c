//! The last step: look it over, then send it, or read it out and say on which day.

use super::check::FIELDS;
use super::form::Form;
use crate::app::today;
use crate::backend::{self, changed, open_file, use_act};
use crate::components::{
    ButtonKind, IconName, SignInButton, Tone, banner, button, date_field, section_head, submit_button,
    use_errors,
};
use crate::drawing::prelude::*;
use crate::lean::{Shared, listen};
use crate::route::{Route, replace};
use crate::screens::aanbod::desk;
use crate::state::state;
use crate::words::{codes, words};
use domain::call::view::{MeldingFor, MeldingView, SendRoute};
use domain::call::{DidMelding, PrintMelding, SendMelding, Topic};
use domain::input;

/// The overview and what can be done with it.
#[component]
pub fn Finish(#[props(into)] view: Shared<MeldingView>, form: Form) -> Element {
    let w = words();
    let act = use_act();
    let id = view.draft.id.clone();
    let gemeente = view.desk.as_ref().and_then(|desk| desk.gemeente.clone()).unwrap_or_default();
    let missing: Vec<String> = view.missing.iter().map(|field| field_name(field)).collect();
    rsx! {
        {overview(&view)}
        if !missing.is_empty() {
            {banner(Tone::Warn, None, rsx! {
                p { class: "strong", {w.melding_missing()} }
                ul {
                    for name in missing {
                        li { key: "{name}", "{name}" }
                    }
                }
            })}
        } else if view.route == SendRoute::Online {
            p { {w.melding_send_note(gemeente)} }
            if !view.signed_in {
                p { {w.melding_sign_in_note()} }
                if let Some(gemeente) = view.gemeente.clone() {
                    div { class: "row", SignInButton { gemeente, label: w.melding_sign_in() } }
                }
            }
            {act.view()}
            div { class: "row",
                {button(w.melding_send()).kind(ButtonKind::Primary).busy(act.busy()).on(move |()| {
                    let id = id.clone();
                    act.run(async move {
                        backend::call(SendMelding { id: id.clone() }).await?;
                        changed(&[Topic::Dossier, Topic::Outbox]);
                        replace(Route::MeldingShow { id });
                        Ok(())
                    });
                })}
            }
        } else {
            ByHand { view }
        }
    }
}

/// What was filled in, as it will be read.
fn overview(view: &MeldingView) -> Element {
    let w = words();
    let draft = &view.draft;
    let client = view.targets.iter().find(|target| Some(&target.dossier) == draft.dossier.as_ref());
    let about = match draft.about {
        Some(MeldingFor::Client) => client.and_then(|target| target.name.clone()),
        Some(MeldingFor::Other) => Some(draft.name.clone()),
        Some(MeldingFor::Own) => Some(w.melding_who_own()),
        None => None,
    };
    let mut wishes = Vec::new();
    match draft.at_home {
        Some(true) => wishes.push(w.melding_place_home()),
        Some(false) => wishes.push(w.melding_place_town_hall()),
        None => {}
    }
    for (on, name) in [
        (draft.relative, w.melding_relative()),
        (draft.begeleider, w.melding_begeleider()),
        (draft.support, w.melding_support()),
    ] {
        if on {
            wishes.push(name);
        }
    }
    let files = view.files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join(", ");
    let parts = [
        (w.melding_who_title(), about.unwrap_or_default()),
        (w.melding_category(), draft.category.map(codes::categorie).unwrap_or_default()),
        (w.melding_what(), draft.what.clone()),
        (w.melding_since(), draft.since.clone()),
        (w.melding_urgent(), if draft.urgent { w.melding_yes() } else { String::new() }),
        (w.melding_tried(), draft.tried.clone()),
        (w.melding_help_now(), draft.help_now.clone()),
        (w.melding_hours(), draft.hours.map(|hours| hours.to_string()).unwrap_or_default()),
        (w.melding_carer(), draft.carer_needs.clone()),
        (w.melding_talk_title(), wishes.join(". ")),
        (w.melding_files(), files),
    ];
    rsx! {
        div { class: "card",
            dl { class: "stack-s",
                for (label, text) in parts.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
                    div { key: "{label}",
                        dt { class: "muted small", "{label}" }
                        dd { class: "prose", "{text}" }
                    }
                }
            }
        }
    }
}

/// Without a connected municipality: whom to call, what to say, and the day on which it was said.
#[component]
fn ByHand(#[props(into)] view: Shared<MeldingView>) -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let day = state(input::plain_date(today()));
    let (id, print_id) = (view.draft.id.clone(), view.draft.id.clone());
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let Some(on) = input::date(&day.peek(), today()) else {
            errors.show(vec![("on", words().field_missing(words().melding_did_on()))]);
            return;
        };
        let id = id.clone();
        act.run(async move {
            let call = DidMelding { id: id.clone(), on };
            errors.take(
                backend::call(call).await,
                &[("on", "on")].iter().chain(FIELDS).copied().collect::<Vec<_>>(),
            )?;
            changed(&[Topic::Dossier]);
            replace(Route::MeldingShow { id });
            Ok(())
        });
    };
    rsx! {
        p { {w.melding_by_hand_note()} }
        if let Some(view) = &view.desk {
            div { class: "card", {desk(view)} }
        }
        section { class: "section",
            {section_head(w.melding_read_out(), None)}
            div { class: "card", lang: "nl",
                dl { class: "stack-s",
                    for line in &view.lines {
                        div { key: "{line.label}",
                            dt { class: "strong", "{line.label}" }
                            dd { class: "prose", "{line.text}" }
                        }
                    }
                }
            }
            div { class: "row",
                {button(w.melding_print()).icon(IconName::Document).busy(act.busy()).on(move |()| {
                    let id = print_id.clone();
                    act.run(async move {
                        open_file(&backend::call(PrintMelding { id }).await?, false);
                        Ok(())
                    });
                })}
            }
        }
        section { class: "section",
            {section_head(w.melding_did_title(), None)}
            form { class: "stack", novalidate: true, onsubmit: listen(submit),
                {date_field("gemeld", w.melding_did_on(), day).error(errors.of("on"))}
                {act.view()}
                div { class: "row", {submit_button(w.melding_did()).busy(act.busy())} }
            }
        }
    }
}

/// What a missing field is called.
fn field_name(field: &str) -> String {
    let w = words();
    match field {
        "about" => w.melding_field_about(),
        "dossier" => w.melding_field_dossier(),
        "name" => w.melding_name(),
        "contact" => w.melding_contact(),
        "relation" => w.melding_relation(),
        "knows" => w.melding_field_knows(),
        _ => w.melding_what(),
    }
}
