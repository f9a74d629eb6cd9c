//! What the catalogue says about zaken, statuses, results, rollen, documents and besluiten.

use crate::{
    value::{self, Termijn, Vertrouwelijkheid, open_enum},
    zaken::RolSoort,
};
use jiff::civil::Date;
use serde::Deserialize;
use url::Url;

open_enum! {
    /// Whether a zaaktype is for people outside the organisation.
    InternOfExtern {
        /// Inside: never shown to a citizen.
        Intern = "intern",
        /// For citizens and companies.
        Extern = "extern",
    }
}

/// A sort of zaak, in one version.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ZaakType {
    /// Its own address: another one a version.
    pub url: Url,
    /// The same for all versions.
    #[serde(default, deserialize_with = "value::text")]
    pub identificatie: String,
    /// Name.
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving: String,
    /// General name.
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving_generiek: String,
    /// How confidential its zaken are by default.
    #[serde(default, deserialize_with = "value::optional")]
    pub vertrouwelijkheidaanduiding: Option<Vertrouwelijkheid>,
    /// Whether it is for people outside. None where the registry does not say: take that as not.
    #[serde(default, deserialize_with = "value::optional")]
    pub indicatie_intern_of_extern: Option<InternOfExtern>,
    /// What it is for.
    #[serde(default, deserialize_with = "value::text")]
    pub doel: String,
    /// What it is about.
    #[serde(default, deserialize_with = "value::text")]
    pub onderwerp: String,
    /// How long it may take by law.
    #[serde(default, deserialize_with = "value::optional")]
    pub doorlooptijd: Option<Termijn>,
    /// How long the municipality means to take.
    #[serde(default, deserialize_with = "value::optional")]
    pub servicenorm: Option<Termijn>,
    /// Words to find it by.
    #[serde(default, deserialize_with = "value::list")]
    pub trefwoorden: Vec<String>,
    /// Products or services that it leads to.
    #[serde(default, deserialize_with = "value::list")]
    pub producten_of_diensten: Vec<String>,
    /// True while it is a draft.
    #[serde(default, deserialize_with = "value::flag")]
    pub concept: bool,
    /// First day of this version.
    #[serde(default, deserialize_with = "value::optional")]
    pub begin_geldigheid: Option<Date>,
    /// Last day of this version.
    #[serde(default, deserialize_with = "value::optional")]
    pub einde_geldigheid: Option<Date>,
    /// The catalogue.
    #[serde(default, deserialize_with = "value::optional")]
    pub catalogus: Option<Url>,
    /// Its statustypen.
    #[serde(default, deserialize_with = "value::list")]
    pub statustypen: Vec<Url>,
    /// Its resultaattypen.
    #[serde(default, deserialize_with = "value::list")]
    pub resultaattypen: Vec<Url>,
    /// Its eigenschappen.
    #[serde(default, deserialize_with = "value::list")]
    pub eigenschappen: Vec<Url>,
    /// Sorts of documents that belong in it.
    #[serde(default, deserialize_with = "value::list")]
    pub informatieobjecttypen: Vec<Url>,
    /// Its roltypen.
    #[serde(default, deserialize_with = "value::list")]
    pub roltypen: Vec<Url>,
    /// Its besluittypen: another one is refused with `zaaktype-mismatch`.
    #[serde(default, deserialize_with = "value::list")]
    pub besluittypen: Vec<Url>,
}

/// A step of a zaaktype.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StatusType {
    /// Its own address.
    pub url: Url,
    /// Name.
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving: String,
    /// General name.
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving_generiek: String,
    /// What the municipality tells the citizen.
    #[serde(default, deserialize_with = "value::text")]
    pub statustekst: String,
    /// The zaaktype.
    #[serde(default, deserialize_with = "value::optional")]
    pub zaaktype: Option<Url>,
    /// Its place among the steps.
    #[serde(default)]
    pub volgnummer: Option<i64>,
    /// True for the last step.
    #[serde(default, deserialize_with = "value::flag")]
    pub is_eindstatus: bool,
    /// True where the citizen is told.
    #[serde(default, deserialize_with = "value::flag")]
    pub informeren: bool,
    /// How long the step may take.
    #[serde(default, deserialize_with = "value::optional")]
    pub doorlooptijd: Option<Termijn>,
}

/// What can come of a zaaktype.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResultaatType {
    /// Its own address.
    pub url: Url,
    /// The zaaktype.
    #[serde(default, deserialize_with = "value::optional")]
    pub zaaktype: Option<Url>,
    /// Name.
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving: String,
    /// General name (`Toegekend`, `Afgewezen`, …).
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving_generiek: String,
    /// More words.
    #[serde(default, deserialize_with = "value::text")]
    pub toelichting: String,
}

/// What somebody can have to do with a zaaktype.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RolType {
    /// Its own address.
    pub url: Url,
    /// The zaaktype.
    #[serde(default, deserialize_with = "value::optional")]
    pub zaaktype: Option<Url>,
    /// Name.
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving: String,
    /// General name.
    #[serde(default, deserialize_with = "value::optional")]
    pub omschrijving_generiek: Option<RolSoort>,
}

/// A sort of document.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InformatieObjectType {
    /// Its own address.
    pub url: Url,
    /// Name.
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving: String,
    /// How confidential its documents are by default.
    #[serde(default, deserialize_with = "value::optional")]
    pub vertrouwelijkheidaanduiding: Option<Vertrouwelijkheid>,
    /// Its category.
    #[serde(default, deserialize_with = "value::text")]
    pub informatieobjectcategorie: String,
    /// True while it is a draft.
    #[serde(default, deserialize_with = "value::flag")]
    pub concept: bool,
    /// First day.
    #[serde(default, deserialize_with = "value::optional")]
    pub begin_geldigheid: Option<Date>,
    /// Last day.
    #[serde(default, deserialize_with = "value::optional")]
    pub einde_geldigheid: Option<Date>,
}

/// A sort of besluit.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BesluitType {
    /// Its own address.
    pub url: Url,
    /// Name.
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving: String,
    /// General name.
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving_generiek: String,
    /// Its category.
    #[serde(default, deserialize_with = "value::text")]
    pub besluitcategorie: String,
    /// How long one may object to it. The besluit's own date is the one that counts.
    #[serde(default, deserialize_with = "value::optional")]
    pub reactietermijn: Option<Termijn>,
    /// More words.
    #[serde(default, deserialize_with = "value::text")]
    pub toelichting: String,
    /// True while it is a draft.
    #[serde(default, deserialize_with = "value::flag")]
    pub concept: bool,
}

/// A value that a zaaktype asks for.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Eigenschap {
    /// Its own address.
    pub url: Url,
    /// Name.
    #[serde(default, deserialize_with = "value::text")]
    pub naam: String,
    /// What it means.
    #[serde(default, deserialize_with = "value::text")]
    pub definitie: String,
    /// What its values look like.
    #[serde(default)]
    pub specificatie: Option<Specificatie>,
    /// The zaaktype.
    #[serde(default, deserialize_with = "value::optional")]
    pub zaaktype: Option<Url>,
}

/// What the values of an eigenschap look like.
#[derive(Clone, Debug, Deserialize)]
pub struct Specificatie {
    /// `tekst`, `getal`, `datum` or `datum_tijd`.
    #[serde(default, deserialize_with = "value::text")]
    pub formaat: String,
    /// Longest value.
    #[serde(default, deserialize_with = "value::text")]
    pub lengte: String,
    /// How many there may be.
    #[serde(default, deserialize_with = "value::text")]
    pub kardinaliteit: String,
    /// The values to choose from; empty where any will do.
    #[serde(default, deserialize_with = "value::list")]
    pub waardenverzameling: Vec<String>,
}
