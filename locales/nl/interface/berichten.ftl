berichten-intro = Berichten met de gemeente.
berichten-empty-title = Nog geen berichten
berichten-empty-text = Log in bij uw gemeente om berichten te krijgen en te sturen.
berichten-you = U
berichten-write = Schrijf een bericht
berichten-send = Versturen
berichten-new = Nieuw bericht
# $count (Number)
berichten-left = { $count ->
    [one] Nog 1 teken
   *[other] Nog { $count } tekens
 }
berichten-too-long = Dit bericht is te lang. Maak het korter.
berichten-queued = Uw bericht wordt verstuurd zodra het kan
berichten-subject-none = Algemeen
delivery-received = Ontvangen
delivery-sent = Verstuurd
delivery-waiting = Wacht op verzending
delivery-parked = Niet verstuurd
outbox-title = Nog te versturen
outbox-parked-title = Niet verstuurd: kies zelf
outbox-waiting = Wacht op zijn beurt
outbox-needs-sign-in = Wacht tot u inlogt
outbox-parked = De gemeente nam dit niet aan
outbox-retry = Nog eens sturen
outbox-discard = Niet sturen
outbox-discarded = Wordt niet verstuurd
outbox-theirs = Bij de gemeente staat
outbox-kind-bericht = Bericht
outbox-kind-afspraak-antwoord = Antwoord op een afspraak
outbox-kind-melding = Melding
outbox-kind-aanvraag = Aanvraag
outbox-kind-document = Document
outbox-kind-taak = Taak
