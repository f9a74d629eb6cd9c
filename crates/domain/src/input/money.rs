/// The cents of an amount that somebody typed: `1.250,50`, `1250.5`, `€ 1.250`. None where it is no amount, is
/// negative, or is above 99,999,999 euro.
pub fn cents(text: &str) -> Option<i64> {
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
    let text = text.strip_suffix(",-").or(text.strip_suffix(",--")).unwrap_or(&text);
    // one or two digits after the last sign are cents, three are thousands
    let (whole, fraction) = match text.rfind([',', '.']) {
        Some(at) if (1..=2).contains(&text.len().saturating_sub(at + 1)) => {
            (text.get(..at)?, text.get(at + 1..)?)
        }
        _ => (text, ""),
    };
    let mut groups = whole.split(['.', ',']);
    let first = groups.next()?;
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.is_empty() || first.len() > 3 {
            return None;
        }
        digits.push_str(group);
    }
    let all_digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if digits.is_empty() || digits.len() > 8 || !all_digits(&digits) || !all_digits(fraction) {
        return None;
    }
    let cents: i64 = match fraction.len() {
        0 => 0,
        1 => fraction.parse::<i64>().ok()? * 10,
        _ => fraction.parse().ok()?,
    };
    Some(digits.parse::<i64>().ok()? * 100 + cents)
}

/// Cents as somebody would type them: `1250,50`.
pub fn plain_amount(cents: i64) -> String {
    format!("{},{:02}", cents / 100, cents % 100)
}

/// Tenths of something that somebody typed with at most one digit behind the comma, such as kilometres: `12,5`.
pub fn tenths(text: &str) -> Option<u32> {
    cents(text)
        .filter(|hundredths| *hundredths % 10 == 0)
        .and_then(|hundredths| u32::try_from(hundredths / 10).ok())
}

/// Tenths as somebody would type them: `12,5`.
pub fn plain_tenths(tenths: u32) -> String {
    if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        format!("{},{}", tenths / 10, tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::{cents, plain_amount, plain_tenths, tenths};

    #[test]
    fn reads_what_people_write() {
        for (text, expected) in [
            ("1.250,50", 125_050),
            ("1250,50", 125_050),
            ("1250.5", 125_050),
            ("1,250.50", 125_050),
            ("€ 1.250", 125_000),
            ("1250,-", 125_000),
            ("0,05", 5),
            ("12 500", 1_250_000),
            ("1.250.000,00", 125_000_000),
        ] {
            assert_eq!(cents(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_amount() {
        for text in
            ["", "€", "-5", "12a", "1.2.3", "1250.5000", "12.50.0", ",50,", "123456789", "1234.567", "1e5"]
        {
            assert_eq!(cents(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_shown_reads_back() {
        for amount in [0, 5, 99, 100, 125_050, 9_999_999_999] {
            assert_eq!(cents(&plain_amount(amount)), Some(amount));
        }
    }

    #[test]
    fn tenths_have_one_digit() {
        for many in [0, 1, 10, 125, 1_000_000] {
            assert_eq!(tenths(&plain_tenths(many)), Some(many));
        }
        assert_eq!(
            (tenths("12,5"), tenths("12,50"), tenths("12,55"), tenths("-1")),
            (Some(125), Some(125), None, None)
        );
    }
}
