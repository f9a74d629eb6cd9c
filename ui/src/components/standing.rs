use super::{ButtonKind, link_button, person_tag};
use crate::drawing::prelude::*;
use crate::route::{Route, link};
use crate::words::{amounts, dates, terms, words};
use domain::call::view::{DwangsomView, StandingKind, StandingView, TermKind};

/// "They are late" or "they said no": what is true, and the one thing that helps. `about` is the voorziening and
/// its dossier, where the card stands away from it.
pub fn standing_card(id: &str, standing: &StandingView, about: Option<(&str, &str)>) -> Element {
    let (title, text) = told(standing);
    let action = terms::action(standing.action);
    rsx! {
        div { class: "card first-term tone-bad standing",
            if let Some((name, dossier)) = about {
                div { class: "row",
                    {person_tag(dossier)}
                    {link(Route::Voorziening { id: id.to_owned() }, "quiet-link strong", rsx! {
                        "{name}"
                    })}
                }
            }
            // away from its voorziening it stands below a section's heading, there below the screen's own
            if about.is_some() {
                h3 { "{title}" }
            } else {
                h2 { "{title}" }
            }
            for line in text {
                p { key: "{line}", "{line}" }
            }
            if let Some(dwangsom) = &standing.dwangsom {
                {dwangsom_lines(dwangsom)}
            }
            div { class: "row",
                if let Some(action) = action {
                    {link_button(Route::Doen { id: id.to_owned() }, action).kind(ButtonKind::Primary)}
                }
                {reken_link(id, standing.term).kind(ButtonKind::Subtle)}
            }
        }
    }
}

/// To the count of a term.
pub fn reken_link(id: &str, kind: TermKind) -> super::button::Button {
    let w = words();
    let to = Route::Reken { id: id.to_owned(), term: kind.slug().to_owned() };
    link_button(to, w.reken_title()).named(w.reken_open_named(terms::name(kind)))
}

fn told(standing: &StandingView) -> (String, Vec<String>) {
    let w = words();
    let late = standing.days_late.unwrap_or_default();
    let until = standing.until.map(dates::full).unwrap_or_default();
    let sent = w.standing_since(dates::day(standing.since));
    let formal = standing.formal.map(|day| w.term_formal(dates::weekday(day)));
    let no = |title: String| {
        let remedy = match standing.term {
            TermKind::Beroep => w.standing_appeal(until.clone()),
            TermKind::HogerBeroep => w.standing_higher(until.clone()),
            _ => w.standing_object(until.clone()),
        };
        (title, [Some(sent.clone()), Some(remedy), formal.clone()].into_iter().flatten().collect())
    };
    match standing.kind {
        StandingKind::LateOnderzoek => {
            (w.standing_late_onderzoek(late), vec![w.standing_late_onderzoek_text()])
        }
        StandingKind::LateBeschikking => {
            (w.standing_late_beschikking(late), vec![w.standing_late_beschikking_text()])
        }
        StandingKind::LateBeslissing => {
            (w.standing_late_beslissing(late), vec![w.standing_late_beschikking_text()])
        }
        StandingKind::InGebreke => (w.standing_in_gebreke(), vec![w.standing_in_gebreke_text(until)]),
        StandingKind::Dwangsom => (w.standing_dwangsom(), vec![w.standing_dwangsom_text()]),
        StandingKind::DwangsomFull => (w.standing_dwangsom_full(), vec![w.standing_dwangsom_full_text()]),
        StandingKind::Refused => no(w.standing_refused()),
        StandingKind::Partial => no(w.standing_partial()),
        StandingKind::NotTaken => no(w.standing_not_taken()),
        StandingKind::Revoked => no(w.standing_revoked()),
        StandingKind::Dismissed => no(w.standing_dismissed()),
        StandingKind::PartlyUpheld => no(w.standing_partly_upheld()),
        StandingKind::CourtNo => no(w.standing_court_no()),
        StandingKind::LateKlacht => (w.standing_late_klacht(late), vec![w.standing_late_klacht_text()]),
    }
}

/// What is owed or may be, the amount a day, the most, and that it is to be checked.
pub fn dwangsom_lines(dwangsom: &DwangsomView) -> Element {
    let w = words();
    let most = amounts::euro(dwangsom.max_cents);
    rsx! {
        div { class: "stack-s",
            if dwangsom.due_cents > 0 {
                p { class: "strong", {w.dwangsom_now(amounts::euro(dwangsom.due_cents), most)} }
                if let Some(today) = dwangsom.today_cents {
                    p { {w.dwangsom_today(amounts::euro(today))} }
                }
            } else if let Some(first) = dwangsom.daily_cents.first() {
                p { {w.dwangsom_later(amounts::euro(*first), most)} }
            }
            if dwangsom.uncertain {
                p { class: "muted small",
                    {w.dwangsom_uncertain()}
                    " "
                    {w.checked_on(dates::day(dwangsom.checked_on))}
                }
            }
        }
    }
}
