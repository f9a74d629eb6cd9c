# Goed voor uzelf zorgen.
tip-signalen-overbelasting-title = Hoe gaat het eigenlijk met u?
tip-signalen-overbelasting-text =
    Als u lang zorgt, merkt u soms niet hoe moe u bent. Sta er twee minuten bij stil.

    Slaapt u slecht? Heeft u vaak hoofdpijn of pijn in uw rug? Bent u sneller boos of moet u vaak huilen? Ziet u vrienden minder, of heeft u nergens meer zin in?

    Herkent u er een paar? Dat is geen zwakte. Vertel het uw huisarts. Zeg erbij dat u mantelzorger bent.
tip-signalen-overbelasting-step-1 = Bel uw huisarts
tip-signalen-overbelasting-step-2 = Bel de Mantelzorglijn

tip-mantelzorglijn-title = Bel met iemand die het begrijpt
tip-mantelzorglijn-text =
    Bij de Mantelzorglijn praat u met iemand die veel weet van mantelzorg. U kunt alles vragen: over regels, geld, verlof of ruzie in de familie.

    Alleen uw verhaal kwijt? Dat mag ook. U hoeft geen vraag te hebben.

    De Mantelzorglijn is er op werkdagen. Wilt u op een ander moment praten? Dan is er de Luisterlijn.
tip-mantelzorglijn-step-1 = Bel de Mantelzorglijn
tip-mantelzorglijn-step-2 = Bel de Luisterlijn

tip-tijd-voor-uzelf-title = Zet één uur voor uzelf in de agenda
tip-tijd-voor-uzelf-text =
    Een uur voor uzelf komt niet vanzelf. Zet het daarom in de agenda, net als een afspraak bij de dokter.

    Kies iets dat u goed doet en dat niet veel vraagt. Wandelen, zingen, koffie met een vriendin, of niets.

    Zeg tegen één persoon welk uur het is. Vraag of die dan een oogje in het zeil houdt.
tip-tijd-voor-uzelf-step-1 = Kies een uur in de agenda

tip-nee-zeggen-title = Zeg één keer nee, met een zin die werkt
tip-nee-zeggen-text =
    Wie altijd ja zegt, is op een dag op. Nee zeggen hoeft niet hard te zijn. Het helpt om de zin al klaar te hebben.

    Bijvoorbeeld: “Vandaag lukt dat niet. Donderdag kan ik wel.” Of: “Ik denk er even over na. Ik bel u morgen.”

    Kies één ding van deze week dat niet hoeft. De ramen, een bezoek, een taart. Schrap het. Er gebeurt meestal niets.
tip-nee-zeggen-step-1 = Oefen het met de Mantelzorglijn

tip-lotgenoten-ontmoeten-title = Praat met mensen die hetzelfde meemaken
tip-lotgenoten-ontmoeten-text =
    Aan iemand die ook zorgt, hoeft u weinig uit te leggen. U hoort hoe een ander het doet. En u kunt samen lachen om dingen die een ander niet begrijpt.

    In veel plaatsen is er een groep of een koffieochtend voor mantelzorgers. Bel en vraag wat er bij u in de buurt is. Vraag ook of uw naaste mee mag.

    Ga één keer kijken. Bevalt het niet, dan hoeft u niet terug.
tip-lotgenoten-ontmoeten-step-1 = Vraag de Mantelzorglijn wat er is
tip-lotgenoten-ontmoeten-step-2 = Kijk bij uw gemeente

tip-ook-nog-partners-title = Blijf ook partners: spreek één uur zonder zorg af
tip-ook-nog-partners-text =
    Wie zorgt voor een partner, is soms vooral verzorger. Het gewone samen zijn verdwijnt dan langzaam.

    Kies één uur in de week waarin het niet over de zorg gaat. Geen pillen, geen papieren. Wel muziek, een oude film of samen in de zon.

    Lukt dat niet meer zoals vroeger? Dan mag dat verdriet doen. Zoek iets kleins dat nog wel kan: een hand vasthouden, een bekend lied.

    Laat de verzorging soms over aan een ander. Dan heeft u zelf tijd om partner te zijn.
tip-ook-nog-partners-step-1 = Zet het uur in de agenda
tip-ook-nog-partners-step-2 = Praat met de Luisterlijn

tip-grens-als-buur-of-vriend-title = Zorgt u voor een buur of vriend? Spreek af tot waar
tip-grens-als-buur-of-vriend-text =
    Het begint met één boodschap. Een jaar later doet u de was, de post en het ziekenhuis. U bent geen familie, maar wel mantelzorger.

    Zeg wat u graag doet, en wat u liever niet doet. “De boodschappen doe ik met plezier. Met geldzaken help ik niet.” Dat is eerlijk voor u allebei.

    Vraag of er familie is, en wie u belt als het misgaat. Zet dat nummer in uw telefoon.

    Wordt het te veel? U mag bij de gemeente melden dat er meer hulp nodig is. Vertel uw buur of vriend dat u dat doet.
tip-grens-als-buur-of-vriend-step-1 = Zoek het nummer van de gemeente
tip-grens-als-buur-of-vriend-step-2 = Vraag raad bij de Mantelzorglijn
