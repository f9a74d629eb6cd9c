# Notifications of the system. Others may see them: the texts say nothing about whom or what.
notification-title = Naaste
notification-afspraak = You have an appointment.
notification-termijn = A deadline is near.
notification-termijn-verlopen = A deadline has passed.
notification-pgb = Look at your PGB.
notification-taak = You have a task.
notification-noodplan = Look through your plan again.
# Only where the user chose full texts: $what is one of the sentences above.
notification-full = { $what } Date: { $day } { $month }.
notification-month-1 = January
notification-month-2 = February
notification-month-3 = March
notification-month-4 = April
notification-month-5 = May
notification-month-6 = June
notification-month-7 = July
notification-month-8 = August
notification-month-9 = September
notification-month-10 = October
notification-month-11 = November
notification-month-12 = December

# Buttons of a notification
notification-action-done = Done
notification-action-hour = In an hour
notification-action-evening = This evening
notification-action-tomorrow = Tomorrow morning

# Kinds of reminders, in the system's own settings
notification-channel-afspraken = Appointments
notification-channel-termijnen = Deadlines and decisions
notification-channel-pgb = PGB
notification-channel-taken = Tasks

# What the system asks when the device guards the key
device-lock-open = Open Naaste with your face, finger or passcode.
device-lock-on = Turn the lock of Naaste on.
device-lock-off = Turn the lock of Naaste off.
