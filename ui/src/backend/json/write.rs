use super::{Never, no_such};
use serde::ser::{
    Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};

/// Writes a value as JSON text. What no request has (bytes, fractions, enums with data that carry no tag, numbers beyond
/// 63 bits) makes it a text that is no JSON, which the engine refuses.
pub fn write<T: Serialize>(value: &T) -> String {
    let mut text = String::new();
    let Ok(()) = value.serialize(Writer { text: &mut text });
    text
}

struct Writer<'t> {
    text: &'t mut String,
}

#[inline(never)]
fn quote(text: &mut String, value: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    text.push('"');
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\0'..='\u{1f}' => {
                let code = u32::from(c) as usize;
                text.push_str("\\u00");
                text.push(char::from(HEX[code >> 4 & 15]));
                text.push(char::from(HEX[code & 15]));
            }
            _ => text.push(c),
        }
    }
    text.push('"');
}

#[inline(never)]
fn number(text: &mut String, value: i64) {
    text.push_str(&value.to_string());
}

macro_rules! numbers {
    ($($name:ident $type:ty),+) => {
        $(fn $name(self, value: $type) -> Result<(), Never> {
            number(self.text, value.into());
            Ok(())
        })+
    };
}

/// Stands in no JSON.
const REFUSED: char = '\0';

impl Writer<'_> {
    fn refuse(self) {
        self.text.push(REFUSED);
    }
}

impl<'t> Serializer for Writer<'t> {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = List<'t>;
    type SerializeTuple = List<'t>;
    type SerializeTupleStruct = Impossible<(), Never>;
    type SerializeTupleVariant = Impossible<(), Never>;
    type SerializeMap = List<'t>;
    type SerializeStruct = List<'t>;
    type SerializeStructVariant = Impossible<(), Never>;

    numbers!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_u8 u8, serialize_u16 u16, serialize_u32 u32);

    fn serialize_u64(self, value: u64) -> Result<(), Never> {
        match i64::try_from(value) {
            Ok(value) => number(self.text, value),
            Err(_) => self.refuse(),
        }
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Result<(), Never> {
        self.text.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Never> {
        quote(self.text, value);
        Ok(())
    }

    /// Dates write themselves: nothing in them needs quoting, but nothing may go wrong if it did.
    fn collect_str<T: std::fmt::Display + ?Sized>(self, value: &T) -> Result<(), Never> {
        quote(self.text, &value.to_string());
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Never> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Never> {
        self.text.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Never> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Never> {
        quote(self.text, variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'t>, Never> {
        Ok(List::open(self.text, '[', ']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<List<'t>, Never> {
        Ok(List::open(self.text, '[', ']'))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<List<'t>, Never> {
        Ok(List::open(self.text, '{', '}'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<List<'t>, Never> {
        Ok(List::open(self.text, '{', '}'))
    }

    fn serialize_f32(self, _: f32) -> Result<(), Never> {
        self.refuse();
        Ok(())
    }
    fn serialize_f64(self, _: f64) -> Result<(), Never> {
        self.refuse();
        Ok(())
    }
    fn serialize_char(self, _: char) -> Result<(), Never> {
        self.refuse();
        Ok(())
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<(), Never> {
        self.refuse();
        Ok(())
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Never> {
        self.refuse();
        Ok(())
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Impossible<(), Never>, Never> {
        no_such("a tuple")
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Never>, Never> {
        no_such("a tuple")
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Never>, Never> {
        no_such("a tuple")
    }
}

/// An array or object that is being written.
struct List<'t> {
    text: &'t mut String,
    close: char,
    first: bool,
}

impl<'t> List<'t> {
    fn open(text: &'t mut String, open: char, close: char) -> Self {
        text.push(open);
        Self { text, close, first: true }
    }

    fn next(&mut self) -> Writer<'_> {
        if !std::mem::take(&mut self.first) {
            self.text.push(',');
        }
        Writer { text: self.text }
    }

    fn end(self) -> Result<(), Never> {
        self.text.push(self.close);
        Ok(())
    }
}

impl SerializeSeq for List<'_> {
    type Ok = ();
    type Error = Never;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        value.serialize(self.next())
    }
    fn end(self) -> Result<(), Never> {
        List::end(self)
    }
}

impl SerializeTuple for List<'_> {
    type Ok = ();
    type Error = Never;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        value.serialize(self.next())
    }
    fn end(self) -> Result<(), Never> {
        List::end(self)
    }
}

impl SerializeMap for List<'_> {
    type Ok = ();
    type Error = Never;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Never> {
        key.serialize(self.next())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.text.push(':');
        value.serialize(Writer { text: self.text })
    }
    fn end(self) -> Result<(), Never> {
        List::end(self)
    }
}

impl SerializeStruct for List<'_> {
    type Ok = ();
    type Error = Never;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Never> {
        quote(self.next().text, name);
        self.text.push(':');
        value.serialize(Writer { text: self.text })
    }
    fn end(self) -> Result<(), Never> {
        List::end(self)
    }
}
