//! Who has to do with a zaak, and on whose behalf.

use crate::{
    redact::{Bsn, Redacted},
    value::{self, open_enum},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;

open_enum! {
    /// What sort of party it is.
    BetrokkeneType {
        /// A person.
        NatuurlijkPersoon = "natuurlijk_persoon",
        /// A legal person.
        NietNatuurlijkPersoon = "niet_natuurlijk_persoon",
        /// A branch of a company.
        Vestiging = "vestiging",
        /// A department.
        OrganisatorischeEenheid = "organisatorische_eenheid",
        /// An employee.
        Medewerker = "medewerker",
    }
}

open_enum! {
    /// What the party has to do with the zaak (RGBZ omschrijvingGeneriek).
    RolSoort {
        /// Gives advice.
        Adviseur = "adviseur",
        /// Handles it.
        Behandelaar = "behandelaar",
        /// Has an interest in it.
        Belanghebbende = "belanghebbende",
        /// Decides.
        Beslisser = "beslisser",
        /// Asked for it.
        Initiator = "initiator",
        /// Talks with the client.
        Klantcontacter = "klantcontacter",
        /// Asked for it as well.
        MedeInitiator = "mede_initiator",
        /// Coordinates it.
        Zaakcoordinator = "zaakcoordinator",
    }
}

open_enum! {
    /// Whether somebody acts for somebody else.
    IndicatieMachtiging {
        /// Acts for somebody else.
        Gemachtigde = "gemachtigde",
        /// Somebody else acts for this one.
        Machtiginggever = "machtiginggever",
    }
}

/// One party in one zaak.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rol {
    /// Its own address.
    pub url: Url,
    /// Its id.
    #[serde(default)]
    pub uuid: Option<Uuid>,
    /// The zaak.
    pub zaak: Url,
    /// What sort of party.
    pub betrokkene_type: BetrokkeneType,
    /// The roltype's address.
    #[serde(default, deserialize_with = "value::optional")]
    pub roltype: Option<Url>,
    /// The roltype's name.
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving: String,
    /// What the party has to do with the zaak. One vendor leaves it out.
    #[serde(default, deserialize_with = "value::optional")]
    pub omschrijving_generiek: Option<RolSoort>,
    /// Words about it.
    #[serde(default, deserialize_with = "value::text")]
    pub roltoelichting: String,
    /// Since when it is written down.
    #[serde(default, deserialize_with = "value::optional")]
    pub registratiedatum: Option<Timestamp>,
    /// Whether somebody acts for somebody else; none for oneself.
    #[serde(default, deserialize_with = "value::optional")]
    pub indicatie_machtiging: Option<IndicatieMachtiging>,
    /// First day; Open Zaak only.
    #[serde(default, deserialize_with = "value::optional")]
    pub begin_geldigheid: Option<Date>,
    /// Last day; Open Zaak only.
    #[serde(default, deserialize_with = "value::optional")]
    pub einde_geldigheid: Option<Date>,
    /// Who it is.
    #[serde(default)]
    pub betrokkene_identificatie: Option<Betrokkene>,
    /// How the person signed in, and for whom; Open Zaak only.
    #[serde(default)]
    pub authenticatie_context: Option<AuthenticatieContext>,
}

impl Rol {
    /// The person's BSN; none for another sort of party.
    pub fn bsn(&self) -> Option<&Bsn> {
        let person = self.betrokkene_type == BetrokkeneType::NatuurlijkPersoon;
        self.betrokkene_identificatie.as_ref().filter(|_| person)?.inp_bsn.as_ref()
    }

    /// True where this rol is that person's own.
    pub fn is_of(&self, person: &Bsn) -> bool {
        self.bsn() == Some(person)
    }

    /// The BSN of whom this party represented when it signed in.
    pub fn represents(&self) -> Option<Bsn> {
        let representee = self.authenticatie_context.as_ref()?.representee.as_ref()?;
        (representee.identifier_type == "bsn").then(|| Bsn::from_registry(&representee.identifier))?
    }
}

/// Who a party is: the fields of all sorts of parties, of which each fills its own. Not printed by `Debug`.
#[derive(Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Betrokkene {
    /// BSN of a person.
    #[serde(default, deserialize_with = "value::optional")]
    pub inp_bsn: Option<Bsn>,
    /// The municipality's number for a person without BSN.
    #[serde(default, deserialize_with = "value::optional")]
    pub anp_identificatie: Option<Redacted<String>>,
    /// Family name.
    #[serde(default, deserialize_with = "value::text")]
    pub geslachtsnaam: String,
    /// What stands before the family name.
    #[serde(default, deserialize_with = "value::text")]
    pub voorvoegsel_geslachtsnaam: String,
    /// Initials.
    #[serde(default, deserialize_with = "value::text")]
    pub voorletters: String,
    /// First names.
    #[serde(default, deserialize_with = "value::text")]
    pub voornamen: String,
    /// The whole name in one field: one vendor's extension.
    #[serde(default, rename = "volledige_naam", deserialize_with = "value::text")]
    pub volledige_naam: String,
    /// Number of an employee or a department.
    #[serde(default, deserialize_with = "value::text")]
    pub identificatie: String,
    /// Name of a department.
    #[serde(default, deserialize_with = "value::text")]
    pub naam: String,
    /// Family name of an employee.
    #[serde(default, deserialize_with = "value::text")]
    pub achternaam: String,
    /// Name of a legal person.
    #[serde(default, deserialize_with = "value::text")]
    pub statutaire_naam: String,
    /// Chamber of commerce number.
    #[serde(default, deserialize_with = "value::text")]
    pub kvk_nummer: String,
}

impl std::fmt::Debug for Betrokkene {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Betrokkene(…)")
    }
}

impl Betrokkene {
    /// The name to show, as far as the registry has one.
    pub fn display_name(&self) -> Option<String> {
        let given = if self.voornamen.is_empty() { &self.voorletters } else { &self.voornamen };
        let parts = [given, &self.voorvoegsel_geslachtsnaam, &self.geslachtsnaam];
        let name = parts.iter().filter(|p| !p.is_empty()).map(|p| p.as_str()).collect::<Vec<_>>().join(" ");
        [&self.volledige_naam, &name, &self.statutaire_naam, &self.achternaam, &self.naam]
            .into_iter()
            .find(|n| !n.is_empty())
            .cloned()
    }
}

/// How somebody signed in when the zaak was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthenticatieContext {
    /// `digid` or `eherkenning`.
    #[serde(default, deserialize_with = "value::text")]
    pub source: String,
    /// The level of assurance, a URN.
    #[serde(default, deserialize_with = "value::text")]
    pub level_of_assurance: String,
    /// For whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representee: Option<Representee>,
    /// What for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<Mandate>,
}

/// For whom somebody acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Representee {
    /// `bsn` for a person.
    #[serde(default, deserialize_with = "value::text")]
    pub identifier_type: String,
    /// The number.
    #[serde(default, deserialize_with = "value::redacted")]
    pub identifier: Redacted<String>,
}

/// What somebody may do for another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// The services.
    #[serde(default, deserialize_with = "value::list")]
    pub services: Vec<MandateService>,
}

/// One service of a mandate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MandateService {
    /// Its id (DigiD Machtigen: a UUID).
    #[serde(default, deserialize_with = "value::text")]
    pub id: String,
}
