# Waardering.
tip-mantelzorgwaardering-title = Vraag uw mantelzorgwaardering aan
tip-mantelzorgwaardering-text =
    Elke gemeente moet mantelzorgers elk jaar waarderen. Hoe, dat kiest de gemeente zelf. Een bedrag, een bon of een uitje: het verschilt per plaats.

    Vraag het aan in de gemeente waar uw naaste woont. Dat geldt ook als u zelf ergens anders woont.

    Vaak moet u het elk jaar opnieuw vragen, vóór een vaste dag. Bel en vraag naar die dag.
tip-mantelzorgwaardering-step-1 = Bel de gemeente
tip-mantelzorgwaardering-step-2 = Bekijk uw gemeente

tip-dag-van-de-mantelzorg-title = 10 november is de Dag van de Mantelzorg
tip-dag-van-de-mantelzorg-text =
    Op 10 november staan mantelzorgers in het licht. Op veel plekken is er dan iets te doen: een lunch, een film of een middag samen.

    Kijk wat uw gemeente organiseert. Ga als het kan. Even tussen mensen zijn die het begrijpen, doet veel goed.

    Kunt u niet weg? Vraag iemand om die paar uur over te nemen.
tip-dag-van-de-mantelzorg-step-1 = Kijk bij uw gemeente
tip-dag-van-de-mantelzorg-step-2 = Zet het in de agenda
