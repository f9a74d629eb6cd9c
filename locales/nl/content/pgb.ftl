# What to do for a budget: around the end of a year, and when something waits.
pgb-todo-months = Declareer nog: { $months }.
pgb-todo-more = { $list } en nog { $count }
pgb-todo-send = { $count ->
    [one] Er ligt één declaratie klaar. Stuur die naar de SVB.
   *[other] Er liggen { $count } declaraties klaar. Stuur ze naar de SVB.
}
pgb-todo-bills = Vraag om de laatste uren en rekeningen: { $carers }. Een zorgverlener heeft daarvoor meestal zes weken.
pgb-todo-balance = Kijk bij de SVB hoeveel er nog op uw budget staat. Klopt het met dit overzicht?
pgb-todo-short = Volgens deze berekening komt u { $amount } euro tekort. Kijk of u met minder uren kunt, en bel uw gemeente. Alleen als u echt tekort komt, kunt u zelf geld storten bij de SVB.
pgb-todo-renewal = Vraag de gemeente of u het budget langer krijgt.
pgb-todo-cutoff = Alle declaraties over { $year } moeten dan binnen zijn.
pgb-todo-cutoff-unknown = Kijk in uw beschikking tot welke dag u over { $year } mag declareren. Staat het er niet in? Vraag het de gemeente. Vul de dag in bij dit budget.
pgb-todo-box3 = Hebt u zelf geld gestort bij de SVB? Wat daarvan op 31 december over is, kan meetellen als vermogen in box 3. Vraag het na bij de Belastingdienst.
