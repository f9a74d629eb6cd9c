//! The page that the browser shows when it comes back: two sentences, no scripts, nothing from outside.

use crate::context::Context;
use crate::settings;
use domain::call::GetSettings;
use locales::content::Content;

/// The pages of one sign-in, in the user's language.
pub struct Pages {
    /// The language tag.
    pub language: String,
    /// It worked.
    pub done: Page,
    /// It did not.
    pub failed: Page,
}

impl Pages {
    /// The pages in the language of the settings, else of the system.
    pub async fn load(ctx: &Context) -> Self {
        let chosen = settings::get(ctx, GetSettings {}).await.map(|s| s.language).unwrap_or_default();
        let system = ctx.shell().languages().into_iter().next();
        let tag = if chosen.is_empty() { system.unwrap_or_default() } else { chosen };
        let words = Content::new(&tag);
        let page = |title: &str, text: &str| {
            let word = |key| words.get(key).unwrap_or_default();
            Page::new(words.language(), &word(title), &word(text))
        };
        Self {
            language: words.language().to_owned(),
            done: page("browser-done-title", "browser-done-text"),
            failed: page("browser-failed-title", "browser-failed-text"),
        }
    }
}

/// A page in the user's language.
#[derive(Clone, Debug)]
pub struct Page {
    language: String,
    title: String,
    text: String,
}

impl Page {
    /// A page with a heading and a text, both plain.
    pub fn new(language: &str, title: &str, text: &str) -> Self {
        Self { language: language.to_owned(), title: title.to_owned(), text: text.to_owned() }
    }

    /// The whole page.
    pub fn html(&self) -> String {
        let direction =
            if matches!(self.language.as_str(), "ar" | "fa" | "he" | "ur") { "rtl" } else { "ltr" };
        let (language, title, text) = (escape(&self.language), escape(&self.title), escape(&self.text));
        format!(
            "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
             <style>:root{{color-scheme:light dark}}body{{font:1.125rem/1.6 system-ui,sans-serif;margin:0 auto;\
             max-width:34rem;padding:4rem 1.5rem}}h1{{font-size:1.5rem;line-height:1.3}}</style>\n</head>\n<body>\n\
             <main>\n<h1>{title}</h1>\n<p>{text}</p>\n</main>\n</body>\n</html>\n"
        )
    }
}

fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_it_is_markup() {
        let html = Page::new("nl\"><script>", "<i>", "a & 'b'").html();
        assert!(!html.contains("<script>") && !html.contains("<i>"));
        assert!(html.contains("a &amp; &#39;b&#39;"));
        for language in locales::content::languages() {
            for key in ["done-title", "done-text", "failed-title", "failed-text"] {
                assert!(Content::new(language).has(&format!("browser-{key}")), "{language} {key}");
            }
        }
        assert!(Page::new("ar", "x", "y").html().contains("dir=\"rtl\""));
    }
}
