//! `GET /v1/gemeente`: what a municipality says about itself. Public, no session.

use crate::{Huisstijl, wire_enum};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A municipality's public page for the app. Everything in it is shown as the municipality's own,
/// dated information.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Gemeente {
    /// Short id in lower case, such as `assen`.
    pub id: String,
    /// The name people use.
    pub naam: String,
    /// Where Wmo questions go: the desk's or team's own name, such as "De Toegang".
    pub toegang: String,
    /// Phone, desk, website, chat, post.
    pub kanalen: Vec<Kanaal>,
    /// When the desk and the phone are open.
    pub openingstijden: Vec<Openingstijd>,
    /// Independent client support.
    pub clientondersteuning: Vec<Organisatie>,
    /// Volunteers.
    pub vrijwilligers: Vec<Organisatie>,
    /// Where a complaint goes.
    pub klachten: Vec<Kanaal>,
    /// What the municipality offers, under its own names.
    pub aanbod: Vec<Aanbod>,
    /// Its maximum PGB tariffs.
    pub pgb_tarieven: Vec<PgbTarief>,
    /// True where a carer who is a partner or another relative always gets the tariff of the network, whatever their
    /// profession; absent where the municipality does not say.
    #[serde(default)]
    pub familie_is_netwerk: Option<bool>,
    /// Its mantelzorgwaardering, where it has published one.
    #[serde(default)]
    pub mantelzorgwaardering: Option<Organisatie>,
    /// Own rules about the eigen bijdrage, in words.
    #[serde(default)]
    pub eigen_bijdrage: Vec<String>,
    /// Steps from question to decision, in the municipality's words.
    #[serde(default)]
    pub stappen: Vec<String>,
    /// Local tips: plain text, untrusted.
    #[serde(default)]
    pub tips: Vec<LokaleTip>,
    /// How to sign in.
    pub aanmelden: Aanmelden,
    /// The chat of this API, where the municipality offers one. A chat on a website stands in `kanalen`.
    #[serde(default)]
    pub chat: Option<Chat>,
    /// Which letters may be sent through this API (Wmebv: only the channel that is designated counts).
    pub elektronisch: Vec<BriefSoort>,
    /// Its colours. What cannot be read well is not used.
    #[serde(default)]
    pub huisstijl: Option<Huisstijl>,
    /// When the municipality last checked this page.
    pub gecontroleerd_op: Date,
    /// The pages it came from.
    pub bronnen: Vec<String>,
}

wire_enum! {
    /// A way to reach a desk.
    KanaalSoort { Telefoon, Balie, Website, Chat, Post, Email }
}

/// One way to reach a desk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Kanaal {
    /// Which way.
    pub soort: KanaalSoort,
    /// The number, address or https address itself.
    pub waarde: String,
    /// What it is for, in words.
    #[serde(default)]
    pub toelichting: Option<String>,
}

/// Opening hours of one day of the week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Openingstijd {
    /// 1 is Monday, 7 is Sunday.
    #[schema(minimum = 1, maximum = 7)]
    pub dag: u8,
    /// Opens at, local time.
    #[schema(value_type = String, format = "time")]
    pub van: Time,
    /// Closes at, local time.
    #[schema(value_type = String, format = "time")]
    pub tot: Time,
    /// Walk-in, or by appointment only.
    pub op_afspraak: bool,
}

/// Messages that somebody of the municipality answers at once, in its hours. They are ordinary messages
/// (`chat` is true), and what is said while nobody is there is read later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", default)]
pub struct Chat {
    /// When somebody is there; empty: in the hours of the desk.
    pub openingstijden: Vec<Openingstijd>,
}

/// An organisation that helps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Organisatie {
    /// Its name.
    pub naam: String,
    /// What it does, in plain words.
    pub omschrijving: String,
    /// How to reach it.
    #[serde(default)]
    pub kanalen: Vec<Kanaal>,
    /// The last day to ask, where there is one.
    #[serde(default)]
    pub uiterlijk: Option<Date>,
}

/// Something that the municipality offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Aanbod {
    /// The municipality's own name for it.
    pub naam: String,
    /// What it is and for whom.
    pub omschrijving: String,
    /// True where no beschikking is needed (algemene voorziening).
    pub algemeen: bool,
    /// Official product category "01" to "18"; none for some algemene voorzieningen.
    #[serde(default)]
    pub categorie: Option<String>,
}

wire_enum! {
    /// Whose tariff: iWmo knows professional, self-employed (zzp) and social network.
    Zorgverlener { Professional, Zzp, Netwerk }
}

wire_enum! {
    /// The unit of an amount or a tariff.
    Eenheid { Uur, Minuut, Dagdeel, Etmaal, Rit, Stuk, Euro }
}

/// A maximum PGB tariff.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PgbTarief {
    /// Product category "01" to "18".
    pub categorie: String,
    /// For whom.
    pub zorgverlener: Zorgverlener,
    /// Cents per unit.
    pub cent: i64,
    /// The unit.
    pub eenheid: Eenheid,
    /// From this day.
    pub vanaf: Date,
}

/// A tip by the municipality itself. Plain text, shown as local and dated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LokaleTip {
    /// Its id within the municipality.
    pub id: String,
    /// A title of at most 120 characters.
    #[schema(max_length = 120)]
    pub titel: String,
    /// A text of at most 2,000 characters.
    #[schema(max_length = 2000)]
    pub tekst: String,
    /// An https address.
    #[serde(default)]
    pub adres: Option<String>,
    /// Shown until this day.
    #[serde(default)]
    pub geldig_tot: Option<Date>,
}

/// How to sign in: OpenID Connect, authorisation code with PKCE in the system browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Aanmelden {
    /// The issuer's address.
    pub issuer: String,
    /// The public client id of this app.
    pub client_id: String,
    /// Scopes to ask for.
    pub scopes: Vec<String>,
}

wire_enum! {
    /// A letter to the municipality.
    BriefSoort { Melding, Aanvraag, CorrectieVerslag, Ingebrekestelling, Bezwaar, PersoonlijkPlan }
}
