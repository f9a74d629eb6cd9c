# Even vrij van de zorg.
tip-respijtzorg-vragen-title = Even vrij: laat iemand de zorg overnemen
tip-respijtzorg-vragen-text =
    U mag even vrij zijn van de zorg. Dat heet respijtzorg. U hoeft daar niet eerst voor om te vallen.

    Het kan op veel manieren. Een vrijwilliger komt een paar uur. Of uw naaste gaat een dag naar een groep. Soms neemt iemand de zorg thuis over. Logeren kan ook.

    Begin klein: één ochtend in de week. Dan kunt u en uw naaste wennen.

    Vraag de gemeente wat er bij u in de buurt is. Soms betaalt de zorgverzekeraar mee. Is er al langdurige zorg (Wlz)? Dan helpt het zorgkantoor.
tip-respijtzorg-vragen-step-1 = Bel de gemeente
tip-respijtzorg-vragen-step-2 = Bel de Mantelzorglijn

tip-respijt-verzekering-title = Kijk wat uw verzekering betaalt
tip-respijt-verzekering-text =
    In een aanvullende verzekering zit soms vervangende zorg. Iemand neemt de zorg dan een aantal dagen over. Soms zit er ook een mantelzorgmakelaar in.

    Bel uw verzekeraar. Vraag: betaalt u vervangende mantelzorg? Hoeveel dagen per jaar? Wie moet het aanvragen, ik of mijn naaste?

    Kijk ook in de polis van uw naaste. Overstappen kan meestal alleen rond de jaarwisseling.
tip-respijt-verzekering-step-1 = Vraag raad bij de Mantelzorglijn
tip-respijt-verzekering-step-2 = Plan een half uur om te bellen

tip-vervanging-zomer-title = Weg in de zomer? Regel nu vervanging
tip-vervanging-zomer-text =
    Wilt u een paar dagen weg? Dan moet iemand anders de zorg doen. Dat regelen kost tijd.

    De gemeente heeft samen hoogstens acht weken: zes voor het onderzoek en twee voor het besluit. Bel dus in het voorjaar.

    Weet u nog niet wanneer u gaat? Bel toch vast. Vraag welke hulp er is als u weg bent.
tip-vervanging-zomer-step-1 = Bel de gemeente
tip-vervanging-zomer-step-2 = Zet uw vrije dagen in de agenda
