//! The engine behind the window: the one command, and the one event.

use crate::ports;
use domain::call::{AppError, ErrorCode, Request, Topic};
use engine::Engine;
use serde_json::Value;
use std::sync::mpsc::SyncSender;
use tauri::{AppHandle, Emitter, Manager, Runtime, State};
use tokio::sync::{broadcast::error::RecvError, watch};

/// The event that tells the screens what changed; its payload is a [`Topic`].
const CHANGED: &str = "changed";

/// The engine, which opens while the window does.
#[derive(Clone)]
pub struct Backend {
    slot: watch::Receiver<Option<Result<Engine, AppError>>>,
}

impl Backend {
    /// Opens the engine in the background; questions wait for it. What the home screen looked like goes to
    /// `first_screen`.
    pub fn start<R: Runtime>(app: &AppHandle<R>, first_screen: SyncSender<Option<String>>) -> Self {
        let (opened, slot) = watch::channel(None);
        let app = app.clone();
        tauri::async_runtime::spawn(async move {
            let started = ports::start_engine(&app).await;
            if let Err(error) = &started {
                tracing::error!(%error, "the engine did not start");
            }
            let engine = started.clone().ok();
            opened.send_replace(Some(started));
            if let Some(engine) = engine {
                let opened = engine.clone();
                tauri::async_runtime::spawn(async move {
                    // nobody waits for it where the page came first
                    let _ = first_screen.try_send(opened.first_screen().await);
                });
                #[cfg(desktop)]
                tauri::async_runtime::spawn(engine::hosting::keep_time(engine.clone()));
                // A phone's app is not there when a reminder is due.
                #[cfg(mobile)]
                tauri::async_runtime::spawn(engine::hosting::keep_placed(
                    engine.clone(),
                    ports::scheduler(&app),
                ));
                pass_changes_on(&app, &engine).await;
            }
        });
        Self { slot }
    }

    /// The engine, once it is open.
    ///
    /// # Errors
    /// What kept it from opening.
    pub async fn engine(&self) -> Result<Engine, AppError> {
        let mut slot = self.slot.clone();
        match slot.wait_for(Option::is_some).await {
            Ok(started) => started.clone().unwrap_or_else(|| Err(ErrorCode::Internal.into())),
            Err(_) => Err(ErrorCode::Internal.into()),
        }
    }

    /// The engine, where it is open already.
    pub fn opened(&self) -> Option<Engine> {
        self.slot.borrow().as_ref().and_then(|started| started.clone().ok())
    }
}

/// Answers one question of the screens.
#[tauri::command]
pub async fn call(request: Value, backend: State<'_, Backend>) -> Result<Value, AppError> {
    let request: Request = serde_json::from_value(request).map_err(|error| {
        // The message of serde names fields, and may quote a value: only its place is logged.
        tracing::error!(line = error.line(), column = error.column(), "a request that nobody understands");
        AppError::new(ErrorCode::Internal)
    })?;
    backend.engine().await?.call(request).await
}

async fn pass_changes_on<R: Runtime>(app: &AppHandle<R>, engine: &Engine) {
    let mut changes = engine.changes();
    loop {
        let topics: &[Topic] = match changes.recv().await {
            Ok(topic) => &[topic],
            // Too many at once: whatever was missed, everything may have changed.
            Err(RecvError::Lagged(_)) => &Topic::ALL,
            Err(RecvError::Closed) => return,
        };
        for topic in topics {
            if let Err(error) = app.emit(CHANGED, topic) {
                tracing::warn!(%error, "the window did not hear of a change");
            }
        }
    }
}

/// The backend of this app.
pub fn of<R: Runtime>(app: &AppHandle<R>) -> Backend {
    app.state::<Backend>().inner().clone()
}
