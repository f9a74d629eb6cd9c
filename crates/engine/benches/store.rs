//! A store of 5,000 records: opened and read, as at the start of the app.

use criterion::{Criterion, criterion_group, criterion_main};
use engine::secrets::DataKey;
use engine::store::{Store, Table};
use municipal_api::Zaak;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

const DOSSIERS: usize = 5;
const ZAKEN: usize = 1_000;

/// A zaak as a gateway sends it, with events and a besluit: about 1,100 bytes of JSON.
fn zaak(n: usize) -> Zaak {
    let json = serde_json::json!({
        "id": format!("zaak-{n:05}"),
        "identificatie": format!("2026-{n:06}"),
        "omschrijving": "Hulp bij het huishouden na een heupoperatie, twee keer in de week",
        "categorie": "01",
        "startdatum": "2026-03-02",
        "status": "In behandeling bij het team Wmo",
        "behandelaar": "M. Jansen, 14 0592",
        "adviescommissie": false,
        "gebeurtenissen": [
            { "soort": "meldingOntvangen", "datum": "2026-03-02" },
            { "soort": "onderzoekGestart", "datum": "2026-03-05", "toelichting": "Toegewezen aan een consulent" },
            { "soort": "gesprek", "datum": "2026-03-19", "toelichting": "Keukentafelgesprek bij u thuis" },
            { "soort": "verslagVerzonden", "datum": "2026-03-26" },
            { "soort": "aanvraagOntvangen", "datum": "2026-04-01" },
            { "soort": "besluitVerzonden", "datum": "2026-04-13" }
        ],
        "besluiten": [{
            "id": format!("besluit-{n:05}"),
            "datum": "2026-04-12",
            "verzenddatum": "2026-04-13",
            "uiterlijkeReactiedatum": "2026-05-25",
            "resultaat": "toegewezen",
            "toelichting": "U krijgt drie uur hulp bij het huishouden in de week, voor vijf jaar.",
            "documentId": format!("doc-{n:05}")
        }],
        "gewijzigd": "2026-04-13T09:30:00Z"
    });
    serde_json::from_value(json).expect("a zaak")
}

fn group(dossier: usize) -> [String; 3] {
    ["assen".to_owned(), format!("dossier-{dossier}"), "zaken".to_owned()]
}

fn fill(path: &Path, key: &DataKey) {
    let store = Store::open(path, key).expect("opens");
    for dossier in 0..DOSSIERS {
        let [gemeente, dossier_id, collectie] = group(dossier);
        store
            .write_now(|w| {
                (0..ZAKEN).map(|n| zaak(dossier * ZAKEN + n)).try_for_each(|zaak| {
                    w.put(Table::Wire, &[&gemeente, &dossier_id, &collectie], &zaak.id, &zaak).map(|_| ())
                })
            })
            .expect("written");
    }
    store.suspend().expect("all in one file");
}

fn read(store: &Store) -> usize {
    store
        .read_now(|r| {
            let mut read = 0;
            for dossier in 0..DOSSIERS {
                let [gemeente, dossier, collectie] = group(dossier);
                let rows: Vec<(String, Zaak)> = r.list(Table::Wire, &[&gemeente, &dossier, &collectie])?;
                read += rows.len();
            }
            Ok(read)
        })
        .expect("read")
}

fn store(c: &mut Criterion) {
    let dir = tempfile::tempdir().expect("dir");
    let path = dir.path().join("naaste.db");
    let key = DataKey::random().expect("randomness");
    fill(&path, &key);

    let mut bench = c.benchmark_group("store");
    bench.sample_size(30).measurement_time(Duration::from_secs(5));
    bench.bench_function("open and read 5,000 records", |b| {
        b.iter(|| {
            let store = Store::open(&path, &key).expect("opens");
            assert_eq!(read(&store), DOSSIERS * ZAKEN);
            black_box(store)
        });
    });
    let open = Store::open(&path, &key).expect("opens");
    bench.bench_function("read 5,000 records", |b| b.iter(|| black_box(read(&open))));
    bench.bench_function("write 1 record", |b| {
        let mut n = 0;
        b.iter(|| {
            n += 1;
            open.write_now(|w| w.put(Table::Settings, &[], "n", &n)).expect("written")
        });
    });
    bench.finish();
}

criterion_group!(benches, store);
criterion_main!(benches);
