# The emergency plan on paper, for whoever takes over.
noodplan-title = Als ik uitval: wat anderen moeten weten
noodplan-112 = Is iemand in levensgevaar, of is er direct gevaar? Bel 112.
noodplan-client = Voor wie dit plan is
noodplan-checked = Laatst nagekeken
noodplan-people = Wie het kan overnemen: bel in deze volgorde
noodplan-keys = Sleutels en binnenkomen
noodplan-medicines = Medicijnen
noodplan-routines = Hoe een dag gaat
noodplan-good-to-know = Goed om te weten
noodplan-professionals = Huisarts, apotheek en thuiszorg
noodplan-footer = Gemaakt met Naaste. Bewaar dit blad waar anderen het vinden. Klopt er iets niet meer? Maak een nieuw blad.
noodplan-page = Pagina {"{"}page{"}"} van {"{"}pages{"}"}
noodplan-date = { $day } { $month } { $year }
