use crate::components::{Tone, banner, section_head};
use crate::drawing::prelude::*;
use crate::words::{amounts, dates, words};
use domain::call::view::BijdrageView;

/// What each month costs, when it is collected, and where it stops.
pub fn months(view: &BijdrageView) -> Element {
    let w = words();
    if view.months.is_empty() {
        return rsx! {};
    }
    let left = view.left_cents.filter(|left| *left > 0).zip(view.known_until);
    let unknown = view.months.iter().any(|month| month.cents.is_none());
    rsx! {
        section { class: "section",
            {section_head(w.bijdrage_months(), None)}
            if let Some(stops) = view.stops {
                {banner(Tone::Ok, None, rsx! {
                    p { {w.bijdrage_stops(dates::month(stops))} }
                    if view.others > 0 {
                        p { {w.bijdrage_others()} }
                    }
                })}
            }
            if unknown {
                if let Some((left, until)) = left {
                    p { {w.bijdrage_left(amounts::euro(left), dates::day(until))} }
                }
                if let Some(until) = view.known_until {
                    p { {w.bijdrage_known_until(dates::day(until))} }
                }
            }
            div { class: "card table-scroll", tabindex: "0", role: "group", "aria-label": w.bijdrage_months(),
                table { class: "tabel",
                    thead {
                        tr {
                            th { scope: "col", {w.bijdrage_month()} }
                            th { scope: "col", {w.bijdrage_amount()} }
                            th { scope: "col", {w.bijdrage_total()} }
                            th { scope: "col", {w.bijdrage_collected()} }
                        }
                    }
                    tbody {
                        for month in &view.months {
                            tr { key: "{month.month}",
                                th { scope: "row", {dates::month(month.month)} }
                                td { class: "number",
                                    {month.cents.map_or_else(|| w.bijdrage_unknown(), amounts::euro)}
                                }
                                td { class: "number", {month.total_cents.map(amounts::euro).unwrap_or_default()} }
                                td { {dates::month(month.collected)} }
                            }
                        }
                    }
                }
            }
        }
    }
}
