//! Problem details (RFC 9457) as every error of the citizen API carries them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `application/problem+json`. Never a stack trace, never another person's data.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// A URI reference that names the kind of problem.
    #[serde(default)]
    pub r#type: String,
    /// A short summary of the kind.
    #[serde(default)]
    pub title: String,
    /// The HTTP status.
    #[serde(default)]
    pub status: u16,
    /// A stable code in kebab-case for programs.
    #[serde(default)]
    pub code: String,
    /// What went wrong this time, without personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The request id, for the help desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// Fields that were refused.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invalid_params: Vec<InvalidParam>,
}

/// The code of a 401 for somebody who signed in less surely than the municipality asks: signing in again in the same
/// way will not do.
pub const LEVEL_TOO_LOW: &str = "niveau-te-laag";

/// One refused field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct InvalidParam {
    /// The field's path in the body.
    pub name: String,
    /// A stable code.
    pub code: String,
    /// The reason, in Dutch.
    pub reason: String,
}
