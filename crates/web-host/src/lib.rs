//! The web host.
