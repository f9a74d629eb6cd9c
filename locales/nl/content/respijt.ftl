# Even vrij van de zorg.
tip-respijtzorg-vragen-title = Even vrij: laat iemand de zorg overnemen
tip-respijtzorg-vragen-text =
    U mag even vrij zijn van de zorg. Dat heet respijtzorg. U hoeft daar niet eerst voor om te vallen.

    Het kan op veel manieren. Een vrijwilliger komt een paar uur. Of uw naaste gaat een dag naar een groep. Soms neemt iemand de zorg thuis over. Logeren kan ook.

    Begin klein: één ochtend in de week. Dan kunt u en uw naaste wennen.

    Vraag de gemeente wat er bij u in de buurt is. Soms betaalt de zorgverzekeraar mee. Is er al langdurige zorg (Wlz)? Dan helpt het zorgkantoor, de dienst die deze zorg regelt.
tip-respijtzorg-vragen-step-1 = Bel de gemeente
tip-respijtzorg-vragen-step-2 = Bel de Mantelzorglijn

tip-respijt-verzekering-title = Kijk wat uw verzekering betaalt
tip-respijt-verzekering-text =
    In een aanvullende verzekering zit soms vervangende zorg. Iemand neemt de zorg dan een aantal dagen over. Soms zit er ook een mantelzorgmakelaar in: iemand die regelwerk overneemt.

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

tip-eerste-keer-vrij-title = De eerste keer weg: zo went het voor u allebei
tip-eerste-keer-vrij-text =
    Weggaan voelt soms als in de steek laten. Dat is het niet. Begin klein, dan groeit het vertrouwen.

    1. Kies één uur, op een rustig moment van de dag.

    2. Vraag iemand die uw naaste al kent. Een buur, een vriend of een vrijwilliger.

    3. Drink de eerste keer samen koffie. Ga de tweede keer een half uur de deur uit.

    4. Schrijf op één blad wat die persoon moet weten. En op welk nummer u te bereiken bent.

    5. Ging het goed? Maak er een vaste dag van. Dan hoeft u het niet steeds opnieuw te vragen.
tip-eerste-keer-vrij-step-1 = Zet het eerste uur in de agenda
tip-eerste-keer-vrij-step-2 = Bel de Mantelzorglijn

tip-dag-naar-een-groep-title = Een vaste dag naar een groep geeft lucht aan allebei
tip-dag-naar-een-groep-text =
    Samen koken, bewegen, in de tuin werken of gewoon praten. Dat heet dagbesteding. Het geeft de een gezelschap en de ander een vrije dag.

    Vraag of u samen een keer mag komen kijken. Let op de sfeer: wordt er gelachen? Past de groep?

    Zegt uw naaste nee? Noem het dan geen dagbesteding. “Ze zoeken iemand die kan helpen in de tuin” klinkt heel anders.

    Vraag ook wie het vervoer regelt. Dat hoort er vaak bij.
tip-dag-naar-een-groep-step-1 = Bekijk het aanbod
tip-dag-naar-een-groep-step-2 = Bel de gemeente

tip-paar-nachten-logeren-title = Een paar nachten vrij: laat uw naaste logeren
tip-paar-nachten-logeren-text =
    Uw naaste kan soms een paar dagen ergens anders slapen, met zorg erbij. De gemeente noemt dat kortdurend verblijf. Sommige mensen doen het elke maand, anderen één keer per jaar.

    Woont uw naaste thuis met zorg uit de Wlz? Dat is de wet voor zorg dag en nacht. Vraag het dan aan het zorgkantoor: de dienst die deze zorg regelt. Kijk ook in de aanvullende verzekering.

    Hoeveel nachten het mogen zijn, is niet overal gelijk. Vraag het na, en vraag ook wat u zelf betaalt.

    Neem iets van thuis mee: een eigen deken, een foto, de vaste koffiebeker.
tip-paar-nachten-logeren-step-1 = Bel de gemeente
tip-paar-nachten-logeren-step-2 = Bel de Mantelzorglijn

tip-feestdagen-verdelen-title = Verdeel de feestdagen nu, dan zit u niet alleen
tip-feestdagen-verdelen-text =
    Rond de feestdagen is hulp vaak vrij. Mensen denken dan dat iemand anders wel gaat. Verdeel de dagen daarom op tijd.

    Stuur vandaag één bericht aan familie en vrienden. “Wie komt op eerste kerstdag, wie op de tweede, en wie op oudjaar?” Vraag om één antwoord per persoon.

    Kies zelf één dagdeel dat u vrij bent. Zeg het hardop, dan houdt u zich eraan.

    Bel ook met de thuiszorg en de dagbesteding: de groep voor overdag. Vraag welke dagen zij dicht zijn.
tip-feestdagen-verdelen-step-1 = Zet de dagen in de agenda
tip-feestdagen-verdelen-step-2 = Praat met de Luisterlijn
