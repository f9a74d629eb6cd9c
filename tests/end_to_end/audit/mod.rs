//! What is looked at on a screen: how it fits, what a finger can hit, what a keyboard reaches, what is called what.

use crate::page::Page;
use crate::process::Failure;
use serde_json::{Value, json};

/// The colours in which a screen is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    Light,
    Dark,
    /// What who asks the system for more contrast gets.
    Contrast,
}

impl Colours {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    fn media(self) -> Value {
        let (scheme, contrast) = match self {
            Self::Light => ("light", "no-preference"),
            Self::Dark => ("dark", "no-preference"),
            Self::Contrast => ("light", "more"),
        };
        json!({ "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-contrast", "value": contrast },
        ] })
    }
}

/// A phone held upright, in CSS pixels.
const PHONE: (u32, u32) = (390, 844);
/// The narrowest screen that everything has to fit on.
const NARROW: (u32, u32) = (320, 640);

const LOOK: &str = include_str!("look.js");

/// What people do with something is told by its name; a screen reader says these kinds with theirs.
const NAMED: [&str; 12] = [
    "button",
    "link",
    "textbox",
    "searchbox",
    "combobox",
    "checkbox",
    "radio",
    "switch",
    "slider",
    "spinbutton",
    "DisclosureTriangle",
    "dialog",
];

impl Page {
    async fn list(&self, call: &str) -> Result<Vec<String>, Failure> {
        Ok(serde_json::from_value(self.look(&format!("{LOOK} return {call};"), Vec::new()).await?)?)
    }

    /// Shows everything in these colours from now on.
    pub async fn in_colours(&self, colours: Colours) -> Result<(), Failure> {
        self.command("Emulation.setEmulatedMedia", colours.media()).await.map(drop)
    }

    /// Makes the screen so large.
    pub async fn resize(&self, size: (u32, u32)) -> Result<(), Failure> {
        self.resize_to(size, 1.0).await
    }

    /// The same with so many dots to a pixel.
    pub async fn resize_to(&self, (width, height): (u32, u32), scale: f64) -> Result<(), Failure> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": true });
        self.command("Emulation.setDeviceMetricsOverride", size).await.map(drop)
    }

    /// Makes the letters of the reader so many times larger.
    pub async fn letters(&self, times: f64) -> Result<(), Failure> {
        let script = "document.documentElement.style.fontSize = arguments[0]; return true;";
        let size = if times == 1.0 { String::new() } else { format!("{}%", 112.5 * times) };
        self.look(script, vec![json!(size)]).await.map(drop)
    }

    /// What axe finds, whether everything fits at 320 pixels and with letters twice as large, what a finger can hit, the
    /// headings, and the names.
    pub async fn audit(&self, axe: &str) -> Result<Vec<String>, Failure> {
        // what is far below goes without layout, and has no name then
        let script =
            "const all = new CSSStyleSheet(); all.replaceSync('*{content-visibility:visible!important}');
                      document.adoptedStyleSheets = [all]; return true;";
        self.look(script, Vec::new()).await?;
        let mut wrong = self.accessibility(axe).await?;
        wrong.extend(self.list("[...targets(), ...headings()]").await?);
        wrong.extend(self.nameless().await?);
        self.resize(NARROW).await?;
        wrong.extend(self.list("fits()").await?.into_iter().map(|one| format!("at 320 px: {one}")));
        self.resize(PHONE).await?;
        self.letters(2.0).await?;
        wrong.extend(self.list("fits()").await?.into_iter().map(|one| format!("at 200 %: {one}")));
        self.letters(1.0).await?;
        Ok(wrong)
    }

    /// What does not fit on the screen as it is now.
    pub async fn misfits(&self) -> Result<Vec<String>, Failure> {
        self.list("fits()").await
    }

    /// What is there to be used and has no name in the tree that assistive technology reads.
    async fn nameless(&self) -> Result<Vec<String>, Failure> {
        self.command("Accessibility.enable", json!({})).await?;
        let tree = self.command("Accessibility.getFullAXTree", json!({})).await?;
        let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
        let text =
            |node: &Value, field: &str| node[field]["value"].as_str().unwrap_or_default().trim().to_owned();
        let used: Vec<_> = nodes
            .iter()
            .filter(|node| node["ignored"] != true && NAMED.contains(&text(node, "role").as_str()))
            .collect();
        if used.is_empty() {
            return Ok(vec!["nothing to use in the accessibility tree".to_owned()]);
        }
        let nameless = used.into_iter().filter(|node| text(node, "name").is_empty());
        Ok(nameless.map(|node| format!("a {} without a name", text(node, "role"))).collect())
    }

    /// What has the focus now, by its id.
    pub async fn focus_is_at(&self) -> Result<String, Failure> {
        let script = "return document.activeElement ? document.activeElement.id : '';";
        Ok(self.look(script, Vec::new()).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Goes round with Tab: every control is come by, its focus shows, and nothing lies over it.
    pub async fn tab_round(&self) -> Result<Vec<String>, Failure> {
        // one lies over the screen for a moment
        self.until("the last toast gone", "return !document.querySelector('.toast');", Vec::new()).await?;
        let script =
            format!("{LOOK} window.stops = stops(); document.activeElement.blur(); return stops().length;");
        let many = self.look(&script, Vec::new()).await?.as_u64().unwrap_or_default();
        let mut met = std::collections::BTreeSet::new();
        let mut wrong = self.list("backwards()").await?;
        // out of the page and in again at the end; what comes to be on the way makes the round longer
        for _ in 0..2 * many + 5 {
            if met.len() as u64 == many {
                break;
            }
            self.tab().await?;
            let now = self.look(&format!("{LOOK} return scrolled().then(focused);"), Vec::new()).await?;
            if let Some(at) = now["at"].as_u64() {
                met.insert(at);
            }
            wrong.extend(now["wrong"].as_str().map(str::to_owned));
        }
        let missed: Vec<u64> = (0..many).filter(|at| !met.contains(at)).collect();
        let script =
            format!("{LOOK} return arguments[0].map(at => 'Tab passes by ' + told(window.stops[at]));");
        let passed = self.look(&script, vec![json!(missed)]).await?;
        wrong.extend(serde_json::from_value::<Vec<String>>(passed)?);
        wrong.sort();
        wrong.dedup();
        Ok(wrong)
    }

    /// Presses Tab.
    pub async fn tab(&self) -> Result<(), Failure> {
        for kind in ["rawKeyDown", "keyUp"] {
            let key = json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
            self.command("Input.dispatchKeyEvent", key).await?;
        }
        Ok(())
    }
}
