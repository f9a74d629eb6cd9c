use crate::components::section_head;
use crate::words::{amounts, dates, words};
use dioxus::prelude::*;
use domain::call::view::BalancePoint;

// the units of the drawing: twice the pixels of a phone, so that whole numbers are fine enough
const WIDTH: i64 = 640;
const HEIGHT: i64 = 240;

/// The balance by month: a line to see at a glance, and the figures in a table.
pub fn balance(points: &[BalancePoint]) -> Element {
    let w = words();
    if points.len() < 2 {
        return rsx! {};
    }
    let (real, planned, zero) = lines(points);
    // the space between the line and zero: what is left
    let area = format!("8,{zero} {real} {planned} {},{zero}", WIDTH - 8);
    rsx! {
        section { class: "section",
            {section_head(w.pgb_balance(), None)}
            div { class: "card",
                div { class: "stack",
                    svg {
                        class: "chart",
                        view_box: "0 0 {WIDTH} {HEIGHT}",
                        role: "img",
                        "aria-label": w.pgb_balance_chart(),
                        line {
                            class: "chart-zero",
                            x1: "0",
                            x2: "{WIDTH}",
                            y1: "{zero}",
                            y2: "{zero}",
                        }
                        polygon { class: "chart-area", points: area }
                        polyline { class: "chart-planned", points: planned }
                        polyline { class: "chart-real", points: real }
                    }
                    details { class: "fold-plain",
                        summary { {w.pgb_figures()} }
                        table { class: "utrecht-table",
                            caption { class: "hidden-text", {w.pgb_balance()} }
                            thead { class: "utrecht-table__header",
                                tr { class: "utrecht-table__row",
                                    th {
                                        class: "utrecht-table__header-cell",
                                        scope: "col",
                                        {w.pgb_balance_date()}
                                    }
                                    th {
                                        class: "utrecht-table__header-cell amount",
                                        scope: "col",
                                        {w.pgb_balance_amount()}
                                    }
                                }
                            }
                            tbody { class: "utrecht-table__body",
                                for point in points {
                                    tr {
                                        key: "{point.date}",
                                        class: if point.cents < 0 { "utrecht-table__row negative" } else { "utrecht-table__row" },
                                        td { class: "utrecht-table__cell",
                                            {dates::day(point.date)}
                                            span { class: "muted small block",
                                                {if point.forecast { w.pgb_balance_forecast() } else { w.pgb_balance_real() }}
                                            }
                                        }
                                        td { class: "utrecht-table__cell amount number",
                                            {amounts::euro(point.cents)}
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The real line, the planned line (it starts where the real one ends) and the height of zero.
fn lines(points: &[BalancePoint]) -> (String, String, i64) {
    let top = points.iter().map(|p| p.cents).max().unwrap_or(0).max(1);
    let bottom = points.iter().map(|p| p.cents).min().unwrap_or(0).min(0);
    let span = top.saturating_sub(bottom).max(1);
    let last = i64::try_from(points.len()).unwrap_or(i64::MAX).saturating_sub(1).max(1);
    let height = |cents: i64| top.saturating_sub(cents).saturating_mul(HEIGHT - 24) / span + 12;
    let place = |(n, point): (i64, &BalancePoint)| {
        format!("{},{}", n.saturating_mul(WIDTH - 16) / last + 8, height(point.cents))
    };
    let placed: Vec<String> = (0..).zip(points).map(place).collect();
    let turn = points.iter().position(|p| p.forecast).unwrap_or(points.len());
    let real = placed.get(..turn).unwrap_or_default().join(" ");
    let planned = placed.get(turn.saturating_sub(1)..).unwrap_or_default().join(" ");
    (real, planned, height(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Date;

    fn point(month: i8, cents: i64, forecast: bool) -> BalancePoint {
        BalancePoint { date: Date::constant(2026, month, 1), cents, forecast }
    }

    #[test]
    fn the_planned_line_starts_where_the_real_one_ends() {
        let points = [point(1, 1000, false), point(2, 500, false), point(3, 0, true), point(4, -500, true)];
        let (real, planned, zero) = lines(&points);
        assert_eq!(real.split(' ').count(), 2);
        assert_eq!(planned.split(' ').count(), 3);
        assert_eq!(real.split(' ').next_back(), planned.split(' ').next());
        assert!(
            planned.split(' ').nth(1).is_some_and(|p| p.ends_with(&format!(",{zero}"))),
            "{planned} {zero}"
        );
    }

    #[test]
    fn only_planned_or_only_real_stays_inside_the_drawing() {
        for forecast in [true, false] {
            let (real, planned, _) = lines(&[point(1, 0, forecast), point(2, 0, forecast)]);
            for pair in real.split_whitespace().chain(planned.split_whitespace()) {
                let (x, y) = pair.split_once(',').expect("a pair");
                assert!((0..=WIDTH).contains(&x.parse::<i64>().expect("x")));
                assert!((0..=HEIGHT).contains(&y.parse::<i64>().expect("y")));
            }
        }
    }
}
