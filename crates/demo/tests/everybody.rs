//! Every persona at every municipality over HTTP: who sees which dossier, and every row of every
//! collection is as the wire contract says.
#![allow(clippy::expect_used)]

mod common;

use common::{Hand, folder, gateway_url, http, start, token};
use municipal_api::{
    Afspraak, Bericht, Bevoegdheid, Collectie, Document, Dossier, DossierToegang, Gemeente, Ik, Inzage,
    Machtiging, Ontvangst, Pagina, PgbBudget, Taak, ToegangSoort, Voorziening, Zaak,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::Url;

/// One persona at one gateway.
struct Caller {
    base: Url,
    token: String,
    http: reqwest::Client,
}

impl Caller {
    async fn get(&self, path: &str) -> reqwest::Response {
        let url = self.base.join(path).expect("an address");
        self.http.get(url).bearer_auth(&self.token).send().await.expect("an answer")
    }

    /// The rows of a collection, if they may be read. Each is read as its type and written again: what
    /// a reader keeps of it is what was sent.
    async fn rows<T: Serialize + DeserializeOwned>(
        &self,
        dossier: &str,
        collectie: Collectie,
    ) -> Option<Vec<Value>> {
        let mut rows = Vec::new();
        let mut path = format!("/v1/dossiers/{dossier}/{}", collectie.segment());
        loop {
            let answer = self.get(&path).await;
            if answer.status().as_u16() == 403 {
                return None;
            }
            assert_eq!(answer.status().as_u16(), 200, "{path}");
            let text = answer.text().await.expect("text");
            let sent: Value = serde_json::from_str(&text).expect("JSON");
            let page: Pagina<T> = serde_json::from_str(&text).expect("the type of the contract");
            assert_eq!(serde_json::to_value(&page).expect("JSON"), sent, "{path}");
            rows.extend(sent["resultaten"].as_array().expect("a list").iter().cloned());
            match page.volgende {
                Some(cursor) => {
                    path = format!("/v1/dossiers/{dossier}/{}?cursor={cursor}", collectie.segment())
                }
                None => return Some(rows),
            }
        }
    }

    async fn collection(&self, dossier: &str, collectie: Collectie) -> Option<Vec<Value>> {
        match collectie {
            Collectie::Zaken => self.rows::<Zaak>(dossier, collectie).await,
            Collectie::Voorzieningen => self.rows::<Voorziening>(dossier, collectie).await,
            Collectie::PgbBudgetten => self.rows::<PgbBudget>(dossier, collectie).await,
            Collectie::Afspraken => self.rows::<Afspraak>(dossier, collectie).await,
            Collectie::Taken => self.rows::<Taak>(dossier, collectie).await,
            Collectie::Berichten => self.rows::<Bericht>(dossier, collectie).await,
            Collectie::Documenten => self.rows::<Document>(dossier, collectie).await,
            Collectie::Machtigingen => self.rows::<Machtiging>(dossier, collectie).await,
            Collectie::Inzagen => self.rows::<Inzage>(dossier, collectie).await,
        }
    }
}

/// True where the machtiging opens the collection.
fn may_read(toegang: &DossierToegang, collectie: Collectie) -> bool {
    let Some(machtiging) = &toegang.machtiging else { return true };
    let needed = match collectie {
        Collectie::Inzagen => return false,
        Collectie::PgbBudgetten => Bevoegdheid::Geld,
        Collectie::Berichten => Bevoegdheid::Berichten,
        _ => Bevoegdheid::Lezen,
    };
    machtiging.bevoegdheden.contains(&needed)
}

#[tokio::test]
async fn everybody_sees_what_is_theirs_in_the_form_of_the_contract() {
    let dir = folder().await;
    let demo = start(dir.path(), &Hand::new()).await;
    let order: Vec<&str> = demo.personas.iter().map(|persona| persona.id.as_str()).collect();
    assert_eq!(order[..3], ["marijke", "annie", "fatma"], "mantelzorgers first, as the files have them");
    assert_eq!(demo.personas.iter().filter(|persona| !persona.mantelzorger).count(), 8);
    assert_eq!(demo.personas[0].gemeenten, ["assen", "emmen"]);
    let (mut dossiers, mut documents) = (0, 0);
    for persona in &demo.personas {
        for gemeente in &persona.gemeenten {
            let caller = Caller {
                base: gateway_url(&demo, gemeente).clone(),
                token: token(&demo, gemeente, &persona.id).await,
                http: http(),
            };
            let ik: Ik = caller.get("/v1/ik").await.json().await.expect("who is signed in");
            assert_eq!(ik.naam, persona.name);
            let others: Vec<&str> = ik
                .dossiers
                .iter()
                .filter(|dossier| dossier.soort == ToegangSoort::Gemachtigd)
                .map(|dossier| dossier.naam.as_str())
                .collect();
            let expected: &[&str] = match (persona.id.as_str(), gemeente.as_str()) {
                ("marijke", "assen") => &["Geertje de Boer"],
                ("marijke", "emmen") => &["Jan Oosting"],
                ("annie", _) => &["Willem Kuipers"],
                ("fatma", _) => &["Yusuf Demir"],
                ("inge", _) => &["Sanne Veenstra"],
                ("bert", _) => &["Roelie Wolters"],
                ("karim", _) => &["Noor Haddad"],
                _ => &[],
            };
            assert_eq!(others, expected, "{} at {gemeente}", persona.id);
            for toegang in &ik.dossiers {
                dossiers += 1;
                let answer = caller.get(&format!("/v1/dossiers/{}", toegang.id)).await;
                let dossier: Dossier = answer.json().await.expect("a dossier");
                let mut text = String::new();
                for collectie in Collectie::ALL {
                    let may = may_read(toegang, collectie);
                    assert_eq!(dossier.etags.contains_key(collectie.segment()), may, "{collectie:?}");
                    let rows = caller.collection(&toegang.id, collectie).await;
                    assert_eq!(rows.is_some(), may, "{} {collectie:?}", persona.id);
                    let rows = rows.unwrap_or_default();
                    text.push_str(&Value::Array(rows.clone()).to_string());
                    if collectie == Collectie::Documenten {
                        for row in &rows {
                            let id = row["id"].as_str().expect("an id");
                            let path = format!("/v1/dossiers/{}/documenten/{id}/inhoud", toegang.id);
                            let answer = caller.get(&path).await;
                            assert_eq!(answer.headers()["content-type"], "application/pdf");
                            let bytes = answer.bytes().await.expect("bytes");
                            assert!(
                                bytes.starts_with(b"%PDF-")
                                    && Some(bytes.len() as u64) == row["grootte"].as_u64()
                            );
                            documents += 1;
                        }
                    }
                }
                assert!(
                    !text.contains("99991") && !text.contains("99990") && !text.contains("bsn"),
                    "no bsn"
                );
                if toegang.soort == ToegangSoort::Gemachtigd {
                    assert!(!text.contains("opvang") && !text.contains("eschermd"), "{}", persona.id);
                }
            }
        }
    }
    assert!(dossiers >= 15, "{dossiers}");
    assert!(documents >= 150, "{documents}");
    demo.stop().await;
}

#[tokio::test]
async fn the_public_page_says_how_to_sign_in() {
    let dir = folder().await;
    let demo = start(dir.path(), &Hand::new()).await;
    for gateway in &demo.gateways {
        let url = gateway.url.join("/v1/gemeente").expect("an address");
        let page: Gemeente = http().get(url).send().await.expect("an answer").json().await.expect("a page");
        assert_eq!((page.id.as_str(), page.naam.as_str()), (gateway.id.as_str(), gateway.name.as_str()));
        assert_eq!(page.aanmelden.issuer, demo.issuer.as_str().trim_end_matches('/'));
        assert_eq!(page.aanmelden.client_id, format!("naaste-{}", gateway.id));
        assert!(!page.elektronisch.is_empty() && !page.aanbod.is_empty() && !page.pgb_tarieven.is_empty());
    }
}

#[tokio::test]
async fn what_is_sent_arrives_once_and_stays() {
    let dir = folder().await;
    let clock = Hand::new();
    let demo = start(dir.path(), &clock).await;
    let post = async |demo: &demo::Demo, key: &str| {
        let token = token(demo, "emmen", "marijke").await;
        let base = gateway_url(demo, "emmen").clone();
        let caller = Caller { base: base.clone(), token: token.clone(), http: http() };
        let ik: Ik = caller.get("/v1/ik").await.json().await.expect("who is signed in");
        let dossier = ik.dossiers.into_iter().find(|d| d.naam == "Jan Oosting").expect("his dossier").id;
        let answer = caller
            .http
            .post(base.join(&format!("/v1/dossiers/{dossier}/berichten")).expect("an address"))
            .bearer_auth(&token)
            .header("idempotency-key", key)
            .json(&json!({"zaakId": "jan-schoonmaak", "tekst": "Woensdag kan ook.", "bijlagen": []}))
            .send()
            .await
            .expect("an answer");
        assert!(answer.status().is_success(), "{}", answer.status());
        let receipt: Ontvangst = answer.json().await.expect("a receipt");
        let rows = caller.collection(&dossier, Collectie::Berichten).await.expect("messages");
        (receipt, dossier, rows.iter().filter(|row| row["tekst"] == "Woensdag kan ook.").count())
    };
    let (first, dossier, count) = post(&demo, "0190a5c4-sleutel-1").await;
    assert_eq!(count, 1);
    demo.stop().await;
    let demo = start(dir.path(), &clock).await;
    let (again, same, count) = post(&demo, "0190a5c4-sleutel-1").await;
    assert_eq!((again, same, count), (first, dossier, 1), "over a restart, with the same dossier id");
    demo.stop().await;
}
