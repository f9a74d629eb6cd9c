use crate::store::{StoreError, Table, Writer};
use domain::call::AppError;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// When a field was written: a hybrid logical clock. Stamps of one device always grow, also when its
/// clock jumps backwards, and two devices never make the same one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp {
    /// Milliseconds since 1970, UTC; never before an earlier stamp of the same device.
    pub at: i64,
    /// Counts within one millisecond.
    pub n: u32,
    /// The device, 16 random hexadecimal digits.
    pub device: String,
}

const STAMP: &str = "stamp";

/// The next stamp of this device, later than every one that it made or saw.
pub(super) fn next(w: &Writer<'_>, now: Timestamp) -> Result<Stamp, AppError> {
    let now = now.as_millisecond();
    let stamp = match w.get::<Stamp>(Table::Meta, &[], STAMP)? {
        Some(last) if last.at >= now => following(last),
        Some(last) => Stamp { at: now, n: 0, device: last.device },
        None => Stamp { at: now, n: 0, device: new_device()? },
    };
    w.put(Table::Meta, &[], STAMP, &stamp)?;
    Ok(stamp)
}

/// Remembers a stamp of another device, so that ours are later from now on.
pub(super) fn observe(w: &Writer<'_>, theirs: &Stamp) -> Result<(), AppError> {
    let ours = w.get::<Stamp>(Table::Meta, &[], STAMP)?;
    if ours.as_ref().is_some_and(|ours| (ours.at, ours.n) >= (theirs.at, theirs.n)) {
        return Ok(());
    }
    let device = match ours {
        Some(ours) => ours.device,
        None => new_device()?,
    };
    w.put(Table::Meta, &[], STAMP, &Stamp { at: theirs.at, n: theirs.n, device })?;
    Ok(())
}

fn following(last: Stamp) -> Stamp {
    match last.n.checked_add(1) {
        Some(n) => Stamp { n, ..last },
        None => Stamp { at: last.at + 1, n: 0, ..last },
    }
}

fn new_device() -> Result<String, StoreError> {
    let id = getrandom::u64().map_err(|e| StoreError::Failed(e.to_string()))?;
    Ok(format!("{id:016x}"))
}
