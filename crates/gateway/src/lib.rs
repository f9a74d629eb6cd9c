//! The municipal gateway: the citizen API on one side, a municipality's registries on the other. It
//! keeps no state that correctness needs.

pub mod registry;
