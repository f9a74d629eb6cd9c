//! One machtiging: granted to somebody, or held for somebody.

use crate::backend::{self, Act, changed, use_act};
use crate::components::{
    ButtonKind, Dialog, IconName, SignInButton, Tone, badge, button, icon, link_button, out_link, person_tag,
    toast,
};
use crate::drawing::prelude::*;
use crate::lean::{Handler, Shared};
use crate::route::Route;
use crate::state::state;
use crate::words::{codes, dates, words};
use domain::call::view::{HeldMachtiging, MachtigingKind, MachtigingRow, Scope};
use domain::call::{Topic, WithdrawMachtiging};

/// Where DigiD Machtigen is explained and ended.
pub const DIGID: &str = "https://logius.nl/domeinen/toegang/digid-machtigen/hoe-werkt-het";

/// Somebody who may see the own dossier.
#[component]
pub fn Granted(
    #[props(into)] row: Shared<MachtigingRow>,
    dossier: String,
    gemeente: String,
    signed_in: bool,
) -> Element {
    let w = words();
    let act = use_act();
    let mut asking = state(false);
    let waiting = row.code_until.is_some();
    let name = row.who.clone().unwrap_or_else(|| w.helpen_row_code());
    let until = match (row.code_until, row.until) {
        (Some(at), _) => w.helpen_row_code_until(dates::moment(at.as_millisecond())),
        (None, Some(day)) if row.past => w.helpen_row_past(dates::day(day)),
        (None, Some(day)) => w.helpen_row_until(dates::day(day)),
        (None, None) => w.helpen_row_open(),
    };
    let looked = match row.looked {
        Some(at) => w.helpen_row_looked(dates::moment(at.as_millisecond())),
        None => w.helpen_row_never_looked(),
    };
    let (id, of) = (row.id.clone(), dossier.clone());
    let said = name.clone();
    let stop = move |()| {
        asking.set(false);
        let (id, dossier, name) = (id.clone(), of.clone(), said.clone());
        end(act, dossier, id, move || {
            let w = words();
            if waiting {
                toast(w.helpen_withdrawn_code());
            } else {
                toast(w.helpen_withdrawn(name));
            }
        });
    };
    let (ask, text, label, named) = if waiting {
        (
            w.helpen_withdraw_ask_code(),
            w.helpen_withdraw_code_text(),
            w.helpen_withdraw_code(),
            w.helpen_withdraw_code(),
        )
    } else {
        let named = w.helpen_withdraw_of(name.as_str());
        (w.helpen_withdraw_ask(name.as_str()), w.helpen_withdraw_text(), w.helpen_withdraw(), named)
    };
    rsx! {
        div { class: if row.past { "card faded" } else { "card" },
            div { class: "stack-s",
                div { class: "row spread",
                    h3 { class: "card-title", "{name}" }
                    if row.past {
                        {badge(Tone::Plain, None, w.helpen_past())}
                    } else if row.kind == MachtigingKind::Digid {
                        {badge(Tone::Brand, Some(IconName::Lock), w.helpen_row_digid())}
                    } else if waiting {
                        {badge(Tone::Warn, Some(IconName::Clock), until.clone())}
                    }
                }
                {scope_list(&row.scopes)}
                if !waiting {
                    p { class: "muted small", "{until}" }
                }
                if !waiting && !row.past {
                    p { class: "muted small", "{looked}" }
                }
                {act.view()}
                if row.past {
                    div { class: "row",
                        {link_button(Route::HelpenGeven { dossier }, w.helpen_give_again()).kind(ButtonKind::Subtle)}
                    }
                } else if row.kind == MachtigingKind::Digid {
                    p { {w.helpen_row_digid_text()} }
                    div { class: "row",
                        {out_link(DIGID.to_owned(), w.helpen_row_digid_link()).icon(IconName::Out)}
                    }
                } else if signed_in {
                    div { class: "row",
                        {button(label.clone())
                            .kind(ButtonKind::SubtleDanger)
                            .busy(act.busy())
                            .named(named)
                            .on(move |()| asking.set(true))}
                    }
                }
            }
            if asking.get() {
                {question(ask, text, label, move |()| asking.set(false), stop)}
            }
        }
    }
}

/// Somebody else's dossier.
#[component]
pub fn Held(#[props(into)] held: Shared<HeldMachtiging>) -> Element {
    let w = words();
    let act = use_act();
    let mut asking = state(false);
    let HeldMachtiging { dossier, id, name, gemeente, gemeente_name, kind, scopes, until, signed_in, locked } =
        (*held).clone();
    let (of, which) = (dossier.clone(), id);
    let give_up = move |()| {
        asking.set(false);
        end(act, of.clone(), which.clone(), || {});
    };
    rsx! {
        div { class: "card",
            div { class: "stack-s",
                div { class: "row spread",
                    h3 { class: "card-title", "{name}" }
                    span { class: "muted small", "{gemeente_name}" }
                }
                {person_tag(&dossier)}
                {scope_list(&scopes)}
                if let Some(day) = until.filter(|_| kind != MachtigingKind::Digid) {
                    p { class: "muted small", {w.helpen_row_until(dates::day(day))} }
                }
                {act.view()}
                if kind == MachtigingKind::Digid {
                    p { class: "muted small", {w.helpen_held_digid()} }
                }
                if locked {
                    p { class: "row", {icon(IconName::Lock)} span { {w.helpen_held_locked()} } }
                    div { class: "row", SignInButton { gemeente, label: w.helpen_sign_in() } }
                } else if signed_in && kind != MachtigingKind::Digid {
                    div { class: "row",
                        {button(w.helpen_held_stop())
                            .kind(ButtonKind::SubtleDanger)
                            .busy(act.busy())
                            .named(w.helpen_held_stop_of(name.as_str()))
                            .on(move |()| asking.set(true))}
                    }
                }
            }
            if asking.get() {
                {question(
                    w.helpen_held_ask(name.as_str()),
                    w.helpen_held_text(),
                    w.helpen_held_stop(),
                    move |()| asking.set(false),
                    give_up,
                )}
            }
        }
    }
}

/// What a machtiging allows, in words.
pub fn scope_list(scopes: &[Scope]) -> Element {
    rsx! {
        ul { class: "plain row",
            for scope in scopes {
                li { key: "{*scope as u8}", {badge(Tone::Ok, Some(IconName::Check), codes::scope(*scope))} }
            }
        }
    }
}

/// Ends one, and says what then.
fn end(act: Act, dossier: String, id: String, then: impl FnOnce() + 'static) {
    act.run(async move {
        let done = backend::call(WithdrawMachtiging { dossier, id }).await;
        // also where it changed meanwhile: the new version shows
        changed(&[Topic::Dossier]);
        done?;
        then();
        Ok(())
    });
}

fn question(
    title: String,
    text: String,
    yes: String,
    no: impl FnMut(()) + Clone + 'static,
    work: impl FnMut(()) + 'static,
) -> Element {
    let onclose: Handler<()> = no.clone().into();
    rsx! {
        Dialog { title, onclose,
            p { "{text}" }
            div { class: "row",
                {button(words().cancel()).kind(ButtonKind::Primary).on(no)}
                {button(yes).kind(ButtonKind::SubtleDanger).on(work)}
            }
        }
    }
}
