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

tip-bent-u-mantelzorger-title = Bent u mantelzorger? Vaker dan u denkt
tip-bent-u-mantelzorger-text =
    “Ik ben gewoon zijn vrouw.” Veel mensen zeggen dat. Toch bent u mantelzorger als u zorgt voor iemand die u na staat, en dat niet als beroep doet.

    Het gaat niet alleen om wassen en tillen. Ook regelen, meegaan, opletten en bellen tellen mee.

    Veel gemeenten kijken naar hoeveel en hoe lang. Vaak is dat drie maanden of langer, of acht uur per week of meer. Vraag wat er bij u geldt.

    Zeg het ook hardop: tegen de huisarts, op uw werk, bij de gemeente. Dan kunnen zij rekening met u houden.
tip-bent-u-mantelzorger-step-1 = Vul in hoeveel u zorgt
tip-bent-u-mantelzorger-step-2 = Vraag uw gemeente wat zij geeft

tip-bedank-uw-mantelzorger-title = Bedank wie voor u zorgt: vraag de waardering aan
tip-bedank-uw-mantelzorger-text =
    De gemeente bedankt mantelzorgers elk jaar. Dat heet mantelzorgwaardering. Het is een bedrag, een bon of een uitje. Het gaat via de gemeente waar u woont, ook als uw mantelzorger ergens anders woont.

    Bel en vraag wie het moet aanvragen: u of uw mantelzorger. Vraag ook vóór welke dag.

    Zeg er zelf iets bij. “Zonder jou woonde ik hier niet meer.” Dat is vaak meer waard dan de bon.
tip-bedank-uw-mantelzorger-step-1 = Bel de gemeente
tip-bedank-uw-mantelzorger-step-2 = Bekijk uw gemeente
