## Reken het na: a term counted off on the calendar
reken-title = Reken het na
# $term (String)
reken-open-named = Reken het na: { $term }
reken-intro = Zo telt de wet deze termijn, dag voor dag.
reken-start = Begint op
reken-raw = Zonder weekend of feestdag
reken-formal = Volgens de wet
reken-letter = Volgens de brief
reken-leads = Deze dag telt
reken-why-safe = U moet iets doen. De vroegste dag is veilig.
reken-why-letter = De brief noemt een eerdere dag. Die is veilig.
reken-why-formal = De gemeente moet iets doen. Zij heeft tijd tot en met deze dag.
reken-why-fixed = Deze dagen schuiven niet op bij een weekend of feestdag.
reken-uncertain = Van dit jaar zijn nog niet alle vrije dagen bekend. Het kan een dag later worden.
reken-calendar = Op de kalender
reken-calendar-note = Dezelfde dagen staan hieronder ook als lijst.
reken-list = Dag voor dag
reken-legend = Wat de tekens betekenen
reken-role-event = Begin, telt niet mee
reken-role-counted = Telt mee (met nummer)
reken-role-suspended = Staat stil
reken-role-prolonged = Extra tijd voor de gemeente
reken-role-extended = Schuift op
reken-role-leading = Deze dag telt
# $date (String)
reken-day-event = { $date }: hier begint het. Deze dag telt niet mee.
# $from (String)
# $until (String)
# $count (Number)
reken-span-counted = { $from } tot en met { $until }: { $count ->
    [one] 1 dag telt mee.
   *[other] { $count } dagen tellen mee.
 }
# $from (String)
# $until (String)
# $count (Number)
reken-span-suspended = { $from } tot en met { $until }: de termijn staat { $count ->
    [one] 1 dag stil.
   *[other] { $count } dagen stil.
 }
# $from (String)
# $until (String)
# $count (Number)
reken-span-prolonged = { $from } tot en met { $until }: { $count ->
    [one] 1 dag extra voor de gemeente.
   *[other] { $count } dagen extra voor de gemeente.
 }
# $date (String)
# $free (String)
reken-day-raw = { $date } is { $free }. Daar mag de termijn niet eindigen.
# $date (String)
# $free (String)
reken-day-free = { $date } is { $free }: schuift op.
# $date (String)
reken-day-working = { $date } is een werkdag: hier eindigt de termijn.
# $date (String)
reken-day-second = { $date }: een korte termijn heeft twee werkdagen nodig.
# $date (String)
reken-day-letter = { $date }: laatste dag volgens de brief van de gemeente.
reken-source = Bron van deze vrije dag
free-zaterdag = een zaterdag
free-zondag = een zondag
free-nieuwjaarsdag = Nieuwjaarsdag
free-goede-vrijdag = Goede Vrijdag
free-tweede-paasdag = tweede paasdag
free-koningsdag = Koningsdag
free-bevrijdingsdag = Bevrijdingsdag
free-hemelvaartsdag = Hemelvaartsdag
free-tweede-pinksterdag = tweede pinksterdag
free-eerste-kerstdag = eerste kerstdag
free-tweede-kerstdag = tweede kerstdag
free-gelijkgesteld = bij koninklijk besluit gelijk aan een feestdag

## What happens when it passes
# $date (String)
when-aanvraag = Niet klaar? Vanaf { $date } mag u zelf de aanvraag doen. Een dwangsom is er dan niet.
# $date (String)
when-ingebrekestelling = Geen besluit? Vanaf { $date } kunt u de gemeente in gebreke stellen.
# $date (String)
when-dwangsom = Nog geen besluit? Dan begint op { $date } de dwangsom.
# $date (String)
when-dwangsom-full = Na { $date } komt er niets meer bij. U kunt dan naar de rechter.
# $date (String)
when-decision-stands = Doet u niets? Dan ligt het besluit vast vanaf { $date }.
# $date (String)
when-nothing = Doet u niets? Dan verandert er niets na { $date }.
# $count (Number)
term-suspended-days = De termijn stond { $count ->
    [one] 1 dag stil.
   *[other] { $count } dagen stil.
 }
term-prolonged = De gemeente nam extra tijd.
# $start (String)
# $leading (String)
term-by-gemeente = Volgens de gemeente begon het op { $start }. Dan telt { $leading }.

## They are late, or they said no
# $count (Number)
standing-late-onderzoek = Het onderzoek is { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
 }
standing-late-onderzoek-text = U hoeft niet te wachten. U mag nu zelf de aanvraag doen.
# $count (Number)
standing-late-beschikking = Het besluit is { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
 }
standing-late-beschikking-text = Stuur een brief dat het te laat is. Dan heeft de gemeente nog twee weken.
# $count (Number)
standing-late-beslissing = Het besluit op uw bezwaar is { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
 }
standing-in-gebreke = De gemeente heeft nog twee weken
# $date (String)
standing-in-gebreke-text = U schreef dat het te laat is. De gemeente moet uiterlijk { $date } beslissen.
standing-dwangsom = De gemeente betaalt u een dwangsom
standing-dwangsom-text = Er is nog steeds geen besluit. Elke dag komt er geld bij.
standing-dwangsom-full = De dwangsom is helemaal opgelopen
standing-dwangsom-full-text = Er is nog steeds geen besluit. U kunt naar de rechter.
standing-refused = De gemeente zegt nee
standing-partial = De gemeente geeft minder dan u vroeg
standing-not-taken = De gemeente neemt uw aanvraag niet in behandeling
standing-revoked = De gemeente trekt het besluit in
standing-dismissed = De gemeente wijst uw bezwaar af
standing-partly-upheld = U krijgt deels gelijk in uw bezwaar
# $date (String)
standing-object = Niet mee eens? U kunt tot en met { $date } bezwaar maken. Dat is gratis.
# $date (String)
standing-appeal = Niet mee eens? U kunt tot en met { $date } naar de rechter. Dat kost geld.
# $date (String)
standing-since = Verstuurd op { $date }.
# $due (String)
# $most (String)
dwangsom-now = Tot en met vandaag: { $due }. Het meeste is { $most }.
# $today (String)
dwangsom-today = Vandaag komt er { $today } bij.
# $first (String)
# $most (String)
dwangsom-later = Daarna krijgt u { $first } per dag, en later meer. Samen hoogstens { $most }.
dwangsom-uncertain = Deze bedragen kunnen in 2026 zijn veranderd. Vraag het na bij het Juridisch Loket.

## A date that the user corrects
date-wrong = Klopt een datum niet?
date-wrong-which = Welke datum wilt u verbeteren?
# $step (String)
date-wrong-named = Klopt deze datum niet? { $step }
correct-title = Datum verbeteren
# $date (String)
correct-gemeente = Volgens de gemeente: { $date }
# $date (String)
correct-own = Volgens u: { $date }
correct-field = Welke datum klopt volgens u?
correct-note = Alleen u ziet dit. De gemeente krijgt geen bericht. Bel de gemeente ook.
correct-effect = Naaste rekent dan met uw datum. De datum van de gemeente blijft in beeld.
correct-save = Reken met mijn datum
correct-undo = Neem mijn datum terug
correct-saved = Naaste rekent nu met uw datum
correct-undone = Naaste rekent weer met de datum van de gemeente
# $step (String)
# $gemeente (String)
# $own (String)
correct-shown = { $step }: volgens de gemeente { $gemeente }, volgens u { $own }. Naaste rekent met uw datum.
error-date-future = Deze datum ligt in de toekomst. Dat kan niet.
error-date-early = Deze datum ligt te ver terug. Kijk het jaar nog eens na.
error-date-order = Deze datum past niet bij de andere stappen. Kijk de volgorde na.

## Photos and PDFs of a letter
bijlage-add = Foto of pdf bij deze brief
bijlage-hint = Een pdf, jpg of png van hoogstens 10 MB. Het blijft op dit apparaat, versleuteld.
bijlage-wrong = Dit is geen pdf of foto. Kies een ander bestand.
bijlage-large = Dit bestand is te groot. Kies een bestand van hoogstens 10 MB.
bijlage-added = Toegevoegd
bijlage-deleted = Verwijderd
# $name (String)
bijlage-open = Open { $name }
# $name (String)
bijlage-delete = Verwijder { $name }
bijlage-elsewhere = Staat op een ander apparaat

## The eigen bijdrage
bijdrage-title = Eigen bijdrage
bijdrage-open = Bekijk het bedrag per maand
bijdrage-questions = Uw situatie
bijdrage-questions-intro = Deze antwoorden gelden voor alle hulp van deze persoon. U mag ze overslaan.
bijdrage-q-aow = Woont u samen, en heeft een van u nog geen AOW?
bijdrage-q-minimabeleid = Zegt uw gemeente dat u niets betaalt door uw lage inkomen?
bijdrage-q-wheelchair = Is een rolstoel de enige hulp van de gemeente?
bijdrage-q-child = Is de hulp voor een kind jonger dan 18?
bijdrage-q-wlz = Betaalt uw huishouden al een bijdrage voor de Wlz?
bijdrage-dont-know = Weet ik niet
bijdrage-when = Vanaf wanneer
# $start (String)
# $first (String)
bijdrage-first = De hulp begon op { $start }. U betaalt vanaf { $first }.
bijdrage-collect = Het CAK stuurt de rekening een maand later. Een deel van een maand telt als hele maand.
bijdrage-no-start = De eerste dag van de hulp is niet bekend. Daarom rekenen wij geen maanden uit.
bijdrage-cost = Wat kostte het?
bijdrage-cost-hint = U betaalt nooit meer dan de kostprijs. Vraag de prijs aan de gemeente.
bijdrage-cost-save = Reken hiermee
bijdrage-cost-saved = De kostprijs is bewaard
# $month (String)
bijdrage-stops = In { $month } is alles betaald. Daarna stopt het.
# $left (String)
# $date (String)
bijdrage-left = Na { $date } staat er nog { $left } open. Dan kennen wij het bedrag niet.
bijdrage-others = U betaalt door zolang u ook andere hulp heeft.
bijdrage-months = Maand voor maand
bijdrage-month = Maand
bijdrage-amount = Bedrag
bijdrage-total = Samen
bijdrage-collected = Rekening
bijdrage-unknown = nog niet bekend
# $date (String)
bijdrage-known-until = Wij kennen de bedragen tot en met { $date }. Vraag daarna het CAK.
bijdrage-ask = Vraag het CAK

## Hoger beroep, klacht
term-hoger-beroep = Hoger beroep
term-klacht = Antwoord op uw klacht
# $date (String)
term-line-hoger-beroep = U kunt tot en met { $date } in hoger beroep.
# $date (String)
term-line-klacht = De gemeente antwoordt uiterlijk { $date } op uw klacht.
# $date (String)
term-late-hoger-beroep = In hoger beroep gaan kon tot en met { $date }.
# $date (String)
term-late-klacht = De gemeente moest uiterlijk { $date } antwoorden op uw klacht.
term-why-hoger-beroep = U heeft zes weken na de uitspraak. Het gaat naar de Centrale Raad van Beroep.
term-why-klacht = De gemeente heeft zes weken om op uw klacht te antwoorden.
term-why-klacht-commissie = Een commissie kijkt naar uw klacht. Daarom heeft de gemeente tien weken.
action-hoger-beroep = Ga in hoger beroep
action-ombudsman = Ga naar de ombudsman
do-hoger-beroep-1 = Bel eerst het Juridisch Loket: 0800-8020.
do-hoger-beroep-2 = Stuur een brief met uw redenen naar de Centrale Raad van Beroep. Doe de uitspraak erbij.
do-hoger-beroep-3 = U krijgt een rekening (griffierecht).
do-ombudsman-1 = Bel de Nationale ombudsman: 0800-33 55 555. Dat is gratis.
do-ombudsman-2 = Houd uw klacht en de brieven van de gemeente bij de hand.
step-uitspraak = Uitspraak van de rechter
step-klacht = Klacht
step-klacht-antwoord = Antwoord op de klacht
brief-kind-ontvangst-beroep = De rechtbank heeft uw beroep ontvangen
brief-kind-uitspraak = Een uitspraak van de rechter
brief-kind-ontvangst-klacht = Uw klacht is ontvangen
brief-kind-antwoord-klacht = Een antwoord op uw klacht
brief-received-beroep = Dag waarop de rechtbank uw beroep kreeg
brief-received-klacht = Dag waarop de gemeente uw klacht kreeg
brief-committee-klacht-hint = Dan heeft de gemeente tien weken in plaats van zes.
standing-court-no = De rechter geeft u geen gelijk
# $date (String)
standing-higher = Niet mee eens? U kunt tot en met { $date } in hoger beroep. Dat kost geld.
# $count (Number)
standing-late-klacht = Het antwoord op uw klacht is { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
 }
standing-late-klacht-text = U kunt met uw klacht naar de ombudsman. Dat is gratis.
# $date (String)
when-ombudsman = Geen antwoord? Vanaf { $date } kunt u naar de ombudsman.
