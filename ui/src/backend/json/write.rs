use super::Broken;
use serde::ser::{
    Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};

/// Writes a value as JSON text.
///
/// # Errors
/// [`Broken`] for what no request has: bytes, fractions, enums with data that carry no tag.
pub fn write<T: Serialize>(value: &T) -> Result<String, Broken> {
    let mut text = String::new();
    value.serialize(Writer { text: &mut text })?;
    Ok(text)
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
        $(fn $name(self, value: $type) -> Result<(), Broken> {
            number(self.text, value.into());
            Ok(())
        })+
    };
}

impl<'t> Serializer for Writer<'t> {
    type Ok = ();
    type Error = Broken;
    type SerializeSeq = List<'t>;
    type SerializeTuple = List<'t>;
    type SerializeTupleStruct = Impossible<(), Broken>;
    type SerializeTupleVariant = Impossible<(), Broken>;
    type SerializeMap = List<'t>;
    type SerializeStruct = List<'t>;
    type SerializeStructVariant = Impossible<(), Broken>;

    numbers!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_u8 u8, serialize_u16 u16, serialize_u32 u32);

    fn serialize_u64(self, value: u64) -> Result<(), Broken> {
        number(self.text, i64::try_from(value).map_err(|_| Broken)?);
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Result<(), Broken> {
        self.text.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Broken> {
        quote(self.text, value);
        Ok(())
    }

    /// Dates write themselves: nothing in them needs quoting, but nothing may go wrong if it did.
    fn collect_str<T: std::fmt::Display + ?Sized>(self, value: &T) -> Result<(), Broken> {
        quote(self.text, &value.to_string());
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Broken> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Broken> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Broken> {
        self.text.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Broken> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Broken> {
        quote(self.text, variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Broken> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'t>, Broken> {
        Ok(List::open(self.text, '[', ']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<List<'t>, Broken> {
        Ok(List::open(self.text, '[', ']'))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<List<'t>, Broken> {
        Ok(List::open(self.text, '{', '}'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<List<'t>, Broken> {
        Ok(List::open(self.text, '{', '}'))
    }

    fn serialize_f32(self, _: f32) -> Result<(), Broken> {
        Err(Broken)
    }
    fn serialize_f64(self, _: f64) -> Result<(), Broken> {
        Err(Broken)
    }
    fn serialize_char(self, _: char) -> Result<(), Broken> {
        Err(Broken)
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<(), Broken> {
        Err(Broken)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Broken> {
        Err(Broken)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Impossible<(), Broken>, Broken> {
        Err(Broken)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Broken>, Broken> {
        Err(Broken)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Broken>, Broken> {
        Err(Broken)
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

    fn end(self) -> Result<(), Broken> {
        self.text.push(self.close);
        Ok(())
    }
}

impl SerializeSeq for List<'_> {
    type Ok = ();
    type Error = Broken;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        value.serialize(self.next())
    }
    fn end(self) -> Result<(), Broken> {
        List::end(self)
    }
}

impl SerializeTuple for List<'_> {
    type Ok = ();
    type Error = Broken;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        value.serialize(self.next())
    }
    fn end(self) -> Result<(), Broken> {
        List::end(self)
    }
}

impl SerializeMap for List<'_> {
    type Ok = ();
    type Error = Broken;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Broken> {
        key.serialize(self.next())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        self.text.push(':');
        value.serialize(Writer { text: self.text })
    }
    fn end(self) -> Result<(), Broken> {
        List::end(self)
    }
}

impl SerializeStruct for List<'_> {
    type Ok = ();
    type Error = Broken;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Broken> {
        quote(self.next().text, name);
        self.text.push(':');
        value.serialize(Writer { text: self.text })
    }
    fn end(self) -> Result<(), Broken> {
        List::end(self)
    }
}
