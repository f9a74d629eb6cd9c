## Lock
lock-title = Naaste is op slot
lock-text = Vul uw wachtzin in. Uw gegevens staan versleuteld op dit apparaat.
lock-field = Wachtzin
lock-open = Openen
lock-device-text = Open Naaste met uw gezicht, uw vinger of de code van uw telefoon.
lock-forgot = Wachtzin vergeten?
lock-forgot-text = Zonder wachtzin kan niemand uw gegevens lezen, ook wij niet. U kunt opnieuw beginnen. Gegevens van de gemeente komen terug. Wat u zelf invulde, komt alleen terug uit een reservekopie.
choose-title = Kies een wachtzin
choose-text = Dit apparaat heeft geen sleutelbos. Met een wachtzin blijven uw gegevens geheim.
choose-field = Nieuwe wachtzin
choose-hint = Minstens 10 tekens. Vier losse woorden zijn makkelijk te onthouden.
choose-again = Nog een keer
choose-differs = De twee wachtzinnen zijn niet gelijk.
choose-save = Bewaren en verder
keylost-title = De sleutel is weg
keylost-text = De sleutel van uw gegevens staat niet meer in de sleutelbos. Niemand kan de oude gegevens nog lezen.
keylost-back = Dit komt terug: alles van de gemeente, na inloggen. Heeft u een reservekopie? Dan komt ook uw eigen administratie terug.
keylost-gone = Dit is weg zonder reservekopie: eigen brieven, eigen afspraken en wat nog niet was verstuurd.
keylost-reset = Opnieuw beginnen
damaged-title = Uw gegevens zijn beschadigd
damaged-text = Het bestand met uw gegevens is niet goed te lezen. Naaste heeft er een kopie van bewaard.
damaged-text-2 = U kunt opnieuw beginnen. Daarna logt u in of zet u een reservekopie terug.
reset-sure = Weet u het zeker? De oude gegevens zijn daarna niet meer te lezen.
reset-yes = Ja, opnieuw beginnen

## Onboarding
welcome-title = Samen overzicht
welcome-text = Naaste helpt u als u voor iemand zorgt. Of als u zelf hulp krijgt.
welcome-point-1 = U ziet wanneer de gemeente moet beslissen.
welcome-point-2 = U krijgt tips die bij u passen.
welcome-point-3 = Uw gegevens blijven op dit apparaat.
welcome-start = Beginnen
welcome-letter = Ik heb een brief
welcome-letter-text = Heeft u een brief van de gemeente? Begin daarmee. Dat is zo gedaan.
welcome-restore = Ik heb een reservekopie
role-title = Wie bent u?
role-mantelzorger = Ik zorg voor iemand
role-mantelzorger-text = Voor mijn partner, ouder, kind, vriend of buur.
role-client = Ik krijg hulp of vraag hulp
role-client-text = Van de gemeente, of ik wil hulp aanvragen.
language-title = In welke taal?
gemeente-title = Welke gemeente?
gemeente-text-mantelzorger = Kies de gemeente van de persoon voor wie u zorgt.
gemeente-text-client = Kies de gemeente waar u woont.
gemeente-later = Nog niet
gemeente-later-text = U kunt alles ook zelf bijhouden.
gemeente-other = Een andere gemeente
gemeente-other-field = Naam van de gemeente
gemeente-other-text = Deze gemeente is nog niet verbonden. U houdt het zelf bij, met uw brieven.
gemeente-connect = Nu inloggen bij de gemeente
# $current (Number)
# $total (Number)
question-progress = Vraag { $current } van { $total }
question-why = Waarom deze vraag? Dan passen de tips beter bij u. Uw antwoord blijft op dit apparaat.
ready-title = Klaar om te beginnen
ready-text = U kunt alles later veranderen bij Instellingen.
ready-go = Naar Vandaag
ready-letter = Eerst een brief invullen
ready-connect-text = Log in bij uw gemeente. Dan ziet u uw aanvragen en afspraken vanzelf.

## The eight questions
q-name = Hoe mogen wij u noemen?
q-name-field = Uw voornaam
q-relation = Voor wie zorgt u?
q-relation-partner = Mijn partner
q-relation-ouder = Mijn vader of moeder
q-relation-kind = Mijn kind
q-relation-familie = Ander familielid
q-relation-vriend = Een vriend of vriendin
q-relation-buur = Mijn buur
q-together = Woont u samen in één huis?
q-hours = Hoeveel uur zorgt u in een week?
q-hours-1 = Minder dan 8 uur
q-hours-2 = 8 tot 20 uur
q-hours-3 = 20 tot 40 uur
q-hours-4 = Meer dan 40 uur
q-conditions = Wat is er aan de hand?
q-conditions-hint = U mag er meer kiezen.
q-condition-dementie = Dementie of vergeten
q-condition-lichamelijk = Lichamelijke ziekte of beperking
q-condition-psychisch = Psychische klachten
q-condition-terminaal = Laatste levensfase
q-condition-verstandelijk = Verstandelijke beperking
q-condition-ouderdom = Ouder worden
q-work = Wat doet u naast het zorgen?
q-work-client = Wat doet u overdag?
q-work-werk = Ik werk
q-work-school = Ik ga naar school
q-work-pensioen = Ik heb pensioen of AOW
q-work-geen-werk = Ik heb geen werk
q-age = Hoe oud bent u?
q-age-onder-18 = Jonger dan 18
q-age-18-24 = 18 tot 25
q-age-25-66 = 25 tot 67
q-age-67-plus = 67 of ouder
q-pgb = Is er een persoonsgebonden budget (PGB)?
q-load = Hoe zwaar is het zorgen nu?
q-load-client = Hoe zwaar is het nu voor u?
q-load-1 = Licht
q-load-2 = Gaat wel
q-load-3 = Zwaar
q-load-4 = Erg zwaar
q-load-5 = Te zwaar
q-stage = Heeft u al hulp gevraagd bij de gemeente?
q-stage-niets = Nog niet
q-stage-melding = Ja, ik heb mij gemeld
q-stage-aanvraag = Ja, er loopt een aanvraag
q-stage-afgewezen = Ja, maar het is afgewezen
q-stage-loopt = Ja, en er is hulp

## What a reset gives up
# $count (Number)
lost-own = { $count ->
    [one] Dit is weg zonder reservekopie: 1 ding dat u zelf invulde.
   *[other] Dit is weg zonder reservekopie: { $count } dingen die u zelf invulde.
 }
# $count (Number)
lost-unsent = { $count ->
    [one] 1 ding was nog niet verstuurd.
   *[other] { $count } dingen waren nog niet verstuurd.
 }
q-clear = Antwoord weghalen
