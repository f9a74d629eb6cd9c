# $name (String)
greet-morning = Goedemorgen, { $name }
# $name (String)
greet-afternoon = Goedemiddag, { $name }
# $name (String)
greet-evening = Goedenavond, { $name }
greet-morning-plain = Goedemorgen
greet-afternoon-plain = Goedemiddag
greet-evening-plain = Goedenavond
vandaag-first = Eerst dit
vandaag-terms = Ook belangrijk
vandaag-agenda = Vandaag en morgen
vandaag-agenda-empty = Er staat niets in uw agenda voor vandaag en morgen.
vandaag-agenda-all = Hele agenda
vandaag-tips = Tips voor u
vandaag-tips-all = Alle tips
vandaag-pgb = Uw PGB
vandaag-quiet-title = Niets dat haast heeft
vandaag-quiet-text = Er loopt nu geen termijn die aandacht vraagt.
vandaag-start-title = Heeft u een brief van de gemeente?
vandaag-start-text = Vul hem in. U ziet daarna wie wanneer aan zet is.
vandaag-connect-title = Verbind uw gemeente
vandaag-connect-text = Dan ziet u aanvragen, afspraken en berichten vanzelf.
vandaag-connect = Inloggen bij de gemeente
vandaag-example-text = Eerst rondkijken? Bekijk een verzonnen voorbeeld.
vandaag-example = Bekijk het voorbeeld
# $count (Number)
vandaag-unread = { $count ->
    [one] U heeft 1 nieuw bericht
   *[other] U heeft { $count } nieuwe berichten
 }
missed-title = Dit heeft u gemist
missed-text = Naaste was dicht, of kon u geen melding tonen.
missed-seen = Gezien
# $title (String)
missed-afspraak = Afspraak: { $title }
# $title (String)
missed-termijn = Laatste dag nadert: { $title }
# $title (String)
missed-verlopen = Termijn voorbij: { $title }
# $title (String)
missed-pgb = PGB: { $title }
# $title (String)
missed-taak = Taak: { $title }
missed-noodplan = Kijk na of “Als ik uitval” nog klopt
# $count (Number)
countdown-left = { $count ->
    [one] dag
   *[other] dagen
 }
# $count (Number)
countdown-late = { $count ->
    [one] dag te laat
   *[other] dagen te laat
 }
missed-done = Gedaan
missed-later = Later
missed-hour = Over een uur
missed-evening = Vanavond
missed-tomorrow = Morgenochtend
# $moment (String)
missed-again = U krijgt deze herinnering { $moment }
vandaag-terms-all = Alle voorzieningen
