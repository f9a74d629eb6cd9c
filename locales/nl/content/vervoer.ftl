# Vervoer.
tip-parkeren-bij-uw-naaste-title = Betaald parkeren? Vraag een vergunning
tip-parkeren-bij-uw-naaste-text =
    Komt de mantelzorger vaak met de auto, en is parkeren duur? Veel gemeenten hebben een vergunning voor mantelzorg.

    De persoon die zorg krijgt, vraagt de vergunning aan. Dat gebeurt bij de gemeente waar hij of zij woont.

    De prijs is overal anders. Soms is de vergunning gratis. Soms is er een verklaring nodig van een arts. Vraag dat van tevoren.
tip-parkeren-bij-uw-naaste-step-1 = Bel de gemeente

tip-vervoer-op-maat-title = Reizen als bus of trein niet lukt
tip-vervoer-op-maat-text =
    Lukt reizen met de bus niet meer? De gemeente kan helpen met vervoer. Bijvoorbeeld met een pas voor de regiotaxi of een scootmobiel.

    Begin met een melding. Zeg waar u heen wilt en hoe vaak. Vrienden zien, naar de kerk of naar de markt: het telt allemaal mee.

    Soms rijden vrijwilligers in de buurt. Dat is vaak sneller geregeld. Vraag ernaar.
tip-vervoer-op-maat-step-1 = Bel de gemeente
tip-vervoer-op-maat-step-2 = Kijk op Regelhulp

tip-parkeren-met-een-beperking-title = Kan iemand niet ver lopen? Vraag een parkeerkaart
tip-parkeren-met-een-beperking-text =
    Er bestaat een kaart voor wie door een beperking niet ver kan lopen. Dat is de gehandicaptenparkeerkaart. De auto mag dan op een plek dicht bij de deur.

    U vraagt de kaart aan bij de gemeente waar die persoon woont. Vraag vooraf wat het kost, en of een arts moet meekijken. Vraag ook of het kan voor wie altijd met een ander meerijdt.

    Is parkeren bij huis moeilijk? Vraag of er een eigen plek kan komen.
tip-parkeren-met-een-beperking-step-1 = Bel de gemeente
tip-parkeren-met-een-beperking-step-2 = Kijk op Regelhulp

tip-ritten-verdelen-title = Verdeel de ritten: u hoeft niet altijd te rijden
tip-ritten-verdelen-text =
    Ziekenhuis, kapper, tandarts: voor u het weet bent u elke week chauffeur. Rijden is juist iets wat anderen goed kunnen overnemen.

    Kijk welke afspraken er de komende maand zijn. Kies er één waar u zelf bij wilt zijn, omdat u wilt horen wat de dokter zegt.

    Vraag voor de andere ritten een buur, een neef of een vrijwilliger. Noem dag, tijd en adres. “Kun jij dinsdag om tien uur rijden naar de kapper?”
tip-ritten-verdelen-step-1 = Bekijk de afspraken
tip-ritten-verdelen-step-2 = Zoek vrijwilligers
