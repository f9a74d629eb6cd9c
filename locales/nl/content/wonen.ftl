# Hulpmiddelen en wonen.
tip-hulpmiddel-vragen-title = Een rolstoel of ander hulpmiddel nodig?
tip-hulpmiddel-vragen-text =
    Voor een rolstoel of scootmobiel kunt u bij de gemeente terecht. Het begint met een melding. Daarna volgt een gesprek.

    Koop nog niets. Vraag eerst wat de gemeente geeft. Iets dat iedereen in een winkel koopt, betaalt de gemeente meestal niet.

    Is het hulpmiddel voor korte tijd, of hoort het bij een behandeling? Vraag het dan ook aan de zorgverzekeraar.

    Schrijf op wat er zonder hulpmiddel niet lukt. Bijvoorbeeld: niet naar buiten, niet alleen naar bed.
tip-hulpmiddel-vragen-step-1 = Bel de gemeente
tip-hulpmiddel-vragen-step-2 = Kijk op Regelhulp

tip-woning-aanpassen-title = Het huis aanpassen: vraag het eerst
tip-woning-aanpassen-text =
    Drempels weg, een traplift of een andere douche: de gemeente kan daarbij helpen. Begin met een melding en wacht nog met bouwen.

    Loop samen door het huis. Waar gaat het mis? Maak een foto van elke plek. Dat helpt bij het gesprek.

    Huurt u? Vertel het ook aan de verhuurder.

    Voor hulpmiddelen en aanpassingen betaalt u niet eindeloos een eigen bijdrage. U betaalt nooit meer dan de kostprijs.
tip-woning-aanpassen-step-1 = Bel de gemeente
tip-woning-aanpassen-step-2 = Bekijk uw voorzieningen
