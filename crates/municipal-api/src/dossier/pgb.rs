//! A PGB as the municipality knows it.

use crate::Zorgverlener;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

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
