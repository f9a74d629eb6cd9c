# Zorg thuis.
tip-taken-verdelen-title = Verdeel de taken: vraag één ding aan één persoon
tip-taken-verdelen-text =
    Mensen willen vaak graag helpen, maar weten niet hoe. Op een site voor burenhulp was er veel meer aanbod dan vraag. Vragen is het moeilijkste deel.

    Schrijf op wat u deze week doet. Zet een kruisje bij wat een ander ook kan. Boodschappen, de hond, de was, een ritje naar het ziekenhuis.

    Vraag dan één ding aan één persoon, met een dag erbij. “Kun jij donderdag mee naar de oogarts?” Daar is makkelijk ja op te zeggen.
tip-taken-verdelen-step-1 = Zet de taak in de agenda
tip-taken-verdelen-step-2 = Vraag raad bij de Mantelzorglijn

tip-mantelzorgmakelaar-title = Laat een mantelzorgmakelaar regelen
tip-mantelzorgmakelaar-text =
    Een mantelzorgmakelaar neemt regelwerk van u over. Formulieren, telefoontjes, uitzoeken welke wet geldt: dat is hun vak.

    Een aanvullende verzekering betaalt dit soms. Kijk in uw eigen polis en in die van uw naaste. Een van u beiden kan het vragen, niet allebei.

    Vraag in het eerste gesprek wat het kost en wat er gedaan wordt. Kies iemand uit het register van de beroepsvereniging.
tip-mantelzorgmakelaar-step-1 = Zoek een mantelzorgmakelaar
tip-mantelzorgmakelaar-step-2 = Vraag raad bij de Mantelzorglijn

tip-noodplan-title = Wat als u zelf ziek wordt?
tip-noodplan-text =
    Niemand denkt er graag aan. Toch geeft het rust als het geregeld is. Schrijf op één blad wat een ander moet weten.

    Wie neemt de zorg over? Waar ligt de sleutel? Welke medicijnen, en hoe laat? Wat doet uw naaste graag, en wat juist niet?

    Zet de nummers erbij van de huisarts, de apotheek en de familie. Hang het blad aan de koelkast. Geef een kopie aan iemand die dichtbij woont.
tip-noodplan-step-1 = Bekijk de nummers
tip-noodplan-step-2 = Vraag uw huisarts om een medicijnlijst

tip-hulp-zonder-besluit-title = Hulp die u zo kunt krijgen, zonder besluit
tip-hulp-zonder-besluit-text =
    Voor sommige hulp is geen onderzoek en geen besluit nodig. Dat heet een algemene voorziening. U kunt er gewoon gebruik van maken.

    Denk aan warme maaltijden thuis, een boodschappendienst of een ochtend met koffie in de buurt. In veel plaatsen zijn er ook vrijwilligers. Zij helpen met vervoer, de tuin of papieren.

    Elke gemeente heeft een eigen aanbod. Vraag wat er bij u is, en wat het kost.
tip-hulp-zonder-besluit-step-1 = Bekijk het aanbod
tip-hulp-zonder-besluit-step-2 = Bel de gemeente

tip-zorg-dag-en-nacht-title = Is er dag en nacht iemand nodig?
tip-zorg-dag-en-nacht-text =
    Kan iemand niet meer zonder toezicht of zorg dichtbij, dag en nacht? En gaat dat niet meer over? Dan past de Wet langdurige zorg (Wlz) misschien beter dan hulp van de gemeente.

    U vraagt dat aan bij het CIZ. Dat beslist binnen zes weken. Vraag ook of thuis blijven wonen kan.

    Betaalt uw huishouden een eigen bijdrage voor de Wlz? Dan vervalt die voor hulp van de gemeente. Vraag het CAK wat u gaat betalen.

    Overleg eerst met de huisarts of de wijkverpleegkundige.
tip-zorg-dag-en-nacht-step-1 = Bel het CIZ
tip-zorg-dag-en-nacht-step-2 = Overleg met de huisarts
