agenda-intro = Appointments, last days and tasks together.
agenda-add = Make an appointment
agenda-empty-title = Nothing in these weeks
agenda-empty-text = Make an appointment. Those of the municipality arrive by themselves.
agenda-export = Put in my calendar app
agenda-kind-gemeente = From the municipality
agenda-kind-eigen = Your own
agenda-kind-termijn = Last day
agenda-kind-pgb = PGB
agenda-kind-taak = Task
agenda-conflict = At the same time as something else
agenda-accept = I will come
agenda-decline = I cannot come
agenda-answer-open = Can you come?
agenda-answer-accepted = You will come
agenda-answer-declined = You cannot come
agenda-answer-not-allowed = Your authorisation does not let you answer
agenda-answer-pending = Answer is being sent
agenda-answered = Your answer is being sent
agenda-new-title = New appointment
agenda-edit-title = Change an appointment
agenda-field-title = What
agenda-field-title-hint = For example: doctor
agenda-field-date = Day
agenda-field-time = Time
agenda-field-time-hint = For example 14:30
agenda-field-minutes = How long
agenda-field-place = Where
agenda-field-notes = Notes
agenda-own-note = This appointment is on this device only.
agenda-with = With { $name }
agenda-by-gemeente = The municipality counts { $date }. You corrected a date.
agenda-show-voorziening = View the support
agenda-show-tip = See the tip
agenda-not-found = This appointment is not here any more.
agenda-view = View
agenda-view-list = List
agenda-view-day = Day
agenda-view-week = Week
agenda-view-month = Month
agenda-now = To today
agenda-back = Earlier
agenda-on = Later
agenda-day-empty = Nothing planned
# $count (Number)
agenda-day-items = { $count ->
    [one] 1 appointment or task
   *[other] { $count } appointments or tasks
}
# $name (String)
agenda-driver = Driving: { $name }
agenda-series = Repeats
agenda-which-edit = What do you want to change?
agenda-which-delete = What do you want to delete?
agenda-which-once = Only this time
agenda-which-later = This and all later times
agenda-which-all = Every time
# $day (Number)
# $days (Number)
agenda-day-of = Day { $day } of { $days }
agenda-propose = Propose another time
agenda-propose-send = Send proposal
# $moment (String)
agenda-proposed = Your proposal: { $moment }
agenda-field-with = Who is there
agenda-field-driver = Who drives
agenda-field-repeat = Repeat
agenda-repeat-none = No, it is once
agenda-repeat-day = Every day
agenda-repeat-week = Every week
# $count (Number)
agenda-repeat-weeks = Every { $count } weeks
agenda-repeat-month-day = Every month on the same date
agenda-repeat-month-weekday = Every month on the same weekday
agenda-repeat-month-last = Every month on the last of that weekday
agenda-repeat-quarter = Every three months
agenda-repeat-year = Every year
agenda-repeat-kept = As it is now
agenda-field-weekdays = On which days
agenda-field-until = Until and including
agenda-until-hint = Leave empty if it goes on.
agenda-import = Read in a calendar
agenda-import-pick = Choose a calendar file (.ics)
agenda-import-hint = Your other calendar can make such a file. You first see what is in it.
agenda-import-wrong = This is no calendar file. Choose a file that ends in .ics.
# $count (Number)
agenda-import-fresh = New: { $count }
# $count (Number)
agenda-import-changed = Changed: { $count }
# $count (Number)
agenda-import-gone = Called off, goes away: { $count }
# $count (Number)
agenda-import-known = Already in your calendar: { $count }
# $count (Number)
agenda-import-refused = Cannot be taken in: { $count }
agenda-import-nothing = There is nothing new in this file.
agenda-take = Put in my calendar
# $count (Number)
agenda-import-done = Updated: { $count }
taken-title = Tasks together
taken-intro = Tasks that you share with others who help. Take one, and the others see it.
taken-empty-title = No shared tasks yet
taken-empty-text = Tasks come here when you are signed in at a municipality that shares them.
taken-take = I will do this
taken-back = Not after all
taken-finish = Done
taken-undo = Not done yet
taken-open = Nobody yet
taken-mine = You do this
# $name (String)
taken-by = { $name } does this
taken-done = Done
# $name (String)
taken-done-by = Done by { $name }
# $date (String)
taken-due = Before { $date }
taken-waiting = Will be sent as soon as possible
taken-first = Your choice did not go through: somebody was first.
taken-leave = Leave it so
taken-again = Go on all the same
taken-add = Add a task
taken-field-title = What has to be done
taken-field-due = Before which day
taken-field-who = For whom
# $line (String)
# $text (String)
agenda-import-line = Line { $line }: { $text }
