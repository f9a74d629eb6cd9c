greet-morning = Good morning, { $name }
greet-afternoon = Good afternoon, { $name }
greet-evening = Good evening, { $name }
greet-morning-plain = Good morning
greet-afternoon-plain = Good afternoon
greet-evening-plain = Good evening
vandaag-first = This first
vandaag-terms = Also important
vandaag-agenda = Today and tomorrow
vandaag-agenda-empty = Nothing in your calendar for today and tomorrow.
vandaag-agenda-all = Whole calendar
vandaag-tips = Tips for you
vandaag-tips-all = All tips
vandaag-pgb = Your PGB
vandaag-quiet-title = Nothing is urgent
vandaag-quiet-text = No term asks for attention now.
vandaag-start-title = Do you have a letter from the municipality?
vandaag-start-text = Enter it. You will see whose turn it is, and by when.
vandaag-connect-title = Connect your municipality
vandaag-connect-text = Then requests, appointments and messages arrive by themselves.
vandaag-connect = Sign in at the municipality
vandaag-example-text = Look around first? View a made-up example.
vandaag-example = View the example
vandaag-unread = { $count ->
    [one] You have 1 new message
   *[other] You have { $count } new messages
 }
missed-title = You missed this
missed-text = Naaste was closed, or could not show you a notification.
missed-seen = Seen
missed-afspraak = Appointment: { $title }
missed-termijn = Last day is near: { $title }
missed-verlopen = Term is over: { $title }
missed-pgb = PGB: { $title }
missed-taak = Task: { $title }
missed-noodplan = Check whether “If I drop out” is still right
countdown-left = { $count ->
    [one] day
   *[other] days
 }
countdown-late = { $count ->
    [one] day late
   *[other] days late
 }
missed-done = Done
missed-later = Later
missed-hour = In an hour
missed-evening = This evening
missed-tomorrow = Tomorrow morning
# $moment (String)
missed-again = You get this reminder { $moment }
vandaag-terms-all = All support
