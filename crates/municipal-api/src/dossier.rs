//! Who is signed in, and the rows of a dossier's collections.

use crate::{BriefSoort, Eenheid, Zorgverlener, wire_enum};
use jiff::{Timestamp, civil::Date, civil::Time};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `GET /v1/ik`: who is signed in and what that person may see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Ik {
    /// The name to show.
    pub naam: String,
    /// When the session ends, and after how many idle seconds it ends sooner.
    pub sessie: Sessie,
    /// Own dossier and those of clients.
    pub dossiers: Vec<DossierToegang>,
}

/// A session's lifetime, as the gateway keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Sessie {
    /// The latest moment at which it ends, UTC.
    pub eindigt: Timestamp,
    /// Idle seconds after which it ends (900 by default).
    pub inactief_seconden: u32,
}

wire_enum! {
    /// What the dossier is to the person who signed in.
    ToegangSoort { Eigen, Gemachtigd }
}

wire_enum! {
    /// Where a machtiging comes from.
    MachtigingSoort { Digid, Gemeente }
}

wire_enum! {
    /// What a machtiging allows.
    Bevoegdheid { Lezen, Berichten, Aanvragen, Geld }
}

/// A dossier that this person may see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DossierToegang {
    /// The dossier's opaque id.
    pub id: String,
    /// The name of the person it is about.
    pub naam: String,
    /// Own, or somebody else's.
    pub soort: ToegangSoort,
    /// The machtiging, for somebody else's.
    #[serde(default)]
    pub machtiging: Option<Machtiging>,
}

/// Who may act for whom, for what and until when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Machtiging {
    /// Its id.
    pub id: String,
    /// DigiD Machtigen or the municipality's own.
    pub soort: MachtigingSoort,
    /// The name of who may act.
    pub gemachtigde: String,
    /// What that person may do.
    pub bevoegdheden: Vec<Bevoegdheid>,
    /// From this day.
    pub ingangsdatum: Date,
    /// Until and including this day; none is open-ended.
    #[serde(default)]
    pub einddatum: Option<Date>,
    /// For If-Match. A registry need not fill it: the gateway makes it from the other fields.
    #[serde(default)]
    pub etag: String,
}

wire_enum! {
    /// What happened in a zaak.
    GebeurtenisSoort {
        /// The melding was received.
        MeldingOntvangen,
        /// The persoonlijk plan was received.
        PersoonlijkPlanOntvangen,
        /// The onderzoek began.
        OnderzoekGestart,
        /// The talk took place.
        Gesprek,
        /// The verslag was sent.
        VerslagVerzonden,
        /// The aanvraag was received.
        AanvraagOntvangen,
        /// More information was asked for: the term is suspended from the day after.
        InformatieGevraagd,
        /// That information arrived: the term runs on.
        InformatieOntvangen,
        /// The decision term was extended; `tot` is the new day.
        BeslistermijnVerlengd,
        /// The beschikking was sent (details in `besluiten`).
        BesluitVerzonden,
        /// The supplier was told.
        OpdrachtGegeven,
        /// The product was delivered or the adaptation done.
        Geleverd,
        /// The service began.
        LeveringGestart,
        /// The service stopped.
        LeveringGestopt,
        /// The ingebrekestelling was received.
        IngebrekestellingOntvangen,
        /// The bezwaar was received.
        BezwaarOntvangen,
        /// The beslissing op bezwaar was sent.
        BeslissingOpBezwaarVerzonden,
        /// The beroep was filed.
        BeroepIngesteld,
        /// A heronderzoek began.
        HeronderzoekGestart,
        /// The right ended.
        EindeRecht,
        /// The melding or aanvraag was withdrawn.
        Ingetrokken,
    }
}

/// One dated event of a zaak.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Gebeurtenis {
    /// What happened.
    pub soort: GebeurtenisSoort,
    /// On which day.
    pub datum: Date,
    /// The new last day, for an extension.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tot: Option<Date>,
    /// In the registry's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toelichting: Option<String>,
}

wire_enum! {
    /// What was decided.
    Resultaat { Toegewezen, GedeeltelijkToegewezen, Afgewezen, BuitenBehandeling, Ingetrokken, Gegrond, Ongegrond }
}

/// A besluit (beschikking or beslissing op bezwaar).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Besluit {
    /// Its id.
    pub id: String,
    /// The day on which it was taken.
    pub datum: Date,
    /// The day on which it was sent: the bezwaar term runs from the day after.
    #[serde(default)]
    pub verzenddatum: Option<Date>,
    /// The last day for bezwaar as the municipality gives it.
    #[serde(default)]
    pub uiterlijke_reactiedatum: Option<Date>,
    /// What was decided.
    pub resultaat: Resultaat,
    /// In plain words.
    #[serde(default)]
    pub toelichting: Option<String>,
    /// The document that holds it.
    #[serde(default)]
    pub document_id: Option<String>,
}

/// A zaak: a request and what happened to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Zaak {
    /// Its id in this API.
    pub id: String,
    /// The number people see in letters.
    pub identificatie: String,
    /// What it is about.
    pub omschrijving: String,
    /// Product category "01" to "18", where known.
    #[serde(default)]
    pub categorie: Option<String>,
    /// The first day.
    pub startdatum: Date,
    /// The day on which it was closed.
    #[serde(default)]
    pub einddatum: Option<Date>,
    /// The current status in the registry's own words.
    #[serde(default)]
    pub status: Option<String>,
    /// Who handles it, and how to reach that person.
    #[serde(default)]
    pub behandelaar: Option<String>,
    /// True where the municipality announced an adviescommissie for bezwaar (12 weeks).
    #[serde(default)]
    pub adviescommissie: bool,
    /// What happened.
    #[serde(default)]
    pub gebeurtenissen: Vec<Gebeurtenis>,
    /// What was decided.
    #[serde(default)]
    pub besluiten: Vec<Besluit>,
    /// Last changed, UTC.
    pub gewijzigd: Timestamp,
}

wire_enum! {
    /// How it is delivered.
    Leveringsvorm { Zin, Pgb, Tegemoetkoming }
}

/// How much: volume, unit and how often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Omvang {
    /// How many units.
    pub volume: i64,
    /// The unit.
    pub eenheid: Eenheid,
    /// How often, in words: "week", "vierWeken", "maand", "beschikking".
    pub frequentie: String,
}

/// A voorziening: what was awarded or refused. A merged one keeps its first id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Voorziening {
    /// Its id; stable also after merging.
    pub id: String,
    /// Other ids under which it was known.
    #[serde(default)]
    pub aliassen: Vec<String>,
    /// The municipality's own name for it.
    pub naam: String,
    /// Product category "01" to "18".
    #[serde(default)]
    pub categorie: Option<String>,
    /// The zaken that led to it.
    #[serde(default)]
    pub zaak_ids: Vec<String>,
    /// What was decided; none while it is undecided.
    #[serde(default)]
    pub resultaat: Option<Resultaat>,
    /// How it is delivered.
    #[serde(default)]
    pub leveringsvorm: Option<Leveringsvorm>,
    /// The first day of the right.
    #[serde(default)]
    pub ingangsdatum: Option<Date>,
    /// The last day of the right; none is open-ended.
    #[serde(default)]
    pub einddatum: Option<Date>,
    /// Who delivers it.
    #[serde(default)]
    pub leverancier: Option<String>,
    /// How much.
    #[serde(default)]
    pub omvang: Option<Omvang>,
    /// Events that the back-office knows and the zaak does not.
    #[serde(default)]
    pub gebeurtenissen: Vec<Gebeurtenis>,
    /// Last changed, UTC.
    pub gewijzigd: Timestamp,
}

/// A PGB as the municipality awarded it. Spending is not in here: the SVB pays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PgbBudget {
    /// Its id.
    pub id: String,
    /// The voorziening it pays for.
    #[serde(default)]
    pub voorziening_id: Option<String>,
    /// What it is for.
    pub omschrijving: String,
    /// Product category "01" to "18".
    #[serde(default)]
    pub categorie: Option<String>,
    /// Awarded, in cents, for the whole period.
    pub toegekend_cent: i64,
    /// First day.
    pub ingangsdatum: Date,
    /// Last day.
    pub einddatum: Date,
    /// Agreements that the municipality approved.
    #[serde(default)]
    pub overeenkomsten: Vec<Zorgovereenkomst>,
    /// What the municipality knows to have been declared, with the day it knew it.
    #[serde(default)]
    pub declaraties: Vec<Declaratie>,
    /// The day on which the municipality's figures were right.
    pub peildatum: Date,
}

/// An approved care agreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Zorgovereenkomst {
    /// Its id.
    pub id: String,
    /// The carer's name.
    pub zorgverlener: String,
    /// Professional, zzp or network.
    pub soort: Zorgverlener,
    /// Cents per hour.
    pub uurtarief_cent: i64,
    /// Planned minutes by day of the week, Monday first.
    pub minuten_per_weekdag: [u32; 7],
    /// False where no help comes on public holidays.
    pub op_feestdagen: bool,
    /// First day.
    pub ingangsdatum: Date,
    /// Last day; none is open-ended.
    #[serde(default)]
    pub einddatum: Option<Date>,
}

/// A declaration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Declaratie {
    /// Its id.
    pub id: String,
    /// The day the help was given, or the last day of the declared period.
    pub datum: Date,
    /// Amount in cents.
    pub cent: i64,
    /// The agreement it belongs to.
    #[serde(default)]
    pub overeenkomst_id: Option<String>,
}

wire_enum! {
    /// What was answered to an appointment.
    Antwoord { Open, Geaccepteerd, Afgewezen, AnderVoorstel }
}

/// An appointment: civil time, zone and instant, so that none is lost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Afspraak {
    /// Its id.
    pub id: String,
    /// What it is.
    pub titel: String,
    /// The civil day.
    pub datum: Date,
    /// The civil time.
    #[schema(value_type = String, format = "time")]
    pub tijd: Time,
    /// The zone of both, an IANA name.
    pub zone: String,
    /// The instant, UTC.
    pub moment: Timestamp,
    /// Minutes.
    pub duur_minuten: u32,
    /// Where.
    #[serde(default)]
    pub plaats: Option<String>,
    /// With whom.
    #[serde(default)]
    pub met: Option<String>,
    /// The zaak it belongs to.
    #[serde(default)]
    pub zaak_id: Option<String>,
    /// What was answered.
    pub antwoord: Antwoord,
    /// For If-Match.
    pub etag: String,
}

wire_enum! {
    /// A task's state.
    TaakStatus { Open, Opgepakt, Gedaan }
}

/// A task that those with a machtiging share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Taak {
    /// Its id.
    pub id: String,
    /// What is to be done.
    pub titel: String,
    /// By which day.
    #[serde(default)]
    pub uiterlijk: Option<Date>,
    /// Who does it.
    #[serde(default)]
    pub door: Option<String>,
    /// How far it is.
    pub status: TaakStatus,
    /// For If-Match.
    pub etag: String,
}

/// A message between resident and municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Bericht {
    /// Its id.
    pub id: String,
    /// The zaak it belongs to.
    #[serde(default)]
    pub zaak_id: Option<String>,
    /// True where the municipality wrote it.
    pub van_gemeente: bool,
    /// The writer's name.
    pub afzender: String,
    /// Plain text.
    pub tekst: String,
    /// When, UTC.
    pub verzonden: Timestamp,
    /// Documents sent along.
    #[serde(default)]
    pub bijlagen: Vec<String>,
}

/// A document's metadata. Its bytes are at `documenten/{id}/inhoud`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// Its id.
    pub id: String,
    /// Its title.
    pub titel: String,
    /// Media type.
    pub formaat: String,
    /// Bytes.
    pub grootte: u64,
    /// The day on it.
    pub datum: Date,
    /// The zaak it belongs to.
    #[serde(default)]
    pub zaak_id: Option<String>,
    /// What kind of letter, where known.
    #[serde(default)]
    pub soort: Option<BriefSoort>,
}

/// Somebody looked at something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Inzage {
    /// Its id.
    pub id: String,
    /// Who looked.
    pub door: String,
    /// At what: a collection segment.
    pub wat: String,
    /// When, UTC.
    pub moment: Timestamp,
}
