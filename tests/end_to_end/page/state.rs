//! What a page is like as a whole, and what stands between it and the engine.

use super::{Page, plain};
use crate::process::Failure;
use serde_json::json;

/// What the page hears when it asks the engine.
#[derive(Clone, Copy, Debug)]
pub enum Answers {
    /// Nothing, ever.
    Never,
    /// That it failed.
    Fail,
}

impl Page {
    /// What axe finds wrong on this screen, a line each; empty where all is well.
    pub async fn accessibility(&self, axe: &str) -> Result<Vec<String>, Failure> {
        self.look(&format!("if (!window.axe) {{ {axe} }} return true;"), Vec::new()).await?;
        let script = "
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
              .then(found => done(found.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.target.join(' ')).join(', '))))
              .catch(error => done(['axe failed: ' + error]));";
        let found = self.driver.execute_async(script, Vec::new()).await?;
        Ok(serde_json::from_value(found.json().clone())?)
    }

    /// The same with a picture that says nothing put on the screen for a moment: axe must find it.
    pub async fn accessibility_with_a_fault(&self, axe: &str) -> Result<Vec<String>, Failure> {
        let add = "const img = document.createElement('img'); img.src = '/icon.svg'; img.id = 'fault';
                   (document.querySelector('main') || document.body).append(img); return true;";
        self.look(add, Vec::new()).await?;
        let found = self.accessibility(axe).await;
        self.look("document.getElementById('fault').remove(); return true;", Vec::new()).await?;
        found
    }

    /// The screen's own heading, once it has one.
    pub async fn title(&self) -> Result<String, Failure> {
        let script = "const [head] = [...document.querySelectorAll('h1')].filter(seen); return head ? plain(head.innerText) : null;";
        Ok(self.until("a heading", script, Vec::new()).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the screen's own heading is this.
    pub async fn titled(&self, title: &str) -> Result<(), Failure> {
        let script = "return [...document.querySelectorAll('h1')].filter(seen).some(h => plain(h.innerText) === arguments[0]);";
        self.until(&format!("the screen “{title}”"), script, vec![json!(plain(title))]).await.map(drop)
    }

    /// Waits until the typeface is there and nothing moves, with the top of the screen in sight and no mark of the focus.
    pub async fn at_rest(&self) -> Result<(), Failure> {
        let script = "
            document.activeElement?.blur();
            window.scrollTo(0, 0);
            return document.fonts.ready.then(() => document.getAnimations().every(one => one.playState !== 'running'));";
        self.until("rest", script, Vec::new()).await.map(drop)
    }

    /// The language of the page and its direction, as `nl ltr`.
    pub async fn direction(&self) -> Result<String, Failure> {
        let script = "const root = document.documentElement; return `${root.lang} ${root.dir}`;";
        Ok(self.look(script, Vec::new()).await?.as_str().unwrap_or_default().to_owned())
    }

    /// True where a reader would have to scroll sideways.
    pub async fn is_wider_than_the_screen(&self) -> Result<bool, Failure> {
        let script = "const root = document.scrollingElement; return root.scrollWidth > root.clientWidth;";
        Ok(self.look(script, Vec::new()).await? == true)
    }

    /// Waits until the engine keeps what the home screen looks like.
    pub async fn first_screen_kept(&self) -> Result<(), Failure> {
        let script =
            "return fetch('/').then(answer => answer.text()).then(page => page.includes('id=\"picture\"'));";
        self.until("the kept screen", script, Vec::new()).await.map(drop)
    }

    /// How many links and buttons the screen has in the kept picture, and how many in the page; what is of the moment is outside of it.
    pub async fn pictured(&self) -> Result<[u64; 2], Failure> {
        let script = "const count = root => root.querySelectorAll('#inhoud :is(a, button)').length;
            const parse = page => new DOMParser().parseFromString(page, 'text/html').getElementById('picture');
            return fetch('/').then(answer => answer.text())
              .then(page => [count(parse(page)), count(document.getElementById('main'))]);";
        let counted = self.look(script, Vec::new()).await?;
        Ok([0, 1].map(|at| counted[at].as_u64().unwrap_or_default()))
    }

    /// True where the screen is a picture of what it was: the program has not drawn it yet.
    pub async fn is_picture(&self) -> Result<bool, Failure> {
        let script = "return document.getElementById('main').hidden;";
        Ok(self.look(script, Vec::new()).await? == true)
    }

    /// Lets so many bytes a second through, and nothing from the cache; or all of them. In Chromium alone.
    pub async fn at_most(&self, bytes: Option<u32>) -> Result<(), Failure> {
        let most = bytes.map_or(-1.0, f64::from);
        let conditions =
            json!({ "offline": false, "latency": 0, "downloadThroughput": most, "uploadThroughput": -1 });
        self.driver.cdp().send_raw("Network.enable", json!({})).await?;
        let uncached = json!({ "cacheDisabled": bytes.is_some() });
        self.driver.cdp().send_raw("Network.setCacheDisabled", uncached).await?;
        self.driver.cdp().send_raw("Network.emulateNetworkConditions", conditions).await?;
        Ok(())
    }

    /// From now on, until the page is loaded anew, what is asked of the engine is answered so. In a browser alone.
    pub async fn answers(&self, how: Answers) -> Result<(), Failure> {
        let script = match how {
            Answers::Never => "window.fetch = () => new Promise(() => {}); return true;",
            Answers::Fail => "window.fetch = () => Promise.reject(new TypeError('away')); return true;",
        };
        self.look(script, Vec::new()).await.map(drop)
    }
}
