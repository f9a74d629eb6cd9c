//! What is on the screen, found the way people find it: by the words on buttons, links and labels.

mod state;

pub use state::Answers;

use crate::process::{Failure, PATIENCE, answer};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

/// Runs in the page: finds things by what they are called. Fluent wraps arguments in isolation marks and
/// numbers come with no-break spaces; neither is seen, so neither counts.
const LOOK: &str = r#"
const plain = text => (text || '').replace(/[\u2066-\u2069\u200e\u200f\u00ad]/g, '').replace(/[\u00a0\u202f\s]+/g, ' ').trim();
const seen = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
const named = (selector, name) => [...document.querySelectorAll(selector)].filter(seen)
  .map(element => [element, plain(element.getAttribute('aria-label') || element.innerText)])
  .filter(([, text]) => text === name || text.startsWith(name + ' '))
  .sort(([, a], [, b]) => a.length - b.length).map(([element]) => element);
const aim = element => {
  if (!element) return null;
  element.scrollIntoView({ block: 'center' });
  window.reached = false;
  element.addEventListener('click', () => { window.reached = true; }, { once: true, capture: true });
  return element;
};
"#;

/// The page of an app.
pub struct Page {
    driver: WebDriver,
}

impl Page {
    /// The page that this driver shows.
    pub fn new(driver: WebDriver) -> Self {
        Self { driver }
    }

    /// Runs a script that finds things by what they are called.
    pub async fn look(&self, script: &str, arguments: Vec<Value>) -> Result<Value, Failure> {
        let answer = self.driver.execute(format!("{LOOK}{script}"), arguments).await?;
        Ok(answer.json().clone())
    }

    /// A command of Chromium's own.
    pub async fn command(&self, name: &str, with: Value) -> Result<Value, Failure> {
        Ok(self.driver.cdp().send_raw(name, with).await?)
    }

    /// Tries until it holds. What is on the screen is part of the error.
    pub async fn until(&self, what: &str, script: &str, arguments: Vec<Value>) -> Result<Value, Failure> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            // While a page is replaced there is a moment without one.
            let answer = self.look(script, arguments.clone()).await;
            if let Ok(value) = &answer
                && !value.is_null()
                && *value != Value::Bool(false)
            {
                return Ok(value.clone());
            }
            if Instant::now() > deadline {
                let text = self.text().await.unwrap_or_default();
                return Err(format!("{what} did not come; the screen says:\n{text}").into());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Everything that can be read.
    pub async fn text(&self) -> Result<String, Failure> {
        let text = self.look("return plain(document.body.innerText);", Vec::new()).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits for an element.
    pub async fn wait_for(&self, selector: &str) -> Result<(), Failure> {
        let script = "return [...document.querySelectorAll(arguments[0])].some(seen);";
        self.until(selector, script, vec![json!(selector)]).await.map(drop)
    }

    /// Waits until these words can be read.
    pub async fn see(&self, words: &str) -> Result<(), Failure> {
        let script = "return plain(document.body.innerText).includes(arguments[0]);";
        self.until(&format!("“{words}”"), script, vec![json!(plain(words))]).await.map(drop)
    }

    /// Waits until these words can be read nowhere.
    pub async fn gone(&self, words: &str) -> Result<(), Failure> {
        let script = "return !plain(document.body.innerText).includes(arguments[0]);";
        self.until(&format!("the end of “{words}”"), script, vec![json!(plain(words))]).await.map(drop)
    }

    /// The text of the first element of this kind, letter by letter.
    pub async fn letters_of(&self, selector: &str) -> Result<String, Failure> {
        let script = "const found = [...document.querySelectorAll(arguments[0])].find(seen); return found ? found.textContent : null;";
        let text = self.until(selector, script, vec![json!(selector)]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits for an item of a list in which both can be read.
    pub async fn see_row(&self, name: &str, words: &str) -> Result<(), Failure> {
        let script = "
            return [...document.querySelectorAll('li')].filter(seen).map(row => plain(row.innerText))
              .some(text => text.includes(arguments[0]) && text.includes(arguments[1]));";
        let arguments = vec![json!(plain(name)), json!(plain(words))];
        self.until(&format!("“{words}” beside “{name}”"), script, arguments).await.map(drop)
    }

    /// Waits for a heading and answers all that stands in its section.
    pub async fn section(&self, heading: &str) -> Result<String, Failure> {
        let script = "
            const head = [...document.querySelectorAll('h1, h2, h3')].filter(seen).find(h => plain(h.innerText) === arguments[0]);
            const section = head && head.closest('section');
            // what is far below goes without layout, and all of a section does until it was painted
            const painted = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            return section ? painted().then(() => plain(section.innerText)) : null;";
        let text =
            self.until(&format!("the section “{heading}”"), script, vec![json!(plain(heading))]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Presses a button or follows a link by its name.
    pub async fn press(&self, name: &str) -> Result<(), Failure> {
        let script = "
            const [found] = named('button, a, summary', arguments[0]).filter(e => !e.disabled && e.getAttribute('aria-disabled') !== 'true');
            return aim(found);";
        self.click(name, script, vec![json!(plain(name))]).await
    }

    /// Presses a button in the item of a list in which these words stand.
    pub async fn press_in(&self, words: &str, name: &str) -> Result<(), Failure> {
        let script = "
            const item = [...document.querySelectorAll('li, .day')].filter(seen).find(e => e.innerText.includes(arguments[0]));
            const [found] = named('button, a', arguments[1]).filter(e => item && item.contains(e) && e.getAttribute('aria-disabled') !== 'true');
            return aim(found);";
        self.click(name, script, vec![json!(words), json!(plain(name))]).await
    }

    /// Waits until these words stand on the page so many times.
    pub async fn count(&self, words: &str, times: usize) -> Result<(), Failure> {
        let script = "
            const main = document.querySelector('main');
            return main && main.innerText.split(arguments[0]).length - 1 === arguments[1];";
        self.until(&format!("“{words}” {times} times"), script, vec![json!(words), json!(times)])
            .await
            .map(drop)
    }

    /// Chooses from the list with this label.
    pub async fn select(&self, label: &str, option: &str) -> Result<(), Failure> {
        let script = "
            const [found] = named('label', arguments[0]);
            const list = found && document.getElementById(found.htmlFor);
            const option = list && [...list.options].find(e => e.text.trim() === arguments[1]);
            if (!option) return null;
            list.value = option.value;
            list.dispatchEvent(new Event('change', { bubbles: true }));
            return true;";
        self.until(&format!("“{option}” of “{label}”"), script, vec![json!(plain(label)), json!(option)])
            .await
            .map(drop)
    }

    /// Follows the first link of this kind.
    pub async fn follow(&self, selector: &str) -> Result<(), Failure> {
        let script = "
            const found = [...document.querySelectorAll(arguments[0])].find(seen);
            return aim(found);";
        self.click(selector, script, vec![json!(selector)]).await
    }

    /// Where the first link of this kind leads, also one that is folded away.
    pub async fn address(&self, selector: &str) -> Result<String, Failure> {
        let script =
            "const found = document.querySelector(arguments[0]); return found && found.getAttribute('href');";
        let found = self.until(selector, script, vec![json!(selector)]).await?;
        Ok(found.as_str().unwrap_or_default().to_owned())
    }

    /// Chooses a radio button or a checkbox by its label.
    pub async fn choose(&self, name: &str) -> Result<(), Failure> {
        let script = "
            const [found] = named('label', arguments[0]);
            return aim(found);";
        self.click(name, script, vec![json!(plain(name))]).await
    }

    async fn click(&self, name: &str, script: &str, arguments: Vec<Value>) -> Result<(), Failure> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            self.until(&format!("“{name}”"), script, arguments.clone()).await?;
            let found = self.driver.execute(format!("{LOOK}{script}"), arguments.clone()).await;
            let clicked = match found.and_then(|found| found.element()) {
                Ok(element) => element.click().await.map_err(|error| error.to_string()),
                Err(error) => Err(error.to_string()),
            };
            match clicked {
                Ok(()) if !self.missed().await => return Ok(()),
                // It was redrawn or moved between finding and clicking, or something passes over it.
                missed if Instant::now() > deadline => {
                    let why = missed.err().unwrap_or_else(|| "the click went beside it".to_owned());
                    return Err(format!("“{name}”: {why}").into());
                }
                _ => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
    }

    /// Whether the last click did not reach what it was meant for. A page that is left cannot say so: there
    /// it did.
    async fn missed(&self) -> bool {
        self.look("return window.reached === false;", Vec::new()).await.is_ok_and(|missed| missed == true)
    }

    /// Types into the field with this label, in the place of what stands there.
    pub async fn fill(&self, label: &str, text: &str) -> Result<(), Failure> {
        let script = "
            const [found] = named('label', arguments[0]);
            const field = found && document.getElementById(found.htmlFor);
            if (field) field.scrollIntoView({ block: 'center' });
            return field || null;";
        let arguments = vec![json!(plain(label))];
        self.until(&format!("the field “{label}”"), script, arguments.clone()).await?;
        let field = self.driver.execute(format!("{LOOK}{script}"), arguments).await?.element()?;
        field.clear().await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// Puts anything at all into the field with this label, as pasting does: a driver cannot press every key.
    pub async fn put(&self, label: &str, text: &str) -> Result<(), Failure> {
        let script = "
            const [found] = named('label', arguments[0]);
            const field = found && document.getElementById(found.htmlFor);
            if (!field) return null;
            field.focus();
            field.select();
            return document.execCommand('insertText', false, arguments[1]);";
        self.until(&format!("the field “{label}”"), script, vec![json!(plain(label)), json!(text)])
            .await
            .map(drop)
    }

    /// Waits until this stands in the field with this label.
    pub async fn has(&self, label: &str, text: &str) -> Result<(), Failure> {
        let script = "
            const [found] = named('label', arguments[0]);
            const field = found && document.getElementById(found.htmlFor);
            return field ? field.value === arguments[1] : null;";
        self.until(&format!("“{text}” in “{label}”"), script, vec![json!(plain(label)), json!(text)])
            .await
            .map(drop)
    }

    /// Where the app is.
    pub async fn path(&self) -> Result<String, Failure> {
        let path = self.look("return location.pathname;", Vec::new()).await?;
        Ok(path.as_str().unwrap_or_default().to_owned())
    }

    /// Opens an address of this host anew.
    pub async fn open(&self, path: &str) -> Result<(), Failure> {
        self.look("location.assign(arguments[0]); return true;", vec![json!(path)]).await?;
        self.wait_for("h1").await
    }

    /// The back button.
    pub async fn back(&self) -> Result<(), Failure> {
        Ok(self.driver.back().await?)
    }

    /// The forward button.
    pub async fn forward(&self) -> Result<(), Failure> {
        Ok(self.driver.forward().await?)
    }

    /// Picks a file in the field with this label.
    pub async fn pick(&self, label: &str, file: &Path) -> Result<(), Failure> {
        let script = "
            const [found] = named('label', arguments[0]);
            const field = found && document.getElementById(found.htmlFor);
            return field && field.type === 'file' ? field : null;";
        let arguments = vec![json!(plain(label))];
        self.until(&format!("the field “{label}”"), script, arguments.clone()).await?;
        let field = self.driver.execute(format!("{LOOK}{script}"), arguments).await?.element()?;
        field.send_keys(file.to_string_lossy().as_ref()).await?;
        Ok(())
    }

    /// What stands in the field with this label.
    pub async fn typed(&self, label: &str) -> Result<String, Failure> {
        let script = "
            const [found] = named('label', arguments[0]);
            const field = found && document.getElementById(found.htmlFor);
            return field ? field.value : null;";
        let text = self.until(&format!("the field “{label}”"), script, vec![json!(plain(label))]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Presses a button that opens a file beside the app, and answers how that file begins.
    pub async fn press_for_file(&self, name: &str) -> Result<String, Failure> {
        // A browser may show it or save it: what counts is the file.
        let keep =
            "HTMLAnchorElement.prototype.click = function () { window.opened = this.href; }; return true;";
        self.look(keep, Vec::new()).await?;
        self.press(name).await?;
        let fetched = "
            if (!window.opened) return null;
            if (window.begins === undefined) {
              window.begins = '';
              fetch(window.opened).then(r => r.text()).then(t => { window.begins = t.slice(0, 8); });
            }
            return window.begins || null;";
        let begins = self.until("the file", fetched, Vec::new()).await?;
        Ok(begins.as_str().unwrap_or_default().to_owned())
    }

    /// Waits for a variable that the test had the page keep.
    pub async fn until_set(&self, name: &str) -> Result<String, Failure> {
        let text = self.until(name, "return window[arguments[0]] || null;", vec![json!(name)]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Goes to a route of the app without leaving it.
    pub async fn route(&self, path: &str) -> Result<(), Failure> {
        let script = "history.pushState(null, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate')); return true;";
        self.look(script, vec![json!(path)]).await.map(drop)
    }

    /// The identity provider's page opens beside the app: chooses who to be there, and comes back.
    pub async fn sign_in_beside(&self, persona: &str) -> Result<(), Failure> {
        let app = self.driver.window().await?;
        let beside = answer("no page for signing in opened", async || {
            Ok(self.driver.windows().await?.into_iter().find(|window| *window != app))
        })
        .await?;
        self.driver.switch_to_window(beside).await?;
        let selector = format!("button[name=persona][value={persona}]");
        self.wait_for(&selector).await?;
        self.driver.find(By::Css(selector)).await?.click().await?;
        // Back at the app's own loopback address, with a page that says so.
        let returned = "return location.pathname === '/aanmelden' && document.body.innerText.length > 0;";
        self.until("the way back to the app", returned, Vec::new()).await?;
        self.driver.close_window().await?;
        self.driver.switch_to_window(app).await?;
        Ok(())
    }

    /// Waits until nothing loads any more.
    pub async fn settled(&self) -> Result<(), Failure> {
        let script = "return ![...document.querySelectorAll('[aria-busy=true], .loading')].some(seen);";
        self.until("the end of loading", script, Vec::new()).await.map(drop)
    }

    /// Opens everything that is folded.
    pub async fn unfold(&self) -> Result<(), Failure> {
        let script =
            "for (const fold of document.querySelectorAll('details')) fold.open = true; return true;";
        self.look(script, Vec::new()).await.map(drop)
    }

    /// Loads the page anew.
    pub async fn reload(&self) -> Result<(), Failure> {
        Ok(self.driver.refresh().await?)
    }

    /// Takes a picture for a person to look at, in the folder that `NAASTE_PICTURES` names, if any.
    pub async fn picture(&self, name: &str) -> Result<(), Failure> {
        let Some(folder) = std::env::var_os("NAASTE_PICTURES").map(std::path::PathBuf::from) else {
            return Ok(());
        };
        std::fs::create_dir_all(&folder)?;
        let name = match name.trim_matches('/').replace('/', "-") {
            name if name.is_empty() => "vandaag".to_owned(),
            name => name,
        };
        self.picture_at(&folder.join(format!("{name}.png"))).await
    }

    /// Takes a picture and keeps it there.
    pub async fn picture_at(&self, path: &Path) -> Result<(), Failure> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(self.driver.screenshot(path).await?)
    }

    /// Ends the browser's session; the window closes with it.
    pub async fn quit(&self) -> Result<(), Failure> {
        Ok(self.driver.clone().quit().await?)
    }
}

/// The same as in the page: words without the marks that nobody sees.
pub fn plain(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{ad}'))
        .collect();
    kept.split(|c: char| c.is_whitespace() || c == '\u{a0}' || c == '\u{202f}')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
