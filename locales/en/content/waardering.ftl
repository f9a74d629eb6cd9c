# Appreciation.
tip-mantelzorgwaardering-title = Ask for your yearly thank-you as a carer
tip-mantelzorgwaardering-text =
    Every municipality must thank carers each year. This is called mantelzorgwaardering. The municipality chooses how: an amount, a voucher or an outing.

    Ask for it in the municipality where the person you care for lives. That is so even if you live somewhere else.

    Often you must ask again each year, before a fixed day. Call and ask for that day.
tip-mantelzorgwaardering-step-1 = Call the municipality
tip-mantelzorgwaardering-step-2 = See your municipality

tip-dag-van-de-mantelzorg-title = 10 November is the day of carers
tip-dag-van-de-mantelzorg-text =
    On 10 November carers are in the spotlight. In many places there is something to do: a lunch, a film or an afternoon together.

    See what your municipality organises. Go if you can. Being among people who understand does you good.

    Can you not get away? Ask somebody to take over for those hours.
tip-dag-van-de-mantelzorg-step-1 = Look at your municipality
tip-dag-van-de-mantelzorg-step-2 = Put it in the agenda

tip-bent-u-mantelzorger-title = Are you a mantelzorger? More often than you think
tip-bent-u-mantelzorger-text =
    “I am just his wife.” Many people say so. Still you are a carer, a mantelzorger, if you care for somebody close to you and not as a job.

    It is not only about washing and lifting. Arranging, coming along, watching and calling count too.

    Many municipalities look at how much and how long. Often that is three months or longer, or eight hours a week or more. Ask what holds where you live.

    Say it out loud too: to the GP, at work, at the municipality. Then they can take it into account.
tip-bent-u-mantelzorger-step-1 = Fill in how much you care
tip-bent-u-mantelzorger-step-2 = Ask your municipality what it gives

tip-bedank-uw-mantelzorger-title = Thank the one who cares for you: ask for the token
tip-bedank-uw-mantelzorger-text =
    The municipality thanks carers every year. This is called mantelzorgwaardering. It is an amount, a voucher or an outing. It goes through the municipality where you live, also if your carer lives somewhere else.

    Call and ask who must request it: you or your carer. Also ask before which day.

    Say something yourself as well. “Without you I would not live here any more.” That is often worth more than the voucher.
tip-bedank-uw-mantelzorger-step-1 = Call the municipality
tip-bedank-uw-mantelzorger-step-2 = See your municipality
