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
