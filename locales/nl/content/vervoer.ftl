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
