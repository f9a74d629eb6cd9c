//! Files that the engine made or keeps, files that people choose, and addresses outside the app.

use super::transport;
use domain::call::view::FileView;
use domain::call::{AppError, ErrorCode};
use js_sys::{Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileReader, HtmlAnchorElement};

/// The address of a file: our own protocol in the window, the web host otherwise.
fn file_url(path: &str) -> String {
    if transport::tauri("core").is_none() {
        return format!("/files{path}");
    }
    let agent = web_sys::window().and_then(|w| w.navigator().user_agent().ok()).unwrap_or_default();
    // there the web view speaks custom protocols as http only
    if agent.contains("Windows") || agent.contains("Android") {
        format!("http://naaste.localhost{path}")
    } else {
        format!("naaste://localhost{path}")
    }
}

/// Shows a file, or saves it where the web view cannot show it.
pub fn open_file(file: &FileView, save: bool) {
    let url = file_url(&file.path);
    let shown = !save && (file.media_type == "application/pdf" || file.media_type.starts_with("image/"));
    if shown && transport::tauri("core").is_none() {
        click_link(&url, None);
    } else {
        click_link(&url, Some(&file.name));
    }
}

fn click_link(url: &str, download: Option<&str>) {
    let anchor = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.create_element("a").ok())
        .and_then(|e| e.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(anchor) = anchor {
        anchor.set_href(url);
        match download {
            Some(name) => anchor.set_download(name),
            None => anchor.set_target("_blank"),
        }
        anchor.set_rel("noopener");
        anchor.click();
    }
}

/// Opens an address (`https:`, `tel:`, `mailto:`) outside the app.
pub fn open_outside(url: &str) {
    let allowed =
        ["https://", "http://127.0.0.1", "tel:", "mailto:"].iter().any(|start| url.starts_with(start));
    if !allowed {
        return;
    }
    match transport::tauri("core") {
        Some(core) => {
            let arguments = Object::new();
            let _ = Reflect::set(&arguments, &"url".into(), &url.into());
            wasm_bindgen_futures::spawn_local(async move {
                let _ = transport::invoke(&core, "plugin:opener|open_url", &arguments).await;
            });
        }
        None => click_link(url, None),
    }
}

/// The bytes of a file that somebody chose, as base64.
///
/// # Errors
/// `bad-backup` where the file cannot be read.
pub async fn read_base64(file: &File) -> Result<String, AppError> {
    let failed = |_| AppError::new(ErrorCode::BadBackup);
    let reader = FileReader::new().map_err(failed)?;
    let promise = js_sys::Promise::new(&mut |resolve, reject| {
        let done = Closure::once_into_js(move || {
            let _ = resolve.call0(&JsValue::NULL);
        });
        let broken = Closure::once_into_js(move || {
            let _ = reject.call0(&JsValue::NULL);
        });
        reader.set_onload(Some(done.unchecked_ref()));
        reader.set_onerror(Some(broken.unchecked_ref()));
    });
    reader.read_as_data_url(file).map_err(failed)?;
    JsFuture::from(promise).await.map_err(failed)?;
    let text = reader.result().map_err(failed)?.as_string().unwrap_or_default();
    let data = text.split_once(";base64,").map(|(_, data)| data.to_owned());
    data.ok_or_else(|| AppError::new(ErrorCode::BadBackup))
}
