//! The app on a screen: a phone-sized Chromium or the window itself, each driven through WebDriver.

use crate::page::Page;
use crate::process::{Failure, Running, built, free_port, root};
use locales::Language;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Once;
use std::time::Duration;
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};

/// The morning on which every flow plays: a Monday without holidays near.
pub const CLOCK: &str = "2026-11-23T08:00:00Z";

/// On what the app runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// Chromium of a phone's size, and the web host.
    Phone,
    /// The Tauri window.
    Window,
}

/// What the app starts with, and keeps over restarts.
pub struct Home {
    folder: TempDir,
    keychain: Option<&'static str>,
    gateway: Option<String>,
    /// Who signs in where the window has no browser to do it in.
    persona: Option<String>,
    clock: &'static str,
    language: Language,
    /// The bus of the session, where it is not the test's.
    bus: Option<String>,
    /// Where the publisher wants to hear what is wrong with the app.
    report_to: Option<&'static str>,
    /// Whether the app may say how the computer starts: this folder is its user's.
    autostart: bool,
}

impl Home {
    /// An empty folder, and the keychain of this session.
    pub fn new() -> Result<Self, Failure> {
        let home = Self {
            folder: tempfile::tempdir()?,
            keychain: None,
            gateway: None,
            persona: None,
            clock: CLOCK,
            language: Language::Nl,
            bus: None,
            report_to: None,
            autostart: false,
        };
        let config = home.folder.path().join("config");
        std::fs::create_dir_all(&config)?;
        let downloads = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", home.downloads().display());
        std::fs::write(config.join("user-dirs.dirs"), downloads)?;
        Ok(home)
    }

    /// Where the app keeps what it knows.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Where the window saves what a person opens.
    pub fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    /// The same without a keychain.
    pub fn without_keychain(self) -> Self {
        Self { keychain: Some("none"), ..self }
    }

    /// The same, connected to one more gateway.
    pub fn with_gateway(self, url: &str) -> Self {
        Self { gateway: Some(url.to_owned()), ..self }
    }

    /// The same, for somebody who will sign in.
    pub fn for_persona(self, id: &str) -> Self {
        Self { persona: Some(id.to_owned()), ..self }
    }

    /// The same on a system in another language.
    pub fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// The same at another moment, as RFC 3339.
    pub fn at(self, clock: &'static str) -> Self {
        Self { clock, ..self }
    }

    /// The same in a session with a bus of its own.
    pub fn on_bus(self, address: &str) -> Self {
        Self { bus: Some(address.to_owned()), ..self }
    }

    /// The same with an address of the publisher. The window has that from its build.
    pub fn reporting_to(self, address: &'static str) -> Self {
        Self { report_to: Some(address), ..self }
    }

    /// The same for a user whose own home folder this is.
    pub fn with_autostart(self) -> Self {
        Self { autostart: true, ..self }
    }

    /// What starts with the computer of this user: the one file that says so, where there is one.
    pub fn autostart(&self) -> Option<PathBuf> {
        let folder = std::fs::read_dir(self.folder.path().join(".config/autostart")).ok()?;
        folder.flatten().map(|file| file.path()).next()
    }

    /// The app on a display, as this command line starts it.
    pub fn at_login(&self, line: &str, display: u32) -> Result<Running, Failure> {
        let mut words = line.split_whitespace();
        let mut command = Command::new(words.next().ok_or("an empty line starts nothing")?);
        command.args(words);
        self.on_display(&mut command, display);
        Running::start(&mut command)
    }

    fn on_display(&self, command: &mut Command, display: u32) {
        self.environment(command);
        command.env("DISPLAY", format!(":{display}")).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    }

    fn environment(&self, command: &mut Command) {
        if self.autostart {
            command.env("HOME", self.folder.path()).env("NAASTE_AUTOSTART", "1");
        }
        if let Some(bus) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", bus);
        }
        command.env("NAASTE_REPORT_TO", self.report_to.unwrap_or_default());
        command
            .env("NAASTE_DATA_DIR", self.data())
            .env("NAASTE_CLOCK", self.clock)
            .env("LANG", format!("{}.UTF-8", self.language))
            .env("LANGUAGE", self.language.to_string())
            .env("TZ", "Europe/Amsterdam")
            .env("NO_AT_BRIDGE", "1");
        // Settings of the desktop (window places, autostart) stay in the test.
        for (variable, folder) in
            [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "share"), ("XDG_CACHE_HOME", "cache")]
        {
            command.env(variable, self.folder.path().join(folder));
        }
        let keychain = match self.keychain {
            Some(keychain) => Some(keychain),
            // Outside a session with a keychain the flows are still worth running.
            None if std::env::var_os("NAASTE_TEST_SESSION").is_none() => Some("none"),
            None => None,
        };
        if let Some(keychain) = keychain {
            command.env("NAASTE_KEYCHAIN", keychain);
        }
    }
}

/// The app, running.
pub struct App {
    /// What is on the screen.
    pub page: Page,
    on: On,
    persona: Option<String>,
    // In this order they end: the program, its driver, its display.
    host: Option<Running>,
    driver: Option<Running>,
    display: Option<Running>,
    number: Option<u32>,
    _profile: Option<TempDir>,
}

impl App {
    /// Starts the app and waits until it shows something.
    pub async fn start(on: On, home: &Home) -> Result<Self, Failure> {
        static PROVIDER: Once = Once::new();
        // The driver is spoken to over plain HTTP, but the client wants its TLS chosen all the same.
        PROVIDER.call_once(|| {
            let _ = rustls::crypto::ring::default_provider().install_default();
        });
        let app = match on {
            On::Phone => Self::phone(home).await?,
            On::Window => Self::window(home).await?,
        };
        app.page.wait_for("main, form, h1").await?;
        Ok(app)
    }

    async fn phone(home: &Home) -> Result<Self, Failure> {
        let mut command = Command::new(built("web-host")?);
        home.environment(&mut command);
        if let Some(gateway) = &home.gateway {
            command.args(["--gateway", gateway]);
        }
        let (host, address) = Running::start_until(command.stdin(Stdio::null()), |line| {
            line.starts_with("http://127.0.0.1:").then(|| line.to_owned())
        })?;

        let (driver, port) = Running::start_until(
            Command::new("chromedriver").arg("--port=0").stderr(Stdio::null()),
            |line| {
                line.split("started successfully on port ").nth(1)?.trim_end_matches('.').parse::<u16>().ok()
            },
        )?;
        let profile = tempfile::tempdir()?;
        let mut capabilities = Capabilities::new();
        capabilities.set("browserName", "chrome")?;
        capabilities.set(
            "goog:chromeOptions",
            serde_json::json!({
                "args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-dev-shm-usage", format!("--lang={}", home.language), "--window-size=390,844",
                    format!("--user-data-dir={}", profile.path().display()),
                ],
                "mobileEmulation": { "deviceMetrics": { "width": 390, "height": 844, "pixelRatio": 2.0, "touch": true } },
            }),
        )?;
        let session = connect(port, capabilities).await?;
        session.goto(address).await?;
        Ok(Self {
            page: Page::new(session),
            on: On::Phone,
            persona: home.persona.clone(),
            host: Some(host),
            driver: Some(driver),
            display: None,
            number: None,
            _profile: Some(profile),
        })
    }

    async fn window(home: &Home) -> Result<Self, Failure> {
        let (display, number) = display()?;
        let port = free_port()?;
        // The driver starts the app, which gets the driver's environment.
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        home.on_display(&mut command, number);
        if let Some(persona) = &home.persona {
            command.env("NAASTE_BROWSER", persona);
        }
        let driver = Running::start(command.stdout(Stdio::null()))?;
        let mut arguments = Vec::new();
        if let Some(gateway) = &home.gateway {
            arguments.extend(["--gateway".to_owned(), gateway.clone()]);
        }
        let mut capabilities = Capabilities::new();
        capabilities.set(
            "webkitgtk:browserOptions",
            serde_json::json!({ "binary": built("naaste")?, "args": arguments }),
        )?;
        let session = connect(port, capabilities).await?;
        Ok(Self {
            page: Page::new(session),
            on: On::Window,
            persona: home.persona.clone(),
            host: None,
            driver: Some(driver),
            display: Some(display),
            number: Some(number),
            _profile: None,
        })
    }

    /// A second start beside this window.
    pub fn again(&self, home: &Home) -> Result<Command, Failure> {
        let mut command = Command::new(built("naaste")?);
        home.on_display(&mut command, self.display_number()?);
        Ok(command)
    }

    /// On which display the window is.
    pub fn display_number(&self) -> Result<u32, Failure> {
        Ok(self.number.ok_or("no display")?)
    }

    /// After a press on the button that signs in: the person chooses who to be. In the window the test variable
    /// does that; on a phone the page of the identity provider opens beside the app.
    pub async fn choose_persona(&self) -> Result<(), Failure> {
        let persona = self.persona.as_deref().ok_or("nobody signs in here")?;
        if self.on == On::Phone {
            self.page.sign_in_beside(persona).await?;
        }
        Ok(())
    }

    /// Ends the app the way a person does, so that it may write what it still has to.
    pub async fn stop(mut self) -> Result<(), Failure> {
        self.page.quit().await?;
        if let Some(host) = self.host.take() {
            tokio::task::spawn_blocking(move || host.stop()).await?;
        }
        drop(self.driver.take());
        drop(self.display.take());
        Ok(())
    }
}

/// A display without a screen, and its number.
pub fn display() -> Result<(Running, u32), Failure> {
    Running::start_until(
        Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
            .stderr(Stdio::null()),
        |line| line.trim().parse::<u32>().ok(),
    )
}

/// The driver listens a moment after it starts.
async fn connect(port: u16, capabilities: Capabilities) -> Result<WebDriver, Failure> {
    let mut last = None;
    for _ in 0..150 {
        if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            match WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities.clone()).await {
                Ok(driver) => return Ok(driver),
                Err(error) => last = Some(error),
            }
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    Err(last
        .map_or_else(|| "the driver did not listen".into(), |error| format!("no session: {error}").into()))
}

/// Where axe-core is, for the checks of accessibility.
pub fn axe() -> Result<String, Failure> {
    let path = root().join("node_modules/axe-core/axe.min.js");
    Ok(std::fs::read_to_string(&path)
        .map_err(|_| "axe-core is not installed: run ./x test, which installs it")?)
}
