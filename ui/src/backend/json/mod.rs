//! JSON for the requests and answers. The usual crates carry a text for every mistake of every type into the download
//! (a sixth of it); an answer of our own engine is right or it is not, so here a mistake is just that.

mod read;
mod write;

pub use read::read;
pub use write::write;

/// What is read or written is not what was meant.
#[derive(Debug)]
pub struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("broken")
    }
}

impl std::error::Error for Broken {}

/// The mistake that no type can make while it is read or written: what is wrong with a text is remembered by who reads
/// it. A type for which there is no value takes all code that would handle one with it.
#[derive(Debug)]
pub enum Never {}

impl std::fmt::Display for Never {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

/// What a visitor says of a value that the reader does not give it.
fn no_such(_: &str) -> ! {
    std::process::abort()
}

impl serde::de::Error for Never {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        no_such("mistake")
    }
    fn invalid_type(_: serde::de::Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        no_such("type")
    }
    fn invalid_value(_: serde::de::Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        no_such("value")
    }
    fn invalid_length(_: usize, _: &dyn serde::de::Expected) -> Self {
        no_such("length")
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        no_such("code")
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        no_such("field")
    }
    fn missing_field(_: &'static str) -> Self {
        no_such("field")
    }
    fn duplicate_field(_: &'static str) -> Self {
        no_such("field")
    }
}

impl serde::ser::Error for Never {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        no_such("mistake")
    }
}

#[cfg(test)]
mod tests;
