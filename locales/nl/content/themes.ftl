# De namen van de onderwerpen.
theme-rechten = Rechten en regels
theme-geld = Geld en pgb
theme-respijt = Even vrij van de zorg
theme-werk = Werk en verlof
theme-voor-uzelf = Goed voor uzelf zorgen
theme-zorg-thuis = Zorg thuis
theme-dementie = Dementie
theme-jong = Jong en zorgen
theme-wonen = Hulpmiddelen en wonen
theme-vervoer = Vervoer
theme-digitaal = Digitaal en DigiD
theme-regelen = Zaken op papier
theme-waardering = Waardering
theme-na-de-zorg = Als de zorg verandert
theme-crisis = Als het niet meer gaat
theme-lokaal = Uit uw gemeente
