# What to do for a budget: around the end of a year, and when something waits.
pgb-todo-months = Still to declare: { $months }.
pgb-todo-more = { $list } and { $count } more
pgb-todo-send = { $count ->
    [one] One declaration is ready. Send it to the SVB.
   *[other] { $count } declarations are ready. Send them to the SVB.
}
pgb-todo-bills = Ask for the last hours and bills: { $carers }. A carer usually has six weeks for that.
pgb-todo-balance = See at the SVB how much is left of your budget. Does it match this overview?
pgb-todo-short = By this calculation you will be { $amount } euros short. See if fewer hours are possible, and call your municipality. Only if you are really short can you pay in money of your own at the SVB.
pgb-todo-renewal = Ask the municipality to extend the budget.
pgb-todo-cutoff = All declarations for { $year } must be in by then.
pgb-todo-cutoff-unknown = Look in your decision letter (beschikking) to see until which day you can declare for { $year }. Is it not there? Ask the municipality. Fill in the day with this budget.
pgb-todo-box3 = Did you pay money of your own to the SVB? What is left of it on 31 December may count as assets in box 3. Check this with the tax office (Belastingdienst).
