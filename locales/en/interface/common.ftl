language-name = English

## Navigation
nav-label = Main menu
nav-vandaag = Today
nav-tips = Tips
nav-voorzieningen = Support
nav-pgb = PGB
nav-agenda = Calendar
nav-berichten = Messages
nav-hulp = Help and contact
nav-instellingen = Settings
nav-brief = I have a letter
nav-meer = More
skip-to-content = Skip to content
meer-intro = Everything else you can do in Naaste.
not-found-title = This page does not exist
not-found-text = It may have moved. Go back to Today.
to-vandaag = Go to Today

## Buttons and small words
back = Back
next = Next
skip = Skip
save = Save
cancel = Cancel
delete = Delete
edit = Change
close = Close
retry = Try again
undo = Undo
yes = Yes
no = No
optional = optional
more = Read more
call = Call
website = Website
copy = Copy
copied = Copied
show = View
loading = One moment
saved-toast = Saved
deleted-toast = Deleted
today = today
tomorrow = tomorrow
yesterday = yesterday
all-day = all day
source-gemeente = From the municipality
source-zelf = Entered by you
own-dossier = Yourself
for-person = For { $name }
checked-on = Checked on { $date }
range = { $from } to { $until }
from-date = From { $date }
days-left = { $count ->
    [one] 1 day left
   *[other] { $count } days left
 }
days-late = { $count ->
    [one] 1 day late
   *[other] { $count } days late
 }
days-today = today
minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
 }
hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
 }

## Fields
field-date-hint = For example 3-12-2026 (day-month-year)
field-date-pick = Choose in a calendar
field-money-hint = For example 1250.50
field-missing = Fill in: { $field }.
field-date-wrong = We do not know this date. Write for example 3-12-2026.
field-date-future = This date is in the future. Please look again.
field-date-order = This day is before the first day. Choose a later day.
field-money-wrong = This is not an amount. Write for example 1250.50.
field-time-wrong = This is not a time. Write for example 14:30.
field-number-wrong = Fill in a number.

## Sync state
banner-offline = You are offline. You see the data of { $when }.
banner-offline-never = You are offline.
banner-stale = The municipality cannot be reached. You see the data of { $when }.
banner-stale-never = The municipality cannot be reached now. We will try again later.
banner-signed-out = You are signed out. You see the data of { $when }.
banner-signed-out-never = You are signed out from the municipality.
banner-syncing = Fetching your data
banner-example = You are viewing an example. The data are made up.
banner-example-stop = Stop the example
banner-waiting = { $count ->
    [one] 1 thing waits to be sent.
   *[other] { $count } things wait to be sent.
 }
banner-parked = { $count ->
    [one] 1 thing was not sent. Choose what to do.
   *[other] { $count } things were not sent. Choose what to do.
 }
sign-in-again = Sign in again
sync-now = Fetch now
language-unreviewed = This translation has not been checked by a native speaker yet.
