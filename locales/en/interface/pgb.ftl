pgb-intro = Your personal budget: what there is, what is spent and whether it lasts.
pgb-empty-title = No PGB yet
pgb-empty-text = Do you have a PGB? Enter the amount and dates of the decision.
pgb-add = Enter a PGB
pgb-granted = Awarded
pgb-spent = Spent
pgb-planned = Planned
pgb-forecast = Left at the end
pgb-short = Short at the end
pgb-enough = Enough until { $date }
pgb-not-enough = Used up after { $date }
pgb-overspent = The budget is already used up
pgb-as-of = As of { $date }
pgb-renew = Ask for renewal before { $date }.
pgb-advice = The budget does not last. Call the municipality or change the planning.
pgb-balance = Expected balance by month
pgb-balance-date = Date
pgb-agreements = Care agreements
pgb-agreements-empty = No agreements with a carer yet.
pgb-agreement-add = Add a carer
pgb-agreement-edit = Change a carer
pgb-carer = Carer
pgb-carer-kind = Who is this?
pgb-carer-professional = Somebody of a care company
pgb-carer-zzp = Self-employed (zzp)
pgb-carer-netwerk = Family, friend or neighbour
pgb-tariff = Rate per hour
pgb-tariff-max = The maximum of the municipality is { $amount }.
pgb-week = Hours per day
pgb-week-hint = For example 2 or 1.5
pgb-holidays = Also on public holidays
pgb-from = First day
pgb-until = Last day
pgb-declarations = Declarations
pgb-declarations-empty = No declarations yet.
pgb-declaration-add = Add a declaration
pgb-declaration-edit = Change a declaration
pgb-declaration-date = Day of the care, or its last day
pgb-declaration-from = First day, if it is about more days
pgb-declaration-amount = Amount
pgb-declaration-carer = Carer
pgb-declaration-carer-none = None or other
pgb-name = What is the PGB for?
pgb-name-hint = For example: guidance
pgb-own-note = These are your own records. You declare at the SVB.
pgb-edit = Change the PGB
pgb-delete = Delete the PGB
pgb-delete-sure = Delete? Its agreements and declarations go too.
pgb-hours-week = { $hours } hours a week
pgb-declaration-outside = The PGB runs from { $from } to { $until }. Choose a day in between.
pgb-renew-late = Ask for renewal now. Best was before { $date }.
pgb-figures = All figures
pgb-spent-of = { $spent } of { $granted } spent
pgb-weeks-short = { $weeks ->
    [one] One week short
   *[other] { $weeks } weeks short
}
pgb-range-enough = The last { $months } months are counted in. Even if every month is as dear as the dearest, it is enough.
pgb-range-dear = The last { $months } months are counted in. Is every month as dear as the dearest? Then it is gone after { $dear }.
pgb-range-short = If it goes on as in the last { $months } months, it is gone between { $dear } and { $cheap }.
pgb-what-if = What if?
pgb-what-if-open = Try other hours or another rate
pgb-what-if-text = Change what you like and work it out. Nothing is kept.
pgb-what-if-extra = One more carer
pgb-what-if-hours = Hours a week
pgb-what-if-count = Work it out
pgb-what-if-again = Take the answer away
pgb-what-if-now = Now
pgb-what-if-then = Then
pgb-what-if-left = Left at the end
pgb-what-if-until = Enough?
pgb-table-read = Read a list
pgb-table-save = Save as a list
pgb-table-pick = Choose your list
pgb-table-hint = A file from Excel or another spreadsheet, saved as CSV. With a date and an amount on every line.
pgb-table-wrong = This is no list of dates and amounts. Save your spreadsheet as CSV and choose that file.
pgb-table-new = { $count ->
    [one] One new declaration, { $amount }
   *[other] { $count } new declarations, { $amount } in all
}
pgb-table-nothing = There is nothing new in it.
pgb-table-known = { $count ->
    [one] One line is here already.
   *[other] { $count } lines are here already.
}
pgb-table-strangers = Without an agreement in this PGB: { $names }. Their declarations do count.
pgb-table-refused = { $count ->
    [one] One line cannot be taken in
   *[other] { $count } lines cannot be taken in
}
pgb-table-line = Line { $line }, { $text }: { $why }
pgb-table-refused-date = no day within this PGB up to today
pgb-table-refused-amount = no amount above zero
pgb-table-take = { $count ->
    [one] Add one declaration
   *[other] Add { $count } declarations
}
pgb-table-done = { $count ->
    [one] One declaration added
   *[other] { $count } declarations added
}
pgb-todo = To do now
# $date (String)
pgb-todo-by = Before { $date }
# $date (String)
pgb-todo-late = This had to be before { $date }
pgb-more = Read more
pgb-pdf = Overview for the municipality (pdf)
pgb-months = Still to declare
pgb-months-text = Go through the days and enter what was really worked.
pgb-month-open = Go through the month
pgb-month-intro = Enter for each day what was really worked. Nothing? Enter 0.
pgb-month-as-planned = All went as planned
pgb-month-other = Other days
# $quantity (String)
pgb-month-planned = Planned: { $quantity }
pgb-month-portal = This is what you copy into the PGB Portaal
pgb-month-period = Period
pgb-month-quantity = Quantity
pgb-month-left = Left after this declaration
pgb-month-save = Make the declaration
pgb-month-missing = Fill in each planned day.
pgb-month-done = Made. Now send it to the SVB yourself.
# $amount (String)
pgb-per-uur = { $amount } an hour
# $amount (String)
pgb-per-dagdeel = { $amount } per part of a day
# $amount (String)
pgb-per-etmaal = { $amount } per day and night
# $amount (String)
pgb-per-rit = { $amount } a ride
# $amount (String)
pgb-per-maand = { $amount } a month
pgb-unit = The tariff is per
pgb-unit-uur = hour
pgb-unit-dagdeel = part of a day
pgb-unit-etmaal = day and night
pgb-unit-rit = ride
pgb-unit-maand = month, a fixed sum
pgb-tariff-plain = Tariff
# $amount (String)
pgb-times = { $amount } times
# $amount (String)
pgb-hours = { $amount } hours
# $amount (String)
pgb-times-week = { $amount } times a week
pgb-week-times = How often a day
pgb-model = Kind of care agreement
pgb-unknown = Not filled in
pgb-model-arbeid = Employment contract
pgb-model-opdracht = Contract for services
pgb-model-familie = With a partner or relative
pgb-model-vervoer = Transport
pgb-notice = Notice in weeks
pgb-state = How it stands
pgb-state-made = Made, not sent yet
pgb-state-sent = Sent
pgb-state-approved = Approved
pgb-state-rejected = Rejected
pgb-state-paid = Paid
pgb-exceptions = Weeks without help
# $range (String)
pgb-exception-none = { $range }: no help
# $range (String)
pgb-exception-other = { $range }: other hours
pgb-exception-add = Add a time without help
pgb-exception-wrong = Fill in a first and a last day.
pgb-more-terms = More about the agreement
# $date (String)
pgb-overlap = From { $date } another agreement with this carer runs as well.
pgb-as-netwerk = This municipality always counts relatives as own network.
pgb-declaration-kind = For what
pgb-declaration-uren = Hours
pgb-declaration-rekening = A bill
pgb-declaration-reiskosten = Travel costs
pgb-declaration-vrij = Vrij besteedbaar bedrag (free to spend)
pgb-declaration-feestdagen = Feestdagenuitkering (holiday payment)
pgb-declaration-maandloon = Monthly sum
pgb-declaration-km = Kilometres
pgb-declaration-km-tariff = Amount per kilometre
pgb-declaration-received = Bill or hours received on
pgb-declaration-note = Note
# $date (String)
pgb-declaration-carer-by = The carer hands in before { $date }
# $date (String)
pgb-declaration-holder-by = You send it before { $date }
pgb-declaration-late = Late
pgb-declaration-over = More than there was left
pgb-declaration-automatic = The SVB pays this of itself
pgb-declaration-bills = Keep the bill
pgb-settings = Rules of your municipality
pgb-settings-text = Look in your decision or call the municipality.
pgb-cutoff = Send last year's declarations before
pgb-renew-weeks = Ask for renewal: weeks before
pgb-vrij = A vrij besteedbaar bedrag is allowed
pgb-feestdagen = A feestdagenuitkering is allowed
pgb-chart-carers = Spent per carer
pgb-chart-plan = Planned and real
# $name (String)
pgb-chart-label = Chart: { $name }. The figures are in the table.
pgb-series-balance = Balance
pgb-series-low = If each month is dear
pgb-series-high = If each month is cheap
pgb-series-real = Real
pgb-series-other = Other
