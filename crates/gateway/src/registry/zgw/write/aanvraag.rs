//! An aanvraag: in the zaak of its melding, or a zaak of its own. And documents that a resident sends.

use super::{
    Inner, RegistryError, Told, Upload, Written, down,
    melding::{pdf, sheet},
    zaak::Order,
};
use crate::registry::{
    Access,
    source::refused,
    zgw::{Case, stage},
};
use documents::letter::{Block, Fact};
use municipal_api::{GebeurtenisSoort, NieuweAanvraag};
use url::Url;

impl Inner {
    /// An aanvraag. `case` is the zaak that it names.
    pub(crate) async fn aanvraag(
        &self,
        access: &Access,
        key: &str,
        aanvraag: &NieuweAanvraag,
        case: Option<&Case>,
        told: &Told,
    ) -> Result<Written, RegistryError> {
        let number = self.keys.number(&access.actor, key);
        let print = self.keys.fingerprint(&access.client, "aanvraag", aanvraag);
        match case {
            None => {
                let plan = self.plan(&self.writing()?.aanvraag).await?;
                let order = Order {
                    number: number.clone(),
                    print: print.clone(),
                    omschrijving: "Aanvraag Wmo".to_owned(),
                    rollen: self.rollen_of(&plan, access)?,
                    values: vec![
                        ("omschrijving", aanvraag.tekst.clone()),
                        ("aanvraag", aanvraag.tekst.clone()),
                    ],
                };
                let (zaak, written) = self.zaak_once(&plan, order).await?;
                let sort = self.sort_of_document(&plan.zaaktype).await?;
                let (document, _) = self.paper(aanvraag, told, &written, print, sort).await?;
                self.ensure_link(&zaak.url, &document).await?;
                Ok(written)
            }
            Some(case) => {
                let zaak = self.zaken.zaak(&case.url).await.map_err(down)?;
                let zaaktype = self.catalogi.zaaktype(&zaak.zaaktype).await.map_err(down)?;
                let sort = self.sort_of_document(&zaaktype).await?;
                let rsin = &self.writing()?.rsin;
                let documenten = self.documenten.as_ref().ok_or(RegistryError::Forbidden)?;
                let before = documenten.find(rsin, &number).await.map_err(down)?;
                let asked =
                    case.row.gebeurtenissen.iter().any(|g| g.soort == GebeurtenisSoort::AanvraagOntvangen);
                // One aanvraag a zaak: another key is another aanvraag.
                if before.is_none() && asked {
                    return Err(RegistryError::Conflict);
                }
                let mut written = Written {
                    id: case.row.id.clone(),
                    number: case.row.identificatie.clone(),
                    received: self.clock.now(),
                };
                let of_paper = Written { number: number.clone(), ..written.clone() };
                let (document, received) = self.paper(aanvraag, told, &of_paper, print, sort).await?;
                written.received = received;
                self.ensure_link(&zaak.url, &document).await?;
                let config = self.zaaktype(&zaaktype.identificatie);
                let steps = self.catalogi.statustypen(&zaaktype.url).await.map_err(down)?;
                let step = steps.iter().find(|step| {
                    stage::of_status(step, &zaaktype, &config) == Some(GebeurtenisSoort::AanvraagOntvangen)
                });
                // A zaaktype without such a step has the letter alone.
                if let Some(step) = step {
                    self.ensure_status(&zaak, step.url.clone(), received, "Ontvangen via Naaste").await?;
                }
                Ok(written)
            }
        }
    }

    /// The aanvraag on paper, as a document.
    async fn paper(
        &self,
        aanvraag: &NieuweAanvraag,
        told: &Told,
        written: &Written,
        print: String,
        sort: Url,
    ) -> Result<(zgw::documenten::Document, jiff::Timestamp), RegistryError> {
        let references = vec![
            Fact::new("Ontvangen", crate::registry::zgw::day(written.received).to_string()),
            Fact::new("Kenmerk", &written.number),
        ];
        let blocks = aanvraag
            .tekst
            .split("\n\n")
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(|text| Block::Paragraph(text.to_owned()))
            .collect();
        let bytes = pdf(sheet(told, written, "Aanvraag", references, blocks, false)).await?;
        let upload = Upload {
            number: written.number.clone(),
            print,
            titel: "Aanvraag".to_owned(),
            formaat: "application/pdf".to_owned(),
            extension: "pdf",
            bytes,
        };
        self.document_once(sort, upload).await
    }

    /// A document that a resident sends. With a zaak it is linked to it; without one, whoever asked for this
    /// links it to the person.
    pub(crate) async fn upload(
        &self,
        upload: Upload,
        case: Option<&Case>,
    ) -> Result<(Url, Written), RegistryError> {
        let number = upload.number.clone();
        let sort = match case {
            Some(case) => {
                let zaak = self.zaken.zaak(&case.url).await.map_err(down)?;
                self.sort_of_document(&*self.catalogi.zaaktype(&zaak.zaaktype).await.map_err(down)?).await?
            }
            None => {
                let plan = self.plan(&self.writing()?.aanvraag).await?;
                self.sort_of_document(&plan.zaaktype).await?
            }
        };
        let (document, received) = self.document_once(sort, upload).await?;
        if let Some(case) = case {
            self.ensure_link(&case.url, &document).await?;
        }
        let id = zgw::uuid_of(&document.url)
            .ok_or_else(|| refused("inhoud", "onbekend", "Dit document kreeg geen nummer."))?;
        Ok((document.url, Written { id: id.to_string(), number, received }))
    }
}
