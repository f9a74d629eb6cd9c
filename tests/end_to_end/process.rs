//! Programs that a test starts, and that end with it.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long anything may take on a machine under load. No test measures time; this only ends a test that
/// waits for what will never come.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// Why a step of a flow failed.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// A program that is ended when this is dropped.
pub struct Running(Child);

impl Running {
    /// Starts it.
    pub fn start(command: &mut Command) -> Result<Self, Failure> {
        let program = command.get_program().to_string_lossy().into_owned();
        Ok(Self(command.spawn().map_err(|error| format!("{program} does not start: {error}"))?))
    }

    /// Starts it and waits for the first line on its standard output that `wanted` takes.
    pub fn start_until<T: Send + 'static>(
        command: &mut Command,
        wanted: impl Fn(&str) -> Option<T> + Send + 'static,
    ) -> Result<(Self, T), Failure> {
        let mut running = Self::start(command.stdout(Stdio::piped()))?;
        let output = running.0.stdout.take().ok_or("no output")?;
        let (found, heard) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Some(value) = wanted(&line) {
                    // The pipe is read on, so that the program never waits for a reader.
                    let _ = found.send(value);
                }
            }
        });
        let value = heard.recv_timeout(PATIENCE).map_err(|_| {
            format!("{} said nothing that was waited for", command.get_program().to_string_lossy())
        })?;
        Ok((running, value))
    }

    /// Asks it to end, as a person would, and waits; ends it by force where it does not.
    pub fn stop(mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status();
        let deadline = Instant::now() + Duration::from_secs(20);
        while Instant::now() < deadline {
            if let Ok(Some(_)) = self.0.try_wait() {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits until it ends by itself.
    pub fn ended(&mut self) -> Result<std::process::ExitStatus, Failure> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.0.try_wait()? {
                return Ok(status);
            }
            if Instant::now() > deadline {
                return Err("it did not end".into());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Asks until there is an answer, for as long as a person would wait.
pub async fn answer<T>(
    missing: &str,
    mut ask: impl AsyncFnMut() -> Result<Option<T>, Failure>,
) -> Result<T, Failure> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = ask().await? {
            return Ok(answer);
        }
        if Instant::now() > deadline {
            return Err(missing.into());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// A port that nobody has at this moment.
pub fn free_port() -> Result<u16, Failure> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// A program of the project, as the same build made it.
pub fn built(name: &str) -> Result<PathBuf, Failure> {
    let test = std::env::current_exe()?;
    let folder = test.parent().and_then(Path::parent).ok_or("a test outside a target folder")?;
    let program = folder.join(name);
    if !program.is_file() {
        return Err(format!("{} is not built: run ./x test, which builds it", program.display()).into());
    }
    Ok(program)
}

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
