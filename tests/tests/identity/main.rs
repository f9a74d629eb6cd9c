//! Signing in at an identity provider that is not ours: npm `oidc-provider`, with the claims of a Dutch broker. The
//! engine goes the whole way (RFC 8252, PKCE), through pages and cookies; the gateway judges what comes of it.
//!
//! Slow: `./x test --all` brings the provider (tests/identity). Where it is not there, each test says that it was skipped.

// Helpers of tests are tests: what fails here should stop it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod browser;
mod engine;
mod provider;
mod tokens;
mod town;

/// The client whose dossier it is, and the mantelzorger.
const GEERTJE: &str = "999990019";
const MARIJKE: &str = "999990329";
/// How DigiD names its levels.
const MIDDEN: &str = "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract";
const BASIS: &str = "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";
/// A service of DigiD Machtigen.
const SERVICE: &str = "b6a2a5ce-7d3b-4c53-9f1a-0b1d2c3e4f50";
