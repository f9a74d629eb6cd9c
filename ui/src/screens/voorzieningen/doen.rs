use crate::backend::use_ask;
use crate::components::{
    ButtonKind, IconName, Tone, banner, button, dossiers, link_button, out_link, person_tag, section_head,
    toast,
};
use crate::dom;
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::go;
use crate::route::Route;
use crate::screens::hulp::tel;
use crate::screens::schrijven::letter_route;
use crate::words::{dates, terms, words};
use domain::call::view::{Action, Actor, LetterKind, TermView, VoorzieningView};
use domain::call::{GetContacten, GetVoorziening, Topic};

/// What helps now, step by step, with an example letter and whom to call.
#[component]
pub fn Doen(id: String) -> Element {
    let w = words();
    let ask = use_ask(GetVoorziening { id: id.clone() }, &[Topic::Dossier]);
    let name = ask.ready().map_or_else(|| w.nav_voorzieningen(), |view| view.row.name.clone());
    let title = ask.ready().and_then(|view| terms::action(view.action)).unwrap_or_else(|| w.action_title());
    rsx! {
        Page { title, back: (Route::Voorziening { id }, name), {ask.view(|view| steps(view))} }
    }
}

/// The term that the action belongs to: the one that offers it, else the one of the list, else any.
fn leading(view: &VoorzieningView) -> Option<TermView> {
    let offers = |term: &&TermView| term.action == view.action;
    view.row
        .term
        .iter()
        .find(offers)
        .or_else(|| view.terms.iter().find(offers))
        .or(view.row.term.as_ref())
        .cloned()
}

fn steps(view: &VoorzieningView) -> Element {
    let w = words();
    let name = view.row.name.as_str();
    let term = leading(view);
    let write = match view.action {
        Action::Aanvraag => Some(LetterKind::Aanvraag),
        Action::Ingebrekestelling => Some(LetterKind::Ingebrekestelling),
        Action::Bezwaar => Some(LetterKind::Bezwaar),
        _ => None,
    };
    let renewed = view.until.filter(|_| view.action == Action::Verlengen);
    let letter = renewed.map(|until| w.letter_verlengen(name, dates::day(until)));
    let mine = term.filter(|term| term.actor == Actor::Burger && term.action == view.action);
    rsx! {
        {person_tag(&view.row.dossier)}
        if let Some(term) = mine {
            {banner(Tone::Warn, Some(IconName::Clock), rsx! {
                p { class: "strong", {w.term_safe(dates::full(term.leading))} }
                if term.raw_end != term.end {
                    p { {w.term_formal(dates::weekday(term.end))} }
                }
            })}
        }
        if view.action == Action::PersoonlijkPlan {
            div { class: "row",
                {link_button(Route::Plan { voorziening: view.row.id.clone() }, w.plan_title())
                    .kind(ButtonKind::Primary)
                    .icon(IconName::Pencil)}
            }
        }
        if view.action == Action::None {
            p { {w.voorziening_no_term()} }
        } else {
            div { class: "card",
                ol { class: "do-steps",
                    for step in terms::steps(view.action) {
                        li { key: "{step}", "{step}" }
                    }
                }
            }
        }
        if let Some(kind) = write {
            div { class: "row",
                {link_button(letter_route(&view.row.id, kind), w.schrijven_open())
                    .kind(ButtonKind::Primary)
                    .icon(IconName::Letter)}
            }
        }
        if let Some(letter) = letter {
            section { class: "section",
                {section_head(w.do_letter(), None)}
                div { class: "card",
                    div { class: "stack",
                        p { class: "muted", {w.do_letter_intro()} }
                        blockquote { class: "letter", lang: "nl",
                            for (n, part) in paragraphs(&letter).into_iter().enumerate() {
                                p { key: "{n}", "{part}" }
                            }
                        }
                        div { class: "row",
                            {button(w.copy()).kind(ButtonKind::Primary).icon(IconName::Copy).on(
                                move |()| {
                                    let text = paragraphs(&letter).join("\n\n");
                                    go(async move {
                                        if dom::copy(&text).await {
                                            toast(words().copied());
                                        }
                                    });
                                },
                            )}
                        }
                        p { class: "muted small", {w.do_sent()} }
                    }
                }
            }
        }
        Whom { dossier: view.row.dossier.clone() }
    }
}

const GREETING: &str = " Met vriendelijke groet";

/// The salutation and the greeting stand on lines of their own.
fn paragraphs(letter: &str) -> Vec<String> {
    let (head, rest) = letter.split_once(',').map_or(("", letter), |(head, rest)| (head, rest.trim_start()));
    let greeting = rest
        .char_indices()
        .rev()
        .find_map(|(at, _)| rest.get(at..)?.strip_prefix(GREETING).map(|tail| (at, tail)));
    let (body, tail) = greeting.map_or((rest, ""), |(at, tail)| (rest.get(..at).unwrap_or(rest), tail));
    let mut parts = Vec::new();
    if !head.is_empty() {
        parts.push(format!("{head},"));
    }
    parts.push(body.to_owned());
    if !tail.is_empty() {
        parts.push(format!("{}{tail}", GREETING.trim_start()));
    }
    parts
}

/// Whom to call about it: first the municipality that this dossier is of.
#[component]
fn Whom(dossier: String) -> Element {
    let w = words();
    let ask = use_ask(GetContacten {}, &[Topic::App]);
    let rows = ask.ready().map(|rows| rows.as_ref().clone()).unwrap_or_default();
    let gemeente = dossiers().into_iter().find(|row| row.id == dossier).and_then(|row| row.gemeente);
    let near: Vec<_> = rows
        .into_iter()
        .filter(|row| row.phone.is_some() && row.gemeente.is_some() && row.gemeente == gemeente)
        .take(2)
        .collect();
    rsx! {
        div { class: "row",
            for row in near {
                if let Some(phone) = row.phone.clone() {
                    Fragment { key: "{row.id}",
                        {out_link(tel(&phone), format!("{}: {phone}", row.name))
                            .kind(ButtonKind::Secondary)
                            .icon(IconName::Phone)}
                    }
                }
            }
            {link_button(Route::Hulp, w.nav_hulp()).kind(ButtonKind::Subtle).icon(IconName::Phone)}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn a_letter_falls_into_three_parts() {
        let parts =
            paragraphs("Geachte heer of mevrouw, Ik vraag iets, en meer. Dank. Met vriendelijke groet,");
        assert_eq!(
            parts,
            ["Geachte heer of mevrouw,", "Ik vraag iets, en meer. Dank.", "Met vriendelijke groet,"]
        );
    }
}
