# What exists: the texts of content/voorzieningen/.

aanbod-hulp-bij-het-huishouden-title = Help in the household
aanbod-hulp-bij-het-huishouden-text =
    Somebody helps you keep your home clean and liveable. Think of cleaning, laundry and shopping.

    The municipality looks with you at what you can still do. What housemates can do counts as well.
aanbod-hulp-bij-het-huishouden-who = For who cannot run the household alone any more.
aanbod-hulp-bij-het-huishouden-search = cleaning cleaner laundry ironing cooking shopping housework

aanbod-begeleiding-title = Guidance
aanbod-begeleiding-text =
    Somebody helps you with what is hard in daily life. For example planning, money, mail, or contact with others.

    The aim is that you go on living by yourself and taking part.
aanbod-begeleiding-who = For who gets stuck in daily life through an illness or a limitation.
aanbod-begeleiding-search = coach structure planning paperwork mail money support individual mental

aanbod-persoonlijke-verzorging-title = Personal care
aanbod-persoonlijke-verzorging-text =
    Somebody helps you wash, dress or eat. Under the Wmo it is often encouraging and keeping an eye on it.

    Is the care needed because of an illness? Then the insurer often pays. Ask your GP or the district nurse.
aanbod-persoonlijke-verzorging-who = For who needs help to look after themselves.
aanbod-persoonlijke-verzorging-search = washing shower dressing eating toilet care

aanbod-kortdurend-verblijf-title = Short stay (respite)
aanbod-kortdurend-verblijf-text =
    The person you care for stays elsewhere for a while. So you get some rest, or can go away.

    This is a kind of respite care: care that relieves the carer.
aanbod-kortdurend-verblijf-who = For who gets care at home, and for the carer who needs a break.
aanbod-kortdurend-verblijf-search = respite holiday break weekend stay replacement carer

aanbod-woondiensten-title = Housing services
aanbod-woondiensten-text =
    Services that help you live well in your home. What belongs to it differs per municipality.

    Ask the municipality what there is for you.
aanbod-woondiensten-who = For who can go on living alone with a service in or around the house.
aanbod-woondiensten-search = housing home service moving alarm

aanbod-overige-ondersteuning-title = Other support for you or your family
aanbod-overige-ondersteuning-text =
    Help made for your situation that fits no other box. Help for the carer can be part of it.

    In its examination the municipality must look at what the carer needs.
aanbod-overige-ondersteuning-who = For residents, families and carers with a question that fits nowhere else.
aanbod-overige-ondersteuning-search = carer support family relief overload

aanbod-dagbesteding-title = Day activities
aanbod-dagbesteding-text =
    During the day you do something that suits you, with others. There is guidance. It gives the week a rhythm.

    At home the carer has some rest.
aanbod-dagbesteding-who = For who needs structure, company or supervision during the day.
aanbod-dagbesteding-search = day care activities group dementia company rhythm

aanbod-vervoerdiensten-title = Transport
aanbod-vervoerdiensten-text =
    You travel by a taxi or bus that you share with others. It can be from door to door.

    The municipality may leave transport out of the contribution. Ask what a ride costs.
aanbod-vervoerdiensten-who = For who cannot travel by bus or car.
aanbod-vervoerdiensten-search = taxi shared ride bus travel pass

aanbod-overige-groepsondersteuning-title = Other support in a group
aanbod-overige-groepsondersteuning-text =
    Guidance or a course in a group that is no day activity. What there is differs per municipality.

    Ask the municipality what there is near you.
aanbod-overige-groepsondersteuning-who = For who wants to learn or practise something with others.
aanbod-overige-groepsondersteuning-search = group course training peers

aanbod-overige-maatwerkarrangementen-title = A package made for you
aanbod-overige-maatwerkarrangementen-text =
    Sometimes one kind of help is not enough. The municipality then puts several kinds together.

    The decision must say what you get and how much.
aanbod-overige-maatwerkarrangementen-who = For who needs several kinds of help at once.
aanbod-overige-maatwerkarrangementen-search = package combination arrangement

aanbod-rolstoelen-title = Wheelchair
aanbod-rolstoelen-text =
    A wheelchair that fits you, for when walking is hard. A wheelchair for every day is made to measure.

    Does your household have only a wheelchair from the municipality? Then you pay no contribution.
aanbod-rolstoelen-who = For who needs a wheelchair often or always.
aanbod-rolstoelen-search = wheelchair electric pushing walking

aanbod-vervoervoorzieningen-title = A means of transport, such as a mobility scooter
aanbod-vervoervoorzieningen-text =
    A means of your own to get about in your area. For example a mobility scooter or an adapted bicycle.

    The municipality looks whether other transport would do, such as a shared taxi.
aanbod-vervoervoorzieningen-who = For who cannot walk or cycle short distances any more.
aanbod-vervoervoorzieningen-search = mobility scooter tricycle bicycle car adaptation

aanbod-woonvoorzieningen-title = A change to your home
aanbod-woonvoorzieningen-text =
    A change to your home, so that you can go on living there. For example a stairlift or a shower without a step.

    Do not buy or build before there is a decision. Ask the municipality first.
aanbod-woonvoorzieningen-who = For who cannot move safely in the house any more.
aanbod-woonvoorzieningen-search = stairlift shower threshold rail bathroom rebuild adaptation lift

aanbod-overige-hulpmiddelen-title = Other aids
aanbod-overige-hulpmiddelen-text =
    An aid for a longer time that you do not simply buy in a shop. For example a patient lift.

    Some aids are for sale to everybody. You mostly do not get those from the municipality.
aanbod-overige-hulpmiddelen-who = For who needs a special aid to live at home.
aanbod-overige-hulpmiddelen-search = patient lift toilet chair shower chair aid bed

aanbod-beschermd-wonen-title = Protected living
aanbod-beschermd-wonen-text =
    You live in a place with supervision and guidance, because living alone is not safe.

    The contribution is different here. It depends on your income and wealth.
aanbod-beschermd-wonen-who = For who cannot live alone because of mental health problems.
aanbod-beschermd-wonen-search = mental supervision supported living

aanbod-opvang-title = Shelter
aanbod-opvang-text =
    A safe place and help if you have no home any more, or are not safe at home.

    Are you in danger now? Call 112. Worried about violence at home? Call Veilig Thuis, day and night.
aanbod-opvang-who = For who has no roof or must leave an unsafe home.
aanbod-opvang-search = homeless domestic violence safe shelter sleep

aanbod-spoedopvang-title = Emergency shelter
aanbod-spoedopvang-text =
    Shelter that is needed at once. Do not wait for a form: call the municipality.

    Are you in danger now? Call 112. With violence at home, Veilig Thuis helps day and night.
aanbod-spoedopvang-who = For who needs a safe place today.
aanbod-spoedopvang-search = emergency homeless crisis violence today

aanbod-overige-beschermd-wonen-en-opvang-title = Other kinds of protected living and shelter
aanbod-overige-beschermd-wonen-en-opvang-text =
    Kinds of protected living that have no other name here. What there is differs per municipality.

    The contribution is different here. It depends on your income and wealth.
aanbod-overige-beschermd-wonen-en-opvang-who = For who needs a protected place made to measure.
aanbod-overige-beschermd-wonen-en-opvang-search = protected home supported shelter living

aanbod-totaal-zorgpakket-title = Everything in one personal budget
aanbod-totaal-zorgpakket-text =
    All help that you need, together in one personal budget (pgb). You then arrange the help yourself.

    Ask the municipality whether it has this. It exists as a pgb alone.
aanbod-totaal-zorgpakket-who = For who needs several kinds of help and can manage a budget.
aanbod-totaal-zorgpakket-search = pgb personal budget package self

aanbod-algemene-voorziening-title = Help you can simply use
aanbod-algemene-voorziening-text =
    Some help is there for everybody. The municipality does not examine you first. You get no decision either.

    This is called an algemene voorziening. Think of a morning to meet people, meals or a shopping service. A pgb is not possible for it.

    Sometimes you pay something. Ask whoever gives the help.
aanbod-algemene-voorziening-who = For all residents.
aanbod-algemene-voorziening-search = general facility meals meeting coffee shopping community

aanbod-mantelzorgwaardering-title = Carer's token (mantelzorgwaardering)
aanbod-mantelzorgwaardering-text =
    Every year the municipality thanks carers. It can be an amount, a voucher or an outing.

    You ask for it where the person you care for lives. Often that is every year again, before a fixed day.
aanbod-mantelzorgwaardering-who = For carers of somebody who lives in the municipality.
aanbod-mantelzorgwaardering-search = token voucher gift amount thanks appreciation

aanbod-clientondersteuning-title = Independent client support
aanbod-clientondersteuning-text =
    Somebody thinks along with you and comes to the talk. That person is independent of the municipality.

    The municipality must tell you about it before it examines your situation. The carer may ask for it as well.
aanbod-clientondersteuning-who = For everybody with a question about care or help, and for carers.
aanbod-clientondersteuning-search = independent advice talk along help

aanbod-vrijwilligers-title = Volunteers
aanbod-vrijwilligers-text =
    A volunteer helps you with something ordinary. For example an errand, a job, a ride or the garden.

    No decision is needed. Ask whether there are costs, for example for a ride.
aanbod-vrijwilligers-who = For who is looking for help or company now and then.
aanbod-vrijwilligers-search = volunteer errands job garden ride paperwork buddy visit

aanbod-klacht-title = A complaint
aanbod-klacht-text =
    Were you not treated well? Then you can make a complaint. You can do so at the municipality or at who gives the help.

    Do you disagree with a decision? Then you object (bezwaar). That is something else than a complaint.

    Cannot settle it with the municipality? Then the ombudsman can look into it.
aanbod-klacht-who = For who is not satisfied with how it went.
aanbod-klacht-search = complain complaints unhappy ombudsman treated
