//! Pictures of the screens for the stores, of the made-up people of the demo: `./x store`.

use super::dossier::{PERSONA, connect_in};
use crate::app::{App, Home, On};
use crate::process::{Failure, root};
use locales::Language;
use serde_json::json;
use std::path::Path;

/// A phone as a store wants it: its name, its CSS pixels, and the dots that they are drawn with.
struct Size {
    name: &'static str,
    css: (u32, u32),
    dots: (u32, u32),
}

/// Google Play takes 9:16; the App Store takes the 6.7 inch phone for all that are smaller.
const SIZES: [Size; 2] = [
    Size { name: "android-1080x1920", css: (432, 768), dots: (1080, 1920) },
    Size { name: "ios-1290x2796", css: (430, 932), dots: (1290, 2796) },
];

/// What is shown, in this order.
const SCREENS: [(&str, &str); 5] = [
    ("1-vandaag", "/"),
    ("2-voorziening", "/voorzieningen/v-geertje-dagbesteding"),
    ("3-pgb", "/pgb/pgb-geertje-begeleiding"),
    ("4-agenda", "/agenda"),
    ("5-tips", "/tips"),
];

/// The languages that the stores' texts are in.
const LANGUAGES: [Language; 2] = [Language::Nl, Language::En];

/// Makes all of them, in the folder that `NAASTE_STORE_PICTURES` names, `store/screenshots` otherwise.
pub async fn pictures() -> Result<(), Failure> {
    let folder = std::env::var_os("NAASTE_STORE_PICTURES")
        .map_or_else(|| root().join("store/screenshots"), Into::into);
    for language in LANGUAGES {
        let home = Home::new()?.for_persona(PERSONA).in_language(language);
        let app = App::start(On::Phone, &home).await?;
        let w = language.words()?;
        app.page.see(&w.welcome_title()).await?;
        connect_in(&app, "Assen", &w).await?;
        app.page.press(&w.close()).await?;
        app.page.command("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await?;
        for Size { name: size, css, dots } in SIZES {
            app.page.resize_to(css, f64::from(dots.0) / f64::from(css.0)).await?;
            for (name, route) in SCREENS {
                app.page.route(route).await?;
                app.page.settled().await?;
                app.page.title().await?;
                let misfits = app.page.misfits().await?;
                if !misfits.is_empty() {
                    return Err(format!("{route} at {size}: {}", misfits.join(", ")).into());
                }
                app.page.at_rest().await?;
                let path = folder.join(language.tag()).join(size).join(format!("{name}.png"));
                app.page.picture_at(&path).await?;
                let found = dimensions(&path)?;
                if found != dots {
                    return Err(format!("{} is {} by {}", path.display(), found.0, found.1).into());
                }
            }
        }
        app.stop().await?;
    }
    Ok(())
}

/// How wide and how high a PNG says that it is.
fn dimensions(path: &Path) -> Result<(u32, u32), Failure> {
    let bytes = std::fs::read(path)?;
    let number =
        |at: usize| -> Option<u32> { Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?)) };
    if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Err(format!("{} is no PNG", path.display()).into());
    }
    Ok((number(16).ok_or("no width")?, number(20).ok_or("no height")?))
}
