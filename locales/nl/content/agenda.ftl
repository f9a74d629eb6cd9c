# Titles in a calendar file; the name of the voorziening or the budget follows.
agenda-term-onderzoek = Onderzoek klaar
agenda-term-persoonlijk-plan = Persoonlijk plan inleveren
agenda-term-beschikking = Besluit van de gemeente
agenda-term-bezwaar = Laatste dag voor bezwaar
agenda-term-beslissing-op-bezwaar = Besluit op bezwaar
agenda-term-beslissing-op-bezwaar-commissie = Besluit op bezwaar
agenda-term-beroep = Laatste dag voor beroep
agenda-term-ingebrekestelling = Twee weken na uw ingebrekestelling
agenda-term-dwangsom = Laatste dag van de dwangsom
agenda-pgb-verlengen = Verlenging van het pgb vragen
agenda-pgb-einde = Laatste dag van het pgb
