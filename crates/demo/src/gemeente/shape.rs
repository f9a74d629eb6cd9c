//! The shape of the files. Days are offsets from today: -7 is a week ago. Money is cents.

use municipal_api::{
    Antwoord, Bevoegdheid, BriefSoort, GebeurtenisSoort, Huisstijl, Leveringsvorm, MachtigingSoort, Omvang,
    PgbTarief, Resultaat, TaakStatus, Wet, Zorgverlener,
};
use serde::Deserialize;

/// `gemeenten/<id>.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct GemeenteFile {
    pub team: String,
    #[serde(default)]
    pub telefoon: Option<String>,
    pub elektronisch: Vec<BriefSoort>,
    #[serde(default)]
    pub pgb_tarieven: Vec<PgbTarief>,
    #[serde(default)]
    pub familie_is_netwerk: Option<bool>,
    /// Who answers in the chat; none where the demo offers no chat here.
    #[serde(default)]
    pub chat: Option<ChatFile>,
    /// Made-up colours, to show what a municipality can choose.
    #[serde(default)]
    pub huisstijl: Option<Huisstijl>,
    pub mantelzorgers: Vec<Person>,
}

/// What the employee in the chat says. The hours are those of the desk.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ChatFile {
    /// Who answers.
    pub medewerker: String,
    /// Said first, once a day.
    pub groet: String,
    /// Answers to what is asked about; the first that fits is given.
    pub antwoorden: Vec<ChatAnswer>,
    /// Said where nothing fits, one after the other.
    pub anders: Vec<String>,
    /// Said by itself while nobody is there.
    pub dicht: String,
}

/// One answer of the employee.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ChatAnswer {
    /// It fits where one of these words occurs, in lower case.
    pub woorden: Vec<String>,
    pub tekst: String,
}

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Person {
    pub id: String,
    /// A test number that passes the eleven test.
    pub bsn: String,
    pub naam: String,
    pub uitleg: Uitleg,
}

/// What this person shows, on the page where a visitor chooses.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Uitleg {
    pub nl: String,
    pub en: String,
}

/// `gemeenten/<id>/<resident>.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Inwoner {
    #[serde(flatten)]
    pub person: Person,
    /// As a letter addresses this person: "mevrouw De Boer".
    pub briefnaam: String,
    pub adres: Vec<String>,
    #[serde(default)]
    pub machtigingen: Vec<MachtigingRow>,
    pub zaken: Vec<ZaakRow>,
    #[serde(default)]
    pub afspraken: Vec<AfspraakRow>,
    #[serde(default)]
    pub taken: Vec<TaakRow>,
    #[serde(default)]
    pub inzagen: Vec<InzageRow>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct MachtigingRow {
    pub id: String,
    pub gemachtigde: String,
    pub soort: MachtigingSoort,
    pub bevoegdheden: Vec<Bevoegdheid>,
    pub vanaf: i32,
    #[serde(default)]
    pub tot: Option<i32>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ZaakRow {
    pub id: String,
    pub nummer: u32,
    pub omschrijving: String,
    #[serde(default = "wmo")]
    pub wet: Wet,
    #[serde(default)]
    pub categorie: Option<String>,
    /// What this zaak shows: a label for readers and tests, never sent.
    #[cfg_attr(not(test), allow(dead_code))]
    pub fase: String,
    /// Hidden from every gemachtigde. Categories 15 to 18 are hidden in any case.
    #[serde(default)]
    pub opvang: bool,
    #[serde(default)]
    pub adviescommissie: bool,
    pub behandelaar: String,
    pub gebeurtenissen: Vec<GebeurtenisRow>,
    #[serde(default)]
    pub besluiten: Vec<BesluitRow>,
    /// Paragraphs of the verslag.
    #[serde(default)]
    pub verslag: Vec<String>,
    #[serde(default)]
    pub voorziening: Option<VoorzieningRow>,
    #[serde(default)]
    pub pgb: Option<PgbRow>,
    #[serde(default)]
    pub berichten: Vec<BerichtRow>,
}

fn wmo() -> Wet {
    Wet::Wmo
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct GebeurtenisRow {
    pub soort: GebeurtenisSoort,
    pub dag: i32,
    #[serde(default)]
    pub tot: Option<i32>,
    #[serde(default)]
    pub toelichting: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct BesluitRow {
    /// Taken and sent on this day.
    pub dag: i32,
    pub resultaat: Resultaat,
    #[serde(default)]
    pub op_bezwaar: bool,
    pub toelichting: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct VoorzieningRow {
    pub id: String,
    #[serde(default)]
    pub aliassen: Vec<String>,
    pub naam: String,
    /// The last besluit's, where none is named.
    #[serde(default)]
    pub resultaat: Option<Resultaat>,
    #[serde(default)]
    pub leveringsvorm: Option<Leveringsvorm>,
    #[serde(default)]
    pub ingang: Option<i32>,
    #[serde(default)]
    pub eind: Option<i32>,
    #[serde(default)]
    pub leverancier: Option<String>,
    #[serde(default)]
    pub omvang: Option<Omvang>,
    #[serde(default)]
    pub gebeurtenissen: Vec<GebeurtenisRow>,
}

/// A PGB for the period of its voorziening.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct PgbRow {
    pub id: String,
    /// Awarded.
    pub cent: i64,
    /// The day on which the municipality's figures were right.
    pub peil: i32,
    pub overeenkomsten: Vec<OvereenkomstRow>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct OvereenkomstRow {
    pub id: String,
    pub zorgverlener: String,
    pub soort: Zorgverlener,
    /// Per hour.
    pub cent: i64,
    /// Minutes by day of the week, Monday first.
    pub minuten: [u32; 7],
    pub op_feestdagen: bool,
    pub ingang: i32,
    #[serde(default)]
    pub eind: Option<i32>,
    /// What is declared each month, in hundredths of what was planned.
    pub procent: i64,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct BerichtRow {
    pub dag: i32,
    pub tijd: jiff::civil::Time,
    /// "gemeente", or the id of a person.
    pub van: String,
    pub tekst: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct AfspraakRow {
    pub id: String,
    #[serde(default)]
    pub zaak: Option<String>,
    pub titel: String,
    pub dag: i32,
    pub tijd: jiff::civil::Time,
    pub duur: u32,
    #[serde(default)]
    pub plaats: Option<String>,
    #[serde(default)]
    pub met: Option<String>,
    pub antwoord: Antwoord,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TaakRow {
    pub id: String,
    pub titel: String,
    #[serde(default)]
    pub uiterlijk: Option<i32>,
    #[serde(default)]
    pub door: Option<String>,
    pub status: TaakStatus,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct InzageRow {
    pub door: String,
    pub wat: String,
    pub dag: i32,
    pub tijd: jiff::civil::Time,
}

impl ZaakRow {
    /// Hidden from every gemachtigde.
    pub fn is_hidden(&self) -> bool {
        self.opvang || self.categorie.as_deref().is_some_and(|c| matches!(c, "15" | "16" | "17" | "18"))
    }
}
