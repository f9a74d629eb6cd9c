//! What may be sent: scopes, texts and files. The gateway checks this before; a registry is the last place
//! where a mistake can be undone.

use crate::registry::{Access, RegistryError, source::refused};
use municipal_api::Bevoegdheid;

/// Refuses somebody whose machtiging holds none of these.
pub(super) fn needs(access: &Access, scopes: &[Bevoegdheid]) -> Result<(), RegistryError> {
    match &access.mandate {
        Some(held) if !scopes.iter().any(|scope| held.contains(scope)) => Err(RegistryError::Forbidden),
        _ => Ok(()),
    }
}

/// Refuses somebody whose machtiging is for single zaken what belongs to none of them.
pub(super) fn whole_dossier(access: &Access) -> Result<(), RegistryError> {
    if access.is_for_single_zaken() { Err(RegistryError::Forbidden) } else { Ok(()) }
}

/// Refuses an empty text, or one that is longer than `most` characters.
pub(super) fn text(name: &str, value: &str, most: usize) -> Result<(), RegistryError> {
    if value.trim().is_empty() {
        return Err(refused(name, "required", "Vul dit veld in."));
    }
    if value.chars().count() > most {
        return Err(refused(name, "too-long", "Deze tekst is te lang."));
    }
    Ok(())
}

/// The extension of a media type that the first bytes agree with.
pub(super) fn extension(format: &str, bytes: &[u8]) -> Option<&'static str> {
    match format {
        "application/pdf" if bytes.starts_with(b"%PDF-") => Some("pdf"),
        "image/jpeg" if bytes.starts_with(&[0xff, 0xd8, 0xff]) => Some("jpg"),
        "image/png" if bytes.starts_with(&[0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a]) => Some("png"),
        _ => None,
    }
}
