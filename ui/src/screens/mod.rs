//! The screens, one folder each.

pub mod aanbod;
pub mod agenda;
pub mod berichten;
pub mod bijdrage;
pub mod brief;
pub mod documenten;
pub mod gesprek;
pub mod helpen;
pub mod hulp;
pub mod instellingen;
pub mod meer;
pub mod melding;
pub mod onboarding;
pub mod pgb;
pub mod plan;
pub mod rekenen;
pub mod schrijven;
pub mod start;
pub mod tips;
pub mod vandaag;
pub mod voorzieningen;
pub mod wet;
pub mod zoeken;
pub mod zorg;
