# The names of the themes.
theme-rechten = Rights and rules
theme-geld = Money and pgb
theme-respijt = A break from caring
theme-werk = Work and leave
theme-voor-uzelf = Looking after yourself
theme-zorg-thuis = Care at home
theme-dementie = Dementia
theme-jong = Young and caring
theme-wonen = Aids and living
theme-vervoer = Transport
theme-digitaal = Digital and DigiD
theme-regelen = On paper
theme-waardering = Appreciation
theme-na-de-zorg = When care changes
theme-crisis = When it is too much
theme-lokaal = From your municipality
