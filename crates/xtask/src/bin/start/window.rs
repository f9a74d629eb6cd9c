//! A window that is opened, timed, and closes itself.

use std::error::Error;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

/// What `src-tauri/src/measure.rs` writes before its two times.
const MARK: &str = "naaste-shown ";

/// What it writes before the words on a screen without the row.
const MISSED: &str = "naaste-missed ";

/// No start takes this long; a window that never shows its row ends here.
const PATIENCE: Duration = Duration::from_secs(60);

/// When things stood on the screen, in milliseconds.
pub struct Shown {
    /// From the start of the program to the second animation frame.
    pub total: f64,
    /// From the beginning of the page to the row in the document.
    pub row: f64,
    /// From the beginning of the page to the second animation frame.
    pub frames: f64,
}

/// What a window is timed to.
#[derive(Clone, Copy)]
pub enum Until {
    /// The first row, wherever it comes from.
    Row,
    /// The first row as the program draws it.
    Live,
    /// The same; then it stays until the screen is kept for the next start.
    Kept,
}

impl Until {
    fn name(self) -> &'static str {
        match self {
            Self::Row => "row",
            Self::Live => "live",
            Self::Kept => "kept",
        }
    }
}

/// Where the windows open: a display of our own where there is an X server without a screen.
pub struct Screen {
    server: Option<(Child, String)>,
}

impl Screen {
    /// Starts the display.
    ///
    /// # Errors
    /// Where there is none to be had.
    pub fn open() -> Result<Self, Box<dyn Error>> {
        if !cfg!(target_os = "linux") {
            return Ok(Self { server: None });
        }
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
        let mut server = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb does not start: {error}"))?;
        let output = server.stdout.take().ok_or("Xvfb has no output")?;
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number)?;
        Ok(Self { server: Some((server, format!(":{}", number.trim()))) })
    }

    /// Opens this program's window and waits until it says that its row is shown, and until it ended.
    ///
    /// # Errors
    /// A sentence where it does not start, or never shows it.
    pub fn time(&self, program: &Path, folder: &Path, until: Until) -> Result<Shown, Box<dyn Error>> {
        let name = program.display();
        let mut command = Command::new(program);
        command
            .env("NAASTE_MEASURE_START", until.name())
            .env("NAASTE_DATA_DIR", folder.join("data"))
            .env("LANG", "C.UTF-8")
            .env("LANGUAGE", "nl")
            .env("TZ", "Europe/Amsterdam")
            // The app sets this itself; without it the blank window would paint in another way.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        for (variable, inner) in
            [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "share"), ("XDG_CACHE_HOME", "cache")]
        {
            command.env(variable, folder.join(inner));
        }
        if let Some((_, display)) = &self.server {
            command.env("DISPLAY", display).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped());

        let began = Instant::now();
        let mut window = command.spawn().map_err(|error| format!("{name} does not start: {error}"))?;
        let output = window.stdout.take().ok_or("a window without an output")?;
        let shown = heard(output, began);
        if shown.is_err() {
            let _ = window.kill();
        }
        let status = window.wait()?;
        match shown {
            Ok(Ok(shown)) => Ok(shown),
            Ok(Err(instead)) => Err(format!("{name} did not show its first row but: {instead}").into()),
            Err(RecvTimeoutError::Timeout) => Err(format!("{name} did not show its first row").into()),
            Err(RecvTimeoutError::Disconnected) => {
                Err(format!("{name} ended ({status}) before it showed its first row").into())
            }
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if let Some((server, _)) = &mut self.server {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

/// The moment at which the mark is read, and what it says; or what stands on a screen without the row.
fn heard(
    output: impl Read + Send + 'static,
    began: Instant,
) -> Result<Result<Shown, String>, RecvTimeoutError> {
    let (say, hear) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let total = began.elapsed();
            if let Some((row, frames)) = times(&line) {
                let _ = say.send(Ok(Shown { total: total.as_secs_f64() * 1_000.0, row, frames }));
            } else if let Some(instead) = line.strip_prefix(MISSED) {
                let _ = say.send(Err(instead.to_owned()));
            }
        }
    });
    hear.recv_timeout(PATIENCE)
}

fn times(line: &str) -> Option<(f64, f64)> {
    let (row, frames) = line.strip_prefix(MARK)?.split_once(' ')?;
    Some((row.parse().ok()?, frames.trim().parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::times;

    #[test]
    fn the_mark_has_two_times() {
        assert_eq!(times("naaste-shown 120.5 151"), Some((120.5, 151.0)));
        assert_eq!(times("naaste-shown 120.5"), None);
        assert_eq!(times("Vandaag 1 2"), None);
    }
}
