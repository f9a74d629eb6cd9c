voorzieningen-intro = Alle hulp die is gevraagd of loopt.
voorzieningen-current = Loopt of is gevraagd
voorzieningen-past = Eerder
# $count (Number)
voorzieningen-all = Toon alle { $count }
voorzieningen-empty-title = Nog geen voorzieningen
voorzieningen-empty-text = Vul een brief in of log in bij uw gemeente.
voorzieningen-everyone = Iedereen
voorzieningen-add = Brief invullen
documenten-title = Brieven en documenten
document-kept = Op dit apparaat
document-fetch = Wordt opgehaald bij openen
voorziening-now = Nu
voorziening-chain = Hoe het gaat
voorziening-terms = Termijnen
voorziening-facts = Gegevens
voorziening-documents = Documenten
voorziening-letters = Uw brieven
voorziening-letter-add = Nog een brief invullen
voorziening-supplier = Wie helpt
voorziening-form = Vorm
voorziening-from = Vanaf
voorziening-until = Tot en met
voorziening-amount = Hoeveel
voorziening-law = Wet
voorziening-reference = Kenmerk
voorziening-handler = Behandelaar
# $when (String)
voorziening-synced = Gegevens van de gemeente van { $when }
# $date (String)
voorziening-updated = Laatste nieuws: { $date }
voorziening-no-term = Er loopt nu geen termijn.
match-title = Is dit dezelfde?
# $name (String)
match-text = De gemeente kent ook: { $name }. Gaat uw brief daarover?
match-yes = Ja, dezelfde
match-no = Nee, iets anders
match-toast-yes = Samengevoegd
match-toast-no = Ze blijven apart
contradiction-title = Twee verschillende datums
# $step (String)
# $gemeente (String)
# $own (String)
contradiction-text = { $step }: de gemeente zegt { $gemeente }, uw brief zegt { $own }. Bel de gemeente als uw brief klopt.
contribution-title = Eigen bijdrage
# $amount (String)
contribution-due = Hoogstens { $amount } per maand, voor uw hele huishouden. Het CAK stuurt de rekening.
contribution-exempt = U betaalt hiervoor geen eigen bijdrage.
contribution-separate = Hiervoor geldt een eigen bijdrage naar inkomen. Vraag het CAK: 0800-1925.
contribution-unknown = Wij weten dit niet zeker. Vraag het CAK: 0800-1925.
contribution-reason-household = U betaalt één keer, ook bij meer voorzieningen.
contribution-reason-aow = U woont samen en één van u heeft nog geen AOW.
contribution-reason-wheelchair = Voor een rolstoel betaalt u niets.
contribution-reason-child = Voor een kind jonger dan 18 betaalt u meestal niets.
contribution-reason-wlz = U betaalt al een bijdrage voor de Wlz.
contribution-reason-minimabeleid = Uw gemeente vraagt niets bij een laag inkomen.
contribution-reason-beschermd-wonen = Bij beschermd wonen telt uw inkomen mee.
contribution-reason-algemeen = Bij een algemene voorziening bepaalt de gemeente de prijs.
contribution-reason-year-unknown = Het bedrag voor dit jaar is nog niet bekend.
contribution-reason-not-awarded = U betaalt pas als de hulp is toegekend.
contribution-reason-other-law = Voor deze wet gelden andere regels.
contribution-source = Bron van het bedrag

stage-onbekend = Bekend bij de gemeente
stage-onderzoek = In onderzoek
stage-verslag = Verslag is klaar
stage-aanvraag = Aangevraagd
stage-opgeschort = Gemeente wacht op informatie
stage-toegewezen = Toegekend
stage-levering = Loopt
stage-afgewezen = Afgewezen
stage-bezwaar = Bezwaar loopt
stage-beroep = Beroep loopt
stage-beeindigd = Gestopt

step-melding = Melding
step-persoonlijk-plan = Persoonlijk plan
step-onderzoek = Onderzoek
step-gesprek = Gesprek
step-verslag = Verslag
step-aanvraag = Aanvraag
step-beschikking = Besluit
step-opdracht = Opdracht gegeven
step-levering = Hulp gestart
step-levering-gestopt = Hulp gestopt
step-heronderzoek = Nieuw onderzoek
step-bezwaar = Bezwaar
step-beslissing-op-bezwaar = Besluit op bezwaar
step-beroep = Beroep
step-einde-recht = Laatste dag van het besluit
step-done = klaar
step-current = nu
step-todo = nog niet

outcome-toegewezen = Toegekend
outcome-gedeeltelijk = Deels toegekend
outcome-afgewezen = Afgewezen

form-zin = Hulp in natura (de gemeente regelt het)
form-pgb = Persoonsgebonden budget (PGB)
form-tegemoetkoming = Geldbedrag (tegemoetkoming)
law-wmo = Wet maatschappelijke ondersteuning (Wmo)
law-jeugdwet = Jeugdwet
law-wlz = Wet langdurige zorg (Wlz)
law-zvw = Zorgverzekeringswet (Zvw)

# $count (String)
# $unit (String)
amount-per-week = { $count } { $unit } per week
# $count (String)
# $unit (String)
amount-per-vier-weken = { $count } { $unit } per vier weken
# $count (String)
# $unit (String)
amount-per-maand = { $count } { $unit } per maand
# $count (String)
# $unit (String)
amount-per-beschikking = { $count } { $unit } in totaal
unit-uur = uur
unit-minuut = minuten
unit-dagdeel = dagdelen
unit-etmaal = etmalen
unit-rit = ritten
unit-stuk = stuks
unit-euro = euro

kind-hulp-bij-het-huishouden = Hulp bij het huishouden
kind-begeleiding = Begeleiding
kind-persoonlijke-verzorging = Persoonlijke verzorging
kind-kortdurend-verblijf = Kort verblijf (logeren)
kind-woondiensten = Hulp bij het wonen
kind-overige-ondersteuning = Andere ondersteuning
kind-dagbesteding = Dagbesteding
kind-vervoerdiensten = Vervoer (taxi of busje)
kind-overige-groepsgerichte-ondersteuning = Andere hulp in een groep
kind-overige-maatwerkarrangementen = Andere hulp op maat
kind-rolstoelen = Rolstoel
kind-vervoervoorzieningen = Scootmobiel of ander vervoermiddel
kind-woonvoorzieningen = Aanpassing in huis
kind-overige-hulpmiddelen = Ander hulpmiddel
kind-beschermd-wonen = Beschermd wonen
kind-opvang = Opvang
kind-spoedopvang = Spoedopvang
kind-overige-beschermd-wonen-en-opvang = Anders beschermd wonen of opvang
