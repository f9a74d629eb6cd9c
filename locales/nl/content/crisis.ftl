# Als het niet meer gaat.
tip-nu-in-nood-title = Nu hulp nodig? Dit zijn de nummers
tip-nu-in-nood-text =
    Is iemand in gevaar? Bel 112.

    Denkt u aan zelfmoord, of is iemand daar bang voor? Bel 113. Dat mag ook als u het niet zeker weet.

    Is iemand ziek en kan het niet wachten? Bel uw huisarts. 's Avonds en in het weekend is er de huisartsenpost.

    Is het thuis niet veilig? Bel Veilig Thuis. Zij denken met u mee, ook als u alleen raad wilt.
tip-nu-in-nood-step-1 = Bel 112
tip-nu-in-nood-step-2 = Bel 113
tip-nu-in-nood-step-3 = Bel uw huisarts
tip-nu-in-nood-step-4 = Bel Veilig Thuis

tip-het-gaat-niet-meer-title = Het is te veel. Bel vandaag één persoon
tip-het-gaat-niet-meer-text =
    U zei dat de zorg te zwaar is. Dat mag u hardop zeggen. U heeft niet gefaald.

    Bel vandaag uw huisarts. Zeg: “Ik ben mantelzorger en ik kan niet meer.” De huisarts kent de wegen naar snelle hulp.

    Bel ook de gemeente en zeg dat het spoed is. Vraag of er nu al tijdelijk hulp kan komen.

    Lukt bellen niet? Vraag iemand om het voor u te doen.
tip-het-gaat-niet-meer-step-1 = Bel uw huisarts
tip-het-gaat-niet-meer-step-2 = Bel de gemeente
tip-het-gaat-niet-meer-step-3 = Bel de Mantelzorglijn

tip-spanning-thuis-title = Loopt het thuis hoog op?
tip-spanning-thuis-text =
    Wie dag en nacht zorgt, kan zijn geduld verliezen. Schreeuwen, hard vastpakken, bang zijn voor elkaar: het gebeurt, en het kan stoppen.

    Veilig Thuis denkt met u mee. U mag ook bellen als u alleen raad wilt. Het maakt niet uit of het om u gaat of om een ander.

    Is er nu gevaar? Bel 112.
tip-spanning-thuis-step-1 = Bel Veilig Thuis
tip-spanning-thuis-step-2 = Bel 112

tip-hulp-kan-niet-wachten-title = Kan hulp niet wachten? Vraag of het met spoed kan
tip-hulp-kan-niet-wachten-text =
    Een gewone aanvraag duurt weken. In een noodgeval mag u vragen of het sneller kan. De gemeente kan soms alvast tijdelijk hulp geven.

    Bel, en zeg het zo: “Dit is spoed. Ik vraag om tijdelijke hulp, tot het onderzoek klaar is.” Vertel wat er misgaat als er vandaag niemand komt.

    Zegt iemand dat het niet kan? Vraag waarom, en vraag dat op papier. Bel ook de huisarts. Die kan soms sneller zorg regelen.
tip-hulp-kan-niet-wachten-step-1 = Bel de gemeente
tip-hulp-kan-niet-wachten-step-2 = Bel de huisarts

tip-u-valt-zelf-uit-title = U kunt vandaag niet zorgen? Doe dit, in deze volgorde
tip-u-valt-zelf-uit-text =
    Griep, een val, of u moet zelf naar het ziekenhuis. Haal adem. Dit hoeft u niet alleen op te lossen.

    1. Kan iemand geen uur alleen zijn? Vraag nu een buur om er te gaan zitten.

    2. Bel de persoon die in uw noodplan staat. Nog geen noodplan? Bel wie het dichtst bij woont.

    3. Bel de thuiszorg die er al komt. Vraag of zij vaker kunnen komen.

    4. Bel de huisarts en zeg: “De mantelzorger valt uit.” 's Avonds en in het weekend belt u de huisartsenpost.

    5. Bel de gemeente en vraag om hulp met spoed. Is er zorg uit de Wlz, de wet voor zorg dag en nacht? Bel dan het zorgkantoor: de dienst die deze zorg regelt.
tip-u-valt-zelf-uit-step-1 = Bel de huisarts
tip-u-valt-zelf-uit-step-2 = Bel de gemeente
tip-u-valt-zelf-uit-step-3 = Bel de Mantelzorglijn

tip-verward-of-somber-title = Heel somber of erg in de war? Wacht niet af
tip-verward-of-somber-text =
    Bent u bang dat iemand niet meer wil leven? Vraag het gewoon. “Denk je aan zelfmoord?” Luister, en blijf erbij. Bel samen 113. Dat mag ook als u alleen raad wilt.

    Is iemand erg in de war, en wordt het erger? Bel de huisarts, of 's avonds de huisartsenpost. Zeg wat u ziet en wat anders is dan gisteren.

    Is er nu gevaar, voor u of voor een ander? Ga naar een veilige plek en bel 112.
tip-verward-of-somber-step-1 = Bel 113
tip-verward-of-somber-step-2 = Bel de huisarts
tip-verward-of-somber-step-3 = Bel 112 bij gevaar
