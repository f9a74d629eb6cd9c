//! What only a desktop has: one instance, a remembered window, and, where the user asks for it, a place in
//! the tray and a start with the computer.

use crate::{backend, ports, window};
use domain::call::{GetSettings, GetStart, Topic, view::Settings};
use locales::Language;
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::menu::{Menu, MenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Builder, Manager, Runtime};
use tauri_plugin_autostart::ManagerExt;
use tauri_plugin_window_state::StateFlags;
use tokio::sync::broadcast::error::RecvError;

/// The argument of a start with the computer: no window until somebody asks for it.
const HIDDEN: &str = "--hidden";
const TRAY: &str = "naaste";

/// Whether the app stays in the tray when its window closes.
#[derive(Default)]
struct InTray(AtomicBool);

/// Adds the desktop's plugins; the single instance comes first.
pub fn plugins<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder
        .plugin(tauri_plugin_single_instance::init(|app, _, _| window::show(app)))
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(remembered()).build())
        .plugin(tauri_plugin_autostart::Builder::new().arg(HIDDEN).build())
}

/// Size and place; not whether it was visible, as a start with the computer begins hidden.
fn remembered() -> StateFlags {
    StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED
}

/// True for a start with the computer.
pub fn started_hidden() -> bool {
    std::env::args().any(|argument| argument == HIDDEN)
}

/// True while closing the window leaves the app in the tray.
pub fn stays_in_tray<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.try_state::<InTray>().is_some_and(|tray| tray.0.load(Ordering::Relaxed))
}

/// Applies the settings for tray and autostart now, and whenever they change.
pub fn follow_settings<R: Runtime>(app: &AppHandle<R>) {
    app.manage(InTray::default());
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let backend = backend::of(&app);
        let Ok(engine) = backend.engine().await else { return };
        backend.asked().await;
        let mut changes = engine.changes();
        loop {
            // A locked store has no settings yet; opening it is a change of `App`.
            if let Ok(settings) = engine.ask(GetSettings {}).await {
                let language = match engine.ask(GetStart {}).await {
                    Ok(start) => start.language,
                    Err(_) => settings.language.clone(),
                };
                apply(&app, &settings, &language);
            } else if started_hidden() {
                // Reminders need an open store, and only a person can open this one.
                window::show(&app);
            }
            loop {
                match changes.recv().await {
                    Ok(Topic::App) | Err(RecvError::Lagged(_)) => break,
                    Ok(_) => {}
                    Err(RecvError::Closed) => return,
                }
            }
        }
    });
}

fn apply<R: Runtime>(app: &AppHandle<R>, settings: &Settings, language: &str) {
    // A test has no say over how this computer starts, save where it brought a home of its own.
    let overrides = ports::overrides();
    if !overrides.in_force() || overrides.autostart {
        let autostart = app.autolaunch();
        let changed = match autostart.is_enabled() {
            Ok(enabled) if enabled == settings.autostart => Ok(()),
            Ok(_) if settings.autostart => autostart.enable(),
            Ok(_) => autostart.disable(),
            Err(error) => Err(error),
        };
        if let Err(error) = changed {
            tracing::warn!(%error, "starting with the computer could not be set");
        }
    }

    let (tray, language, handle) = (settings.tray, language.to_owned(), app.clone());
    let on_main = app.run_on_main_thread(move || {
        let shown = if tray {
            show_tray(&handle, &language)
        } else {
            handle.remove_tray_by_id(TRAY);
            Ok(())
        };
        let in_tray = tray && shown.is_ok();
        if let Err(error) = shown {
            tracing::warn!(%error, "this desktop shows no tray");
        }
        handle.state::<InTray>().0.store(in_tray, Ordering::Relaxed);
        // Hidden and without a tray nobody would find it again.
        let visible = handle.get_webview_window(window::MAIN).is_some_and(|w| w.is_visible().unwrap_or(true));
        if !in_tray && !visible {
            window::show(&handle);
        }
    });
    if let Err(error) = on_main {
        tracing::warn!(%error, "the tray could not be set");
    }
}

fn show_tray<R: Runtime>(app: &AppHandle<R>, language: &str) -> tauri::Result<()> {
    let words = Language::from_tag(language).unwrap_or(Language::Nl).words();
    let (open, quit) = match &words {
        Ok(words) => (words.tray_open().to_string(), words.tray_quit().to_string()),
        // The words are checked at build time; a menu without them would still have to open and close.
        Err(_) => ("Naaste".to_owned(), "×".to_owned()),
    };
    let open = MenuItem::with_id(app, "open", open, true, None::<&str>)?;
    let quit = MenuItem::with_id(app, "quit", quit, true, None::<&str>)?;
    let menu = Menu::with_items(app, &[&open, &quit])?;
    if let Some(tray) = app.tray_by_id(TRAY) {
        return tray.set_menu(Some(menu));
    }
    let mut tray = TrayIconBuilder::with_id(TRAY)
        .tooltip("Naaste")
        .menu(&menu)
        .show_menu_on_left_click(false)
        .on_menu_event(|app, event| match event.id().as_ref() {
            "open" => window::show(app),
            "quit" => app.exit(0),
            _ => {}
        })
        .on_tray_icon_event(|tray, event| {
            if let TrayIconEvent::Click {
                button: MouseButton::Left,
                button_state: MouseButtonState::Up,
                ..
            } = event
            {
                window::show(tray.app_handle());
            }
        });
    if let Some(icon) = app.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.build(app)?;
    Ok(())
}
