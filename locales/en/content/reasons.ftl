# Why a tip is there: one sentence a fact. Each sentence may use these:
# $role (mantelzorger, client, unknown), $value (what stands behind the colon of the fact, with an n before a digit),
# $dated (yes, no), $date (a day in words), $days (days from today), $hours (hours of care a week).

# A day in words: $day and $month are numbers.
date = { $month ->
    [1] { $day } January
    [2] { $day } February
    [3] { $day } March
    [4] { $day } April
    [5] { $day } May
    [6] { $day } June
    [7] { $day } July
    [8] { $day } August
    [9] { $day } September
    [10] { $day } October
    [11] { $day } November
   *[12] { $day } December
}

reason-general = Good to know for anyone who gives or gets care.
reason-gemeente = This comes from your municipality.
reason-saved = You saved this tip.

reason-role = { $value ->
    [client] You get help or ask for help.
   *[mantelzorger] You care for somebody.
}
reason-relation = { $value ->
    [partner] You care for your partner.
    [ouder] You care for your father or mother.
    [kind] You care for your child.
    [familie] You care for a relative.
    [vriend] You care for a friend.
   *[buur] You care for a neighbour.
}
reason-together = { $value ->
    [yes] You live in the same home.
   *[no] You do not live in the same home.
}
reason-hours = You care for about { $hours } hours a week.
reason-condition = { $role ->
    [client] { $value ->
        [dementie] You live with dementia.
        [lichamelijk] You have an illness or a disability.
        [psychisch] You have mental health problems.
        [terminaal] You are in the last phase of life.
        [verstandelijk] You have an intellectual disability.
       *[ouderdom] You are getting older.
    }
   *[mantelzorger] { $value ->
        [dementie] You care for somebody with dementia.
        [lichamelijk] You care for somebody with an illness or a disability.
        [psychisch] You care for somebody with mental health problems.
        [terminaal] You care for somebody in the last phase of life.
        [verstandelijk] You care for somebody with an intellectual disability.
       *[ouderdom] You care for somebody who is getting older.
    }
}
reason-work = { $value ->
    [werk] You have a job.
    [school] You go to school or study.
    [pensioen] You are retired.
   *[geen-werk] You have no job at the moment.
}
reason-age = { $value ->
    [onder-18] You are younger than 18.
    [n18-24] You are still young.
    [n25-66] This fits your age.
   *[n67-plus] You are 67 or older.
}
reason-pgb = { $value ->
    [yes] There is a pgb.
   *[no] There is no pgb at the moment.
}
reason-load = { $value ->
    [light] You manage the care well.
    [middle] The care takes effort.
    [heavy] You said that the care is heavy.
   *[too-heavy] You said that the care is too heavy.
}
reason-stage = { $value ->
    [niets] No help has been asked for yet.
    [melding] The municipality is looking into which help fits.
    [aanvraag] The municipality still has to decide on a request.
    [afgewezen] The municipality refused help.
    [loopt] There is help from the municipality.
   *[bezwaar] There is a running objection.
}
reason-term-passed = { $value ->
    [onderzoek] The examination should have been finished on { $date }.
    [beschikking] The municipality should have decided by { $date }.
    [beslissing-op-bezwaar] The answer to your objection was due on { $date }.
   *[ingebrekestelling] The two weeks after your letter ended on { $date }.
}
reason-term-soon = { $value ->
    [persoonlijk-plan] You can hand in your own plan until { $date }.
    [bezwaar] You can object until { $date }.
    [beroep] You can appeal until { $date }.
    [onderzoek] The examination must be finished on { $date }.
    [beschikking] The municipality must decide by { $date }.
   *[beslissing-op-bezwaar] The answer to your objection is due on { $date }.
}
reason-term-runs = { $value ->
    [persoonlijk-plan] You can hand in your own plan until { $date }.
    [onderzoek] The examination runs until { $date }.
    [beschikking] The municipality has until { $date } to decide.
    [bezwaar] You can object until { $date }.
    [beslissing-op-bezwaar] The municipality has until { $date } to answer your objection.
    [beroep] You can appeal until { $date }.
   *[dwangsom] The municipality is late and owes an amount each day.
}
reason-budget = { $value ->
    [short] { $dated ->
        [yes] The pgb seems to run out around { $date }.
       *[no] The pgb does not seem to be enough.
    }
   *[ends-soon] The pgb ends on { $date }.
}
reason-appointment = { $value ->
    [gemeente] { $days ->
        [0] Today there is an appointment with the municipality.
       *[other] Tomorrow there is an appointment with the municipality.
    }
   *[tomorrow] You have an appointment tomorrow.
}
reason-heronderzoek = { $dated ->
    [yes] The municipality looks at the help again around { $date }.
   *[no] The municipality will soon look at the help again.
}
reason-month = { $value ->
    [january] It is January.
    [february] It is February.
    [march] It is March.
    [april] It is April.
    [may] It is May.
    [june] It is June.
    [july] It is July.
    [august] It is August.
    [september] It is September.
    [october] It is October.
    [november] It is November.
   *[december] It is December.
}
reason-season = { $value ->
    [spring] It is spring.
    [summer] It is summer.
    [autumn] It is autumn.
   *[winter] It is winter.
}
reason-calendar = { $value ->
    [dag-van-de-mantelzorg] 10 November is the national day of informal carers.
    [year-end] The year is almost over.
   *[before-summer] Summer is coming.
}
reason-connected = { $value ->
    [yes] Your municipality is connected to this app.
   *[no] This app is not connected to a municipality yet.
}

# How long something takes: $weeks is a number.
effort-weeks = By law it takes { $weeks } weeks at most until there is a decision. Sometimes the municipality asks for more time.

paper-tip-steps = Who can help you further
paper-tip-source = Source
paper-tip-checked = Checked on
paper-tip-footer = Made with Naaste, an app for carers. Check with the source whether it still holds.
