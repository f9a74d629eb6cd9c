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

    De papieren kunnen even wachten. Vraag iemand om samen een lijstje te maken. Denk aan de gemeente, het CAK (eigen bijdrage) en de SVB (AOW en pgb). Vraag ook wie hulpmiddelen ophaalt.

    Praat over hoe het met u gaat. Met een vriend, met de huisarts of met de Mantelzorglijn.
tip-als-de-zorg-stopt-step-1 = Bel de Mantelzorglijn
tip-als-de-zorg-stopt-step-2 = Bel de Luisterlijn

tip-naar-een-verpleeghuis-title = Als thuis niet meer gaat: u blijft belangrijk
tip-naar-een-verpleeghuis-text =
    Voor veel mensen voelt dit als opgeven. Dat is het niet. U zorgt straks anders. Kijk rustig rond, ook als het nog niet hoeft.

    1. Bezoek samen twee plekken. Eet er een keer mee en kijk hoe mensen met elkaar praten.

    2. Vraag hoe u betrokken blijft. Mag u mee-eten, wassen, blijven slapen?

    3. Vraag of er een wachtlijst is, en wat er gebeurt als het thuis ineens misgaat.

    4. Schrijf op wat een ander moet weten. Hoe drinkt iemand koffie? Waar wordt iemand rustig van?

    5. Voor een plek is een besluit nodig van het CIZ. Dat is de dienst die beslist over zorg dag en nacht.
tip-naar-een-verpleeghuis-step-1 = Bel de Mantelzorglijn
tip-naar-een-verpleeghuis-step-2 = Bel het CIZ

tip-verhuizen-andere-gemeente-title = Verhuizen naar een andere gemeente? Meld het vooraf
tip-verhuizen-andere-gemeente-text =
    Hulp van de gemeente verhuist niet vanzelf mee. De gemeente waar iemand woont, regelt de hulp. Na de verhuizing is dat dus een andere.

    Bel allebei de gemeenten zodra u de datum weet. Vraag de oude tot welke dag de hulp loopt. Vraag de nieuwe of u nu al een melding mag doen.

    Vraag ook wat er met een rolstoel of traplift gebeurt. En bewaar het oude besluit, dat helpt in het gesprek.
tip-verhuizen-andere-gemeente-step-1 = Bel de gemeente
tip-verhuizen-andere-gemeente-step-2 = Doe een melding

tip-waken-om-de-beurt-title = De laatste dagen: waak om de beurt
tip-waken-om-de-beurt-text =
    Bij iemand zijn in de laatste dagen vraagt veel. U houdt het langer vol als u het deelt.

    1. Vraag de huisarts en de verpleging wat u kunt verwachten. Vraag wie u 's nachts belt.

    2. Maak een rooster. Niemand waakt langer dan een paar uur achter elkaar.

    3. Vraag naar vrijwilligers die 's nachts bij iemand zitten. De huisarts of de wijkverpleging kent ze.

    4. Slaap als een ander er is. Eet iets warms.

    5. Bent u er net niet bij op het laatste moment? Dat gebeurt vaak. U heeft niets verkeerd gedaan.
tip-waken-om-de-beurt-step-1 = Bel de huisarts
tip-waken-om-de-beurt-step-2 = Praat met de Luisterlijn

tip-verdriet-om-wie-er-nog-is-title = U mag verdriet hebben om wie er nog is
tip-verdriet-om-wie-er-nog-is-text =
    Iemand leeft, en toch bent u iets kwijt. Het gesprek van vroeger, de plannen, het leven dat u dacht te krijgen. Dat heet levend verlies.

    Anderen zien het vaak niet. “Gelukkig heb je hem nog”, zeggen ze. U kunt dan antwoorden: “Ja. En ik mis hem ook.”

    Vertel vandaag aan één iemand wat u mist. Schrijven kan ook, of bellen met de Luisterlijn. Blijft het verdriet te zwaar? Vertel het uw huisarts.
tip-verdriet-om-wie-er-nog-is-step-1 = Praat met de Luisterlijn
tip-verdriet-om-wie-er-nog-is-step-2 = Bel de Mantelzorglijn
