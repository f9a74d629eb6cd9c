settings-language = Language
settings-theme = Colours
settings-theme-system = Like the device
settings-theme-light = Light
settings-theme-dark = Dark
settings-notifications = Notifications
settings-notifications-on = Send me reminders
settings-full-text = Show the whole text in a notification
settings-full-text-hint = Then others can see it too.
settings-remind-minutes = Before an appointment
settings-remind-days = Before a last day
settings-quiet = Quiet hours
settings-quiet-from = Quiet from
settings-quiet-until = Quiet until
settings-computer = This computer
settings-autostart = Start Naaste with the computer
settings-tray = Keep Naaste open beside the clock
settings-tray-hint = Then reminders also come when the window is closed.
settings-days-before = { $count ->
    [one] 1 day before
   *[other] { $count } days before
 }
settings-hours-before = { $count ->
    [one] 1 hour before
   *[other] { $count } hours before
 }
settings-minutes-before = { $count ->
    [one] 1 minute before
   *[other] { $count } minutes before
 }
settings-profile = My situation
settings-profile-text = Your answers to the questions at the beginning.
settings-profile-edit = Change answers
settings-gemeenten = Municipalities
settings-gemeenten-text = Sign in to fetch your data.
settings-sign-in = Sign in
settings-sign-out = Sign out
settings-sign-out-erase = Sign out and erase data
settings-sign-out-erase-text = Everything of this municipality goes from this device. It comes back after signing in.
settings-signed-in = Signed in as { $name }
settings-signed-in-plain = Signed in
settings-not-signed-in = Not signed in
settings-synced = Fetched: { $when }
settings-session-ends = The session ends at { $when }
signing-in-title = Signing in, in your browser
signing-in-text = We opened your browser. Sign in there. Then come back here.
signing-in-open = Open the sign-in page
signing-in-cancel = Stop signing in
signed-in-toast = You are signed in
settings-data = Your data
backup-title = Backup
backup-text = An encrypted file with everything you entered yourself.
backup-make = Make a backup
backup-words = Your recovery words
backup-words-text = Write these twelve words on paper. You see them only once.
backup-words-warn = Without these words nobody can open the backup.
backup-download = Save the file
backup-written = I wrote the words down
restore-title = Restore a backup
restore-text = Choose the file and enter the twelve words. What you have stays.
restore-file = File
restore-words = Recovery words
restore-words-hint = Twelve words with spaces between
restore-go = Restore
restore-done = Done: { $added } new, { $changed } updated.
export-title = Take everything along
export-text = A readable file with everything Naaste knows. It is not encrypted.
export-go = Make the file
erase-title = Erase everything
erase-text = Erases everything from this device. Nothing changes at the municipality.
erase-go = Erase everything
erase-step-1 = Make a backup first?
erase-step-1-text = Your own letters, appointments and records are only here.
erase-step-1-backup = First a backup
erase-step-1-next = Go on without a backup
erase-step-2 = Erase everything from this device?
erase-step-2-text = This cannot be undone.
erase-step-2-wait = You can erase in a moment. Take your time.
erase-step-2-go = Yes, erase everything
erase-keep = No, keep everything
privacy-title = Privacy
privacy-1 = Your data are encrypted on this device. There is no account with Naaste.
privacy-2 = Naaste never asks for your citizen service number (BSN).
privacy-3 = What you enter stays here. Only what you send goes to the municipality.
privacy-4 = The municipality sends data only while you are signed in.
privacy-5 = There are no advertisements, no trackers and no statistics.
privacy-6 = You can take everything along and erase everything, on this page.
privacy-7 = Notifications show no personal text, unless you turn that on.
privacy-8 = Naaste explains the law. It is not legal advice.
about-title = About Naaste
about-version = Version { $version }
about-text = Naaste is free software under the licence EUPL-1.2.
about-font = Typeface: Atkinson Hyperlegible Next, under the SIL Open Font License.
about-design = Design with parts of NL Design System, under EUPL-1.2.
about-example = Example
about-example-on = View the example
settings-remind-pgb = For the renewal of a PGB
settings-remind-tasks = For a task
