//! Files that the engine made or keeps, files that people choose, and addresses outside the app.

use super::transport;
// where a file is saved in the folder for downloads and shown by another app
pub use super::transport::in_window;
use domain::call::view::FileView;
use domain::call::{AppError, ErrorCode};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileReader, HtmlAnchorElement};

/// The address of a file: our own protocol in the window, the web host otherwise.
pub fn file_url(path: &str) -> String {
    if !in_window() {
        return format!("/files{path}");
    }
    let agent = agent();
    // there the web view speaks custom protocols as http only
    if names(&agent, "Windows") || names(&agent, "Android") {
        format!("http://naaste.localhost{path}")
    } else {
        format!("naaste://localhost{path}")
    }
}

/// Whether a browser says that it has to do with this, a word.
fn names(agent: &str, word: &str) -> bool {
    agent.split(|c: char| !c.is_ascii_alphabetic()).any(|part| part == word)
}

/// Shows a file, or saves it where the web view cannot show it.
pub fn open_file(file: &FileView, save: bool) {
    let url = file_url(&file.path);
    let shown = !save && (file.media_type == "application/pdf" || file.media_type.starts_with("image/"));
    if shown && !in_window() {
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

/// True where the web view itself can show this: photos everywhere, PDFs where it says so.
pub fn can_show(media_type: &str) -> bool {
    if media_type.starts_with("image/") {
        return true;
    }
    let navigator = web_sys::window().map(|w| w.navigator());
    let viewer = navigator.and_then(|n| Reflect::get(&n, &"pdfViewerEnabled".into()).ok());
    // the web view of Linux shows a PDF in its page alone, which our files never become
    let here = !in_window() || !names(&agent(), "Linux");
    media_type == "application/pdf" && here && viewer.and_then(|v| v.as_bool()).unwrap_or(false)
}

fn agent() -> String {
    web_sys::window().and_then(|w| w.navigator().user_agent().ok()).unwrap_or_default()
}

/// On what the app runs, as far as the web view says.
pub fn platform() -> String {
    let agent = agent();
    // one for Android names Linux too
    let known = [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows")];
    let more = [("Macintosh", "macOS"), ("Linux", "Linux")];
    let found = known.iter().chain(&more).find(|(word, _)| names(&agent, word));
    let name = found.map_or("?", |(_, name)| name);
    if in_window() { name.to_owned() } else { format!("{name}, browser") }
}

/// True where this device can hand files to another app.
pub fn can_share() -> bool {
    share_function().is_some()
}

fn share_function() -> Option<(JsValue, Function)> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    // only who can judge files can share them
    Reflect::get(&navigator, &"canShare".into()).ok()?.dyn_into::<Function>().ok()?;
    let share = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into::<Function>().ok()?;
    Some((navigator, share))
}

/// Hands a file to another app that the person chooses. False where the device does not take this one.
///
/// # Errors
/// `internal` where the file cannot be read.
pub async fn share_file(file: &FileView) -> Result<bool, AppError> {
    let failed = |_: JsValue| AppError::new(ErrorCode::Internal);
    let Some((navigator, share)) = share_function() else { return Ok(false) };
    let window = web_sys::window().ok_or(ErrorCode::Internal)?;
    let answer = JsFuture::from(window.fetch_with_str(&file_url(&file.path))).await.map_err(failed)?;
    let answer: web_sys::Response = answer.dyn_into().map_err(failed)?;
    let bytes = JsFuture::from(answer.array_buffer().map_err(failed)?).await.map_err(failed)?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &file.media_type.as_str().into()).map_err(failed)?;
    let maker = Reflect::get(&js_sys::global(), &"File".into()).map_err(failed)?;
    let maker: Function = maker.dyn_into().map_err(failed)?;
    let parts = Array::of3(&Array::of1(&bytes), &file.name.as_str().into(), &options);
    let one = Reflect::construct(&maker, &parts).map_err(failed)?;
    let what = Object::new();
    Reflect::set(&what, &"files".into(), &Array::of1(&one)).map_err(failed)?;
    let can = Reflect::get(&navigator, &"canShare".into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
    let taken = can.and_then(|can| can.call1(&navigator, &what).ok()).and_then(|yes| yes.as_bool());
    if taken != Some(true) {
        return Ok(false);
    }
    let promise = share.call1(&navigator, &what).map_err(failed)?;
    // who closes the list of apps has changed their mind, which is no mistake
    let _ = JsFuture::from(js_sys::Promise::resolve(&promise)).await;
    Ok(true)
}

/// Hands words to another app that the person chooses. False where the device does not take them.
pub async fn share_text(title: &str, text: &str) -> bool {
    let Some((navigator, share)) = share_function() else { return false };
    let what = Object::new();
    for (name, value) in [("title", title), ("text", text)] {
        let _ = Reflect::set(&what, &name.into(), &value.into());
    }
    let Ok(promise) = share.call1(&navigator, &what) else { return false };
    let _ = JsFuture::from(js_sys::Promise::resolve(&promise)).await;
    true
}

/// Opens an address (`https:`, `tel:`, `mailto:`) outside the app.
pub fn open_outside(url: &str) {
    let allowed =
        ["https://", "http://127.0.0.1", "tel:", "mailto:"].iter().any(|start| url.starts_with(start));
    if !allowed {
        return;
    }
    if !in_window() {
        return click_link(url, None);
    }
    let arguments = Object::new();
    let _ = Reflect::set(&arguments, &"url".into(), &url.into());
    wasm_bindgen_futures::spawn_local(async move {
        let _ = transport::invoke("plugin:opener|open_url", &arguments).await;
    });
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
    let data =
        text.split_once(',').filter(|(head, _)| head.ends_with(";base64")).map(|(_, data)| data.to_owned());
    data.ok_or_else(|| AppError::new(ErrorCode::BadBackup))
}
