language-name = Nederlands

## Navigation
nav-label = Hoofdmenu
nav-vandaag = Vandaag
nav-tips = Tips
nav-voorzieningen = Voorzieningen
nav-pgb = PGB
nav-agenda = Agenda
nav-berichten = Berichten
nav-hulp = Hulp en contact
nav-instellingen = Instellingen
nav-brief = Ik heb een brief
nav-meer = Meer
skip-to-content = Naar de inhoud
meer-intro = Alles wat u verder kunt doen in Naaste.
not-found-title = Deze pagina bestaat niet
not-found-text = Misschien is de pagina verplaatst. Ga terug naar Vandaag.
to-vandaag = Naar Vandaag

## Buttons and small words
back = Terug
next = Verder
skip = Overslaan
save = Opslaan
cancel = Annuleren
delete = Verwijderen
edit = Wijzigen
close = Sluiten
retry = Probeer opnieuw
undo = Ongedaan maken
yes = Ja
no = Nee
optional = niet verplicht
more = Meer lezen
call = Bellen
website = Website
copy = Kopiëren
copied = Gekopieerd
show = Bekijken
loading = Even geduld
saved-toast = Opgeslagen
deleted-toast = Verwijderd
today = vandaag
tomorrow = morgen
yesterday = gisteren
all-day = hele dag
source-gemeente = Van de gemeente
source-zelf = Zelf ingevuld
own-dossier = Uzelf
# $name (String)
for-person = Voor { $name }
# $date (String)
checked-on = Gecontroleerd op { $date }
# $from (String)
# $until (String)
range = { $from } tot en met { $until }
# $date (String)
from-date = Vanaf { $date }
# $count (Number)
days-left = { $count ->
    [one] nog 1 dag
   *[other] nog { $count } dagen
 }
# $count (Number)
days-late = { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
 }
days-today = vandaag
# $count (Number)
minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
 }
# $count (Number)
hours = { $count ->
    [one] 1 uur
   *[other] { $count } uur
 }

## Fields
field-date-hint = Bijvoorbeeld 3-12-2026
field-date-pick = Kies in een kalender
field-money-hint = Bijvoorbeeld 1.250,50
# $field (String)
field-missing = Vul in: { $field }.
field-date-wrong = Dit is geen datum die wij kennen. Schrijf bijvoorbeeld 3-12-2026.
field-date-future = Deze datum ligt in de toekomst. Kijk nog eens goed.
field-date-order = Deze dag ligt vóór de eerste dag. Kies een latere dag.
field-money-wrong = Dit is geen bedrag. Schrijf bijvoorbeeld 1.250,50.
field-time-wrong = Dit is geen tijd. Schrijf bijvoorbeeld 14:30.
field-number-wrong = Vul een getal in.

## Sync state
# $when (String)
banner-offline = U bent niet op internet. U ziet de gegevens van { $when }.
banner-offline-never = U bent niet op internet.
# $when (String)
banner-stale = De gemeente is niet bereikbaar. U ziet de gegevens van { $when }.
banner-stale-never = De gemeente is nu niet bereikbaar. Wij proberen het later weer.
# $when (String)
banner-signed-out = U bent uitgelogd. U ziet de gegevens van { $when }.
banner-signed-out-never = U bent uitgelogd bij de gemeente.
banner-syncing = Gegevens worden opgehaald
banner-example = U bekijkt een voorbeeld. De gegevens zijn verzonnen.
banner-example-stop = Stop het voorbeeld
# $count (Number)
banner-waiting = { $count ->
    [one] 1 ding wacht op verzending.
   *[other] { $count } dingen wachten op verzending.
 }
# $count (Number)
banner-parked = { $count ->
    [one] 1 ding is niet verstuurd. Kies wat u wilt doen.
   *[other] { $count } dingen zijn niet verstuurd. Kies wat u wilt doen.
 }
sign-in-again = Opnieuw inloggen
sync-now = Nu ophalen
language-unreviewed = Deze vertaling is nog niet nagekeken door iemand die de taal van huis uit spreekt.
