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
