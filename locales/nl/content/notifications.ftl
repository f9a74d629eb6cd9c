# Notifications of the system. Others may see them: the texts say nothing about whom or what.
notification-title = Naaste
notification-afspraak = U heeft een afspraak.
notification-termijn = Er loopt een termijn af.
notification-termijn-verlopen = Er is een termijn voorbij.
notification-pgb = Kijk naar uw pgb.
notification-taak = U heeft een taak.
notification-noodplan = Kijk uw plan nog eens na.
# Only where the user chose full texts: $what is one of the sentences above.
notification-full = { $what } Datum: { $day } { $month }.
notification-month-1 = januari
notification-month-2 = februari
notification-month-3 = maart
notification-month-4 = april
notification-month-5 = mei
notification-month-6 = juni
notification-month-7 = juli
notification-month-8 = augustus
notification-month-9 = september
notification-month-10 = oktober
notification-month-11 = november
notification-month-12 = december

# Buttons of a notification
notification-action-done = Gedaan
notification-action-hour = Over een uur
notification-action-evening = Vanavond
notification-action-tomorrow = Morgenochtend

# Kinds of reminders, in the system's own settings
notification-channel-afspraken = Afspraken
notification-channel-termijnen = Termijnen en beslissingen
notification-channel-pgb = PGB
notification-channel-taken = Taken

# What the system asks when the device guards the key
device-lock-open = Open Naaste met uw gezicht, vinger of toegangscode.
device-lock-on = Zet het slot van Naaste aan.
device-lock-off = Zet het slot van Naaste uit.
