//! `./x terms`: from the event to the last day, a line each.

use crate::process::Outcome;
use domain::Date;
use domain::terms::{line, parse_kind};
use std::io::{BufRead, Write};

/// The longest line that is read; a longer one is refused, not kept in memory.
const LONGEST: u64 = 200;

const KINDS: &str = "onderzoek, persoonlijk-plan, aanvraag, bezwaar, beslissing-op-bezwaar, beslissing-op-bezwaar-commissie, beroep";

/// Reads lines from standard input. A bad line is named on standard error; the others still count.
pub fn run() -> Outcome {
    let bad = answer(std::io::stdin().lock(), std::io::stdout().lock(), std::io::stderr().lock())?;
    match bad {
        0 => Ok(()),
        1 => Err("1 line could not be read".into()),
        bad => Err(format!("{bad} lines could not be read").into()),
    }
}

/// Answers every line and counts those that cannot be read.
fn answer(mut input: impl BufRead, mut output: impl Write, mut errors: impl Write) -> std::io::Result<usize> {
    let (mut number, mut bad) = (0_usize, 0);
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        if std::io::Read::take(&mut input, LONGEST).read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        number += 1;
        let whole = bytes.ends_with(b"\n") || (bytes.len() as u64) < LONGEST;
        if !whole {
            skip_line(&mut input)?;
        }
        let answered = if whole { term(&bytes) } else { Err(format!("longer than {LONGEST} characters")) };
        match answered {
            Ok(None) => {}
            Ok(Some(text)) => writeln!(output, "{text}")?,
            Err(reason) => {
                bad += 1;
                // Keeps both streams in the order of the lines where a terminal shows them together.
                output.flush()?;
                writeln!(errors, "line {number}: {reason}")?;
            }
        }
    }
    output.flush()?;
    Ok(bad)
}

fn skip_line(input: &mut impl BufRead) -> std::io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let (length, end) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        input.consume(length);
        if end {
            return Ok(());
        }
    }
}

/// The answer to one line; none for an empty one.
fn term(bytes: &[u8]) -> Result<Option<String>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "not text".to_owned())?;
    let text = text.trim_start_matches('\u{feff}');
    let words: Vec<&str> = text.split_whitespace().collect();
    let (name, date) = match words.as_slice() {
        [] => return Ok(None),
        [name, date] => (*name, *date),
        _ => return Err("expected KIND YYYY-MM-DD".to_owned()),
    };
    let kind = parse_kind(name).ok_or_else(|| format!("unknown kind {name:?}; known are {KINDS}"))?;
    let event = day(date).ok_or_else(|| format!("no such day {date:?}; expected YYYY-MM-DD"))?;
    let (raw, end) = line(kind, event);
    Ok(Some(format!("{name} {event} {raw} {end}")))
}

/// A day as `YYYY-MM-DD` and in no other of the forms that ISO 8601 knows.
fn day(text: &str) -> Option<Date> {
    let shape = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if shape { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(input: &[u8]) -> (String, String, usize) {
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let bad = answer(input, &mut output, &mut errors).expect("memory does not fail");
        (String::from_utf8(output).expect("text"), String::from_utf8(errors).expect("text"), bad)
    }

    #[test]
    fn a_term_that_ends_in_a_weekend_ends_on_the_next_working_day() {
        // Six weeks after Saturday 10 October 2026 is Saturday 21 November.
        let (output, errors, bad) = ask(b"bezwaar 2026-10-10\n");
        assert_eq!(output, "bezwaar 2026-10-10 2026-11-21 2026-11-23\n");
        assert_eq!((errors.as_str(), bad), ("", 0));
    }

    #[test]
    fn a_bad_line_is_named_and_the_others_still_count() {
        let (output, errors, bad) =
            ask(b"onderzoek 2026-02-30\n\nberoep 2026-01-05\nbezwaren 2026-01-05\nbezwaar\n");
        assert_eq!(output, "beroep 2026-01-05 2026-02-16 2026-02-16\n");
        assert_eq!(bad, 3);
        let errors: Vec<&str> = errors.lines().collect();
        assert!(errors[0].starts_with("line 1: no such day"), "{errors:?}");
        assert!(errors[1].starts_with("line 4: unknown kind"), "{errors:?}");
        assert!(errors[2].starts_with("line 5: expected"), "{errors:?}");
    }

    #[test]
    fn what_is_no_text_and_what_is_endless_is_refused() {
        let mut input = b"bezwaar \xff\xfe\n".to_vec();
        input.extend(std::iter::repeat_n(b'x', 100_000));
        input.extend(b"\nbezwaar 2026-01-05");
        let (output, errors, bad) = ask(&input);
        assert_eq!(output.lines().count(), 1);
        assert!(errors.contains("line 1: not text") && errors.contains("line 2: longer"), "{errors}");
        assert_eq!(bad, 2);
    }

    #[test]
    fn only_a_plain_day_is_a_day() {
        for text in ["2026-1-5", "20260105", "2026-01-05T10:00", "+002026-01-05", "05-01-2026", "2026-01-05Z"]
        {
            assert_eq!(day(text), None, "{text}");
        }
        assert!(day("2026-01-05").is_some());
    }

    #[test]
    fn windows_line_ends_and_a_byte_order_mark_are_fine() {
        let (output, _, bad) = ask("\u{feff}bezwaar 2026-01-05\r\n".as_bytes());
        assert_eq!((output.lines().count(), bad), (1, 0));
    }
}
