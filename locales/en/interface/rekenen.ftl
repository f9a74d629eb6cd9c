## Reken het na: a term counted off on the calendar
reken-title = Check the count
reken-open-named = Check the count: { $term }
reken-intro = This is how the law counts this term, day by day.
reken-start = Starts on
reken-raw = Without weekend or holiday
reken-formal = By law
reken-letter = By the letter
reken-leads = This day counts
reken-why-safe = You have to act. The earliest day is safe.
reken-why-letter = The letter names an earlier day. That one is safe.
reken-why-formal = The municipality has to act. It has time up to this day.
reken-why-fixed = These days do not move for a weekend or holiday.
reken-uncertain = Not all free days of this year are known yet. It may become a day later.
reken-calendar = On the calendar
reken-calendar-note = The same days are in the list below.
reken-list = Day by day
reken-legend = What the signs mean
reken-role-event = Start, does not count
reken-role-counted = Counts (with its number)
reken-role-suspended = Stands still
reken-role-prolonged = Extra time for the municipality
reken-role-extended = Moves on
reken-role-leading = This day counts
reken-day-event = { $date }: it starts here. This day does not count.
reken-span-counted = { $from } up to { $until }: { $count ->
    [one] 1 day counts.
   *[other] { $count } days count.
 }
reken-span-suspended = { $from } up to { $until }: the term stands still for { $count ->
    [one] 1 day.
   *[other] { $count } days.
 }
reken-span-prolonged = { $from } up to { $until }: { $count ->
    [one] 1 extra day for the municipality.
   *[other] { $count } extra days for the municipality.
 }
reken-day-raw = { $date } is { $free }. The term may not end there.
reken-day-free = { $date } is { $free }: it moves on.
reken-day-working = { $date } is a working day: the term ends here.
reken-day-second = { $date }: a short term needs two working days.
reken-day-letter = { $date }: the last day by the municipality's letter.
reken-source = Source of this free day
free-zaterdag = a Saturday
free-zondag = a Sunday
free-nieuwjaarsdag = New Year's Day
free-goede-vrijdag = Good Friday
free-tweede-paasdag = Easter Monday
free-koningsdag = King's Day
free-bevrijdingsdag = Liberation Day
free-hemelvaartsdag = Ascension Day
free-tweede-pinksterdag = Whit Monday
free-eerste-kerstdag = Christmas Day
free-tweede-kerstdag = Boxing Day
free-gelijkgesteld = made equal to a holiday by royal decree

## What happens when it passes
when-aanvraag = Not finished? From { $date } you may make the request yourself. There is no penalty then.
when-ingebrekestelling = No decision? From { $date } you can send a notice of default.
when-dwangsom = Still no decision? Then the penalty starts on { $date }.
when-dwangsom-full = After { $date } nothing is added. You can then go to court.
when-decision-stands = If you do nothing, the decision stands from { $date }.
when-nothing = If you do nothing, nothing changes after { $date }.
term-suspended-days = The term stood still for { $count ->
    [one] 1 day.
   *[other] { $count } days.
 }
term-prolonged = The municipality took extra time.
term-by-gemeente = By the municipality it started on { $start }. Then { $leading } counts.

## They are late, or they said no
standing-late-onderzoek = The examination is { $count ->
    [one] 1 day late
   *[other] { $count } days late
 }
standing-late-onderzoek-text = You need not wait. You may make the request yourself now.
standing-late-beschikking = The decision is { $count ->
    [one] 1 day late
   *[other] { $count } days late
 }
standing-late-beschikking-text = Send a letter that it is late. Then the municipality has two more weeks.
standing-late-beslissing = The decision on your objection is { $count ->
    [one] 1 day late
   *[other] { $count } days late
 }
standing-in-gebreke = The municipality has two more weeks
standing-in-gebreke-text = You wrote that it is late. The municipality must decide by { $date }.
standing-dwangsom = The municipality pays you a penalty
standing-dwangsom-text = There is still no decision. Every day adds money.
standing-dwangsom-full = The penalty has reached its most
standing-dwangsom-full-text = There is still no decision. You can go to court.
standing-refused = The municipality says no
standing-partial = The municipality gives less than you asked for
standing-not-taken = The municipality does not handle your request
standing-revoked = The municipality takes the decision back
standing-dismissed = The municipality dismisses your objection
standing-partly-upheld = Your objection is upheld in part
standing-object = You do not agree? You can object up to { $date }. That is free.
standing-appeal = You do not agree? You can go to court up to { $date }. That costs money.
standing-since = Sent on { $date }.
dwangsom-now = Up to today: { $due }. The most is { $most }.
dwangsom-today = Today adds { $today }.
dwangsom-later = After that you get { $first } a day, and more later. At most { $most } in all.
dwangsom-uncertain = These amounts may have changed in 2026. Ask the Juridisch Loket.

## A date that the user corrects
date-wrong = Is a date wrong?
date-wrong-which = Which date do you want to correct?
date-wrong-named = Is this date wrong? { $step }
correct-title = Correct a date
correct-gemeente = By the municipality: { $date }
correct-own = By you: { $date }
correct-field = Which date is right, by you?
correct-note = Only you see this. The municipality gets no message. Call them too.
correct-effect = Naaste then counts with your date. The municipality's date stays in view.
correct-save = Count with my date
correct-undo = Take my date back
correct-saved = Naaste now counts with your date
correct-undone = Naaste counts with the municipality's date again
correct-shown = { $step }: by the municipality { $gemeente }, by you { $own }. Naaste counts with your date.
error-date-future = This date lies in the future. That cannot be.
error-date-early = This date lies too far back. Check the year.
error-date-order = This date does not fit the other steps. Check their order.

## Photos and PDFs of a letter
bijlage-add = Photo or PDF of this letter
bijlage-hint = A PDF, JPG or PNG of at most 10 MB. It stays on this device, encrypted.
bijlage-wrong = This is no PDF or photo. Choose another file.
bijlage-large = This file is too large. Choose one of at most 10 MB.
bijlage-added = Added
bijlage-deleted = Deleted
bijlage-open = Open { $name }
bijlage-delete = Delete { $name }
bijlage-elsewhere = Is on another device

## The eigen bijdrage
bijdrage-title = Own contribution
bijdrage-open = See the amount per month
bijdrage-questions = Your situation
bijdrage-questions-intro = These answers count for all help of this person. You may skip them.
bijdrage-q-aow = Do you live together, and has one of you no AOW pension yet?
bijdrage-q-minimabeleid = Does your municipality say that you pay nothing because of a low income?
bijdrage-q-wheelchair = Is a wheelchair the only help from the municipality?
bijdrage-q-child = Is the help for a child under 18?
bijdrage-q-wlz = Does your household pay a contribution for the Wlz already?
bijdrage-dont-know = I do not know
bijdrage-when = From when
bijdrage-first = The help began on { $start }. You pay from { $first }.
bijdrage-collect = The CAK sends the bill a month later. Part of a month counts as a whole one.
bijdrage-no-start = The first day of the help is not known. So we do not work out months.
bijdrage-cost = What did it cost?
bijdrage-cost-hint = You never pay more than the cost price. Ask the municipality for it.
bijdrage-cost-save = Count with this
bijdrage-cost-saved = The cost price is kept
bijdrage-stops = In { $month } all is paid. Then it stops.
bijdrage-left = After { $date } there is { $left } left. We do not know the amount then.
bijdrage-others = You go on paying as long as you have other help too.
bijdrage-months = Month by month
bijdrage-month = Month
bijdrage-amount = Amount
bijdrage-total = Together
bijdrage-collected = Bill
bijdrage-unknown = not known yet
bijdrage-known-until = We know the amounts up to { $date }. Ask the CAK after that.
bijdrage-ask = Ask the CAK

## Hoger beroep, klacht
term-hoger-beroep = Higher appeal
term-klacht = Answer to your complaint
term-line-hoger-beroep = You can appeal to the higher court until { $date }.
term-line-klacht = The municipality answers your complaint by { $date }.
term-late-hoger-beroep = The higher appeal was possible until { $date }.
term-late-klacht = The municipality had to answer your complaint by { $date }.
term-why-hoger-beroep = You have six weeks after the ruling. It goes to the Centrale Raad van Beroep.
term-why-klacht = The municipality has six weeks to answer your complaint.
term-why-klacht-commissie = A committee looks at your complaint. So the municipality has ten weeks.
action-hoger-beroep = Appeal to the higher court
action-ombudsman = Go to the ombudsman
do-hoger-beroep-1 = First call the Juridisch Loket: 0800-8020.
do-hoger-beroep-2 = Send a letter with your reasons to the Centrale Raad van Beroep. Add the ruling.
do-hoger-beroep-3 = You get a bill (griffierecht).
do-ombudsman-1 = Call the Nationale ombudsman: 0800-33 55 555. That is free.
do-ombudsman-2 = Keep your complaint and the municipality's letters at hand.
step-uitspraak = Ruling of the court
step-klacht = Complaint
step-klacht-antwoord = Answer to the complaint
brief-kind-ontvangst-beroep = The court has received your appeal
brief-kind-uitspraak = A ruling of the court
brief-kind-ontvangst-klacht = Your complaint was received
brief-kind-antwoord-klacht = An answer to your complaint
brief-received-beroep = Day on which the court got your appeal
brief-received-klacht = Day on which the municipality got your complaint
brief-committee-klacht-hint = Then the municipality has ten weeks instead of six.
standing-court-no = The court does not agree with you
standing-higher = You do not agree? You can appeal up to { $date }. That costs money.
standing-late-klacht = The answer to your complaint is { $count ->
    [one] 1 day late
   *[other] { $count } days late
 }
standing-late-klacht-text = You can take your complaint to the ombudsman. That is free.
when-ombudsman = No answer? From { $date } you can go to the ombudsman.
