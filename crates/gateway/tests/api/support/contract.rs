//! Every answer against our own OpenAPI document: its status, media type, headers and body.

use axum::http::{HeaderMap, StatusCode};
use jsonschema::{Draft, Validator};
use serde_json::Value;
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::to_value(municipal_api::openapi("https://login.example.nl")).unwrap());
/// Validators by the place of their schema in the document.
static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> = LazyLock::new(Mutex::default);

/// The operations of the document: method, path and id.
pub fn operations() -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for (path, item) in DOCUMENT["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap();
            all.push((method.to_uppercase(), path.clone(), id.to_owned()));
        }
    }
    all
}

/// The template that a path fits: the one with the fewest placeholders.
fn template(path: &str) -> Option<String> {
    let path = path.split('?').next().unwrap();
    let parts: Vec<&str> = path.split('/').collect();
    let fits = |template: &str| {
        let wanted: Vec<&str> = template.split('/').collect();
        wanted.len() == parts.len()
            && wanted.iter().zip(&parts).all(|(w, p)| if w.starts_with('{') { !p.is_empty() } else { w == p })
    };
    let paths = DOCUMENT["paths"].as_object().unwrap();
    let fitting = paths.keys().filter(|template| fits(template));
    fitting.min_by_key(|template| template.matches('{').count()).cloned()
}

/// The operation that answers this, where the document has one.
pub fn operation(method: &str, path: &str) -> Option<String> {
    let item = &DOCUMENT["paths"][template(path)?];
    let method = if method == "HEAD" { "get".to_owned() } else { method.to_lowercase() };
    item[&method]["operationId"].as_str().map(str::to_owned)
}

/// What of a value the schema at this place refuses.
pub fn refused(value: &Value, pointer: &str) -> Vec<String> {
    let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner).get(pointer).cloned();
    let validator = known.unwrap_or_else(|| {
        let mut schema = DOCUMENT.pointer(pointer).unwrap_or_else(|| panic!("{pointer}")).clone();
        // What its references lead to.
        schema["components"] = DOCUMENT["components"].clone();
        let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
        let built = options.build(&schema).unwrap_or_else(|error| panic!("{pointer}: {error}"));
        let built = Arc::new(built);
        KNOWN.lock().unwrap_or_else(PoisonError::into_inner).insert(pointer.to_owned(), built.clone());
        built
    });
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Panics where this answer is not as the document says.
#[track_caller]
pub fn hold(method: &str, path: &str, status: StatusCode, headers: &HeaderMap, body: &[u8]) {
    let text = |name: &str| headers.get(name).map_or("", |v| v.to_str().unwrap());
    let says = || format!("{method} {path} {status}: {}", String::from_utf8_lossy(body));
    assert_eq!(text("api-version"), municipal_api::headers::VERSION, "{}", says());
    if path.starts_with("/health/") || path.starts_with("/openapi.json") {
        return;
    }
    let media = text("content-type");
    let Some(id) = operation(method, path) else {
        assert!(matches!(status.as_u16(), 404 | 405), "no such operation. {}", says());
        assert_eq!(media, municipal_api::headers::PROBLEM_JSON, "{}", says());
        let problem = serde_json::from_slice(body).unwrap_or_default();
        assert_eq!(refused(&problem, "/components/schemas/Problem"), [""; 0], "{}", says());
        return;
    };
    let (path, method) = (template(path).unwrap(), method.to_lowercase().replace("head", "get"));
    let mut at = format!("/paths/{}/{method}/responses/{}", escaped(&path), status.as_u16());
    let mut response =
        DOCUMENT.pointer(&at).unwrap_or_else(|| panic!("{id} does not tell of this. {}", says()));
    if let Some(target) = response["$ref"].as_str() {
        at = target.trim_start_matches('#').to_owned();
        response = DOCUMENT.pointer(&at).unwrap();
    }
    for name in response["headers"].as_object().into_iter().flatten().map(|(name, _)| name) {
        assert!(headers.contains_key(name.as_str()), "{name} is missing. {}", says());
    }
    let Some(content) = response["content"].as_object() else {
        assert!(body.is_empty(), "{}", says());
        return;
    };
    let named = content.keys().find(|kind| **kind == "*/*" || media.starts_with(kind.as_str()));
    let named = named.unwrap_or_else(|| panic!("{id} does not answer {media}. {}", says()));
    if named.ends_with("json") && method != "head" && !body.is_empty() {
        let value: Value = serde_json::from_slice(body).unwrap();
        let schema = format!("{at}/content/{}/schema", escaped(named));
        assert_eq!(refused(&value, &schema), [""; 0], "{}", says());
    }
}
