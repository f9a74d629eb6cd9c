use crate::Date;

/// The date that somebody typed: `3-12-2026`, `3/12/26`, `3 dec`, `2026-12-03`, `vandaag`. Without a year it is
/// the year of `today`. None where it is no date.
pub fn date(text: &str, today: Date) -> Option<Date> {
    let text = text.trim().to_ascii_lowercase();
    match text.as_str() {
        "vandaag" | "today" => return Some(today),
        "gisteren" | "yesterday" => return today.yesterday().ok(),
        "morgen" | "tomorrow" => return today.tomorrow().ok(),
        _ => {}
    }
    let parts: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '.' | ',' | '–'))
        .filter(|part| !part.is_empty())
        .collect();
    // a day's name in front says nothing that the date does not
    let parts = match parts.first() {
        Some(first)
            if parts.len() > 2 && first.chars().all(char::is_alphabetic) && month(first).is_none() =>
        {
            parts.get(1..)?
        }
        _ => &parts,
    };
    match *parts {
        [year, m, day] if year.len() == 4 => Date::new(number(year)?, month(m)?, small(day)?).ok(),
        [day, m, y] => Date::new(year(y)?, month(m)?, small(day)?).ok(),
        [day, m] => Date::new(today.year(), month(m)?, small(day)?).ok(),
        _ => None,
    }
}

/// A date as somebody would type it: `3-12-2026`.
pub fn plain_date(date: Date) -> String {
    format!("{}-{}-{}", date.day(), date.month(), date.year())
}

fn number(text: &str) -> Option<i16> {
    text.parse().ok()
}

fn small(text: &str) -> Option<i8> {
    (text.len() <= 2).then(|| text.parse().ok())?
}

fn year(text: &str) -> Option<i16> {
    let digits = text.trim_start_matches('\'');
    match digits.len() {
        2 => Some(2000 + number(digits)?),
        4 => number(digits).filter(|year| (1900..=2199).contains(year)),
        _ => None,
    }
}

fn month(text: &str) -> Option<i8> {
    if text.chars().all(|c| c.is_ascii_digit()) {
        return small(text);
    }
    // Dutch and English, from the first three letters on; "maa" and "mrt" are March, "mei" is May
    const NAMES: [&[&str]; 12] = [
        &["januari", "january"],
        &["februari", "february"],
        &["maart", "march", "mrt"],
        &["april"],
        &["mei", "may"],
        &["juni", "june"],
        &["juli", "july"],
        &["augustus", "august"],
        &["september"],
        &["oktober", "october"],
        &["november"],
        &["december"],
    ];
    if text.len() < 3 {
        return None;
    }
    let index = NAMES.iter().position(|names| names.iter().any(|name| name.starts_with(text)))?;
    i8::try_from(index + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::date;
    use crate::Date;

    const TODAY: Date = Date::constant(2026, 11, 21);

    #[test]
    fn reads_what_people_write() {
        let third = Some(Date::constant(2026, 12, 3));
        for text in [
            "3-12-2026",
            "03-12-2026",
            "3/12/26",
            "3.12.2026",
            "3 december 2026",
            "3 dec",
            "do 3 dec",
            "2026-12-03",
        ] {
            assert_eq!(date(text, TODAY), third, "{text}");
        }
        assert_eq!(date(" 1 mrt 2027", TODAY), Some(Date::constant(2027, 3, 1)));
        assert_eq!(date("Vrijdag 1 mei 2026", TODAY), Some(Date::constant(2026, 5, 1)));
        assert_eq!(date("29-2-2028", TODAY), Some(Date::constant(2028, 2, 29)));
        assert_eq!(date("vandaag", TODAY), Some(TODAY));
        assert_eq!(date("gisteren", TODAY), Some(Date::constant(2026, 11, 20)));
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "31-2-2026",
            "12",
            "3-13-2026",
            "3-12-20262",
            "3-12-1026",
            "ma 12",
            "a-b-c",
            "300-1-2026",
            "29-2-2026",
        ] {
            assert_eq!(date(text, TODAY), None, "{text}");
        }
    }
}
