//! What a browser and the person in front of it do: follow, keep cookies, fill in the form, press the button.

use reqwest::{Client, Method, redirect::Policy};
use std::collections::BTreeMap;
use url::Url;

pub fn http() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().redirect(Policy::none()).no_proxy().build().unwrap()
}

/// Goes through the provider's pages as `name`, and answers the address to which it sends the browser back.
pub async fn through(authorize: &Url, name: &str) -> Url {
    let http = http();
    let home = authorize.origin();
    let mut cookies: BTreeMap<String, String> = BTreeMap::new();
    let (mut method, mut url, mut form) = (Method::GET, authorize.clone(), None::<Vec<(&str, String)>>);
    for _ in 0..20 {
        let kept = cookies.iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join("; ");
        let mut request = http.request(method, url.clone()).header("cookie", kept);
        if let Some(form) = &form {
            request = request.form(form);
        }
        let answer = request.send().await.unwrap();
        for cookie in answer.headers().get_all("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (key, value) = pair.split_once('=').unwrap();
            cookies.insert(key.to_owned(), value.to_owned());
        }
        if answer.status().is_redirection() {
            let to = url.join(answer.headers()["location"].to_str().unwrap()).unwrap();
            if to.origin() != home {
                return to;
            }
            (method, url, form) = (Method::GET, to, None);
            continue;
        }
        let (status, page) = (answer.status(), answer.text().await.unwrap());
        assert!(status.is_success(), "{status} at {}: {page}", url.path());
        let between = |start: &str| {
            page.split_once(start)
                .and_then(|(_, rest)| rest.split_once('"'))
                .map(|(value, _)| value.to_owned())
        };
        let action = between("action=\"").unwrap_or_else(|| panic!("a page without a form: {page}"));
        let prompt = between("name=\"prompt\" value=\"").expect("what is asked");
        let filled = vec![("prompt", prompt), ("login", name.to_owned()), ("password", "x".to_owned())];
        (method, url, form) = (Method::POST, url.join(&action).unwrap(), Some(filled));
    }
    panic!("the provider sends us around in circles")
}
