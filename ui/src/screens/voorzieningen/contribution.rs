use crate::components::{ButtonKind, link_button, out_link, section_head};
use crate::drawing::prelude::*;
use crate::route::Route;
use crate::words::{amounts, dates, words};
use domain::call::view::ContributionView;

/// The eigen bijdrage, as far as it is known, and the way to its months and questions.
pub fn contribution_part(id: &str, contribution: &ContributionView) -> Element {
    let w = words();
    let to = Route::Bijdrage { id: id.to_owned() };
    rsx! {
        section { class: "section",
            {section_head(w.contribution_title(), None)}
            div { class: "card",
                {contribution_text(contribution)}
                div { class: "row", {link_button(to, w.bijdrage_open()).kind(ButtonKind::Subtle)} }
            }
        }
    }
}

/// Which amount, why or why not, with the day and source of the amount.
pub fn contribution_text(contribution: &ContributionView) -> Element {
    let w = words();
    let line = match (contribution.state.as_str(), contribution.monthly_cents) {
        ("due", Some(cents)) => w.contribution_due(amounts::euro(cents)),
        ("exempt", _) => w.contribution_exempt(),
        ("separate", _) => w.contribution_separate(),
        _ => w.contribution_unknown(),
    };
    let reasons: Vec<String> = contribution.reasons.iter().filter_map(|reason| reason_text(reason)).collect();
    rsx! {
        div { class: "stack-s",
            p { "{line}" }
            for reason in reasons {
                p { key: "{reason}", class: "muted", "{reason}" }
            }
            p { class: "muted small",
                if let Some(from) = contribution.valid_from {
                    {w.from_date(dates::day(from))}
                    ". "
                }
                if let Some(checked) = contribution.checked_on {
                    {w.checked_on(dates::day(checked))}
                    ". "
                }
                if let Some(source) = contribution.source.clone() {
                    {out_link(source, w.contribution_source())}
                }
            }
        }
    }
}

/// A reason in words; a reason that this version does not know stays unsaid.
fn reason_text(reason: &str) -> Option<String> {
    let w = words();
    Some(match reason {
        "household" => w.contribution_reason_household(),
        "aow" => w.contribution_reason_aow(),
        "wheelchair" => w.contribution_reason_wheelchair(),
        "child" => w.contribution_reason_child(),
        "wlz" => w.contribution_reason_wlz(),
        "minimabeleid" => w.contribution_reason_minimabeleid(),
        "beschermd-wonen" => w.contribution_reason_beschermd_wonen(),
        "algemeen" => w.contribution_reason_algemeen(),
        "year-unknown" => w.contribution_reason_year_unknown(),
        "not-awarded" => w.contribution_reason_not_awarded(),
        "other-law" => w.contribution_reason_other_law(),
        _ => return None,
    })
}
