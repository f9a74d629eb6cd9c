use crate::backend::{self, changed, use_act};
use crate::components::{
    ButtonKind, IconName, Sending, button, icon, not_allowed, submit_button, text_area, toast, use_errors,
    use_pick,
};
use crate::drawing::prelude::*;
use crate::lean::{Shared, effect, go, leave, listen};
use crate::state::state;
use crate::words::{amounts, words};
use domain::call::view::{ConceptView, Scope};
use domain::call::{AddConceptFile, DropConceptFile, SaveConcept, SendBericht, Topic};

/// The most characters of a message.
const MOST: usize = 4_000;
/// So many more or fewer characters are kept at once; the rest when the field is left.
const KEPT: usize = 12;

/// A field to write in. What is typed is kept until it is sent.
#[component]
pub fn Write(
    dossier: String,
    zaak: Option<String>,
    chat: bool,
    #[props(into)] concept: Shared<ConceptView>,
) -> Element {
    let w = words();
    let (act, pick, errors) = (use_act(), use_pick(), use_errors());
    let mut text = state(concept.text.clone());
    let mut kept = state(concept.text.clone());
    let save = {
        let (dossier, zaak) = (dossier.clone(), zaak.clone());
        move || {
            let text = text.peek().clone();
            let too_long = text.chars().count() > MOST;
            (*kept.peek() != text && !too_long).then(|| {
                kept.set(text.clone());
                SaveConcept { dossier: dossier.clone(), zaak: zaak.clone(), chat, text }
            })
        }
    };
    let mut while_typing = save.clone();
    effect(move || {
        if text.read().len().abs_diff(kept.peek().len()) >= KEPT
            && let Some(call) = while_typing()
        {
            go(async move {
                // kept once more when the field is left
                let _ = backend::call(call).await;
            });
        }
    });
    let mut at_the_end = save.clone();
    leave(move || at_the_end().map(domain::call::Request::from));
    if !concept.writable {
        return not_allowed(Scope::Talk, Some(&dossier));
    }
    let left = MOST.saturating_sub(text.read().chars().count());
    let mut when_left = save;
    let blurred = move |_: FocusEvent| {
        if let Some(call) = when_left() {
            go(async move {
                let _ = backend::call(call).await;
            });
        }
    };
    let id = concept.id.clone();
    let about = (dossier.clone(), zaak.clone());
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let tekst = text.peek().trim().to_owned();
        let mut found = Vec::new();
        if tekst.is_empty() {
            found.push(("text", w.field_missing(w.berichten_write())));
        } else if tekst.chars().count() > MOST {
            found.push(("text", w.berichten_too_long()));
        }
        if !errors.show(found) {
            return;
        }
        let ((dossier, zaak), concept) = (about.clone(), Some(id.clone()));
        act.run(async move {
            backend::call(SendBericht { dossier, zaak, tekst, chat, concept }).await?;
            text.set(String::new());
            kept.set(String::new());
            if !chat {
                toast(words().berichten_queued());
            }
            changed(&[Topic::Dossier, Topic::Outbox]);
            Ok(())
        });
    };
    let add = {
        let (dossier, zaak) = (dossier.clone(), zaak.clone());
        move |name, file| -> Sending {
            let (dossier, zaak) = (dossier.clone(), zaak.clone());
            Box::pin(async move {
                backend::call(AddConceptFile { dossier, zaak, name, file }).await?;
                changed(&[Topic::Outbox]);
                Ok(())
            })
        }
    };
    let label = if chat { w.chat_write() } else { w.berichten_write() };
    rsx! {
        div { class: "card",
            form { class: "stack", onsubmit: listen(submit), onfocusout: listen(blurred),
                {text_area("text", label, text).error(errors.of("text")).rows(if chat { 3 } else { 5 })}
                if left < 400 {
                    p { class: "muted small", role: "status", {w.berichten_left(left)} }
                }
                if !chat {
                    if !concept.files.is_empty() {
                        ul { class: "plain stack-s",
                            for file in concept.files.clone() {
                                li { key: "{file.id}", class: "row spread",
                                    span { class: "row",
                                        {icon(IconName::Document)}
                                        span { "{file.name}" }
                                        span { class: "muted small", {amounts::size(file.size)} }
                                    }
                                    {
                                        let (dossier, zaak) = (dossier.clone(), zaak.clone());
                                        button(w.berichten_attach_drop(file.name.as_str()))
                                            .kind(ButtonKind::SubtleDanger)
                                            .icon(IconName::Bin)
                                            .on(move |()| {
                                                let (dossier, zaak) = (dossier.clone(), zaak.clone());
                                                let file = file.id.clone();
                                                act.run(async move {
                                                    backend::call(DropConceptFile { dossier, zaak, file }).await?;
                                                    changed(&[Topic::Outbox]);
                                                    Ok(())
                                                });
                                            })
                                    }
                                }
                            }
                        }
                    }
                    {pick.field("bijlage", w.berichten_attach(), w.berichten_attach_hint(), add)}
                    p { class: "muted small", {w.berichten_draft_kept()} }
                }
                {act.view()}
                div { class: "row", {submit_button(w.berichten_send()).busy(act.busy())} }
            }
        }
    }
}
