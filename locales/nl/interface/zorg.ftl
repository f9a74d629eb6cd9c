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
