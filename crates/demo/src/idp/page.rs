//! The pages: plain HTML without scripts, readable by anything.

use super::words::{EN, NL, Words};
use super::{Client, Idp, Somebody};
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::fmt::Write as _;
use std::sync::Arc;
use url::Url;

/// The languages of these pages.
#[derive(Clone, Copy)]
pub(super) struct Language(&'static Words);

impl Language {
    /// The first language that is known, of what the app asks and of what the browser says.
    pub fn of(asked: Option<&str>, headers: &HeaderMap) -> Self {
        let accepted =
            headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        asked
            .unwrap_or_default()
            .split(' ')
            .chain(accepted.split(',').map(|part| part.split(';').next().unwrap_or_default().trim()))
            .find_map(|tag| match tag.split('-').next().unwrap_or_default().to_ascii_lowercase().as_str() {
                "nl" => Some(Self(&NL)),
                "en" => Some(Self(&EN)),
                _ => None,
            })
            .unwrap_or(Self(&NL))
    }
}

/// Text as it may stand in HTML, also in an attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// A whole page. `forms_to` are origins that the form may lead to besides this one.
fn page(status: StatusCode, words: &Words, title: &str, body: &str, forms_to: &str) -> Response {
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<link rel=\"stylesheet\" href=\"/stijl.css\">\n</head>\n<body>\n\
         <p class=\"band\" role=\"note\"><strong>{}</strong></p>\n<main>\n{body}</main>\n</body>\n</html>\n",
        words.tag,
        escape(title),
        words.banner,
    );
    let policy = format!(
        "default-src 'none'; style-src 'self'; form-action 'self'{forms_to}; frame-ancestors 'none'; base-uri 'none'"
    );
    let mut response = (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// The page where a visitor chooses. `link` is its address up to the language.
pub(super) fn choose(
    client: &Client,
    request: &str,
    back: &Url,
    Language(words): Language,
    link: &str,
) -> Response {
    let mut body = String::new();
    let heading = words.heading.replace("{gemeente}", &client.gemeente);
    let _ = write!(body, "<h1>{}</h1>\n<p>{}</p>\n", escape(&heading), words.explain);
    let _ = write!(
        body,
        "<form method=\"post\" action=\"/authorize\">\n<input type=\"hidden\" name=\"verzoek\" value=\"{}\">\n",
        escape(request)
    );
    for (title, mantelzorger) in [(words.mantelzorgers, true), (words.inwoners, false)] {
        let _ = write!(body, "<h2>{title}</h2>\n<ul>\n");
        for person in client.people.iter().filter(|person| person.mantelzorger == mantelzorger) {
            card(&mut body, person, words);
        }
        body.push_str("</ul>\n");
    }
    let _ = write!(
        body,
        "<p><button class=\"plain\" name=\"annuleren\" value=\"1\">{}</button></p>\n</form>\n",
        words.cancel
    );
    languages(&mut body, words, link);
    // the form's answer leads back to the app: browsers hold that to the policy too
    let forms_to = match back.host_str() {
        Some("127.0.0.1") => format!(" {}", back.origin().ascii_serialization()),
        // the app's own on a phone
        None => format!(" {}:", back.scheme()),
        // an IPv6 address cannot be written in a policy
        _ => " http:".to_owned(),
    };
    page(StatusCode::OK, words, words.title, &body, &forms_to)
}

fn card(body: &mut String, person: &Somebody, words: &Words) {
    let text = if words.tag == "en" { &person.uitleg_en } else { &person.uitleg_nl };
    let (id, name, text) = (escape(&person.id), escape(&person.naam), escape(text));
    let _ = writeln!(
        body,
        "<li><button name=\"persona\" value=\"{id}\" aria-describedby=\"u-{id}\"><span class=\"who\">{} {name}</span>\
         </button> <span class=\"why\" id=\"u-{id}\">{text}</span></li>",
        words.as_person
    );
}

fn languages(body: &mut String, words: &Words, link: &str) {
    let _ = writeln!(body, "<nav aria-label=\"{}\"><ul class=\"languages\">", words.languages);
    for other in [&NL, &EN] {
        let current = if other.tag == words.tag { " aria-current=\"true\"" } else { "" };
        let _ = writeln!(
            body,
            "<li><a href=\"{}{}\" lang=\"{}\" hreflang=\"{}\"{current}>{}</a></li>",
            escape(link),
            other.tag,
            other.tag,
            other.tag,
            other.name
        );
    }
    body.push_str("</ul></nav>\n");
}

fn message(status: StatusCode, words: &Words, title: &str, text: &str) -> Response {
    page(status, words, title, &format!("<h1>{title}</h1>\n<p>{text}</p>\n"), "")
}

/// Something about the request is wrong, and it is not sure where it came from.
pub(super) fn refused(Language(words): Language) -> Response {
    message(StatusCode::BAD_REQUEST, words, words.refused, words.refused_text)
}

/// `/end-session`: there is no session here to end, so nothing needs to be checked.
pub(super) async fn signed_out(RawQuery(_): RawQuery, headers: HeaderMap) -> Response {
    let Language(words) = Language::of(None, &headers);
    message(StatusCode::OK, words, words.signed_out, words.signed_out_text)
}

/// `/`.
pub(super) async fn start(State(_): State<Arc<Idp>>, headers: HeaderMap) -> Response {
    let Language(words) = Language::of(None, &headers);
    message(StatusCode::OK, words, words.start, words.start_text)
}

/// `/stijl.css`.
pub(super) async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("stijl.css")).into_response()
}
