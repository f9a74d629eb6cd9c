//! Figures over time: a drawing to see at a glance, and the same figures as a table.

use crate::components::section_head;
use crate::drawing::prelude::*;
use crate::lean::later;
use crate::words::{amounts, dates, words};
use domain::Date;
use domain::call::view::{PgbChart, PgbDetail, PgbSeries};
use std::rc::Rc;

// the units of the drawing: twice the pixels of a phone, so that whole numbers are fine enough
const WIDTH: i64 = 640;
const HEIGHT: i64 = 240;
/// Room around the lines.
const EDGE: i64 = 12;

/// How the figures are drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One line a series; `low` and `high` are the edges of a band.
    Lines,
    /// Bars side by side.
    Bars,
}

/// A chart with its table. Nothing where there is nothing to compare.
pub fn chart(
    title: String,
    form: Form,
    detail: &Rc<PgbDetail>,
    which: fn(&PgbDetail) -> &PgbChart,
) -> Element {
    let (w, chart) = (words(), which(detail));
    let some = chart.series.iter().flat_map(|one| &one.cents).flatten().any(|cents| *cents != 0);
    if chart.dates.len() < 2 || !some {
        return rsx! {};
    }
    let scale = Scale::of(chart);
    rsx! {
        section { class: "section",
            {section_head(title.clone(), None)}
            div { class: "card stack",
                svg {
                    class: "chart",
                    view_box: "0 0 {WIDTH} {HEIGHT}",
                    role: "img",
                    "aria-label": w.pgb_chart_label(&title),
                    path { class: "chart-zero", d: "M0 {scale.height(0)}H{WIDTH}" }
                    if form == Form::Lines {
                        path { class: "chart-band", d: band(chart, &scale) }
                    }
                    for (n, one) in chart.series.iter().enumerate() {
                        path {
                            key: "{one.name}",
                            class: "{class(form, n, &one.name)}",
                            d: if form == Form::Lines { line(one, &scale) } else { bars(one, n, &scale) },
                        }
                    }
                }
                ul { class: "plain legend",
                    for (n, one) in chart.series.iter().enumerate() {
                        li { key: "{one.name}", class: "legend-item row",
                            svg { class: "key", view_box: "0 0 16 4", "aria-hidden": "true",
                                path { class: "{class(Form::Lines, n, &one.name)}", d: "M0 2H16" }
                            }
                            {name(one)}
                        }
                    }
                }
                details { class: "fold-plain",
                    summary { {w.pgb_figures()} }
                    // nobody sees it before it is asked for
                    {later(2, {
                        let (detail, title) = (detail.clone(), title.clone());
                        move || table(&title, which(&detail))
                    })}
                }
            }
        }
    }
}

fn table(title: &str, chart: &PgbChart) -> Element {
    rsx! {
        div { class: "table-scroll", tabindex: "0", role: "group", "aria-label": "{title}",
            table { class: "utrecht-table",
                caption { class: "hidden-text", "{title}" }
                thead { class: "utrecht-table__header",
                    tr { class: "utrecht-table__row",
                        th { class: "utrecht-table__header-cell", scope: "col", {words().pgb_balance_date()} }
                        for one in &chart.series {
                            th { key: "{one.name}", class: "utrecht-table__header-cell amount", scope: "col",
                                {name(one)}
                            }
                        }
                    }
                }
                tbody { class: "utrecht-table__body",
                    for (n, date) in chart.dates.iter().enumerate() {
                        tr { key: "{date}", class: "utrecht-table__row",
                            th { class: "utrecht-table__cell", scope: "row", {day(*date)} }
                            for one in &chart.series {
                                td { key: "{one.name}", class: "utrecht-table__cell amount number",
                                    {one.cents.get(n).copied().flatten().map(amounts::euro).unwrap_or_default()}
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A month by its name, another day as it is.
fn day(date: Date) -> String {
    if date == date.first_of_month() { dates::month(date) } else { dates::day(date) }
}

/// What a series is called.
fn name(one: &PgbSeries) -> String {
    let w = words();
    match one.name.as_str() {
        "balance" => w.pgb_series_balance(),
        "low" => w.pgb_series_low(),
        "high" => w.pgb_series_high(),
        "planned" => w.pgb_planned(),
        "real" => w.pgb_series_real(),
        "" => w.pgb_series_other(),
        carer => carer.to_owned(),
    }
}

fn class(form: Form, n: usize, name: &str) -> String {
    let kind = if form == Form::Bars { "chart-bar" } else { "chart-line" };
    let dashed =
        if matches!(name, "low" | "high" | "planned") && form == Form::Lines { " dashed" } else { "" };
    format!("{kind} kleur-{}{dashed}", n % 6)
}

/// Where figures stand in the drawing.
struct Scale {
    top: i64,
    span: i64,
    dates: i64,
    series: i64,
}

impl Scale {
    fn of(chart: &PgbChart) -> Self {
        let all = || chart.series.iter().flat_map(|one| &one.cents).flatten().copied();
        let (top, bottom) = (all().max().unwrap_or(0).max(1), all().min().unwrap_or(0).min(0));
        Self {
            top,
            span: top.saturating_sub(bottom).max(1),
            dates: chart.dates.len() as i64,
            series: chart.series.len().max(1) as i64,
        }
    }

    fn height(&self, cents: i64) -> i64 {
        self.top.saturating_sub(cents).saturating_mul(HEIGHT - 2 * EDGE) / self.span + EDGE
    }

    /// Along the axis, from edge to edge.
    fn place(&self, n: usize) -> i64 {
        (n as i64).saturating_mul(WIDTH - 2 * EDGE) / (self.dates - 1).max(1) + EDGE
    }
}

/// A line through what is known, broken where nothing is.
fn line(one: &PgbSeries, scale: &Scale) -> String {
    let mut path = String::new();
    let mut pen = 'M';
    for (n, cents) in one.cents.iter().enumerate() {
        match cents {
            Some(cents) => {
                path.push_str(&format!("{pen}{} {}", scale.place(n), scale.height(*cents)));
                pen = 'L';
            }
            None => pen = 'M',
        }
    }
    path
}

/// The space between `low` and `high`.
fn band(chart: &PgbChart, scale: &Scale) -> String {
    let edge = |name: &str| chart.series.iter().find(|one| one.name == name);
    let (Some(low), Some(high)) = (edge("low"), edge("high")) else { return String::new() };
    let known = |one: &PgbSeries| -> Vec<String> {
        let all = one.cents.iter().enumerate();
        all.filter_map(|(n, cents)| Some(format!("{} {}", scale.place(n), scale.height((*cents)?)))).collect()
    };
    let mut around = known(high);
    around.extend(known(low).into_iter().rev());
    if around.is_empty() { String::new() } else { format!("M{}Z", around.join("L")) }
}

/// Bars of one series, beside those of the others.
fn bars(one: &PgbSeries, n: usize, scale: &Scale) -> String {
    let room = WIDTH / scale.dates.max(1);
    let wide = (room * 4 / 5 / scale.series).max(1);
    let zero = scale.height(0);
    let mut path = String::new();
    for (at, cents) in one.cents.iter().enumerate() {
        let left = at as i64 * room + room / 10 + n as i64 * wide;
        let top = scale.height(cents.unwrap_or(0));
        path.push_str(&format!("M{left} {zero}V{top}h{wide}V{zero}Z"));
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn series(name: &str, cents: &[Option<i64>]) -> PgbSeries {
        PgbSeries { name: name.to_owned(), cents: cents.to_vec() }
    }

    fn chart_of(series: Vec<PgbSeries>) -> PgbChart {
        let months = series[0].cents.len();
        let dates =
            (0..months).map(|n| Date::constant(2026 + (n / 12) as i16, (n % 12) as i8 + 1, 1)).collect();
        PgbChart { dates, series }
    }

    #[test]
    fn a_line_is_broken_where_nothing_is_known() {
        let chart = chart_of(vec![series("real", &[Some(1000), None, Some(0), Some(-1000)])]);
        let path = line(&chart.series[0], &Scale::of(&chart));
        assert_eq!(path.matches('M').count(), 2, "{path}");
        assert_eq!(path.matches('L').count(), 1, "{path}");
    }

    #[test]
    fn the_band_goes_along_both_edges() {
        let none = [None, Some(10), Some(20)];
        let chart = chart_of(vec![series("low", &none), series("high", &[None, Some(30), Some(40)])]);
        let path = band(&chart, &Scale::of(&chart));
        assert_eq!(path.matches('L').count(), 3, "{path}");
        assert!(path.ends_with('Z'));
        assert_eq!(band(&chart_of(vec![series("real", &none)]), &Scale::of(&chart)), "");
    }

    proptest! {
        /// Whatever the figures, the drawing stays inside its frame.
        #[test]
        fn nothing_is_drawn_outside(cents in prop::collection::vec(any::<Option<i64>>(), 2..60)) {
            let chart = chart_of(vec![series("real", &cents), series("planned", &cents)]);
            let scale = Scale::of(&chart);
            for path in [line(&chart.series[0], &scale), bars(&chart.series[1], 1, &scale)] {
                let numbers = path.split(|c: char| !c.is_ascii_digit() && c != '-').filter(|n| !n.is_empty());
                for number in numbers {
                    let number: i64 = number.parse().expect(number);
                    prop_assert!((0..=WIDTH).contains(&number), "{}", path);
                }
            }
        }
    }
}
