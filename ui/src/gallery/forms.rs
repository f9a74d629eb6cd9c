//! What is pressed, chosen and filled in.

use super::shown;
use crate::components::{
    ButtonKind, ChoiceOption, Dialog, IconName, button, check, choice, date_field, link_button, money_field,
    out_link, select, submit_button, text_area, text_field, toast, toast_undo, use_pick,
};
use crate::drawing::prelude::*;
use crate::route::Route;
use crate::state::state;
use crate::words::words;

/// Buttons, fields, choices, a dialog and a toast.
#[component]
pub fn Forms() -> Element {
    let w = words();
    let (filled, empty) = (state("Hulp bij het huishouden".to_owned()), state(String::new()));
    let (date, money, long) =
        (state("24-11-2026".to_owned()), state("12,50".to_owned()), state("abc\ndef".to_owned()));
    let mut open = state(false);
    let pick = use_pick();
    let kinds = [
        ButtonKind::Primary,
        ButtonKind::Secondary,
        ButtonKind::Subtle,
        ButtonKind::Danger,
        ButtonKind::SubtleDanger,
    ];
    let options = || {
        vec![
            ChoiceOption::new("a", w.role_mantelzorger()).with_hint(w.optional()),
            ChoiceOption::new("b", w.role_client()),
        ]
    };
    let wrong = || Some(w.field_missing(w.brief_subject()));
    rsx! {
        {shown("button", rsx! {
            for (n, kind) in kinds.into_iter().enumerate() {
                div { key: "{n}", class: "row",
                    {button(w.save()).kind(kind)}
                    {button(w.save()).kind(kind).icon(IconName::Check)}
                    {button(w.save()).kind(kind).busy(true)}
                    {button(w.save()).kind(kind).pressed(true)}
                }
            }
            {button(w.save()).wide()}
            div { class: "row",
                {submit_button(w.next())}
                {link_button(Route::Vandaag, w.nav_vandaag())}
                {out_link("https://www.rijksoverheid.nl".to_owned(), "rijksoverheid.nl".to_owned())}
            }
        })}
        {shown("text_field", rsx! {
            {text_field("g1", w.brief_subject(), empty).optional()}
            {text_field("g2", w.brief_subject(), filled).hint(w.field_date_hint())}
            {text_field("g3", w.brief_subject(), filled).error(wrong())}
            {text_field("g4", w.choose_field(), filled).password()}
            {text_area("g5", w.brief_subject(), long)}
            {money_field("g6", w.brief_subject(), money)}
            {date_field("g7", w.brief_sent(), date)}
            {date_field("g8", w.brief_sent(), date).error(Some(w.field_date_future()))}
        })}
        {shown("choice, select, check", rsx! {
            {choice("g9", w.role_title(), options(), None)}
            {choice("g10", w.role_title(), options(), Some("a".to_owned()))}
            {choice("g11", w.role_title(), options(), None).error(wrong())}
            {select("g12", w.role_title(), options(), "b".to_owned())}
            {check(w.settings_tray(), true).hint(w.settings_tray_hint())}
            {check(w.settings_autostart(), false)}
        })}
        {shown("use_pick", pick.field("g13", w.brief_subject(), w.field_date_hint(), |_, _| Box::pin(async { Ok(()) })))}
        {shown("Dialog, toast", rsx! {
            div { class: "row",
                {button("Dialog".to_owned()).on(move |()| open.set(true))}
                {button("toast".to_owned()).on(move |()| toast(words().signed_in_toast()))}
                {button("toast_undo".to_owned()).on(move |()| toast_undo(words().deleted_toast(), || async { Ok(()) }))}
            }
            if open.get() {
                Dialog { title: w.erase_step_1(), onclose: move |()| open.set(false),
                    p { {w.erase_step_1_text()} }
                    div { class: "row", {button(w.cancel()).on(move |()| open.set(false))} }
                }
            }
        })}
    }
}
