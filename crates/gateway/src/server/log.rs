//! The log: one line a request, and what went wrong. Nothing in it names a person.

use crate::layers::RequestId;
use jiff::Timestamp;
use std::cell::RefCell;
use std::fmt::{self, Write};
use tracing::{
    Event, Level, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    field::RecordFields,
    filter::{ParseError, Targets},
    fmt::{
        self as lines, FmtContext, FormatEvent, FormatFields, FormattedFields, MakeWriter, format::Writer,
    },
    layer::SubscriberExt,
    registry,
    registry::LookupSpan,
};

/// What writes the log. `filter` is a level, or levels by target, such as `info,gateway=debug`.
///
/// The filter knows targets and levels alone: one that also looks into spans costs every request more
/// than the request itself needs.
pub fn log<W>(filter: &str, writer: W, colour: bool) -> Result<impl Subscriber + Send + Sync, ParseError>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let targets: Targets = filter.parse()?;
    let lines = lines::layer().fmt_fields(Line).event_format(Line).with_writer(writer).with_ansi(colour);
    Ok(registry().with(targets).with(lines))
}

/// A line: `TIME LEVEL request{id="…"}: span{field=value}: target: message field=value`. The library's own
/// format, which looks much the same, took a third of the time of an answer: it goes through `fmt` for every piece.
struct Line;

impl<S, N> FormatEvent<S, N> for Line
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        ctx: &FmtContext<'_, S, N>,
        mut out: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        write_moment(&mut out, Timestamp::now())?;
        let level = *event.metadata().level();
        let (name, colour) = named(level);
        if out.has_ansi_escapes() {
            write!(out, "\x1b[{colour}m{name}\x1b[0m ")?;
        } else {
            out.write_str(name)?;
            out.write_char(' ')?;
        }
        if let Some(request) = RequestId::current() {
            out.write_str("request{id=\"")?;
            out.write_str(request.as_str())?;
            out.write_str("\"}: ")?;
        }
        for span in ctx.event_scope().into_iter().flat_map(|scope| scope.from_root()) {
            out.write_str(span.name())?;
            if let Some(fields) = span.extensions().get::<FormattedFields<N>>()
                && !fields.is_empty()
            {
                out.write_char('{')?;
                out.write_str(fields)?;
                out.write_char('}')?;
            }
            out.write_str(": ")?;
        }
        out.write_str(event.metadata().target())?;
        out.write_str(": ")?;
        ctx.format_fields(out.by_ref(), event)?;
        out.write_char('\n')
    }
}

/// `2026-11-22T15:20:00.123456Z `. All but the fraction is written once a second: a calendar for each line was a good
/// part of what a line costs.
fn write_moment(out: &mut Writer<'_>, now: Timestamp) -> fmt::Result {
    thread_local! {
        static SECOND: RefCell<(i64, String)> = RefCell::default();
    }
    SECOND.with_borrow_mut(|(second, text)| {
        if *second != now.as_second() || text.is_empty() {
            *second = now.as_second();
            text.clear();
            write!(text, "{now:.0}")?;
            text.truncate(text.trim_end_matches('Z').len());
        }
        out.write_str(text)
    })?;
    write!(out, ".{:06}Z ", now.subsec_microsecond())
}

impl<'w> FormatFields<'w> for Line {
    fn format_fields<R: RecordFields>(&self, out: Writer<'w>, fields: R) -> fmt::Result {
        let mut visit = Fields { out, first: true, outcome: Ok(()) };
        fields.record(&mut visit);
        visit.outcome
    }
}

/// The level as it is written, and its colour on a terminal.
fn named(level: Level) -> (&'static str, u8) {
    match level {
        Level::ERROR => ("ERROR", 31),
        Level::WARN => (" WARN", 33),
        Level::INFO => (" INFO", 32),
        Level::DEBUG => ("DEBUG", 34),
        Level::TRACE => ("TRACE", 35),
    }
}

/// Writes fields one after another; the message comes without its name.
struct Fields<'w> {
    out: Writer<'w>,
    first: bool,
    outcome: fmt::Result,
}

impl Fields<'_> {
    fn field(&mut self, field: &Field, value: impl FnOnce(&mut Safe<'_, '_>) -> fmt::Result) {
        if self.outcome.is_ok() {
            self.outcome = self.write(field, value);
        }
    }

    fn write(&mut self, field: &Field, value: impl FnOnce(&mut Safe<'_, '_>) -> fmt::Result) -> fmt::Result {
        if !std::mem::take(&mut self.first) {
            self.out.write_char(' ')?;
        }
        if field.name() != MESSAGE {
            self.out.write_str(field.name())?;
            self.out.write_char('=')?;
        }
        value(&mut Safe(&mut self.out))
    }
}

/// The field that holds the message of an event.
const MESSAGE: &str = "message";

impl Visit for Fields<'_> {
    fn record_u64(&mut self, field: &Field, value: u64) {
        // no letters in it that [`Safe`] would have to look for
        self.field(field, |out| write!(out.0, "{value}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let quoted = field.name() != MESSAGE;
        self.field(field, |out| match quoted {
            true if value.bytes().all(|b| matches!(b, b' '..=b'~') && b != b'"' && b != b'\\') => {
                out.0.write_char('"')?;
                out.0.write_str(value)?;
                out.0.write_char('"')
            }
            true => write!(out, "{value:?}"),
            false => out.write_str(value),
        });
    }

    fn record_error(&mut self, field: &Field, value: &(dyn std::error::Error + 'static)) {
        self.field(field, |out| {
            write!(out, "{value}")?;
            let mut next = value.source();
            while let Some(source) = next {
                write!(out, ": {source}")?;
                next = source.source();
            }
            Ok(())
        });
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.field(field, |out| write!(out, "{value:?}"));
    }
}

/// Lets no control character through: whoever sends one must not write lines, or colours, of their own.
struct Safe<'a, 'w>(&'a mut Writer<'w>);

impl Write for Safe<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if !text.chars().any(char::is_control) {
            return self.0.write_str(text);
        }
        for letter in text.chars() {
            if letter.is_control() {
                write!(self.0, "{}", letter.escape_default())?;
            } else {
                self.0.write_char(letter)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_moment_is_written_as_its_library_writes_it() {
        let moments = [
            "2026-03-29T00:59:59.999999999Z",
            "2026-03-29T01:00:00Z",
            "2026-03-29T01:00:00.000007Z",
            "2027-01-01T00:00:00.5Z",
        ];
        for now in moments.map(|text| text.parse::<Timestamp>().unwrap()) {
            for _ in 0..2 {
                let mut text = String::new();
                write_moment(&mut Writer::new(&mut text), now).unwrap();
                assert_eq!(text, format!("{now:.6} "));
            }
        }
    }
    use std::{
        io,
        sync::{Arc, Mutex},
    };

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What is logged, without the moment at which each line begins.
    fn logged(filter: &str, colour: bool, what: impl FnOnce()) -> Vec<String> {
        let kept = Kept::default();
        let writer = kept.clone();
        let subscriber = log(filter, move || writer.clone(), colour).unwrap();
        tracing::subscriber::with_default(subscriber, what);
        let text = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
        let lines = text.lines().map(|line| {
            let (time, rest) = line.split_once(' ').unwrap();
            time.parse::<jiff::Timestamp>().unwrap();
            assert_eq!(time.len(), "2026-11-22T05:14:32.123456Z".len());
            rest.to_owned()
        });
        lines.collect()
    }

    #[test]
    fn a_line_names_the_request_and_its_fields() {
        let lines = logged("info", false, || {
            let span = tracing::info_span!("request", id = "1-2");
            tracing::info!(parent: &span, method = "GET", status = 304_u16, code = "", "answered");
            let _entered = span.enter();
            tracing::warn!(reason = %"expired", wat = ?Some(1), "token refused");
            tracing::debug!("below the filter");
        });
        let target = module_path!();
        assert_eq!(
            lines,
            [
                format!(
                    " INFO request{{id=\"1-2\"}}: {target}: answered method=\"GET\" status=304 code=\"\""
                ),
                format!(" WARN request{{id=\"1-2\"}}: {target}: token refused reason=expired wat=Some(1)"),
            ]
        );
    }

    #[test]
    fn nobody_writes_lines_of_their_own() {
        let evil = "a\n2026-01-01T00:00:00Z INFO \u{1b}[31m\u{9b}31m\"b\"\\";
        let error = io::Error::other(evil);
        let lines = logged("trace", false, || {
            tracing::error!(evil, "one");
            tracing::error!(evil = %evil, "two");
            tracing::error!(evil = ?evil, "three");
            tracing::error!(evil = &error as &dyn std::error::Error, "four");
            tracing::error!("{evil}");
        });
        assert_eq!(lines.len(), 5);
        assert!(lines.iter().all(|line| !line.chars().any(char::is_control)), "{lines:?}");
    }

    #[test]
    fn colours_are_for_a_terminal() {
        let said = |colour| logged("info", colour, || tracing::info!("x")).concat();
        assert!(said(true).contains("\u{1b}[32m INFO\u{1b}[0m "));
        assert!(!said(false).contains('\u{1b}'));
    }
}
