use super::draft::use_fields;
use super::kind as kind_of;
use super::sent::Mark;
use crate::backend::{self, open_file, use_act, use_ask};
use crate::components::{
    ButtonKind, ChoiceOption, IconName, Tone, banner, button, check, choice, date_field, link_button,
    out_link, person_tag, section_head, text_area, text_field,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, listen};
use crate::route::Route;
use crate::screens::hulp::tel;
use crate::state::state;
use crate::words::{dates, errors, words};
use domain::call::view::{LetterKind, LetterSigner, LetterState, LetterView, SendState};
use domain::call::{ErrorCode, GetLetter, LetterPdf, SaveLetter, SendLetter, Topic};

/// One letter.
#[component]
pub fn Letter(id: String, kind: String) -> Element {
    let w = words();
    // an address that names no letter shows the first
    let kind = kind_of(&kind).unwrap_or(LetterKind::Aanvraag);
    let ask = use_ask(GetLetter { voorziening: id.clone(), kind }, &[Topic::Dossier, Topic::Outbox]);
    let title = ask.ready().map_or_else(|| w.schrijven_title(), |view| view.title.clone());
    rsx! {
        Page {
            title,
            back: (Route::Letters { id }, w.schrijven_title()),
            {ask.view(|view| rsx! {
                // who signs changes the words of every part: the fields begin anew
                Editor { key: "{view.draft.signer == LetterSigner::Client}", view: view.clone() }
            })}
        }
    }
}

#[component]
fn Editor(#[props(into)] view: Shared<LetterView>) -> Element {
    let w = words();
    let act = use_act();
    // keeping what was typed runs beside what a button does: leaving a field by pressing one does both
    let keeping = use_act();
    let fields = use_fields(&view);
    let mut marking = state(false);
    let kind = view.option.kind;
    let possible = matches!(view.option.state, LetterState::Now | LetterState::Late);
    let somebody = view.draft.signer == LetterSigner::Gemachtigde;
    let keep = {
        let (id, earlier) = (view.voorziening.clone(), view.draft.clone());
        move |signer: LetterSigner| SaveLetter {
            voorziening: id.clone(),
            kind,
            draft: fields.draft(signer, &earlier),
        }
    };
    let signer = view.draft.signer;
    let to_send = keep(signer);
    let print = {
        let (keep, id) = (keep.clone(), view.voorziening.clone());
        move |machtiging: bool| {
            let (save, voorziening) = (keep(signer), id.clone());
            act.run(async move {
                backend::call(save).await?;
                let file = backend::call(LetterPdf { voorziening, kind, machtiging }).await?;
                open_file(&file, false);
                Ok(())
            });
        }
    };
    let left = {
        let keep = keep.clone();
        move |_: FocusEvent| {
            let save = keep(signer);
            keeping.run(async move { backend::call(save).await.map(|_| ()) });
        }
    };
    let machtiging = print.clone();
    let mut without = fields.without;
    rsx! {
        {person_tag(&view.dossier)}
        {banner(
            if view.option.state == LetterState::Now { Tone::Ok } else { Tone::Warn },
            None,
            rsx! {
                p { class: "strong", "{view.why}" }
            },
        )}
        {sending(&view)}
        form { class: "stack-l", novalidate: true, onsubmit: listen(|event: FormEvent| event.prevent_default()),
            onfocusout: listen(left),
            {choice(
                "signer",
                w.schrijven_signer(),
                vec![
                    ChoiceOption::new("client", w.schrijven_signer_client()),
                    ChoiceOption::new("ander", w.schrijven_signer_ander()),
                ],
                Some(if somebody { "ander" } else { "client" }.to_owned()),
            )
            .on(move |value| {
                let other = value == "ander";
                let signer = if other { LetterSigner::Gemachtigde } else { LetterSigner::Client };
                let mut save = keep(signer);
                // the words of the other are not kept for this one
                save.draft.parts.clear();
                if other != somebody {
                    let (own, client) = (save.draft.name.clone(), save.draft.client_name.clone());
                    if other {
                        (save.draft.name, save.draft.client_name) = (String::new(), own);
                        save.draft.client_address = std::mem::take(&mut save.draft.address);
                    } else {
                        save.draft.name = client;
                        save.draft.address = std::mem::take(&mut save.draft.client_address);
                    }
                }
                act.run(async move {
                    backend::call(save).await?;
                    backend::changed(&[Topic::Dossier]);
                    Ok(())
                });
            })}
            section { class: "section",
                {section_head(w.schrijven_people(), None)}
                div { class: "card stack",
                    {text_field("name", w.schrijven_name(), fields.name).autocomplete("name")}
                    {text_area("address", w.schrijven_address(), fields.address)
                        .hint(w.schrijven_address_hint())
                        .rows(2)}
                    {text_field("contact", w.schrijven_contact(), fields.contact).optional()}
                    if somebody {
                        {text_field("clientName", w.schrijven_client(), fields.client)}
                        {text_area("clientAddress", w.schrijven_client_address(), fields.client_address).rows(2).optional()}
                    }
                    {date_field("clientBirth", w.schrijven_birth(), fields.birth)
                        .hint(w.schrijven_birth_hint())
                        .optional()}
                    {text_area("recipient", w.schrijven_recipient(), fields.recipient).rows(3)}
                }
            }
            section { class: "section",
                {section_head(w.schrijven_text(), None)}
                div { class: "card stack",
                    p { class: "muted", {w.schrijven_text_hint()} }
                    p {
                        span { class: "muted", {w.schrijven_subject()} ": " }
                        span { class: "strong", lang: "nl", "{view.subject}" }
                    }
                    div { class: "stack", lang: "nl",
                        for ((id, text), part) in fields.parts.read().iter().zip(&view.parts) {
                            {text_area(id, part.title.clone(), *text).rows(lines(&text.read()))}
                        }
                    }
                    if !view.unprintable.is_empty() {
                        p { class: "warn-text", {w.schrijven_unprintable(view.unprintable.clone())} }
                    }
                }
            }
            section { class: "section",
                {section_head(w.schrijven_attach(), None)}
                div { class: "stack-s",
                    for attachment in view.attachments.clone() {
                        if let Some(id) = attachment.id {
                            {check(attachment.text, !without.read().contains(&id)).on(move |on| {
                                without.with_mut(|list| {
                                    list.retain(|known| *known != id);
                                    if !on {
                                        list.push(id.clone());
                                    }
                                });
                            })}
                        }
                    }
                    {text_area("extra", w.schrijven_extra(), fields.extra).rows(2).optional()}
                }
            }
        }
        p { class: "muted small", {w.schrijven_kept()} }
        {keeping.view()}
        {act.view()}
        if possible && view.sendable && view.sending == SendState::Draft {
            Send { view: view.clone(), save: to_send }
        }
        if possible {
            div { class: "row",
                {button(w.schrijven_pdf())
                    .kind(if view.sendable { ButtonKind::Secondary } else { ButtonKind::Primary })
                    .icon(IconName::Document)
                    .busy(act.busy())
                    .on(move |()| print(false))}
                if somebody {
                    {button(w.schrijven_machtiging()).icon(IconName::Document).busy(act.busy()).on(
                        move |()| machtiging(true),
                    )}
                }
            }
            section { class: "section",
                {section_head(w.schrijven_how_to(), None)}
                div { class: "card",
                    ol { class: "do-steps",
                        for step in &view.steps {
                            li { "{step}" }
                        }
                    }
                }
            }
            if marking.get() {
                Mark { voorziening: view.voorziening.clone(), kind, letter: None }
            } else {
                div { class: "row",
                    {button(w.schrijven_mark()).icon(IconName::Check).on(move |()| marking.set(true))}
                }
            }
        }
        section { class: "section",
            {section_head(w.schrijven_know(), None)}
            div { class: "card stack-s",
                for note in &view.notes {
                    p { "{note}" }
                }
                for helper in &view.helpers {
                    p {
                        span { class: "strong", "{helper.name}" }
                        span { class: "muted small block", "{helper.text}" }
                        if let Some(phone) = &helper.phone {
                            {out_link(tel(phone), phone.clone()).number()}
                        }
                    }
                }
            }
        }
    }
}

/// How the sending of a letter stands: on its way, refused, or handed in with a receipt.
fn sending(view: &LetterView) -> Element {
    let w = words();
    match view.sending {
        SendState::Waiting => banner(
            Tone::Brand,
            None,
            rsx! {
                p { class: "strong", {w.schrijven_sending()} }
                p { {if view.signed_in { w.schrijven_sending_text() } else { w.schrijven_send_sign_in() }} }
            },
        ),
        SendState::Refused => banner(
            Tone::Bad,
            None,
            rsx! {
                p { class: "strong", {w.schrijven_refused()} }
                if let Some(error) = &view.error {
                    p { {errors::message(error)} }
                }
                p { {w.schrijven_refused_text()} }
                div { class: "row", {link_button(Route::Berichten, w.nav_berichten())} }
            },
        ),
        _ => match &view.receipt {
            Some(receipt) => banner(
                Tone::Ok,
                None,
                rsx! {
                    p { class: "strong", {w.schrijven_handed_in(dates::day(receipt.date))} }
                    p {
                        {w.schrijven_receipt()}
                        if let Some(reference) = &receipt.reference {
                            " "
                            {w.schrijven_reference(reference.as_str())}
                        }
                    }
                },
            ),
            None => rsx! {},
        },
    }
}

/// The button that sends it where the municipality takes it.
#[component]
fn Send(#[props(into)] view: Shared<LetterView>, #[props(into)] save: Shared<SaveLetter>) -> Element {
    let w = words();
    let act = use_act();
    let mut missing = state(view.missing.iter().any(|field| field != "recipient"));
    let gemeente = view.gemeente.clone().unwrap_or_default();
    let (voorziening, kind) = (view.voorziening.clone(), view.option.kind);
    rsx! {
        div { class: "card stack",
            p { {w.schrijven_send_hint(gemeente.as_str())} }
            if !view.attachments.is_empty() {
                p { class: "muted small", {w.schrijven_send_attach()} }
            }
            if !view.signed_in {
                p { class: "muted small", {w.schrijven_send_sign_in()} }
            }
            if missing.get() {
                p { class: "warn-text", {w.schrijven_send_missing()} }
            }
            {act.view()}
            div { class: "row",
                {button(w.schrijven_send(gemeente.as_str()))
                    .kind(ButtonKind::Primary)
                    .icon(IconName::Letter)
                    .busy(act.busy())
                    .on(move |()| {
                        let (save, voorziening) = (save.clone(), voorziening.clone());
                        act.run(async move {
                            backend::call((*save).clone()).await?;
                            match backend::call(SendLetter { voorziening, kind }).await {
                                Ok(_) => missing.set(false),
                                Err(error) if error.code == ErrorCode::InvalidField => missing.set(true),
                                Err(error) => return Err(error),
                            }
                            backend::changed(&[Topic::Dossier, Topic::Outbox, Topic::Agenda]);
                            Ok(())
                        });
                    })}
            }
        }
    }
}

/// As many lines as the text needs, about.
fn lines(text: &str) -> u32 {
    let lines: usize = text.lines().map(|line| 1 + line.len() / 60).sum();
    u32::try_from(lines.clamp(2, 14)).unwrap_or(2)
}
