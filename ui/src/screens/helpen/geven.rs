//! Giving somebody access: what, until when, and the code.

use crate::app::today;
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{
    ButtonKind, IconName, SignInButton, Tone, banner, button, check, date_field, link_button, submit_button,
    toast, use_errors,
};
use crate::dom;
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, effect, go, listen};
use crate::route::Route;
use crate::state::{State, state};
use crate::words::{codes, dates, words};
use domain::call::view::{CodeView, OwnMachtigingen, Scope};
use domain::call::{GetMachtigingen, GrantMachtiging, Topic};
use domain::input;

/// For one own dossier.
#[component]
pub fn Geven(dossier: String) -> Element {
    let w = words();
    let ask = use_ask(GetMachtigingen {}, &[Topic::Sync]);
    let code = state(None::<CodeView>);
    let title = if code.read().is_some() { w.helpen_code_title() } else { w.helpen_give_title() };
    let intro = if code.read().is_some() { w.helpen_code_how() } else { w.helpen_give_intro() };
    rsx! {
        Page { title, intro, back: (Route::Helpen, w.helpen_title()),
            match code.read().as_ref() {
                Some(code) => rsx! {
                    Code { code: code.clone() }
                },
                None => ask.view(|view| match view.own.iter().find(|own| own.dossier == dossier) {
                    Some(own) => rsx! {
                        Form { own: own.clone(), code }
                    },
                    None => rsx! {
                        p { {w.error_not_found()} }
                    },
                }),
            }
        }
    }
}

#[component]
fn Form(#[props(into)] own: Shared<OwnMachtigingen>, code: State<Option<CodeView>>) -> Element {
    let w = words();
    let mut code = code;
    let mut chosen = state(vec![Scope::Read]);
    let until = state(input::plain_date(own.until));
    let (act, errors) = (use_act(), use_errors());
    if !own.signed_in {
        return rsx! {
            p { {w.helpen_sign_in_text()} }
            div { class: "row",
                SignInButton { gemeente: own.gemeente.clone(), label: w.helpen_sign_in(), kind: ButtonKind::Primary }
            }
        };
    }
    let dossier = own.dossier.clone();
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let mut wrong = Vec::new();
        if chosen.peek().is_empty() {
            wrong.push(("scopes", w.helpen_give_what_missing()));
        }
        let day = input::date(&until.peek(), today());
        if day.is_none() {
            wrong.push(("until", w.field_date_wrong()));
        }
        let (true, Some(until)) = (errors.show(wrong), day) else { return };
        let call = GrantMachtiging { dossier: dossier.clone(), scopes: chosen.peek().clone(), until };
        act.run(async move {
            match backend::call(call).await {
                Ok(made) => {
                    changed(&[Topic::Dossier]);
                    code.set(Some(made));
                    Ok(())
                }
                Err(error) if error.args.get("field").is_some_and(|field| field == "until") => {
                    errors.show(vec![("until", words().helpen_give_until_wrong())]);
                    Ok(())
                }
                Err(error) => Err(error),
            }
        });
    };
    rsx! {
        form { class: "stack-l", novalidate: true, onsubmit: listen(submit),
            fieldset { class: "choices",
                "aria-invalid": errors.of("scopes").map(|_| "true"),
                tabindex: "-1",
                legend { class: "field-label", {w.helpen_give_what()} }
                if let Some(text) = errors.of("scopes") {
                    p { class: "field-error", role: "alert", "{text}" }
                }
                div { class: "choice-list",
                    for scope in Scope::ALL.iter().copied() {
                        Fragment { key: "{scope as u8}",
                            {check(codes::scope(scope), chosen.read().contains(&scope))
                                .hint(codes::scope_text(scope))
                                .on(move |on| {
                                    chosen.with_mut(|all| {
                                        all.retain(|one| *one != scope);
                                        if on {
                                            all.push(scope);
                                        }
                                    });
                                })}
                        }
                    }
                }
            }
            p { class: "muted small", {w.helpen_never()} }
            {date_field("tot", w.helpen_give_until(), until)
                .hint(w.helpen_give_until_hint(dates::day(own.latest)))
                .error(errors.of("until"))}
            {act.view()}
            div { class: "row", {submit_button(w.helpen_give_go()).busy(act.busy())} }
        }
    }
}

/// The code, once: to read aloud, to copy, and as a picture.
#[component]
fn Code(#[props(into)] code: Shared<CodeView>) -> Element {
    let w = words();
    let CodeView { code, gemeente_name, until, qr, qr_size, .. } = &*code;
    effect(|| dom::focus("#titel"));
    // One symbol after the other, with a rest between groups.
    let aloud: Vec<String> =
        code.split('-').map(|group| group.chars().map(String::from).collect::<Vec<_>>().join(" ")).collect();
    let copied = code.clone();
    rsx! {
        div { class: "card stack code-card",
            p { class: "muted", {w.helpen_code_for(gemeente_name)} }
            p { class: "code", "aria-hidden": "true", "{code}" }
            p { class: "hidden-text", {w.helpen_code_aloud(aloud.join(", "))} }
            svg {
                class: "qr",
                view_box: "0 0 {qr_size} {qr_size}",
                role: "img",
                "aria-label": w.helpen_code_qr(),
                "shape-rendering": "crispEdges",
                path { d: "{qr}" }
            }
            p { class: "strong", {w.helpen_code_until(dates::moment(until.as_millisecond()))} }
            div { class: "row center",
                {button(w.helpen_code_copy()).icon(IconName::Document).on(move |()| {
                    let text = copied.clone();
                    go(async move {
                        let w = words();
                        toast(if dom::copy(&text).await { w.helpen_code_copied() } else { w.helpen_code_not_copied() });
                    });
                })}
            }
        }
        {banner(Tone::Warn, None, rsx! {
            p { {w.helpen_code_once()} }
            p { {w.helpen_code_trust()} }
        })}
        div { class: "row", {link_button(Route::Helpen, w.helpen_code_done()).kind(ButtonKind::Primary)} }
    }
}
