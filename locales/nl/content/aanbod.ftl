# Wat er bestaat: de teksten bij content/voorzieningen/.

aanbod-hulp-bij-het-huishouden-title = Hulp bij het huishouden
aanbod-hulp-bij-het-huishouden-text =
    Iemand helpt u om uw huis schoon en leefbaar te houden. Denk aan schoonmaken, de was en boodschappen.

    De gemeente kijkt samen met u wat u nog zelf kunt. Ook telt wat huisgenoten kunnen doen.
aanbod-hulp-bij-het-huishouden-who = Voor wie het huishouden niet meer alleen lukt.
aanbod-hulp-bij-het-huishouden-search = schoonmaken poetsen stofzuigen was strijken koken boodschappen huishoudelijke schoonmaakhulp

aanbod-begeleiding-title = Begeleiding
aanbod-begeleiding-text =
    Iemand helpt u bij wat in het dagelijks leven moeilijk is. Bijvoorbeeld plannen, geld, post, of contact met anderen.

    Het doel is dat u zelfstandig blijft wonen en mee blijft doen.
aanbod-begeleiding-who = Voor wie door een ziekte of beperking vastloopt in het dagelijks leven.
aanbod-begeleiding-search = coach structuur plannen administratie post geld dag indelen individueel psychisch

aanbod-persoonlijke-verzorging-title = Persoonlijke verzorging
aanbod-persoonlijke-verzorging-text =
    Iemand helpt u bij wassen, aankleden of eten. Onder de Wmo gaat het vaak om aansporen en meekijken.

    Is de verzorging nodig door een ziekte? Dan betaalt vaak de zorgverzekeraar. Vraag het de huisarts of de wijkverpleging.
aanbod-persoonlijke-verzorging-who = Voor wie hulp nodig heeft om zichzelf te verzorgen.
aanbod-persoonlijke-verzorging-search = wassen douchen aankleden eten toilet verzorging

aanbod-kortdurend-verblijf-title = Kortdurend verblijf (logeren)
aanbod-kortdurend-verblijf-text =
    De persoon voor wie u zorgt, logeert tijdelijk ergens anders. U krijgt zo even rust, of u kunt weg.

    Dit is een vorm van respijtzorg: zorg die de mantelzorger ontlast.
aanbod-kortdurend-verblijf-who = Voor wie thuis zorg krijgt, en voor de mantelzorger die op adem moet komen.
aanbod-kortdurend-verblijf-search = logeeropvang logeerhuis respijtzorg vakantie mantelzorger vervanging weekend

aanbod-woondiensten-title = Woondiensten
aanbod-woondiensten-text =
    Diensten die helpen om goed in uw huis te wonen. Wat eronder valt, verschilt per gemeente.

    Vraag bij de gemeente wat er voor u is.
aanbod-woondiensten-who = Voor wie met een dienst in of om het huis zelfstandig kan blijven wonen.
aanbod-woondiensten-search = wonen huis dienst verhuizen alarm

aanbod-overige-ondersteuning-title = Andere ondersteuning voor u of uw gezin
aanbod-overige-ondersteuning-text =
    Hulp die op uw situatie is gemaakt en niet in een ander vakje past. Ook hulp voor de mantelzorger kan hieronder vallen.

    De gemeente moet bij het onderzoek kijken wat de mantelzorger nodig heeft.
aanbod-overige-ondersteuning-who = Voor bewoners, gezinnen en mantelzorgers met een vraag die nergens anders past.
aanbod-overige-ondersteuning-search = mantelzorgondersteuning mantelzorger gezin ontlasten overbelast steun

aanbod-dagbesteding-title = Dagbesteding
aanbod-dagbesteding-text =
    Overdag doet u met anderen iets dat bij u past. Er is begeleiding bij. Het geeft ritme aan de week.

    Thuis is er dan rust voor de mantelzorger.
aanbod-dagbesteding-who = Voor wie overdag structuur, gezelschap of toezicht nodig heeft.
aanbod-dagbesteding-search = dagopvang activiteiten groep dementie gezelschap ritme week

aanbod-vervoerdiensten-title = Vervoer
aanbod-vervoerdiensten-text =
    U reist met een taxi of bus die u met anderen deelt. Dat kan van deur tot deur.

    De gemeente kan vervoer buiten de eigen bijdrage laten. Vraag wat een rit kost.
aanbod-vervoerdiensten-who = Voor wie niet met de bus of de auto kan reizen.
aanbod-vervoerdiensten-search = taxi hubtaxi regiotaxi busje rit reizen pas collectief

aanbod-overige-groepsondersteuning-title = Andere ondersteuning in een groep
aanbod-overige-groepsondersteuning-text =
    Begeleiding of een cursus in een groep, die geen dagbesteding is. Wat er is, verschilt per gemeente.

    Vraag de gemeente naar het aanbod bij u in de buurt.
aanbod-overige-groepsondersteuning-who = Voor wie samen met anderen iets wil leren of oefenen.
aanbod-overige-groepsondersteuning-search = groep cursus training lotgenoten

aanbod-overige-maatwerkarrangementen-title = Een pakket op maat
aanbod-overige-maatwerkarrangementen-text =
    Soms past één soort hulp niet. De gemeente maakt dan een pakket van verschillende soorten.

    In het besluit moet staan wat u krijgt en hoeveel.
aanbod-overige-maatwerkarrangementen-who = Voor wie meer soorten hulp tegelijk nodig heeft.
aanbod-overige-maatwerkarrangementen-search = pakket combinatie arrangement maatwerk

aanbod-rolstoelen-title = Rolstoel
aanbod-rolstoelen-text =
    Een rolstoel die bij u past, voor als u niet goed kunt lopen. Een rolstoel voor elke dag is maatwerk.

    Heeft uw huishouden alleen een rolstoel van de gemeente? Dan betaalt u geen eigen bijdrage.
aanbod-rolstoelen-who = Voor wie vaak of altijd een rolstoel nodig heeft.
aanbod-rolstoelen-search = rolstoel elektrisch duwen zitten lopen

aanbod-vervoervoorzieningen-title = Vervoermiddel, zoals een scootmobiel
aanbod-vervoervoorzieningen-text =
    Een eigen middel om u te verplaatsen in uw buurt. Bijvoorbeeld een scootmobiel of een aangepaste fiets.

    De gemeente kijkt of ander vervoer ook kan, zoals een deeltaxi.
aanbod-vervoervoorzieningen-who = Voor wie korte afstanden niet meer lopend of fietsend kan doen.
aanbod-vervoervoorzieningen-search = scootmobiel driewielfiets fiets auto aanpassing bus

aanbod-woonvoorzieningen-title = Aanpassing van uw huis
aanbod-woonvoorzieningen-text =
    Een verandering aan uw huis, zodat u er kunt blijven wonen. Bijvoorbeeld een traplift of een douche zonder drempel.

    Wacht met kopen of verbouwen tot het besluit er is. Vraag eerst de gemeente.
aanbod-woonvoorzieningen-who = Voor wie zich in huis niet meer veilig kan bewegen.
aanbod-woonvoorzieningen-search = traplift douche drempel beugel badkamer verbouwen woningaanpassing lift

aanbod-overige-hulpmiddelen-title = Andere hulpmiddelen
aanbod-overige-hulpmiddelen-text =
    Een hulpmiddel voor langere tijd, dat u niet gewoon in de winkel koopt. Bijvoorbeeld een tillift.

    Sommige hulpmiddelen zijn voor iedereen te koop. Die krijgt u meestal niet van de gemeente.
aanbod-overige-hulpmiddelen-who = Voor wie een bijzonder hulpmiddel nodig heeft om thuis te wonen.
aanbod-overige-hulpmiddelen-search = tillift toiletstoel douchestoel hulpmiddel bed

aanbod-beschermd-wonen-title = Beschermd wonen
aanbod-beschermd-wonen-text =
    U woont op een plek met toezicht en begeleiding, omdat alleen wonen niet veilig lukt.

    De eigen bijdrage is hier anders. Die hangt af van uw inkomen en vermogen.
aanbod-beschermd-wonen-who = Voor wie door psychische problemen niet zelfstandig kan wonen.
aanbod-beschermd-wonen-search = psychisch toezicht begeleid wonen instelling

aanbod-opvang-title = Opvang
aanbod-opvang-text =
    Een veilige plek en hulp als u geen huis meer heeft, of thuis niet veilig bent.

    Bent u nu in gevaar? Bel 112. Zorgen over geweld thuis? Bel Veilig Thuis, dag en nacht.
aanbod-opvang-who = Voor wie geen onderdak heeft of weg moet uit een onveilig huis.
aanbod-opvang-search = dakloos huiselijk geweld veilig blijf van mijn lijf onderdak slapen

aanbod-spoedopvang-title = Spoedopvang
aanbod-spoedopvang-text =
    Opvang die meteen nodig is. Wacht niet op een formulier: bel de gemeente.

    Bent u nu in gevaar? Bel 112. Bij geweld thuis helpt Veilig Thuis dag en nacht.
aanbod-spoedopvang-who = Voor wie vandaag een veilige plek nodig heeft.
aanbod-spoedopvang-search = spoed dakloos crisis geweld nood vandaag

aanbod-overige-beschermd-wonen-en-opvang-title = Andere vormen van beschermd wonen en opvang
aanbod-overige-beschermd-wonen-en-opvang-text =
    Vormen van wonen met bescherming die niet onder de andere namen vallen. Wat er is, verschilt per gemeente.

    De eigen bijdrage is hier anders. Die hangt af van uw inkomen en vermogen.
aanbod-overige-beschermd-wonen-en-opvang-who = Voor wie een beschermde plek nodig heeft die op maat is.
aanbod-overige-beschermd-wonen-en-opvang-search = beschermd thuis begeleid opvang wonen

aanbod-totaal-zorgpakket-title = Alles in één pgb
aanbod-totaal-zorgpakket-text =
    Alle hulp die u nodig heeft, samen in één persoonsgebonden budget (pgb). U regelt de hulp dan zelf.

    Vraag de gemeente of zij dit heeft. Het bestaat alleen als pgb.
aanbod-totaal-zorgpakket-who = Voor wie meer soorten hulp nodig heeft en een pgb zelf kan beheren.
aanbod-totaal-zorgpakket-search = pgb budget pakket zelf regelen

aanbod-algemene-voorziening-title = Hulp waar u zo terechtkunt
aanbod-algemene-voorziening-text =
    Sommige hulp is er voor iedereen. De gemeente onderzoekt u dan niet eerst. U krijgt ook geen besluit.

    Dit heet een algemene voorziening. Denk aan een ontmoetingsochtend, maaltijden of een boodschappendienst. Een pgb kan hiervoor niet.

    Soms betaalt u iets. Vraag dat aan wie de hulp geeft.
aanbod-algemene-voorziening-who = Voor alle inwoners.
aanbod-algemene-voorziening-search = algemene voorziening maaltijden ontmoeting koffie boodschappen vrij toegankelijk buurthuis

aanbod-mantelzorgwaardering-title = Mantelzorgwaardering
aanbod-mantelzorgwaardering-text =
    Elk jaar waardeert de gemeente mantelzorgers. Dat kan een bedrag zijn, een bon of een uitje.

    U vraagt het aan in de gemeente waar uw naaste woont. Vaak moet dat elk jaar opnieuw, vóór een vaste dag.
aanbod-mantelzorgwaardering-who = Voor mantelzorgers van iemand die in de gemeente woont.
aanbod-mantelzorgwaardering-search = waardering compliment bon cadeau bedrag bedankt

aanbod-clientondersteuning-title = Cliëntondersteuning
aanbod-clientondersteuning-text =
    Iemand denkt met u mee en gaat mee naar het gesprek. Die persoon is onafhankelijk van de gemeente.

    De gemeente moet u hierop wijzen vóór het onderzoek begint. Ook de mantelzorger mag hulp vragen.
aanbod-clientondersteuning-who = Voor iedereen met een vraag over zorg of hulp, en voor mantelzorgers.
aanbod-clientondersteuning-search = onafhankelijk meedenken gesprek mee advies hulp

aanbod-vrijwilligers-title = Vrijwilligers
aanbod-vrijwilligers-text =
    Een vrijwilliger helpt u met iets gewoons. Bijvoorbeeld een boodschap, een klus, een rit of de tuin.

    Er is geen besluit voor nodig. Vraag of er kosten zijn, bijvoorbeeld voor een rit.
aanbod-vrijwilligers-who = Voor wie af en toe hulp of gezelschap zoekt.
aanbod-vrijwilligers-search = vrijwilliger boodschappen klus tuin vervoer papierwerk maatje bezoek

aanbod-klacht-title = Een klacht
aanbod-klacht-text =
    Bent u niet goed behandeld? Dan kunt u een klacht indienen. Dat kan bij de gemeente of bij wie de hulp geeft.

    Bent u het niet eens met een besluit? Dan maakt u bezwaar. Dat is iets anders dan een klacht.

    Komt u er met de gemeente niet uit? Dan kan de ombudsman meekijken.
aanbod-klacht-who = Voor wie niet tevreden is over hoe het ging.
aanbod-klacht-search = klagen klachten ontevreden ombudsman behandeld
