use domain::Time;

/// The time that somebody typed: `14:30`, `14.30`, `14u30`, `9 uur`, `930`.
pub fn time(text: &str) -> Option<Time> {
    let text = text.trim().to_lowercase();
    let text = text.trim_end_matches("uur").trim_end_matches('h').trim();
    let (hour, minute) = match text.split_once([':', '.', 'u', 'h']) {
        Some((hour, minute)) if minute.trim().is_empty() => (hour, "0"),
        Some((hour, minute)) if minute.trim().len() == 2 => (hour, minute),
        Some(_) => return None,
        None if text.len() >= 3 && text.is_ascii() => text.split_at(text.len() - 2),
        None => (text, "0"),
    };
    Time::new(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0, 0).ok()
}

/// The minutes of a number of hours that somebody typed: `2`, `1,5`, `1:30`; nothing typed is none of them (0).
pub fn minutes(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.is_empty() {
        return Some(0);
    }
    let minutes = match text.split_once(':') {
        Some((hours, rest)) => {
            let rest: u32 = rest.parse().ok().filter(|m| *m < 60)?;
            hours.parse::<u32>().ok()?.checked_mul(60)?.checked_add(rest)?
        }
        None => {
            let hours: f64 = text.replace(',', ".").parse().ok()?;
            let exact = (0.0..=24.0).contains(&hours).then_some(hours * 60.0)?;
            exact.round() as u32
        }
    };
    (minutes <= 24 * 60).then_some(minutes)
}

/// Minutes as hours, as somebody would type them: `1,5`; empty for none.
pub fn plain_hours(minutes: u32) -> String {
    if minutes == 0 {
        return String::new();
    }
    if minutes.is_multiple_of(60) {
        return (minutes / 60).to_string();
    }
    if minutes.is_multiple_of(15) {
        return format!("{}", f64::from(minutes) / 60.0).replace('.', ",");
    }
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::{minutes, plain_hours, time};
    use domain::Time;

    #[test]
    fn reads_times() {
        for text in ["14:30", "14.30", "14u30", "1430"] {
            assert_eq!(time(text), Some(Time::constant(14, 30, 0, 0)), "{text}");
        }
        for text in ["9", "9:00", "9 uur", "09.00", "9u"] {
            assert_eq!(time(text), Some(Time::constant(9, 0, 0, 0)), "{text}");
        }
        for text in ["", "25:00", "9:60", "9:5", "abc", "half tien"] {
            assert_eq!(time(text), None, "{text}");
        }
    }

    #[test]
    fn reads_hours() {
        for (text, expected) in [("2", 120), ("1,5", 90), ("1.25", 75), ("1:30", 90), ("", 0), ("24", 1440)] {
            assert_eq!(minutes(text), Some(expected), "{text}");
        }
        for text in ["25", "-1", "x", "1:60", "NaN", "inf"] {
            assert_eq!(minutes(text), None, "{text}");
        }
        for value in [0, 15, 50, 60, 90, 1440] {
            assert_eq!(minutes(&plain_hours(value)), Some(value));
        }
    }
}
