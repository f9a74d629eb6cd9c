use super::{Broken, Never, no_such};
use domain::{DateTime, Time};
use jiff::Timestamp;
use serde::de::value::U64Deserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

/// Deeper than any answer.
const DEEPEST: u8 = 64;

/// Reads a value from JSON text.
///
/// # Errors
/// [`Broken`] where the text is no JSON, or not of this type.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Broken> {
    let mut reader = Reader { text, at: 0, depth: 0, broken: false };
    if reader.peek().is_none() {
        return Err(Broken);
    }
    let Ok(value) = T::deserialize(&mut reader);
    let left = reader.peek().is_some();
    if left || reader.broken { Err(Broken) } else { Ok(value) }
}

/// Where it is in the text. What cannot be read is remembered, not answered: the rest is then read as if the text had
/// ended (no list has another member, a number is 0), and [`read`] refuses all of it. So nothing in the code of a type
/// can go wrong half-way, and what a type would do about that is not in the download.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: u8,
    broken: bool,
}

impl Reader<'_> {
    /// The text is not what was meant.
    #[inline(never)]
    fn fail(&mut self) {
        self.broken = true;
        self.at = self.text.len();
    }

    /// What was found; where there is none, the text is not what was meant.
    fn sure<T: Default>(&mut self, found: Option<T>) -> T {
        found.unwrap_or_else(|| {
            self.fail();
            T::default()
        })
    }

    /// The next byte that is not white space.
    #[inline(never)]
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    #[inline(never)]
    fn expect(&mut self, byte: u8) {
        if self.peek() == Some(byte) {
            self.at += 1;
        } else {
            self.fail();
        }
    }

    #[inline(never)]
    fn word(&mut self, word: &str) {
        self.peek();
        if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            self.at += word.len();
        } else {
            self.fail();
        }
    }

    /// No answer has a fraction, nor a whole number beyond 63 bits.
    #[inline(never)]
    fn number(&mut self) -> i64 {
        self.peek();
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.bytes().position(|b| !matches!(b, b'0'..=b'9' | b'-')).unwrap_or(rest.len());
        let digits = rest.get(..end).unwrap_or_default();
        self.at += end;
        let padded = digits.trim_start_matches('-').strip_prefix('0').is_some_and(|more| !more.is_empty());
        self.sure(digits.parse().ok().filter(|_| !padded))
    }

    #[inline(never)]
    fn string(&mut self) -> String {
        self.expect(b'"');
        let mut found = String::new();
        let whole = self.rest_of(&mut found);
        self.sure(whole.map(|()| found))
    }

    /// A text from after its first quote to its last.
    fn rest_of(&mut self, found: &mut String) -> Option<()> {
        loop {
            let rest = self.text.get(self.at..)?;
            let end = rest.find(|c| matches!(c, '"' | '\\' | '\0'..='\u{1f}'))?;
            found.push_str(rest.get(..end)?);
            self.at += end + 1;
            match rest.as_bytes().get(end) {
                Some(b'"') => return Some(()),
                Some(b'\\') => {}
                _ => return None,
            }
            let escaped = rest.as_bytes().get(end + 1)?;
            self.at += 1;
            found.push(match escaped {
                b'n' => '\n',
                b't' => '\t',
                b'r' => '\r',
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'u' => self.escaped()?,
                b'"' | b'\\' | b'/' => char::from(*escaped),
                _ => return None,
            });
        }
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        // the standard library would take a sign as well
        let digits = Some(digits).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
        u32::from_str_radix(digits, 16).ok()
    }

    /// What follows `\u`: one unit, or two that belong together.
    fn escaped(&mut self) -> Option<char> {
        let first = self.hex()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        if self.text.get(self.at..self.at + 2) != Some("\\u") {
            return None;
        }
        self.at += 2;
        let low = self.hex()?.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
        char::from_u32(0x10000 + ((first - 0xD800) << 10) + low)
    }

    #[inline(never)]
    fn truth(&mut self) -> bool {
        let truth = self.peek() == Some(b't');
        self.word(if truth { "true" } else { "false" });
        truth
    }

    /// Which of these codes stands here.
    #[inline(never)]
    fn code(&mut self, codes: &[&str]) -> Code {
        let code = self.string();
        let place = codes.iter().position(|known| *known == code);
        Code(self.sure(place))
    }

    /// A day, a time, both, or a moment, so written that each type of the calendar reads what it is of it: they have
    /// mistakes of their own, which could not be answered.
    #[inline(never)]
    fn moment(&mut self) -> String {
        let text = self.string();
        if text.parse::<Timestamp>().is_ok() {
            return text.replace('Z', "+00");
        }
        if text.parse::<DateTime>().is_ok() {
            let rest = if text.contains('T') { "+00" } else { "T00:00+00" };
            return text + rest;
        }
        if text.parse::<Time>().is_ok() {
            return format!("2000-01-01T{text}+00");
        }
        self.fail();
        "2000-01-01T00:00+00".to_owned()
    }

    /// Moves on past a value that nobody asked for.
    fn pass_over(&mut self) {
        match self.peek() {
            Some(b'"') => {
                self.string();
            }
            Some(b'n') => self.word("null"),
            Some(b't' | b'f') => {
                self.truth();
            }
            Some(open @ (b'[' | b'{')) => {
                let mut members = Members::open(self, open);
                while members.another() {
                    if open == b'{' {
                        members.reader.string();
                        members.reader.expect(b':');
                    }
                    members.reader.pass_over();
                }
            }
            _ => {
                self.number();
            }
        }
    }
}

/// A number as wide as its type is.
macro_rules! numbers {
    ($($name:ident $visit:ident)+) => {
        $(fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
            let number = self.number().try_into().ok();
            visitor.$visit(self.sure(number))
        })+
    };
}

/// What no type of an answer asks for.
macro_rules! refused {
    ($($name:ident ( $($argument:ty),* ))+) => {
        $(fn $name<V: Visitor<'de>>(self, $(_: $argument,)* _: V) -> Result<V::Value, Never> {
            no_such(stringify!($name))
        })+
    };
}

/// Each type reads what it is, and nothing else: a visitor has a method for every kind of value, and those that are
/// never called are not in the download.
impl<'de> Deserializer<'de> for &mut Reader<'_> {
    type Error = Never;

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        self.pass_over();
        visitor.visit_unit()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.truth())
    }

    numbers!(deserialize_i8 visit_i8 deserialize_i16 visit_i16 deserialize_i32 visit_i32 deserialize_i64 visit_i64);
    numbers!(deserialize_u8 visit_u8 deserialize_u16 visit_u16 deserialize_u32 visit_u32 deserialize_u64 visit_u64);

    /// The types of the calendar ask for this; a text asks for a `String`.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_str(&self.moment())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_string(self.string())
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        self.word("null");
        visitor.visit_unit()
    }

    /// A field that is not there is none.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        match self.peek() {
            None => visitor.visit_none(),
            Some(b'n') => {
                self.word("null");
                visitor.visit_none()
            }
            Some(_) => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(&mut Members::of_field(self, b'['))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        let mut members = Members::open(self, b'[');
        let value = visitor.visit_seq(Exactly(&mut members));
        if members.another() {
            members.reader.fail();
        }
        value
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_map(Members::of_field(self, b'{'))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        let mut fields = Fields::find(self, names);
        let value = visitor.visit_seq(&mut fields);
        fields.close();
        value
    }

    /// Codes only: no answer has an enum with data in it.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        codes: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_enum(self.code(codes))
    }

    refused! {
        deserialize_any()
        deserialize_i128()
        deserialize_u128()
        deserialize_f32()
        deserialize_f64()
        deserialize_char()
        deserialize_bytes()
        deserialize_byte_buf()
        deserialize_identifier()
        deserialize_unit_struct(&'static str)
        deserialize_tuple_struct(&'static str, usize)
    }
}

/// Which of an enum's codes it is: a type that knows its codes by their place needs no comparing of its own.
struct Code(usize);

impl<'de> EnumAccess<'de> for Code {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Never> {
        let place: U64Deserializer<Never> = (self.0 as u64).into_deserializer();
        Ok((seed.deserialize(place)?, self))
    }
}

impl<'de> VariantAccess<'de> for Code {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Never> {
        no_such("an enum with data")
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Never> {
        no_such("an enum with data")
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Never> {
        no_such("an enum with data")
    }
}

/// The fields of a struct, in the struct's own order. A type that gets them so needs no code to tell its fields apart
/// and to remember which it has seen: that is here, once.
struct Fields<'r, 't> {
    reader: &'r mut Reader<'t>,
    starts: std::vec::IntoIter<Option<usize>>,
    end: usize,
}

impl<'r, 't> Fields<'r, 't> {
    /// Looks up where each field begins. What this version does not know is passed over.
    #[inline(never)]
    fn find(reader: &'r mut Reader<'t>, names: &[&str]) -> Self {
        let mut starts = vec![None; names.len()];
        let mut members = Members::open(reader, b'{');
        while members.another() {
            let name = members.reader.string();
            members.reader.expect(b':');
            let start = members.reader.at;
            members.reader.pass_over();
            let place = names.iter().position(|known| *known == name);
            let field = place.and_then(|place| starts.get_mut(place));
            if field.is_some_and(|field| field.replace(start).is_some()) {
                members.reader.fail(); // twice
            }
        }
        let end = reader.at;
        Self { reader, starts: starts.into_iter(), end }
    }

    /// Goes to the next field; to the end of the text where the answer does not have it.
    #[inline(never)]
    fn next(&mut self) {
        let start = self.starts.next().flatten().filter(|_| !self.reader.broken);
        self.reader.at = start.unwrap_or(self.reader.text.len());
    }

    #[inline(never)]
    fn close(&mut self) {
        if !self.reader.broken {
            self.reader.at = self.end;
        }
    }
}

impl<'de> SeqAccess<'de> for &mut Fields<'_, '_> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        self.next();
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

/// The members of an array or an object.
struct Members<'r, 't> {
    reader: &'r mut Reader<'t>,
    close: u8,
    first: bool,
    closed: bool,
}

impl<'r, 't> Members<'r, 't> {
    #[inline(never)]
    fn open(reader: &'r mut Reader<'t>, open: u8) -> Self {
        reader.expect(open);
        reader.depth += 1;
        if reader.depth > DEEPEST {
            reader.fail();
        }
        // in ASCII a closing bracket stands two places after its opening one
        Self { reader, close: open + 2, first: true, closed: false }
    }

    /// The same; a field that is not there has none.
    #[inline(never)]
    fn of_field(reader: &'r mut Reader<'t>, open: u8) -> Self {
        match reader.peek() {
            Some(_) => Self::open(reader, open),
            None => Self { reader, close: 0, first: true, closed: true },
        }
    }

    /// True where another member follows; at the end the list is closed.
    #[inline(never)]
    fn another(&mut self) -> bool {
        if self.closed || self.reader.broken {
            return false;
        }
        if self.reader.peek() == Some(self.close) {
            self.reader.at += 1;
            self.reader.depth -= 1;
            self.closed = true;
            return false;
        }
        if !std::mem::take(&mut self.first) {
            self.reader.expect(b',');
        }
        // a text that ends here has no other member either
        if self.reader.peek().is_none() {
            self.reader.fail();
        }
        !self.reader.broken
    }
}

impl<'de> SeqAccess<'de> for &mut Members<'_, '_> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        if self.another() { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for Members<'_, '_> {
    type Error = Never;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Never> {
        if self.another() { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Never> {
        self.reader.expect(b':');
        seed.deserialize(&mut *self.reader)
    }
}

/// As many members as the type has: one that is missing is read from the end of the text.
struct Exactly<'m, 'r, 't>(&'m mut Members<'r, 't>);

impl<'de> SeqAccess<'de> for Exactly<'_, '_, '_> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        if !self.0.another() {
            self.0.reader.fail();
        }
        seed.deserialize(&mut *self.0.reader).map(Some)
    }
}
