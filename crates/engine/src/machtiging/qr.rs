//! The code as a QR code: drawn here, and read from a photo.

use domain::call::{AppError, ErrorCode};
use image::{ImageReader, Limits};
use municipal_api::read_code;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;
use std::io::Cursor;

/// Squares of white around it, as the standard wants.
const BORDER: i32 = 4;
/// What stands before the code, so that a reader knows what it is, and at which municipality.
const PREFIX: &str = "NAASTE";
/// A picture may be so many pixels wide and high.
const PIXELS: u32 = 10_000;
/// It is made smaller than this before it is searched: a QR code is coarse.
const SEARCHED: u32 = 1_600;
/// Memory for unpacking a picture, in bytes.
const MEMORY: u64 = 256 << 20;

/// A drawing: the path, one unit a square, and how many squares a side has.
pub(super) fn draw(gemeente: &str, code: &str) -> Result<(String, u32), AppError> {
    // Capitals and digits alone take the fewest squares.
    let text = format!("{PREFIX}/{}/{code}", gemeente.to_ascii_uppercase());
    let qr = QrCode::encode_text(&text, QrCodeEcc::Medium).map_err(|_| AppError::new(ErrorCode::Internal))?;
    let mut path = String::new();
    for y in 0..qr.size() {
        let mut x = 0;
        while x < qr.size() {
            let begin = x;
            while x < qr.size() && qr.get_module(x, y) {
                x += 1;
            }
            if x > begin {
                // Writing to a string does not fail.
                let _ =
                    write!(path, "M{} {}h{}v1H{}z", begin + BORDER, y + BORDER, x - begin, begin + BORDER);
            }
            x += 1;
        }
    }
    let size = u32::try_from(qr.size() + 2 * BORDER).map_err(|_| AppError::new(ErrorCode::Internal))?;
    Ok((path, size))
}

/// The code, and the municipality's id in lower case, of the first QR code of ours in a PNG or JPEG.
///
/// # Errors
/// `CodeNotFound` where there is none; `TooLarge` for a picture that would not fit in memory.
pub(super) fn find(picture: &[u8]) -> Result<(String, String), AppError> {
    let nothing = || AppError::new(ErrorCode::CodeNotFound);
    let mut reader = ImageReader::new(Cursor::new(picture)).with_guessed_format().map_err(|_| nothing())?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(PIXELS);
    limits.max_image_height = Some(PIXELS);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(|error| match error {
        image::ImageError::Limits(_) => AppError::new(ErrorCode::TooLarge),
        _ => nothing(),
    })?;
    let picture = match picture.width().max(picture.height()) {
        0..=SEARCHED => picture,
        _ => picture.thumbnail(SEARCHED, SEARCHED),
    };
    let grey = picture.to_luma8();
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let pixels = grey.as_raw();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        pixels.get(y * width + x).copied().unwrap_or(u8::MAX)
    });
    let texts = prepared.detect_grids().into_iter().filter_map(|grid| Some(grid.decode().ok()?.1));
    texts.into_iter().find_map(|text| ours(&text)).ok_or_else(nothing)
}

/// The code and the municipality of a text of ours.
pub(super) fn ours(text: &str) -> Option<(String, String)> {
    let mut parts = text.trim().split('/');
    let (name, gemeente, code) = (parts.next()?, parts.next()?, parts.next()?);
    let fits = name.eq_ignore_ascii_case(PREFIX) && parts.next().is_none();
    Some((read_code(code)?, gemeente.to_ascii_lowercase())).filter(|_| fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{DynamicImage, GrayImage, ImageFormat, Luma};
    use municipal_api::code_from;

    /// The drawing as a picture, each square so many pixels.
    fn photo(path: &str, size: u32, scale: u32, format: ImageFormat) -> Vec<u8> {
        let mut picture = GrayImage::from_pixel(size * scale, size * scale, Luma([235]));
        for row in path.split('M').filter(|row| !row.is_empty()) {
            let numbers: Vec<u32> = row
                .split(|c: char| !c.is_ascii_digit())
                .filter(|n| !n.is_empty())
                .map(|n| n.parse().unwrap())
                .collect();
            let (x, y, wide) = (numbers[0], numbers[1], numbers[2]);
            for px in x * scale..(x + wide) * scale {
                for py in y * scale..(y + 1) * scale {
                    picture.put_pixel(px, py, Luma([20]));
                }
            }
        }
        let mut bytes = Vec::new();
        DynamicImage::ImageLuma8(picture).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    #[test]
    fn what_is_drawn_is_read_back() {
        let code = code_from([1, 2, 3, 4, 5, 6, 7]);
        let (path, size) = draw("assen", &code).unwrap();
        for (scale, format) in [(6, ImageFormat::Png), (10, ImageFormat::Jpeg), (80, ImageFormat::Png)] {
            let found = find(&photo(&path, size, scale, format)).unwrap();
            assert_eq!(found, (code.clone(), "assen".to_owned()), "{scale}");
        }
    }

    #[test]
    fn a_picture_without_a_code_of_ours_says_so() {
        let nothing = Err(AppError::new(ErrorCode::CodeNotFound));
        assert_eq!(find(b""), nothing);
        assert_eq!(find(b"%PDF-1.7"), nothing);
        assert_eq!(find(b"\x89PNG\r\n\x1a\nbroken"), nothing);
        let empty = photo("", 33, 6, ImageFormat::Png);
        assert_eq!(find(&empty), nothing);
        let elsewhere = QrCode::encode_text("https://voorbeeld.nl/x/y", QrCodeEcc::Medium).unwrap();
        assert!(elsewhere.size() > 0 && ours("https://voorbeeld.nl/x/y").is_none());
        assert!(ours("NAASTE/ASSEN/000000000001").is_none(), "a check that does not fit");
    }

    #[test]
    fn a_picture_that_unpacks_to_too_much_is_refused() {
        // The head of a PNG of 60,000 by 60,000 pixels.
        let mut bomb = Vec::from(*b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
        bomb.extend([0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60, 8, 0, 0, 0, 0]);
        bomb.extend([0; 4]);
        assert!(find(&bomb).is_err());
    }
}
