use crate::dom;
use domain::call::view::Theme;

/// Sets the colours of the screen.
pub fn set_theme(theme: Theme) {
    let Some(root) = dom::document().and_then(|d| d.document_element()) else { return };
    let _ = match theme {
        Theme::System => root.remove_attribute("data-theme"),
        Theme::Light => root.set_attribute("data-theme", "light"),
        Theme::Dark => root.set_attribute("data-theme", "dark"),
    };
}
