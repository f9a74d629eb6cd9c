//! Nobody's number in an address.

use crate::openzaak::{CLIENT, OpenZaak, bsn, zaken};
use zgw::zaken::ZaakFilter;

#[tokio::test]
async fn no_bsn_stands_in_any_address_but_where_the_registry_has_no_other_way() {
    let server = OpenZaak { zaken: 105, extensions: true }.start().await;
    let client = zaken(&server);
    let filter = ZaakFilter { bsn: Some(bsn(CLIENT)), ..ZaakFilter::default() };
    for zaak in client.search(&filter).await.unwrap().iter().take(2) {
        client.statussen(&zaak.url).await.unwrap();
        client.informatieobjecten(&zaak.url).await.unwrap();
    }
    for seen in server.seen() {
        assert!(
            !seen.path.contains(CLIENT) && !seen.query.values().any(|v| v.contains(CLIENT)),
            "{}",
            seen.path
        );
    }
}
