//! What matters today: the most urgent term first, then the agenda, the PGB and tips.

mod parts;

use crate::app::{start_view, today};
use crate::backend::{self, Act, changed, use_act, use_ask, use_ask_again};
use crate::components::{
    Button, ButtonKind, IconName, SignInButton, Tone, banner, button, chevron, empty_state, icon,
    link_button, section_head, standing_card, toast,
};
use crate::drawing::prelude::*;
use crate::first_screen;
use crate::layout::Page;
use crate::lean::{Shared, effect};
use crate::route::{Route, from_path, link};
use crate::words::{codes, dates, words};
use domain::call::view::{DayPart, Freshness, ReminderView, Snooze, VandaagView};
use domain::call::{
    DismissMissed, FinishReminder, GetGemeenten, GetProfile, GetVandaag, ShowExample, SnoozeReminder, Topic,
};
use parts::{agenda_line, first_term, other_term, tip_card};
pub use parts::{agenda_title, pgb_bar, pgb_card, pgb_verdict};

/// Today.
#[component]
pub fn Vandaag() -> Element {
    let ask = use_ask_again(GetVandaag {}, &Topic::ALL);
    let view = ask.ready();
    let day = view.as_ref().map_or_else(today, |view| view.today);
    effect(move || {
        if let Some(view) = ask.ready() {
            first_screen::drawn(!nothing(&view));
        }
    });
    rsx! {
        Page {
            title: greeting(view.as_deref()),
            intro: dates::capital(&dates::full(day)),
            wide: true,
            aside: rsx! {
                {link_button(Route::Zoeken, words().search_title()).kind(ButtonKind::Subtle).icon(IconName::Search)}
            },
            {ask.view(|view| today_view(view))}
        }
    }
}

fn greeting(view: Option<&VandaagView>) -> String {
    let w = words();
    let name = view.and_then(|view| view.name.clone());
    match (view.map_or(DayPart::Morning, |view| view.part), name) {
        (DayPart::Morning, Some(name)) => w.greet_morning(name),
        (DayPart::Morning, None) => w.greet_morning_plain(),
        (DayPart::Afternoon, Some(name)) => w.greet_afternoon(name),
        (DayPart::Afternoon, None) => w.greet_afternoon_plain(),
        (DayPart::Evening, Some(name)) => w.greet_evening(name),
        (DayPart::Evening, None) => w.greet_evening_plain(),
    }
}

/// True where there is nothing of which anything could be shown.
fn nothing(view: &VandaagView) -> bool {
    view.terms.is_empty() && view.voorzieningen == 0 && view.pgb.is_empty()
}

fn today_view(view: &VandaagView) -> Element {
    let w = words();
    let mut terms = view.terms.iter();
    let first = terms.next();
    let others: Vec<_> = terms.collect();
    rsx! {
        if !view.missed.is_empty() {
            Missed { missed: view.missed.clone() }
        }
        div { class: "columns",
            div { class: "stack-l",
                if view.unread > 0 {
                    {link(Route::Berichten, "card card-link unread", rsx! {
                        span { class: "card-icon", {icon(IconName::Message)} }
                        span { class: "grow card-title", {w.vandaag_unread(view.unread)} }
                        {chevron()}
                    })}
                }
                if let Some(first) = first {
                    section { class: "section",
                        {section_head(w.vandaag_first(), None)}
                        match &first.standing {
                            Some(standing) => standing_card(
                                &first.voorziening,
                                standing,
                                Some((&first.name, &first.dossier)),
                            ),
                            None => first_term(first),
                        }
                    }
                } else if nothing(view) {
                    Begin { connected: view.sync.state != Freshness::NotConnected }
                } else {
                    div { class: "card",
                        {empty_state(
                            IconName::Sun,
                            w.vandaag_quiet_title(),
                            w.vandaag_quiet_text(),
                            VNode::empty(),
                        )}
                    }
                }
                if !others.is_empty() {
                    section { class: "section",
                        {section_head(
                            w.vandaag_terms(),
                            view.more_terms.then(|| (Route::Voorzieningen, w.vandaag_terms_all())),
                        )}
                        div { class: "stack-s",
                            for card in others {
                                Fragment { key: "{card.voorziening}-{card.term.start}-{card.term.kind as u8}",
                                    {other_term(card)}
                                }
                            }
                        }
                    }
                }
                section { class: "section",
                    {section_head(w.vandaag_agenda(), Some((Route::Agenda, w.vandaag_agenda_all())))}
                    div { class: "card rows",
                        if view.agenda.is_empty() {
                            p { class: "muted row-item", {w.vandaag_agenda_empty()} }
                        } else {
                            ul { class: "plain",
                                for item in &view.agenda {
                                    Fragment { key: "{item.id}", {agenda_line(item, view.today)} }
                                }
                            }
                        }
                    }
                }
            }
            div { class: "stack-l",
                if !view.pgb.is_empty() {
                    section { class: "section",
                        {section_head(w.vandaag_pgb(), None)}
                        div { class: "stack-s",
                            for pgb in &view.pgb {
                                Fragment { key: "{pgb.id}", {pgb_card(pgb)} }
                            }
                        }
                    }
                }
                if !view.tips.is_empty() {
                    section { class: "section",
                        {section_head(w.vandaag_tips(), Some((Route::Tips, w.vandaag_tips_all())))}
                        div { class: "stack-s",
                            for tip in &view.tips {
                                Fragment { key: "{tip.id}", {tip_card(tip)} }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What can be done with a reminder that was missed: done, or later.
fn again(act: Act, id: &str) -> Element {
    let w = words();
    let done = id.to_owned();
    rsx! {
        details {
            summary { {w.missed_later()} }
            div { class: "row",
                for (until, label) in [
                    (Snooze::Hour, w.missed_hour()),
                    (Snooze::Evening, w.missed_evening()),
                    (Snooze::Tomorrow, w.missed_tomorrow()),
                ]
                {
                    {later(act, id, until, label)}
                }
                {button(w.missed_done()).busy(act.busy()).on(move |()| {
                    let id = done.clone();
                    act.run(async move {
                        backend::call(FinishReminder { id }).await?;
                        changed(&[Topic::Agenda]);
                        Ok(())
                    });
                })}
            }
        }
    }
}

fn later(act: Act, id: &str, until: Snooze, label: String) -> Button {
    let id = id.to_owned();
    button(label).busy(act.busy()).on(move |()| {
        let id = id.clone();
        act.run(async move {
            let at = backend::call(SnoozeReminder { id, until }).await?;
            let moment = format!("{} {}", dates::relative(at.date(), today()), dates::time(at.time()));
            toast(words().missed_again(moment));
            changed(&[Topic::Agenda]);
            Ok(())
        });
    })
}

/// Nothing is kept yet: a letter, a municipality, or an example.
#[component]
fn Begin(connected: bool) -> Element {
    let w = words();
    let act = use_act();
    let profile = use_ask(GetProfile {}, &[Topic::App]);
    let rows = use_ask(GetGemeenten {}, &[]);
    let chosen = profile.ready().and_then(|p| p.gemeente.clone());
    let gemeente = rows.ready().and_then(|rows| {
        rows.iter().find(|row| row.connectable && Some(&row.id) == chosen.as_ref()).cloned()
    });
    let demo = start_view().is_some_and(|start| start.demo);
    rsx! {
        div { class: "card hero",
            div { class: "stack",
                h2 { {w.vandaag_start_title()} }
                p { {w.vandaag_start_text()} }
                div { class: "row",
                    {link_button(Route::BriefNew, w.nav_brief())
                        .kind(ButtonKind::Primary)
                        .icon(IconName::Letter)}
                    {link_button(Route::HelpenCode, w.helpen_have_code())}
                }
            }
        }
        if !connected {
            div { class: "card",
                div { class: "stack",
                    h2 { class: "h3", {w.vandaag_connect_title()} }
                    p { {w.vandaag_connect_text()} }
                    div { class: "row",
                        if let Some(row) = gemeente {
                            SignInButton {
                                gemeente: row.id.clone(),
                                label: w.vandaag_connect(),
                            }
                        } else {
                            {link_button(Route::Instellingen, w.vandaag_connect())}
                        }
                    }
                    if demo {
                        div { class: "row",
                            p { class: "muted", {w.vandaag_example_text()} }
                            {button(w.vandaag_example()).kind(ButtonKind::Subtle).busy(act.busy()).on(
                                move |()| {
                                    act.run(async {
                                        backend::call(ShowExample { on: true }).await?;
                                        changed(&Topic::ALL);
                                        Ok(())
                                    })
                                },
                            )}
                        }
                    }
                    {act.view()}
                }
            }
        }
    }
}

/// Reminders that came while the app was closed.
#[component]
fn Missed(#[props(into)] missed: Shared<Vec<ReminderView>>) -> Element {
    let w = words();
    let act = use_act();
    let ids: Vec<String> = missed.iter().map(|reminder| reminder.id.clone()).collect();
    rsx! {
        {banner(Tone::Warn, Some(IconName::Clock), rsx! {
            p { class: "strong", {w.missed_title()} }
            p { {w.missed_text()} }
            ul { class: "plain stack-s",
                for reminder in missed.iter() {
                    li { key: "{reminder.id}",
                        if let Some(route) = from_path(&reminder.route) {
                            {link(route, "nl-link", rsx! {
                                {codes::reminder(reminder)}
                            })}
                        } else {
                            span { {codes::reminder(reminder)} }
                        }
                        span { class: "muted small",
                            " · "
                            {dates::capital(&dates::weekday(reminder.due))}
                        }
                        {again(act, &reminder.id)}
                    }
                }
            }
            {act.view()}
            div { class: "row",
                {button(w.missed_seen()).busy(act.busy()).on(move |()| {
                    let ids = ids.clone();
                    act.run(async move {
                        backend::call(DismissMissed { ids }).await?;
                        changed(&[Topic::Agenda]);
                        Ok(())
                    });
                })}
            }
        })}
    }
}
