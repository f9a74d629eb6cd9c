//! Where a page begins: opaque to the reader, sealed, and bound to the collection as it was.

use super::etag::Etag;
use crate::{access::Ids, problem::Fault, registry::Bsn};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use municipal_api::Collectie;

const LABEL: &str = "cursor:1";

/// Makes the cursor of the page that begins at row `start`.
pub(crate) fn seal(
    ids: &Ids,
    client: &Bsn,
    collectie: Collectie,
    etag: &Etag,
    start: usize,
) -> Option<String> {
    let start = u32::try_from(start).ok()?.to_be_bytes();
    let seal = ids.seal(LABEL, &parts(client, collectie, etag, &start))?;
    let mut bytes = Vec::with_capacity(44);
    bytes.extend_from_slice(&start);
    bytes.extend_from_slice(&seal);
    bytes.extend_from_slice(etag.as_str().as_bytes());
    Some(URL_SAFE_NO_PAD.encode(bytes))
}

/// Reads a cursor: the row at which its page begins. One that we did not make for this collection is
/// refused; one from before a change answers that the collection changed.
pub(crate) fn open(
    ids: &Ids,
    client: &Bsn,
    collectie: Collectie,
    etag: &Etag,
    cursor: &str,
) -> Result<usize, Fault> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| Fault::bad_cursor())?;
    let (start, rest) = bytes.split_first_chunk::<4>().ok_or_else(Fault::bad_cursor)?;
    let (seal, then) = rest.split_first_chunk::<16>().ok_or_else(Fault::bad_cursor)?;
    let then = std::str::from_utf8(then).map_err(|_| Fault::bad_cursor())?;
    let then = Etag::read(then);
    if !ids.is_sealed(LABEL, &parts(client, collectie, &then, start), seal) {
        return Err(Fault::bad_cursor());
    }
    if then != *etag {
        return Err(Fault::collection_changed());
    }
    Ok(u32::from_be_bytes(*start) as usize)
}

fn parts<'a>(client: &'a Bsn, collectie: Collectie, etag: &'a Etag, start: &'a [u8; 4]) -> [&'a [u8]; 4] {
    [client.reveal().as_bytes(), collectie.segment().as_bytes(), etag.as_str().as_bytes(), start]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Secret, config::DossierConfig};

    #[test]
    fn a_cursor_opens_where_it_was_made_and_nowhere_else() {
        let ids = Ids::new(&DossierConfig { key: Secret::new([1; 32]), previous_key: None });
        let (anna, bert) = (Bsn::new("999990019").unwrap(), Bsn::new("999990329").unwrap());
        let (now, later) = (Etag::of([b"1".as_slice()]), Etag::of([b"2".as_slice()]));
        let cursor = seal(&ids, &anna, Collectie::Zaken, &now, 500).unwrap();
        assert_eq!(open(&ids, &anna, Collectie::Zaken, &now, &cursor), Ok(500));
        assert_eq!(open(&ids, &anna, Collectie::Zaken, &later, &cursor), Err(Fault::collection_changed()));
        assert_eq!(open(&ids, &bert, Collectie::Zaken, &now, &cursor), Err(Fault::bad_cursor()));
        assert_eq!(open(&ids, &anna, Collectie::Taken, &now, &cursor), Err(Fault::bad_cursor()));
        let mut forged = URL_SAFE_NO_PAD.decode(&cursor).unwrap();
        forged[3] ^= 1;
        for wrong in ["", "x", "500", &URL_SAFE_NO_PAD.encode(forged), &cursor[..20]] {
            assert_eq!(open(&ids, &anna, Collectie::Zaken, &now, wrong), Err(Fault::bad_cursor()), "{wrong}");
        }
    }
}
