//! The demo municipality.
