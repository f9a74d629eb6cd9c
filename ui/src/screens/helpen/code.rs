//! "Ik heb een code": typed, pasted, or read from a photo of the square code. Web views do not all give the
//! camera to a page, so a photo is picked.

use crate::backend::{self, changed, read_base64, use_act, use_ask};
use crate::components::{
    ButtonKind, ChoiceOption, IconName, SignInButton, Tone, banner_live, choice, link_button, submit_button,
    text_field, toast, use_errors,
};
use crate::dom;
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, effect, listen};
use crate::route::Route;
use crate::state::{State, state};
use crate::words::{dates, words};
use domain::call::view::{CodePlace, RedeemedView};
use domain::call::{GetMachtigingen, ReadCode, RedeemCode, Topic};
use domain::validate::MAX_UPLOAD;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Redeems a code.
#[component]
pub fn Inwisselen() -> Element {
    let w = words();
    let ask = use_ask(GetMachtigingen {}, &[Topic::Sync]);
    let done = state(None::<RedeemedView>);
    let back = (Route::Helpen, w.helpen_title());
    let shown = done.read().clone();
    match shown {
        Some(view) => rsx! {
            Page { title: w.helpen_redeemed_title(view.name.as_str()), back, Redeemed { view } }
        },
        None => rsx! {
            Page { title: w.helpen_redeem_title(), intro: w.helpen_redeem_intro(), back,
                {ask.view(|view| rsx! {
                    Form { places: view.places.clone(), done }
                })}
            }
        },
    }
}

const PHOTO: &str = "foto-code";

#[component]
fn Form(#[props(into)] places: Shared<Vec<CodePlace>>, done: State<Option<RedeemedView>>) -> Element {
    let w = words();
    let mut done = done;
    let mut code = state(String::new());
    // one that is signed in is the likely one
    let likely = places.iter().find(|place| place.signed_in).or(places.first().filter(|_| places.len() == 1));
    let mut chosen = state(likely.map(|place| place.id.clone()));
    let (act, errors) = (use_act(), use_errors());
    let signed_in = places.iter().any(|place| Some(&place.id) == chosen.read().as_ref() && place.signed_in);
    let options = places.iter().map(|place| ChoiceOption::new(&place.id, place.name.clone())).collect();
    let picked = move |_: FormEvent| {
        let element = dom::document().and_then(|d| d.get_element_by_id(PHOTO));
        let Some(input) = element.and_then(|e| e.dyn_into::<HtmlInputElement>().ok()) else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        if file.size() > MAX_UPLOAD as f64 {
            errors.show(vec![("photo", words().bijlage_large())]);
            input.set_value("");
            return;
        }
        act.run(async move {
            let text = read_base64(&file).await;
            input.set_value("");
            let found = backend::call(ReadCode { file: text? }).await?;
            code.set(found.code);
            if found.gemeente.is_some() {
                chosen.set(found.gemeente);
            }
            toast(words().helpen_redeem_photo_read());
            Ok(())
        });
    };
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let mut wrong = Vec::new();
        if code.peek().trim().is_empty() {
            wrong.push(("code", w.field_missing(w.helpen_redeem_code())));
        }
        if chosen.peek().is_none() {
            wrong.push(("place", w.field_missing(w.helpen_redeem_place())));
        }
        let (true, Some(gemeente)) = (errors.show(wrong), chosen.peek().clone()) else { return };
        let code = code.peek().clone();
        act.run(async move {
            let opened = backend::call(RedeemCode { gemeente, code }).await?;
            changed(&Topic::ALL);
            done.set(Some(opened));
            Ok(())
        });
    };
    let place = chosen.read().clone();
    rsx! {
        form { class: "stack-l", novalidate: true, onsubmit: listen(submit),
            {choice("gemeente", w.helpen_redeem_place(), options, chosen.read().clone())
                .error(errors.of("place"))
                .on(move |id: String| chosen.set(Some(id)))}
            {text_field("code", w.helpen_redeem_code(), code)
                .hint(w.helpen_redeem_code_hint())
                .autocomplete("off")
                .max(60)
                .error(errors.of("code"))}
            div { class: "stack-s",
                label { class: "field-label", r#for: "{PHOTO}", {w.helpen_redeem_photo()} }
                p { class: "muted small", id: "{PHOTO}-hint", {w.helpen_redeem_photo_hint()} }
                if let Some(text) = errors.of("photo") {
                    p { class: "field-error", role: "alert", "{text}" }
                }
                input {
                    class: "file",
                    id: "{PHOTO}",
                    r#type: "file",
                    accept: ".jpg,.jpeg,.png,image/jpeg,image/png",
                    "aria-describedby": "{PHOTO}-hint",
                    onchange: listen(picked),
                }
            }
            {act.view()}
            match (place, signed_in) {
                (Some(gemeente), false) => rsx! {
                    p { {w.helpen_redeem_sign_in()} }
                    div { class: "row",
                        SignInButton {
                            key: "{gemeente}",
                            gemeente,
                            label: w.helpen_sign_in(),
                            kind: ButtonKind::Primary,
                        }
                    }
                },
                _ => rsx! {
                    div { class: "row", {submit_button(w.helpen_redeem_go()).busy(act.busy())} }
                },
            }
        }
    }
}

#[component]
fn Redeemed(#[props(into)] view: Shared<RedeemedView>) -> Element {
    let w = words();
    effect(|| dom::focus("#titel"));
    let RedeemedView { name, scopes, until, .. } = &*view;
    rsx! {
        {banner_live(Tone::Ok, Some(IconName::Check), rsx! {
            p { class: "strong", {w.helpen_redeemed_may()} }
            {super::row::scope_list(scopes)}
            if let Some(day) = until {
                p { {w.helpen_redeemed_until(dates::day(*day))} }
            }
        })}
        p { {w.helpen_redeemed_seen(name)} }
        p { class: "muted", {w.helpen_never()} }
        div { class: "row",
            {link_button(Route::Vandaag, w.helpen_redeemed_go()).kind(ButtonKind::Primary)}
        }
    }
}
