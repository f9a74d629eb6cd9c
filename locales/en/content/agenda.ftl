# Titles in a calendar file; the name of the voorziening or the budget follows.
agenda-term-onderzoek = Assessment due
agenda-term-persoonlijk-plan = Hand in the personal plan
agenda-term-beschikking = Decision by the municipality
agenda-term-bezwaar = Last day to object
agenda-term-beslissing-op-bezwaar = Decision on the objection
agenda-term-beslissing-op-bezwaar-commissie = Decision on the objection
agenda-term-beroep = Last day to appeal
agenda-term-ingebrekestelling = Two weeks after your notice of default
agenda-term-dwangsom = Last day of the penalty
agenda-pgb-verlengen = Ask to renew the PGB
agenda-pgb-einde = Last day of the PGB
