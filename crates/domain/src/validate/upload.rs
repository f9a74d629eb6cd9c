//! A file that the user picks: what it is, its bytes say.

use super::{Checked, ensure, refuse};
use crate::call::{AppError, ErrorCode};

/// Bytes of a file that is taken, at most.
pub const MAX_UPLOAD: usize = 10 * 1024 * 1024;

/// The media type of a PDF or photo, from its first bytes. A zip, a web page or a program that is called
/// `.pdf` begins otherwise. Nothing is unpacked.
///
/// # Errors
/// `TooLarge`; `InvalidField` with the field `file` for anything else.
pub fn upload(bytes: &[u8]) -> Result<&'static str, AppError> {
    if bytes.len() > MAX_UPLOAD {
        return Err(ErrorCode::TooLarge.into());
    }
    let kinds: [(&[u8], &str); 3] =
        [(b"%PDF-", "application/pdf"), (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png")];
    match kinds.iter().find(|(start, _)| bytes.starts_with(start)) {
        Some((_, media_type)) => Ok(media_type),
        None => Err(AppError::new(ErrorCode::InvalidField).with("field", "file")),
    }
}

/// A name that every system takes, with the extension that fits its bytes: without a path, control
/// characters and what hides the extension.
pub fn file_name(name: &str, media_type: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let clean: String = stem
        .chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | ',' | '(' | ')') { c } else { ' ' })
        .take(80)
        .collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let extension = match media_type {
        "application/pdf" => ".pdf",
        "image/png" => ".png",
        _ => ".jpg",
    };
    format!("{}{extension}", if clean.is_empty() { "bijlage" } else { &clean })
}

/// Checks a cost price: something, and below what is a typing error.
pub fn cost_price(cents: i64) -> Checked {
    ensure(cents > 0, ErrorCode::InvalidAmount, "cents")?;
    if cents > super::MAX_BUDGET_CENTS { refuse(ErrorCode::InvalidAmount, "cents") } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_say_what_it_is() {
        assert_eq!(upload(b"%PDF-1.7\n"), Ok("application/pdf"));
        assert_eq!(upload(b"\xff\xd8\xff\xe0"), Ok("image/jpeg"));
        assert_eq!(upload(b"\x89PNG\r\n\x1a\n...."), Ok("image/png"));
        // A zip, a page, a drawing with scripts, a program, a page before a PDF.
        for other in [&b"PK\x03\x04"[..], b"<!doctype html>", b"<svg", b"MZ", b"\x7fELF", b"", b"<p>%PDF-"] {
            assert_eq!(upload(other).unwrap_err().code, ErrorCode::InvalidField);
        }
        let mut large = b"%PDF-1.7\n".to_vec();
        large.resize(MAX_UPLOAD, b' ');
        assert_eq!(upload(&large), Ok("application/pdf"));
        large.push(b' ');
        assert_eq!(upload(&large).unwrap_err().code, ErrorCode::TooLarge);
    }

    #[test]
    fn a_name_has_no_path_and_the_extension_of_its_bytes() {
        assert_eq!(file_name("C:\\map\\Beschikking 2026.PDF", "application/pdf"), "Beschikking 2026.pdf");
        assert_eq!(file_name("../../etc/passwd", "image/png"), "passwd.png");
        assert_eq!(file_name("factuur.pdf.exe", "application/pdf"), "factuur pdf.pdf");
        assert_eq!(file_name("\u{202e}fdp.brief", "image/jpeg"), "fdp.jpg");
        assert_eq!(file_name(" \u{7}.pdf", "application/pdf"), "bijlage.pdf");
    }
}
