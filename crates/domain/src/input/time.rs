use crate::Time;

/// The time that somebody typed: `14:30`, `14.30`, `14u30`, `9 uur`, `930`.
pub fn time(text: &str) -> Option<Time> {
    let text = text.trim().to_ascii_lowercase();
    let text = text.strip_suffix("uur").unwrap_or(&text).trim_end_matches('h').trim();
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
    hours(text, 24)
}

/// The same for the hours of a week.
pub fn week_minutes(text: &str) -> Option<u32> {
    hours(text, 7 * 24)
}

fn hours(text: &str, most: u32) -> Option<u32> {
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
            let (whole, part) = text.split_once([',', '.']).unwrap_or((text, ""));
            if whole.is_empty() && part.is_empty() {
                return None;
            }
            let scale = 10u32.checked_pow(u32::try_from(part.len()).ok()?)?;
            let part = digits(part)?.checked_mul(60)?;
            digits(whole)?.checked_mul(60)?.checked_add((part + scale / 2) / scale)?
        }
    };
    (minutes <= most * 60).then_some(minutes)
}

fn digits(text: &str) -> Option<u32> {
    match text {
        "" => Some(0),
        _ => text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?,
    }
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
        // a quarter is 25 of a hundred
        let part = minutes % 60 / 15 * 25;
        return format!("{},{part}", minutes / 60).trim_end_matches('0').to_owned();
    }
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::{minutes, plain_hours, time, week_minutes};
    use crate::Time;

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
        let written =
            [("2", 120), ("1,5", 90), ("1.25", 75), ("0,3333", 20), (",5", 30), ("5,", 300), ("1:30", 90)];
        for (text, expected) in written.into_iter().chain([("", 0), ("24", 1440)]) {
            assert_eq!(minutes(text), Some(expected), "{text}");
        }
        for text in ["25", "-1", "x", ",", "1,-5", "1,5,5", "1:60", "NaN", "inf"] {
            assert_eq!(minutes(text), None, "{text}");
        }
        assert_eq!((week_minutes("40,5"), week_minutes("169")), (Some(2_430), None));
        for value in [0, 15, 50, 60, 90, 1440] {
            assert_eq!(minutes(&plain_hours(value)), Some(value));
        }
    }
}
