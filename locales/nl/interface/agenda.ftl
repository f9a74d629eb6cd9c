agenda-intro = Afspraken, laatste dagen en taken bij elkaar.
agenda-add = Afspraak maken
agenda-empty-title = Niets in deze weken
agenda-empty-text = Maak een afspraak. Afspraken van de gemeente komen vanzelf.
agenda-export = Zet in mijn agenda-app
agenda-kind-gemeente = Van de gemeente
agenda-kind-eigen = Van uzelf
agenda-kind-termijn = Laatste dag
agenda-kind-pgb = PGB
agenda-kind-taak = Taak
agenda-conflict = Tegelijk met iets anders
agenda-accept = Ik kom
agenda-decline = Ik kan niet
agenda-answer-open = Kunt u dan?
agenda-answer-accepted = U komt
agenda-answer-declined = U kunt niet
agenda-answer-not-allowed = Antwoorden kan niet met uw machtiging
agenda-answer-pending = Antwoord wordt verstuurd
agenda-answered = Uw antwoord wordt verstuurd
agenda-new-title = Nieuwe afspraak
agenda-edit-title = Afspraak wijzigen
agenda-field-title = Wat
agenda-field-title-hint = Bijvoorbeeld: huisarts
agenda-field-date = Dag
agenda-field-time = Tijd
agenda-field-time-hint = Bijvoorbeeld 14:30
agenda-field-minutes = Hoe lang
agenda-field-place = Waar
agenda-field-notes = Notities
agenda-own-note = Deze afspraak staat alleen op dit apparaat.
# $name (String)
agenda-with = Met { $name }
# $date (String)
agenda-by-gemeente = Volgens de gemeente is het { $date }. U verbeterde een datum.
agenda-show-voorziening = Bekijk de voorziening
agenda-show-tip = Bekijk de tip
agenda-not-found = Deze afspraak is er niet meer.
agenda-view = Weergave
agenda-view-list = Lijst
agenda-view-day = Dag
agenda-view-week = Week
agenda-view-month = Maand
agenda-now = Naar vandaag
agenda-back = Eerder
agenda-on = Later
agenda-day-empty = Niets gepland
# $count (Number)
agenda-day-items = { $count ->
    [one] 1 afspraak of taak
   *[other] { $count } afspraken of taken
}
# $name (String)
agenda-driver = Rijdt: { $name }
agenda-series = Herhaalt zich
agenda-which-edit = Wat wilt u wijzigen?
agenda-which-delete = Wat wilt u verwijderen?
agenda-which-once = Alleen deze keer
agenda-which-later = Deze en alle volgende keren
agenda-which-all = Alle keren
# $day (Number)
# $days (Number)
agenda-day-of = Dag { $day } van { $days }
agenda-propose = Ander moment voorstellen
agenda-propose-send = Verstuur voorstel
# $moment (String)
agenda-proposed = Uw voorstel: { $moment }
agenda-field-with = Wie is erbij
agenda-field-driver = Wie rijdt
agenda-field-repeat = Herhalen
agenda-repeat-none = Niet, het is één keer
agenda-repeat-day = Elke dag
agenda-repeat-week = Elke week
# $count (Number)
agenda-repeat-weeks = Elke { $count } weken
agenda-repeat-month-day = Elke maand op dezelfde datum
agenda-repeat-month-weekday = Elke maand op dezelfde weekdag
agenda-repeat-month-last = Elke maand op de laatste van die weekdag
agenda-repeat-quarter = Elke drie maanden
agenda-repeat-year = Elk jaar
agenda-repeat-kept = Zoals het nu is
agenda-field-weekdays = Op welke dagen
agenda-field-until = Tot en met
agenda-until-hint = Laat leeg als het doorgaat.
agenda-import = Agenda inlezen
agenda-import-pick = Kies een agendabestand (.ics)
agenda-import-hint = Uw andere agenda kan zo'n bestand maken. U ziet eerst wat erin staat.
agenda-import-wrong = Dit is geen agendabestand. Kies een bestand dat eindigt op .ics.
# $count (Number)
agenda-import-fresh = Nieuw: { $count }
# $count (Number)
agenda-import-changed = Gewijzigd: { $count }
# $count (Number)
agenda-import-gone = Afgezegd, gaat weg: { $count }
# $count (Number)
agenda-import-known = Staat al in uw agenda: { $count }
# $count (Number)
agenda-import-refused = Kan niet mee: { $count }
agenda-import-nothing = Er staat niets nieuws in dit bestand.
agenda-take = Zet in mijn agenda
# $count (Number)
agenda-import-done = Bijgewerkt: { $count }
taken-title = Taken samen
taken-intro = Taken die u deelt met wie ook meehelpt. Neem er een, dan zien de anderen dat.
taken-empty-title = Nog geen gedeelde taken
taken-empty-text = Taken komen hier als u bent ingelogd bij een gemeente die dit deelt.
taken-take = Ik doe dit
taken-back = Toch niet
taken-finish = Gedaan
taken-undo = Nog niet gedaan
taken-open = Nog niemand
taken-mine = U doet dit
# $name (String)
taken-by = { $name } doet dit
taken-done = Gedaan
# $name (String)
taken-done-by = Gedaan door { $name }
# $date (String)
taken-due = Voor { $date }
taken-waiting = Wordt verstuurd zodra het kan
taken-first = Uw keuze is niet doorgegaan: iemand was u voor.
taken-leave = Laat het zo
taken-again = Toch doorgaan
taken-add = Taak toevoegen
taken-field-title = Wat moet er gebeuren
taken-field-due = Voor welke dag
taken-field-who = Voor wie
# $line (String)
# $text (String)
agenda-import-line = Regel { $line }: { $text }
