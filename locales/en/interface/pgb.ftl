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
pgb-balance-chart = Chart of the balance. The figures are in the table.
pgb-balance-date = Date
pgb-balance-amount = Balance
pgb-balance-real = Real
pgb-balance-forecast = Expected
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
pgb-tariff-line = { $amount } an hour
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
pgb-declaration-date = Date of the care
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
pgb-renew-late = Ask for renewal now. Eight weeks before the end was { $date }.
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
