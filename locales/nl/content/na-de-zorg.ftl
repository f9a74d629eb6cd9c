# Als de zorg verandert.
tip-verandering-doorgeven-title = Verandert er iets? Geef het door
tip-verandering-doorgeven-text =
    Een verhuizing, een opname in het ziekenhuis, of het gaat juist beter. Geef dit door aan de gemeente, want de hulp hangt ervan af.

    Bel liever te vroeg dan te laat. Schrijf op wanneer u belde en met wie. Zo voorkomt u problemen achteraf.

    Heeft u een pgb? Vertel het dan ook aan de SVB.
tip-verandering-doorgeven-step-1 = Bel de gemeente
tip-verandering-doorgeven-step-2 = Bekijk uw berichten

tip-laatste-tijd-samen-title = De laatste tijd samen: u hoeft dit niet alleen
tip-laatste-tijd-samen-text =
    Dit is een zware en ook een kostbare tijd. Vraag hulp, zodat er tijd is om gewoon bij elkaar te zijn.

    Vraag de huisarts wat u kunt verwachten en wie u 's nachts kunt bellen. Vraag ook naar wijkverpleging en naar vrijwilligers die waken.

    Werkt u? Dan is er zorgverlof. Bel uw werkgever, of laat iemand anders dat voor u doen.
tip-laatste-tijd-samen-step-1 = Bel de huisarts
tip-laatste-tijd-samen-step-2 = Bel de Mantelzorglijn

tip-als-de-zorg-stopt-title = Later, als de zorg stopt
tip-als-de-zorg-stopt-text =
    Na het overlijden valt veel tegelijk weg: de mens van wie u houdt, en ook uw dagen vol zorg. Leeg en moe zijn hoort daarbij. Soms is er ook opluchting. Dat mag.

    De papieren kunnen even wachten. Vraag iemand om samen een lijstje te maken. Denk aan de gemeente, het CAK en de SVB. Vraag ook wie hulpmiddelen ophaalt.

    Praat over hoe het met u gaat. Met een vriend, met de huisarts of met de Mantelzorglijn.
tip-als-de-zorg-stopt-step-1 = Bel de Mantelzorglijn
tip-als-de-zorg-stopt-step-2 = Bel de Luisterlijn
