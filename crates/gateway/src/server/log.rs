//! The log: one line a request, and what went wrong. Nothing in it names a person.

use tracing::Subscriber;
use tracing_subscriber::{
    filter::{ParseError, Targets},
    fmt::{self, MakeWriter},
    layer::SubscriberExt,
    registry,
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
    Ok(registry().with(targets).with(fmt::layer().with_writer(writer).with_ansi(colour)))
}
