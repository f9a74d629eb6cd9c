checkin-title = Hoe gaat het met u?
checkin-intro = Vijf keer tikken, één keer per week. Alleen voor u. Uw antwoorden blijven op dit apparaat.
# $date (String) - the Monday
checkin-week = De week van { $date }
checkin-energy = Energie
checkin-sleep = Slaap
checkin-mood = Stemming
checkin-own-time = Tijd voor uzelf
checkin-support = Steun van anderen
checkin-scale = 1 is weinig of slecht, 5 is veel of goed.
# $value (Number)
# $part (String) - energy, sleep …
checkin-value = { $part }: { $value } van 5
checkin-earlier = Eerdere weken
checkin-earlier-text = Zo keek u er zelf op terug. De app trekt er geen conclusie uit.
checkin-week-head = Week van
checkin-talk = Praat erover
checkin-talk-text = Is het veel? Vertel het uw huisarts. Of bel de Mantelzorglijn.
checkin-respite = Laat iemand het even overnemen
checkin-erase = Alle antwoorden wissen
checkin-erased = Uw antwoorden zijn gewist.
carerqol-title = Vragenlijst CarerQol
carerqol-intro = Zeven vragen over zorgen voor een ander, en één over geluk. Eén keer per drie maanden. Vul het officiële formulier in. Neem uw antwoorden hier over. Ze blijven op dit apparaat.
carerqol-languages = Het formulier is er in het Nederlands, het Engels en tien andere talen. Niet in het Turks of Arabisch.
# $date (String) - a day
carerqol-next = Vanaf { $date } kunt u weer een formulier invullen.
# $date (String) - a day
carerqol-enter = Uw formulier van { $date }
carerqol-names = De letters zijn die van het formulier. De namen zijn onze korte woorden. De zinnen staan op het formulier.
carerqol-fulfilment = a. Voldoening
carerqol-relational = b. Relatie
carerqol-mental-health = c. Geestelijke gezondheid
carerqol-daily-activities = d. Dagelijkse bezigheden
carerqol-financial = e. Geld
carerqol-support = f. Steun
carerqol-physical-health = g. Lichamelijke gezondheid
carerqol-no = Geen
carerqol-some = Enige
carerqol-lot = Veel
carerqol-happy = Geluk, van 0 tot 10
# $value (String) - what was ticked
# $part (String) - about what
carerqol-answer = { $part }: { $value }
carerqol-date = Dag
carerqol-sum = Som (0 tot 14)
carerqol-happiness = Geluk (0 tot 10)
carerqol-sum-text = De som is die van de makers: meer punten is een betere situatie. Er is geen grens voor goed of slecht. Zonder alle zeven antwoorden is er geen som. De app trekt er geen conclusie uit.
dagboek-title = Zorgdagboek
dagboek-intro = Tik op wat u deed. Na twee weken ziet u hoeveel uur een gewone week kost. Dat helpt in het gesprek met de gemeente.
dagboek-day = Welke dag?
dagboek-minutes = Hoe lang?
dagboek-what = Wat deed u?
# $from (String) - a day
# $until (String) - a day
dagboek-week = { $from } tot en met { $until }
dagboek-before = Een week terug
dagboek-after = Een week verder
# $hours (String) - a number, with a fraction
dagboek-hours = { $hours } uur
# $hours (String) - a number, with a fraction
dagboek-total = Samen { $hours } uur
dagboek-empty = In deze week staat nog niets.
dagboek-usual = Een gewone week
# $days (Number)
dagboek-usual-text = Berekend over { $days } dagen.
dagboek-usual-wait = Na veertien dagen staat hier hoeveel uur een gewone week kost.
# $what (String) - a kind of care
dagboek-remove = { $what } weghalen
dagboek-removed = Weggehaald.
care-verzorging = Wassen en aankleden
care-verpleging = Medicijnen en wonden
care-huishouden = Huishouden
care-maaltijden = Boodschappen en eten
care-vervoer = Vervoer
care-regelen = Regelen en geldzaken
care-toezicht = Opletten en in de buurt zijn
care-gezelschap = Gezelschap en uitjes
care-anders = Iets anders
noodplan-title = Als ik uitval
noodplan-intro = Eén vel papier voor wie het van u overneemt. Print het en leg het op een vaste plek.
noodplan-client = Voor wie zorgt u?
noodplan-people = Wie kan het overnemen?
noodplan-name = Naam
noodplan-role = Wie is dit, en wat kan deze persoon doen?
noodplan-phone = Telefoon
noodplan-add = Nog iemand
noodplan-keys = Hoe komt iemand binnen?
noodplan-keys-hint = Waar ligt de sleutel? Schrijf geen code van een alarm op.
noodplan-medicines = Medicijnen: wat, wanneer, en waar liggen ze?
noodplan-routines = Een gewone dag: ochtend, middag, avond en nacht
noodplan-good = Goed om te weten
noodplan-good-hint = Wat maakt rustig? Wat kan beter niet?
noodplan-professionals = Huisarts, apotheek, thuiszorg
noodplan-save = Bewaren
noodplan-saved = Bewaard.
noodplan-print = Openen als pdf
# $date (String) - a day
# $by (String) - a day
noodplan-checked = Nagekeken op { $date }. Kijk het weer na vóór { $by }.
