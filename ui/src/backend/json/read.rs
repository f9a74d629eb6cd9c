use super::Broken;
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
    let mut reader = Reader { text, at: 0, depth: 0 };
    let value = T::deserialize(&mut reader)?;
    match reader.peek() {
        None => Ok(value),
        Some(_) => Err(Broken),
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: u8,
}

impl Reader<'_> {
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
    fn expect(&mut self, byte: u8) -> Result<(), Broken> {
        if self.peek() != Some(byte) {
            return Err(Broken);
        }
        self.at += 1;
        Ok(())
    }

    #[inline(never)]
    fn word(&mut self, word: &str) -> Result<(), Broken> {
        self.peek();
        let rest = self.text.get(self.at..).ok_or(Broken)?;
        if !rest.starts_with(word) {
            return Err(Broken);
        }
        self.at += word.len();
        Ok(())
    }

    /// No answer has a fraction, nor a whole number beyond 63 bits.
    #[inline(never)]
    fn number(&mut self) -> Result<i64, Broken> {
        self.peek();
        let rest = self.text.get(self.at..).ok_or(Broken)?;
        let end = rest.bytes().position(|b| !matches!(b, b'0'..=b'9' | b'-')).unwrap_or(rest.len());
        let digits = rest.get(..end).ok_or(Broken)?;
        self.at += end;
        let padded = digits.trim_start_matches('-').strip_prefix('0').is_some_and(|more| !more.is_empty());
        if padded { Err(Broken) } else { digits.parse().map_err(|_| Broken) }
    }

    #[inline(never)]
    fn string(&mut self) -> Result<String, Broken> {
        self.expect(b'"')?;
        let mut found = String::new();
        loop {
            let rest = self.text.get(self.at..).ok_or(Broken)?;
            let end = rest.find(|c| matches!(c, '"' | '\\' | '\0'..='\u{1f}')).ok_or(Broken)?;
            found.push_str(rest.get(..end).ok_or(Broken)?);
            self.at += end + 1;
            match rest.as_bytes().get(end) {
                Some(b'"') => return Ok(found),
                Some(b'\\') => {}
                _ => return Err(Broken),
            }
            let escaped = rest.as_bytes().get(end + 1).ok_or(Broken)?;
            self.at += 1;
            found.push(match escaped {
                b'n' => '\n',
                b't' => '\t',
                b'r' => '\r',
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'u' => self.escaped()?,
                b'"' | b'\\' | b'/' => char::from(*escaped),
                _ => return Err(Broken),
            });
        }
    }

    fn hex(&mut self) -> Result<u32, Broken> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(Broken)?;
        self.at += 4;
        // the standard library would take a sign as well
        let digits =
            Some(digits).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit())).ok_or(Broken)?;
        u32::from_str_radix(digits, 16).map_err(|_| Broken)
    }

    /// What follows `\u`: one unit, or two that belong together.
    fn escaped(&mut self) -> Result<char, Broken> {
        let first = self.hex()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first).ok_or(Broken);
        }
        if self.text.get(self.at..self.at + 2) != Some("\\u") {
            return Err(Broken);
        }
        self.at += 2;
        let second = self.hex()?;
        let low = second.checked_sub(0xDC00).filter(|low| *low < 0x400).ok_or(Broken)?;
        char::from_u32(0x10000 + ((first - 0xD800) << 10) + low).ok_or(Broken)
    }

    #[inline(never)]
    fn truth(&mut self) -> Result<bool, Broken> {
        let truth = self.peek() == Some(b't');
        self.word(if truth { "true" } else { "false" })?;
        Ok(truth)
    }

    /// Which of these codes stands here.
    #[inline(never)]
    fn code(&mut self, codes: &[&str]) -> Result<Code, Broken> {
        let code = self.string()?;
        codes.iter().position(|known| *known == code).map(Code).ok_or(Broken)
    }

    /// Moves on past a value that nobody asked for.
    fn pass_over(&mut self) -> Result<(), Broken> {
        match self.peek().ok_or(Broken)? {
            b'"' => self.string().map(|_| ()),
            b'n' => self.word("null"),
            b't' | b'f' => self.truth().map(|_| ()),
            open @ (b'[' | b'{') => {
                let mut members = Members::open(self, open)?;
                while members.another()? {
                    if open == b'{' {
                        members.reader.string()?;
                        members.reader.expect(b':')?;
                    }
                    members.reader.pass_over()?;
                }
                Ok(())
            }
            _ => self.number().map(|_| ()),
        }
    }
}

/// A number of any width; its visitor knows what fits.
macro_rules! numbers {
    ($($name:ident)+) => {
        $(fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
            visitor.visit_i64(self.number()?)
        })+
    };
}

/// What no answer has.
macro_rules! refused {
    ($($name:ident ( $($argument:ty),* ))+) => {
        $(fn $name<V: Visitor<'de>>(self, $(_: $argument,)* _: V) -> Result<V::Value, Broken> {
            Err(Broken)
        })+
    };
}

/// Each type reads what it is, and nothing else: a visitor has a method for every kind of value, and those that are
/// never called are not in the download.
impl<'de> Deserializer<'de> for &mut Reader<'_> {
    type Error = Broken;

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        self.pass_over()?;
        visitor.visit_unit()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_bool(self.truth()?)
    }

    numbers!(deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64);
    numbers!(deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64);

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_str(&self.string()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_string(self.string()?)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        self.deserialize_str(visitor)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        self.word("null")?;
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        if self.peek() == Some(b'n') {
            self.word("null")?;
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Broken> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        let mut members = Members::open(self, b'[')?;
        let value = visitor.visit_seq(&mut members)?;
        // a tuple asks for as many members as it has
        if members.another()? { Err(Broken) } else { Ok(value) }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Broken> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_map(Members::open(self, b'{')?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Broken> {
        let mut fields = Fields::find(self, names)?;
        let value = visitor.visit_seq(&mut fields)?;
        fields.reader.at = fields.end;
        Ok(value)
    }

    /// Codes only: no answer has an enum with data in it.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        codes: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Broken> {
        visitor.visit_enum(self.code(codes)?)
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
        deserialize_unit_struct(&'static str)
        deserialize_tuple_struct(&'static str, usize)
    }
}

/// Which of an enum's codes it is: a type that knows its codes by their place needs no comparing of its own.
struct Code(usize);

impl<'de> EnumAccess<'de> for Code {
    type Error = Broken;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Broken> {
        let place: U64Deserializer<Broken> = (self.0 as u64).into_deserializer();
        Ok((seed.deserialize(place)?, self))
    }
}

impl<'de> VariantAccess<'de> for Code {
    type Error = Broken;

    fn unit_variant(self) -> Result<(), Broken> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Broken> {
        Err(Broken)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Broken> {
        Err(Broken)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Broken> {
        Err(Broken)
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
    fn find(reader: &'r mut Reader<'t>, names: &[&str]) -> Result<Self, Broken> {
        let mut starts = vec![None; names.len()];
        let mut members = Members::open(reader, b'{')?;
        while members.another()? {
            let name = members.reader.string()?;
            members.reader.expect(b':')?;
            let start = members.reader.at;
            members.reader.pass_over()?;
            let place = names.iter().position(|known| *known == name);
            if place
                .and_then(|place| starts.get_mut(place))
                .is_some_and(|field| field.replace(start).is_some())
            {
                return Err(Broken); // twice
            }
        }
        let end = reader.at;
        Ok(Self { reader, starts: starts.into_iter(), end })
    }

    /// Goes to the next field; false where the answer does not have it.
    #[inline(never)]
    fn next(&mut self) -> bool {
        match self.starts.next().flatten() {
            Some(start) => {
                self.reader.at = start;
                true
            }
            None => false,
        }
    }
}

impl<'de> SeqAccess<'de> for &mut Fields<'_, '_> {
    type Error = Broken;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Broken> {
        if self.next() { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
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
    fn open(reader: &'r mut Reader<'t>, open: u8) -> Result<Self, Broken> {
        reader.expect(open)?;
        reader.depth += 1;
        if reader.depth > DEEPEST {
            return Err(Broken);
        }
        // in ASCII a closing bracket stands two places after its opening one
        Ok(Self { reader, close: open + 2, first: true, closed: false })
    }

    /// True where another member follows; at the end the list is closed.
    #[inline(never)]
    fn another(&mut self) -> Result<bool, Broken> {
        if self.closed {
            return Ok(false);
        }
        if self.reader.peek() == Some(self.close) {
            self.reader.at += 1;
            self.reader.depth -= 1;
            self.closed = true;
            return Ok(false);
        }
        if !std::mem::take(&mut self.first) {
            self.reader.expect(b',')?;
        }
        Ok(true)
    }
}

impl<'de> SeqAccess<'de> for &mut Members<'_, '_> {
    type Error = Broken;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Broken> {
        if self.another()? { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for Members<'_, '_> {
    type Error = Broken;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Broken> {
        if self.another()? { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Broken> {
        self.reader.expect(b':')?;
        seed.deserialize(&mut *self.reader)
    }
}
