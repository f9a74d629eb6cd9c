//! Money, numbers, sizes and lists through `Intl`.

use super::{tag, words};
use domain::call::view::AmountView;
use js_sys::{Array, Intl::NumberFormat, Object, Reflect};
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::JsValue;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Style {
    Euro,
    Number,
    Kilobyte,
    Megabyte,
}

thread_local! {
    static FORMATS: RefCell<HashMap<(&'static str, Style), NumberFormat>> = RefCell::default();
}

fn format(style: Style, value: f64) -> String {
    let tag = tag();
    FORMATS.with_borrow_mut(|formats| {
        let format = formats.entry((tag, style)).or_insert_with(|| make(tag, style));
        format
            .format()
            .call1(&JsValue::NULL, &value.into())
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default()
    })
}

fn make(tag: &str, style: Style) -> NumberFormat {
    let options = Object::new();
    let set = |name: &str, value: JsValue| {
        let _ = Reflect::set(&options, &name.into(), &value);
    };
    match style {
        Style::Euro => {
            set("style", "currency".into());
            set("currency", "EUR".into());
        }
        Style::Number => set("maximumFractionDigits", 2.into()),
        Style::Kilobyte | Style::Megabyte => {
            set("style", "unit".into());
            set("unit", if style == Style::Kilobyte { "kilobyte" } else { "megabyte" }.into());
            set("maximumFractionDigits", u32::from(style == Style::Megabyte).into());
        }
    }
    NumberFormat::new(&Array::of1(&tag.into()), &options)
}

/// "€ 1.234,56", of cents
pub fn euro(cents: i64) -> String {
    format(Style::Euro, cents as f64 / 100.0)
}

/// "1,5"
pub fn number(value: f64) -> String {
    format(Style::Number, value)
}

/// "120 kB" or "1,3 MB"
pub fn size(bytes: u64) -> String {
    if bytes < 1_000_000 {
        format(Style::Kilobyte, (bytes as f64 / 1000.0).max(1.0))
    } else {
        format(Style::Megabyte, bytes as f64 / 1_000_000.0)
    }
}

/// "3 uur per week"
pub fn amount(view: &AmountView) -> String {
    let w = words();
    let count = number(view.volume as f64);
    let unit = match view.unit.as_str() {
        "uur" => w.unit_uur(),
        "minuut" => w.unit_minuut(),
        "dagdeel" => w.unit_dagdeel(),
        "etmaal" => w.unit_etmaal(),
        "rit" => w.unit_rit(),
        "stuk" => w.unit_stuk(),
        "euro" => w.unit_euro(),
        // a unit that a newer municipality names: its own word
        other => other.to_owned(),
    };
    match view.per.as_str() {
        "week" => w.amount_per_week(count, unit),
        "vier-weken" => w.amount_per_vier_weken(count, unit),
        "maand" => w.amount_per_maand(count, unit),
        "beschikking" => w.amount_per_beschikking(count, unit),
        _ => format!("{count} {unit}"),
    }
}
