//! The app itself: where it stands, settings, keeping.

use super::*;

view! {
    /// Where the app stands.
    StartView {
        /// The lock.
        lock: LockState,
        /// True once onboarding is done.
        onboarded: bool,
        /// Language tag: `nl`, `en`.
        language: String,
        /// Colours.
        theme: Theme,
        /// Colours of the municipality that can be read, as declarations of custom properties; empty for the app's own.
        colours: String,
        /// The example dossier is shown.
        example: bool,
        /// Today, as the shell's clock says.
        today: Date,
        /// True where the demo municipality is built in.
        demo: bool,
        /// The app's version.
        version: String,
        /// What a reset would give up, where the key is lost or the store is damaged.
        lost: Option<LostView>,
        /// True where the device itself guards the key; none where it cannot.
        app_lock: Option<bool>,
        /// True where the platform can keep the screen out of pictures.
        hides_screen: bool,
        /// Where the publisher wants to hear what is wrong with the app: a mail address; none where there is no such place.
        report_to: Option<String>,
    }
    /// What cannot be read any more. Synced data comes back after signing in; this does not.
    LostView {
        /// The user's own records: letters, PGB administration, appointments.
        own: u32,
        /// Things written for a municipality that were not sent yet.
        unsent: u32,
    }
    /// Settings.
    Settings {
        /// Language tag; empty follows the system.
        language: String,
        /// Colours.
        theme: Theme,
        /// Reminders for appointments: minutes before.
        remind_minutes: Vec<u32>,
        /// Reminders for terms: days before.
        remind_days: Vec<u32>,
        /// Reminders for the last day to ask for renewal of a PGB: days before; 0 is the day itself. None at all also
        /// silences a budget that runs short.
        #[serde(default)]
        remind_pgb_days: Vec<u32>,
        /// Reminders for tasks: days before.
        #[serde(default)]
        remind_task_days: Vec<u32>,
        /// No notifications from this time.
        quiet_from: Time,
        /// Until this time.
        quiet_until: Time,
        /// Notifications at all.
        notifications: bool,
        /// Full text in notifications; neutral text otherwise.
        full_text: bool,
        /// Desktop: start with the computer.
        autostart: bool,
        /// Desktop: keep running in the tray.
        tray: bool,
        /// Phones: pictures of the screen are allowed, and the list of open apps shows it.
        #[serde(default)]
        screenshots: bool,
    }
    /// What the user told, all of it skippable.
    #[derive(Default)]
    Profile {
        /// Mantelzorger or client.
        role: Option<Role>,
        /// The municipality of the person who gets care (lower-case id or a name typed in).
        gemeente: Option<String>,
        /// The name to greet with.
        name: Option<String>,
        /// For whom: `partner`, `ouder`, `kind`, `familie`, `vriend`, `buur`.
        relation: Option<String>,
        /// Lives together.
        together: Option<bool>,
        /// Hours of care a week.
        hours: Option<u32>,
        /// What is the matter: `dementie`, `lichamelijk`, `psychisch`, `terminaal`, `verstandelijk`, `ouderdom`.
        conditions: Vec<String>,
        /// Own situation: `werk`, `school`, `pensioen`, `geen-werk`.
        work: Option<String>,
        /// Own age: `onder-18`, `18-24`, `25-66`, `67-plus`.
        age: Option<String>,
        /// A PGB is used.
        pgb: Option<bool>,
        /// How heavy it is: 1 (light) to 5 (too heavy).
        load: Option<u8>,
        /// Where a request stands: `niets`, `melding`, `aanvraag`, `afgewezen`, `loopt`.
        stage: Option<String>,
    }
    /// A backup was made.
    BackupView {
        /// Twelve recovery words, shown once.
        words: Vec<String>,
        /// The file.
        file: FileView,
    }
    /// A backup was merged.
    RestoreView {
        /// Rows added.
        added: u32,
        /// Rows changed.
        changed: u32,
        /// Rows that were the same or older.
        unchanged: u32,
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: String::new(),
            theme: Theme::System,
            remind_minutes: vec![24 * 60, 60],
            remind_days: vec![7, 2],
            remind_pgb_days: vec![14, 0],
            remind_task_days: vec![7, 2],
            quiet_from: Time::constant(21, 0, 0, 0),
            quiet_until: Time::constant(8, 0, 0, 0),
            notifications: true,
            full_text: false,
            autostart: false,
            tray: false,
            screenshots: false,
        }
    }
}
