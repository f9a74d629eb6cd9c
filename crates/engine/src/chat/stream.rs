//! Server-sent events, read as they come: lines of any cut, bounded in memory. What cannot be read is left out.

/// The longest line.
const LINE: usize = 64 << 10;
/// The most data of one event.
const EVENT: usize = 256 << 10;

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Event {
    /// Its name; empty for one without.
    pub name: String,
    /// Its data.
    pub data: String,
    /// Its id, where it brought one.
    pub id: Option<String>,
}

/// A line or an event that has no end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Endless;

/// Reads a stream of events (WHATWG HTML, "server-sent events").
#[derive(Debug, Default)]
pub(super) struct Events {
    line: Vec<u8>,
    /// The last byte was a carriage return: a line feed after it ends no line of its own.
    returned: bool,
    begun: bool,
    name: String,
    data: String,
    id: Option<String>,
    /// Something of the event that is being read could not be read.
    broken: bool,
    /// How long the server asks us to wait before coming back, in milliseconds.
    pub retry: Option<u64>,
    /// Events that could not be read.
    pub lost: u32,
}

impl Events {
    /// Takes the next bytes; answers the events that are whole now.
    pub fn take(&mut self, bytes: &[u8]) -> Result<Vec<Event>, Endless> {
        let mut found = Vec::new();
        for byte in bytes {
            let after_return = std::mem::take(&mut self.returned);
            match byte {
                b'\n' if after_return => {}
                b'\n' => found.extend(self.end_line()?),
                b'\r' => {
                    self.returned = true;
                    found.extend(self.end_line()?);
                }
                byte if self.line.len() < LINE => self.line.push(*byte),
                _ => return Err(Endless),
            }
        }
        Ok(found)
    }

    fn end_line(&mut self) -> Result<Option<Event>, Endless> {
        let bytes = std::mem::take(&mut self.line);
        // A byte order mark may stand at the very beginning.
        let first = !std::mem::replace(&mut self.begun, true);
        let bytes = if first { bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes) } else { &bytes };
        if bytes.is_empty() {
            return Ok(self.end_event());
        }
        let Ok(line) = std::str::from_utf8(bytes) else {
            self.broken = true;
            return Ok(None);
        };
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => self.name = value.to_owned(),
            "data" if self.data.len() + value.len() > EVENT => return Err(Endless),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" => self.retry = value.parse().ok().or(self.retry),
            _ => {}
        }
        Ok(None)
    }

    fn end_event(&mut self) -> Option<Event> {
        let (name, mut data) = (std::mem::take(&mut self.name), std::mem::take(&mut self.data));
        let (id, broken) = (self.id.take(), std::mem::take(&mut self.broken));
        if broken {
            self.lost = self.lost.saturating_add(1);
            return None;
        }
        // An event without data is none.
        data.pop()?;
        Some(Event { name, data, id })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &[u8]) -> Vec<Event> {
        Events::default().take(text).unwrap()
    }

    fn event(name: &str, data: &str, id: Option<&str>) -> Event {
        Event { name: name.into(), data: data.into(), id: id.map(str::to_owned) }
    }

    #[test]
    fn events_are_read_as_the_standard_says() {
        let text = b"\xef\xbb\xbf: hartslag\n\nevent: bericht\nid: b1\ndata: {\"a\":\ndata:1}\n\ndata\n\nevent: leeg\n\n";
        assert_eq!(read(text), [event("bericht", "{\"a\":\n1}", Some("b1")), event("", "", None)]);
        assert_eq!(read(b"data: a\r\n\r\ndata: b\r\rdata: c\n\n").len(), 3);
        assert_eq!(read(b"data: half"), []);
    }

    #[test]
    fn what_cannot_be_read_is_left_out_and_the_rest_goes_on() {
        let mut events = Events::default();
        let found =
            events.take(b"data: \xff\xfe\n\nnonsense\n\nretry: soon\nretry: 2500\ndata: b\n\n").unwrap();
        assert_eq!(found, [event("", "b", None)]);
        assert_eq!((events.lost, events.retry), (1, Some(2500)));
    }

    #[test]
    fn a_line_or_an_event_without_end_is_given_up() {
        let mut events = Events::default();
        assert!(events.take(&vec![b'x'; LINE]).is_ok());
        assert_eq!(events.take(b"x"), Err(Endless));
        let mut events = Events::default();
        let line = format!("data: {}\n", "x".repeat(1000));
        let all: Result<Vec<_>, _> = (0..300).map(|_| events.take(line.as_bytes())).collect();
        assert_eq!(all, Err(Endless));
    }

    proptest! {
        #[test]
        fn how_it_is_cut_makes_no_difference(
            text in "(event: x|data: [a-z]{0,8}|id: 1|: c|\r\n|\n|\r|é){0,40}", cut in 1usize..7
        ) {
            let whole = read(text.as_bytes());
            let mut events = Events::default();
            let cut: Vec<Event> =
                text.as_bytes().chunks(cut).flat_map(|piece| events.take(piece).unwrap()).collect();
            prop_assert_eq!(whole, cut);
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
            let _ = Events::default().take(&bytes);
        }
    }
}
